import { isIn, type Paragraph, type Word } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import { withNameBehind } from './named-person';
import { phraseFrom } from './phrase-after';
import { phraseEndingAt } from './phrase-before';
import { isName, type Phrase } from './phrases';
import { uncasedSubjectBefore } from './subject-uncased';

/** Words an insertion between subject and verb may have. */
const LONGEST_INSERTION = 45;
/** Marks that divide clauses. */
const BORDERS = new Set([',', ';', ':', '–', '—', '(', ')', '،', '؛']);

/** The subject that stands before the verb group beginning at `end`; by its form where forms show a subject. */
export function subjectBefore(paragraph: Paragraph, lexicon: Lexicon, low: number, end: number): Phrase | null {
  if (lexicon.subjectForms.size === 0) return phraseEndingAt(paragraph, lexicon, low, end);
  if (!lexicon.pack.hasCase) return uncasedSubjectBefore(paragraph, lexicon, low, end);
  const from = clauseFrom(paragraph, low, end);
  const own = subjectIn(paragraph, lexicon, from, end);
  if (own) return own;
  const mark = paragraph.words[from - 1];
  const isInserted = from > low && mark !== undefined && BORDERS.has(mark.text) && isEmpty(paragraph, from, end);
  if (!isInserted) return null;
  // "The minister, who …, said": the first clause before an opening comma that has a subject and no word that hangs it on another.
  for (let open = Math.max(low + 1, from - LONGEST_INSERTION); open < from - 1; open++) {
    if (paragraph.words[open]!.text !== mark.text || paragraph.words[open]!.quote >= 0) continue;
    const start = clauseFrom(paragraph, low, open);
    if (start !== low) continue;
    const phrase = subjectIn(paragraph, lexicon, start, open);
    if (phrase && phrase.to === open && isInsertion(paragraph.words[open + 1])) return phrase;
  }
  // «وی با اشاره به …، گفت»: a subject at the sentence's start, what it did meanwhile, a comma, the verb.
  const first = subjectIn(paragraph, lexicon, low, clauseEnd(paragraph, low, from));
  return first && first.from - low <= 2 && isIn(paragraph.words[first.to], CLASS.preposition) ? first : null;
}

/** The subject that stands after a verb group ending at `start`; by its form where forms show a subject. */
export function subjectAfter(paragraph: Paragraph, lexicon: Lexicon, start: number, high: number): Phrase | null {
  if (lexicon.subjectForms.size === 0) {
    const phrase = phraseFrom(paragraph, lexicon, pastCircumstances(paragraph, lexicon, start, high), high);
    return phrase && withNameBehind(paragraph, lexicon, phrase, high);
  }
  let end = start;
  while (end < high && !BORDERS.has(paragraph.words[end]!.text)) end++;
  return subjectIn(paragraph, lexicon, start, end);
}

/** „sagte | am Montag auch | der Minister“: when and how stands between verb and subject. */
function pastCircumstances({ words }: Paragraph, lexicon: Lexicon, start: number, high: number): number {
  if (lexicon.pack.order !== 'verb-second') return start;
  let at = start;
  for (;;) {
    let next = at;
    while (
      next < high &&
      (isIn(words[next], CLASS.adverb) || isObjectPronoun(words, next, lexicon)) &&
      !words[next]!.isCapital
    )
      next++;
    let time = next;
    while (time < high && (isIn(words[time], CLASS.preposition | CLASS.time) || words[time]!.kind === 'number')) time++;
    if (time > next && isIn(words[time - 1], CLASS.time)) next = time;
    if (next === at || next >= high) return at;
    at = next;
  }
}

/** „warf | ihm | der Verband vor“: a pronoun that is no subject, with one behind it. */
function isObjectPronoun(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  return lexicon.objectPronouns.has(words[at]!.key) && words[at + 1] !== undefined && words[at + 1]!.kind !== 'mark';
}

/** Past who is told, where that stands between a verb and its subject: «disse | à Lusa | o ministro». */
export function pastHearer(paragraph: Paragraph, lexicon: Lexicon, at: number, high: number): number {
  const { words } = paragraph;
  const next = words[at + 1];
  if (!isIn(words[at], CLASS.hearerPreposition) || next === undefined || at + 1 >= high) return at;
  // Portuguese "a" is "to" and "the": before an article or a noun for who is told it is "to".
  if (isIn(words[at], CLASS.determiner) && !isIn(next, CLASS.determiner | CLASS.hearer)) return at;
  let to = at + 1;
  if (isIn(next, CLASS.hearer)) return to + 1;
  const medium = isIn(next, CLASS.determiner) ? to + 1 : to;
  // «explicó a la prensa | Nadia Ruiz»
  if (
    isMedium(words[medium]) &&
    (isName(words[medium + 1]) || isIn(words[medium + 1], CLASS.determiner)) &&
    !isKnown(words[medium + 1])
  )
    return medium + 1;
  while (to < high && words[to]!.kind === 'word' && isName(words[to]) && !(to > at + 1 && endsHearer(words, to))) to++;
  return to > at + 1 ? to : (phraseFrom(paragraph, lexicon, to, high)?.to ?? at);
}

/** Past a date between a verb and its subject: «según confirmó | ayer | el presidente», «como disse | na semana passada | o ministro». */
export function pastDate({ words }: Paragraph, lexicon: Lexicon, start: number, high: number): number {
  if (!lexicon.pack.grammar.dropsSubjects) return start;
  let at = start;
  let isDated = false;
  for (; at < Math.min(high, start + LONGEST_DATE); at++) {
    const word = words[at]!;
    if (isIn(word, CLASS.time | CLASS.adverb) && !word.isCapital && word.noun === null) isDated = true;
    else if (word.kind === 'number' && isDated) continue;
    else if (isIn(word, CLASS.determiner | CLASS.preposition | CLASS.genitive) && isDateAhead(words, at, high))
      continue;
    else break;
  }
  return isDated ? at : start;
}

/** Words a date between a verb and its subject may have. */
const LONGEST_DATE = 7;

function isDateAhead(words: Paragraph['words'], from: number, high: number): boolean {
  let at = from;
  while (at < Math.min(high, from + 3) && isIn(words[at], CLASS.determiner | CLASS.preposition | CLASS.genitive)) at++;
  return at < high && isIn(words[at], CLASS.time) && !words[at]!.isCapital;
}

function isMedium(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    !word.isCapital &&
    (word.noun?.senses.some(sense => sense.kind === 'institution' && sense.type === 'media') ?? false)
  );
}

function isKnown(word: Word | undefined): boolean {
  return word !== undefined && word.name >= 0;
}

/** «confirmó a EFE | Zaher Salem»: a known medium or its initials are a name of their own. */
function endsHearer(words: Paragraph['words'], at: number): boolean {
  const last = words[at - 1]!;
  if (last.name >= 0) return words[at]!.name !== last.name;
  return /^\p{Lu}{2,}$/u.test(last.text) && !/^\p{Lu}{2,}$/u.test(words[at]!.text);
}

/** What stands between commas: a relative clause, a participle, a name in apposition. */
function isInsertion(word: Word | undefined): boolean {
  return word?.kind === 'word';
}

/** Where the clause that ends before `end` begins. */
function clauseFrom({ words }: Paragraph, low: number, end: number): number {
  for (let at = end - 1; at >= low; at--) {
    const word = words[at]!;
    if (word.quote < 0 && BORDERS.has(word.text)) return at + 1;
    if (word.quote < 0 && isIn(word, CLASS.complementiser)) return at + 1;
  }
  return low;
}

function clauseEnd({ words }: Paragraph, low: number, high: number): number {
  let at = low;
  while (at < high && !BORDERS.has(words[at]!.text)) at++;
  return at;
}

/** Nothing but adverbs and dates. */
function isEmpty({ words }: Paragraph, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    if (!isIn(words[at], CLASS.adverb | CLASS.time | CLASS.preposition) && words[at]!.kind !== 'number') return false;
  }
  return true;
}

/** The first noun phrase of a clause that its form shows to be a subject; `null` if none does. */
function subjectIn(paragraph: Paragraph, lexicon: Lexicon, from: number, end: number): Phrase | null {
  const { words } = paragraph;
  let governed = false;
  let sawPreposition = false;
  for (let at = from; at < end; at++) {
    const word = words[at]!;
    if (word.quote >= 0) continue;
    // A possessive is no subject: «его | коллега».
    if (isIn(word, CLASS.otherPronoun) && word.name < 0) continue;
    if (isIn(word, CLASS.subordinator | CLASS.relative)) return null;
    if (isIn(word, CLASS.commonVerb | CLASS.auxiliary)) return null;
    if (isIn(word, CLASS.preposition)) {
      governed = true;
      sawPreposition = true;
      continue;
    }
    if (word.kind !== 'word' || isIn(word, CLASS.conjunction | CLASS.adverb | CLASS.time | CLASS.hearer)) {
      if (isIn(word, CLASS.time)) governed = false;
      continue;
    }
    if (governed) {
      // The noun that a preposition governs, past its adjectives.
      if (!isOblique(word, lexicon) || isBeforeMark(words, at, end)) governed = false;
      else if (!words[at + 1]?.isCapital && word.noun !== null) governed = false;
      else governed = isOblique(words[at + 1], lexicon);
      continue;
    }
    if (isIn(word, CLASS.pronoun)) return { from: at, to: at + 1 };
    const isNoun =
      lexicon.subjectForms.has(word.key) || (word.noun !== null && word.noun.length > 1 && !sawPreposition);
    const isNamed =
      (isName(word) && (at > from || words[at + 1]?.isCapital === true || word.text.length > 1)) || word.name >= 0;
    const mayStart = isNoun || (isNamed && !(sawPreposition && isOblique(word, lexicon)));
    if (!mayStart) continue;
    const start = isNoun && !word.isCapital ? withAdjectives(words, lexicon, from, at) : at;
    const phrase = phraseFrom(paragraph, lexicon, start, end);
    if (phrase && words.slice(phrase.from, phrase.to).some(one => isNominative(one, lexicon))) return phrase;
  }
  return null;
}

function isNominative(word: Word, lexicon: Lexicon): boolean {
  return lexicon.subjectForms.has(word.key) || word.name >= 0 || word.noun !== null || isName(word);
}

function isBeforeMark(words: readonly Word[], at: number, end: number): boolean {
  return at + 1 >= end || words[at + 1]!.kind === 'mark';
}

function isOblique(word: Word | undefined, lexicon: Lexicon): boolean {
  return word !== undefined && word.name < 0 && lexicon.obliqueEndings.some(ending => word.key.endsWith(ending));
}

/** Adjectives and determiners right before a noun, which do not bear another case. */
function withAdjectives(words: readonly Word[], lexicon: Lexicon, from: number, at: number): number {
  let start = at;
  while (start - 1 >= from) {
    const word = words[start - 1]!;
    const isPlain = word.kind === 'word' && !isOblique(word, lexicon);
    const isAdjective =
      isIn(word, CLASS.determiner) ||
      (lexicon.subjectAdjectiveEndings.some(ending => word.key.endsWith(ending)) &&
        !isIn(word, CLASS.time | CLASS.adverb | CLASS.preposition));
    if (!isPlain || !isAdjective || word.quote >= 0 || isIn(word, CLASS.conjunction)) break;
    start--;
  }
  return start;
}
