import { isIn, type Paragraph, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS, type Lexicon } from '../lexicon';
import { agreeingNounAfter, agreeingNounBefore } from './agreeing-noun';
import { pastCaseHearer } from './case-hearer';
import { phraseStandingAt } from './clause-at';
import { BORDERS, clauseEnd, clauseFrom } from './clause-border';
import { withNameBehind } from './named-person';
import { phraseFrom } from './phrase-after';
import { phraseEndingAt } from './phrase-before';
import { beforeBrackets, isName, LONGEST_QUOTED_NAME, type Phrase } from './phrases';
import { uncasedSubjectBefore } from './subject-uncased';
import { pastCircumstances } from './told';

/** Words an insertion between subject and verb may have. */
const LONGEST_INSERTION = 45;

/** The subject that stands before the verb group beginning at `end`; by its form where forms show a subject. */
export function subjectBefore(paragraph: Paragraph, lexicon: Lexicon, low: number, end: number): Phrase | null {
  if (lexicon.subjectForms.size === 0) return phraseEndingAt(paragraph, lexicon, low, end);
  if (!lexicon.pack.hasCapitals) return uncasedSubjectBefore(paragraph, lexicon, low, end);
  const open = beforeBrackets(paragraph.words, low, end - 1);
  // «Нина Мэрстон (Nina Marston) | рассказала»
  if (open > low && open < end - 1) return subjectBefore(paragraph, lexicon, low, open);
  const from = clauseFrom(paragraph.words, low, end);
  const own = subjectIn(paragraph, lexicon, from, end) ?? agreeingNounBefore(paragraph, lexicon, from, end);
  if (own) return pastFrontedObject(paragraph, lexicon, own, end);
  const mark = paragraph.words[from - 1];
  const isInserted = from > low && mark !== undefined && BORDERS.has(mark.text) && isEmpty(paragraph, from, end);
  if (!isInserted) return null;
  // "The minister, who …, said": the first clause before an opening comma that has a subject and no word that hangs it on another.
  for (let open = Math.max(low + 1, from - LONGEST_INSERTION); open < from - 1; open++) {
    if (paragraph.words[open]!.text !== mark.text || paragraph.words[open]!.quote >= 0) continue;
    const start = clauseFrom(paragraph.words, low, open);
    if (start !== low) continue;
    const phrase = subjectIn(paragraph, lexicon, start, open);
    if (phrase && phrase.to === open && isInsertion(paragraph.words[open + 1])) return phrase;
  }
  // «وی با اشاره به …، گفت»: a subject at the sentence's start, what it did meanwhile, a comma, the verb.
  const first = subjectIn(paragraph, lexicon, low, clauseEnd(paragraph.words, low, from));
  return first && first.from - low <= 2 && isIn(paragraph.words[first.to], CLASS.preposition) ? first : null;
}

/** The subject that stands after a verb group ending at `start`; by its form where forms show a subject. */
export function subjectAfter(paragraph: Paragraph, lexicon: Lexicon, start: number, high: number): Phrase | null {
  if (lexicon.subjectForms.size === 0) {
    const phrase = phraseFrom(paragraph, lexicon, pastCircumstances(paragraph, lexicon, start, high), high);
    return phrase && withNameBehind(paragraph, lexicon, phrase, high);
  }
  const end = clauseEnd(paragraph.words, start, high);
  return subjectIn(paragraph, lexicon, start, end) ?? agreeingNounAfter(paragraph, lexicon, start, end);
}

/** «Обвинения | спортсмен | назвал …»: an object that opens the sentence, before a noun in the form of a subject by the verb. */
function pastFrontedObject({ words }: Paragraph, lexicon: Lexicon, phrase: Phrase, end: number): Phrase {
  const last = words[phrase.to - 1]!;
  const first = words[phrase.from]!;
  if (phrase.to !== end || phrase.to - phrase.from < 2 || last.isCapital || first.name >= 0) return phrase;
  const isAdjective = lexicon.subjectAdjectiveEndings.some(ending => first.key.endsWith(ending));
  const isNoun = lexicon.subjectForms.has(first.key) || isIn(first, CLASS.determiner) || first.noun !== null;
  const isOther = !isAdjective && isOblique(first, lexicon);
  return lexicon.subjectForms.has(last.key) && !isNoun && isOther ? { from: end - 1, to: end } : phrase;
}

/** Past «при этом», «в свою очередь»: phrases that govern nothing. */
function pastFixedPhrase(words: readonly Word[], lexicon: Lexicon, at: number): number {
  return at + (phraseStandingAt(words, at, lexicon.asides)?.length ?? 0);
}

/** What stands between commas: a relative clause, a participle, a name in apposition. */
function isInsertion(word: Word | undefined): boolean {
  return word?.kind === 'word';
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
  const asWords = folded(lexicon.pack.grammar.asWords);
  let governed = false;
  let sawPreposition = false;
  for (let at = from; at < end; at++) {
    const word = words[at]!;
    const told = governed ? at : pastCaseHearer(paragraph, lexicon, at, end);
    if (told > at) {
      at = told - 1;
      continue;
    }
    const aside = pastFixedPhrase(words, lexicon, at);
    if (aside > at) {
      at = aside - 1;
      governed = false;
      continue;
    }
    const named = governed || sawPreposition ? null : quotedNameAt(paragraph, from, at, end);
    if (named) return named;
    if (word.quote >= 0) continue;
    // A possessive is no subject: «его | коллега».
    if ((isIn(word, CLASS.otherPronoun) && word.name < 0) || asWords.has(word.key)) continue;
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
    // «в интервью | Fox News», «в беседе с | РИА Новости»: a known name is governed whole.
    if (word.name >= 0 && (governed || endsAdverbPhrase(words, lexicon, at))) {
      while (at + 1 < end && words[at + 1]!.name === word.name) at++;
      governed = false;
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

/** «сообщает | «Северный маяк»», «| «Вектор» | заявил, что …»: a name in quotation marks by itself, with nothing else in its clause. */
function quotedNameAt({ words, quotes }: Paragraph, from: number, at: number, end: number): Phrase | null {
  const { quote } = words[at]!;
  const first = words[at + 1];
  if (quote < 0 || words[at]!.start !== quotes[quote]!.start || !first || !isName(first)) return null;
  if (at > from && !isIn(words[at - 1], CLASS.adverb | CLASS.time)) return null;
  let to = at + 1;
  while (to < end && words[to]!.quote === quote && to - at <= LONGEST_QUOTED_NAME + 2) to++;
  if (to < end ? words[to]!.quote === quote : words[to - 1]!.end < quotes[quote]!.end) return null;
  const next = words[to];
  // Behind a verb nothing but the place, the day or another source may follow: what has an adjective behind it is an object.
  return to >= end || next!.kind === 'mark' || isIn(next, CLASS.preposition | CLASS.time) ? { from: at, to } : null;
}

/** The two words before are a phrase that stands where an adverb does. */
function endsAdverbPhrase(words: readonly Word[], lexicon: Lexicon, at: number): boolean {
  const first = words[at - 2];
  const phrases = first && isIn(first, CLASS.adverb) ? lexicon.adverbPhrases.get(first.key) : undefined;
  return phrases?.some(phrase => phrase.length === 2 && phrase[1] === words[at - 1]!.key) ?? false;
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
