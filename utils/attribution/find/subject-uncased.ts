import { isIn, isNoun, type Paragraph, type Word } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import { clauseEnd, clauseFrom } from './clause-border';
import { phraseFrom } from './phrase-after';
import { isSourceNoun, type Phrase } from './phrases';

/** Words an insertion between subject and verb may have. */
const LONGEST_INSERTION = 45;
/** Words a name that nothing marks may have. */
const LONGEST_BARE_NAME = 3;

/**
 * The subject before the verb group beginning at `end`, in a language where neither capitals nor cases show it: it opens the
 * clause, or follows what opens it («در این نشست | وزیر نفت | گفت»), and prepositions end it.
 */
export function uncasedSubjectBefore(paragraph: Paragraph, lexicon: Lexicon, low: number, end: number): Phrase | null {
  const { words } = paragraph;
  const from = clauseFrom(words, low, end);
  const own = uncasedSubjectIn(paragraph, lexicon, from, end);
  if (own) return own;
  if (from === low) return null;
  const border = words[from - 1]!;
  // «یک مقام | که نخواست نامش فاش شود به رویترز گفت»: the clause of "who" has no subject of its own.
  if (isIn(border, CLASS.complementiser)) return beforeWho(paragraph, lexicon, low, from - 1);
  if (border.text !== ',' || !isEmpty(words, from, end)) return null;
  return (
    beforeComma(paragraph, lexicon, low, from - 1) ??
    beforeInsertion(paragraph, lexicon, low, from - 1) ??
    // «وی با اشاره به …، گفت»: a subject at the sentence's start, what it did meanwhile, a comma, the verb.
    opening(paragraph, lexicon, low, from)
  );
}

/** The first noun phrase of a clause that can be a subject; `null` if none does. */
function uncasedSubjectIn(paragraph: Paragraph, lexicon: Lexicon, from: number, end: number): Phrase | null {
  const { words } = paragraph;
  let isGoverned = false;
  for (let at = from; at < end; at++) {
    const word = words[at]!;
    if (word.quote >= 0 || word.kind === 'mark') continue;
    if (isIn(word, CLASS.subordinator | CLASS.relative | CLASS.commonVerb | CLASS.auxiliary)) return null;
    if (isIn(word, CLASS.pronoun)) return { from: at, to: at + 1 };
    if (isIn(word, CLASS.preposition)) {
      at = pastGoverned(words, at, end) - 1;
      isGoverned = true;
      continue;
    }
    if (isIn(word, CLASS.otherPronoun | CLASS.conjunction | CLASS.adverb | CLASS.time | CLASS.hearer)) continue;
    if (isIn(word, CLASS.determiner) || word.kind === 'number') {
      const part = partFrom(paragraph, lexicon, at, end);
      if (part) return part;
      continue;
    }
    const isSubject = lexicon.subjectForms.has(word.key) || word.name >= 0 || (word.noun?.length ?? 0) > 1;
    if (isSubject) {
      // Behind «با خبرنگار» no name, only who speaks for somebody, is the subject.
      if (isGoverned && !(word.name >= 0 || isNoun(word, 'role', 'institution', 'spokesperson', 'collective')))
        continue;
      const named = isGoverned ? null : namedBefore(paragraph, lexicon, from, at);
      if (named !== null && at + 1 === end) return { from: named, to: end };
      const start = named ?? withDeterminers(words, from, at);
      return beforeOccasion(words, phraseFrom(paragraph, lexicon, start, end));
    }
    const bare = isGoverned ? null : bareName(paragraph, lexicon, at, end);
    if (bare) return bare;
  }
  return null;
}

/** «رئیس‌جمهور | در مصاحبه …»: with a document behind its preposition a complement is an occasion. */
function beforeOccasion(words: readonly Word[], phrase: Phrase | null): Phrase | null {
  for (let at = phrase ? phrase.from + 1 : 0; phrase && at < phrase.to - 1; at++)
    if (isIn(words[at], CLASS.preposition) && isNoun(words[at + 1], 'document')) return { from: phrase.from, to: at };
  return phrase;
}

/** «رضا احمدی | مدیرکل …»: where a name that no list knows begins, which opens the clause before what the person is. */
function namedBefore({ words }: Paragraph, lexicon: Lexicon, from: number, role: number): number | null {
  if (!isNoun(words[role]!, 'role') || role + 1 >= words.length) return null;
  const own = words.slice(from, role);
  const isName = (word: Word) =>
    word.kind === 'word' &&
    word.quote < 0 &&
    word.noun === null &&
    (word.classes & ~CLASS.title) === 0 &&
    lexicon.verbForms(word.key).length === 0;
  const isLast = words[role + 1]!.text === ',';
  const isLong = own.length >= (isLast ? 1 : 2) && own.length <= LONGEST_BARE_NAME + 1;
  return isLong && own.every(isName) ? from : null;
}

/** «برخی | از | ساکنان», «۶۰ درصد | پاسخ‌دهندگان»: a part of a group, told before it. */
function partFrom(paragraph: Paragraph, lexicon: Lexicon, start: number, end: number): Phrase | null {
  const { words } = paragraph;
  let at = start;
  while (at < end && (isIn(words[at], CLASS.determiner) || words[at]!.kind === 'number')) at++;
  if (at < end && at > start && isIn(words[at], CLASS.preposition)) at++;
  while (at < end && isIn(words[at], CLASS.determiner)) at++;
  const head = words[at];
  if (at >= end || head === undefined || !(isSourceNoun(head) || head.name >= 0)) return null;
  const phrase = phraseFrom(paragraph, lexicon, at, end);
  return phrase && { from: start, to: phrase.to };
}

function withDeterminers(words: readonly Word[], low: number, at: number): number {
  let start = at;
  while (start > low && isIn(words[start - 1], CLASS.determiner) && words[start - 1]!.quote < 0) start--;
  return start;
}

/** Past the noun that a preposition governs, with its determiners and adjectives before a mark. */
function pastGoverned(words: readonly Word[], preposition: number, end: number): number {
  let at = preposition + 1;
  while (at < end && (isIn(words[at], CLASS.determiner | CLASS.preposition) || words[at]!.kind === 'number')) at++;
  if (at >= end || words[at]!.kind !== 'word') return at;
  if (isIn(words[at], CLASS.pronoun)) return at + 1;
  const { name } = words[at]!;
  if (name >= 0) {
    while (at < end && words[at]!.name === name) at++;
    return at;
  }
  const isReporter = isNoun(words[at], 'role') || isNoun(words[at], 'institution');
  at += words[at]!.noun?.length ?? 1;
  // «با خبرنگار | ایسنا», «به روزنامه | شرق»: whose it is.
  return isReporter && at < end && words[at]!.kind === 'word' && words[at]!.classes === 0 ? at + 1 : at;
}

/** Where no capitals show names: up to three unknown words that fill the clause up to its verb or a preposition. */
function bareName({ words }: Paragraph, lexicon: Lexicon, from: number, end: number): Phrase | null {
  let to = from;
  while (to < end && words[to]!.kind === 'word' && (words[to]!.classes & ~CLASS.title) === 0) to++;
  const next = words[to];
  if (to < end && isIn(next, CLASS.commonVerb | CLASS.auxiliary | CLASS.subordinator | CLASS.otherPronoun)) return null;
  const isUnknown = words
    .slice(from, to)
    .every(word => word.quote < 0 && word.noun === null && lexicon.verbForms(word.key).length === 0);
  return isUnknown && to > from && to - from <= LONGEST_BARE_NAME ? { from, to } : null;
}

/** The phrase right before "who", if it opens the sentence. */
function beforeWho(paragraph: Paragraph, lexicon: Lexicon, low: number, who: number): Phrase | null {
  const { words } = paragraph;
  const end = words[who - 1]?.text === ',' ? who - 1 : who;
  if (clauseFrom(words, low, end) !== low) return null;
  const phrase = uncasedSubjectIn(paragraph, lexicon, low, end);
  // «مردی که دیروز آمد گفت»: a single word that nothing shows to be a source is none.
  const isKnown =
    phrase && (phrase.to - phrase.from > 1 || isSourceNoun(words[phrase.from]) || words[phrase.from]!.name >= 0);
  return isKnown && phrase.to === end ? phrase : null;
}

/** «وزیر نیرو | ، گفت: …»: a comma straight between the subject that opens the sentence and its verb. */
function beforeComma(paragraph: Paragraph, lexicon: Lexicon, low: number, comma: number): Phrase | null {
  const { words } = paragraph;
  if (clauseFrom(words, low, comma) !== low) return null;
  const phrase = uncasedSubjectIn(paragraph, lexicon, low, comma);
  return phrase?.to === comma && words.slice(phrase.from, comma).some(isSourceNoun) ? phrase : null;
}

/** "The minister, who …, said": the first clause before an opening comma that is a subject. */
function beforeInsertion(paragraph: Paragraph, lexicon: Lexicon, low: number, closing: number): Phrase | null {
  const { words } = paragraph;
  for (let open = Math.max(low + 1, closing - LONGEST_INSERTION); open < closing; open++) {
    const word = words[open]!;
    if (word.quote >= 0 || !(word.text === ',' || isIn(word, CLASS.complementiser))) continue;
    if (clauseFrom(words, low, open) !== low || words[open + 1]?.kind === 'mark') continue;
    const phrase = uncasedSubjectIn(paragraph, lexicon, low, open);
    if (phrase && phrase.to === open) return phrase;
  }
  return null;
}

function opening(paragraph: Paragraph, lexicon: Lexicon, low: number, from: number): Phrase | null {
  const { words } = paragraph;
  const first = uncasedSubjectIn(paragraph, lexicon, low, clauseEnd(words, low, from));
  return first && isIn(words[first.to], CLASS.preposition) ? first : null;
}

/** Nothing but adverbs, dates and phrases with a preposition. */
function isEmpty(words: readonly Word[], from: number, end: number): boolean {
  let at = from;
  while (at < end) {
    if (isIn(words[at], CLASS.preposition)) at = pastGoverned(words, at, end);
    else if (isIn(words[at], CLASS.adverb | CLASS.time | CLASS.hearer) || words[at]!.kind === 'number') at++;
    else return false;
  }
  return true;
}
