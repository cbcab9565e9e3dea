import { isIn, isNoun, type Paragraph, type Word } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import { clauseEnd } from './clause-border';
import { phraseFrom } from './phrase-after';
import { LONGEST_QUOTED_NAME, type Phrase } from './phrases';

/**
 * Past who is told, at word `at`, where a noun's form tells a subject from others: «сообщили | «Ведомостям»», «газете «Маяк»»,
 * «рассказал | ТАСС | директор». `at` where nobody stands there.
 */
export function pastCaseHearer(paragraph: Paragraph, lexicon: Lexicon, at: number, high: number): number {
  if (lexicon.hearerEndings.length === 0) return at;
  const { words } = paragraph;
  const noun = isIn(words[at], CLASS.hearer) && (words[at]!.name < 0 || !words[at]!.isCapital) ? at + 1 : at;
  const quoted = quotedHearerEnd(paragraph, lexicon, noun, high);
  return quoted > noun ? quoted : pastPlainHearer(words, lexicon, noun, high);
}

/** A medium's name in quotation marks and the dative, or behind a noun that shows it: «изданию | «Маяк»». `at` if none stands there. */
export function quotedHearerEnd(
  { words, quotes }: Paragraph,
  lexicon: Lexicon,
  at: number,
  high = words.length,
): number {
  const quote = words[at]?.quote ?? -1;
  if (lexicon.hearerEndings.length === 0 || quote < 0 || words[at]!.start !== quotes[quote]!.start) return at;
  let to = at;
  while (to < high && words[to]!.quote === quote) to++;
  // A site's name shows its case before the stop: «Ленте.ру».
  const stop = words.findIndex((word, i) => i > at && i < to && word.text === '.');
  const named = words.slice(at, stop < 0 ? to : stop).filter(word => word.kind === 'word');
  if (to - at > LONGEST_QUOTED_NAME + 2 || named.length === 0 || !named[0]!.isCapital) return at;
  const isTold = isIn(words[at - 1], CLASS.hearer) || isDative(lexicon, named[0]!) || isDative(lexicon, named.at(-1)!);
  return isTold ? to : at;
}

function isDative({ hearerEndings }: Lexicon, { key }: Word): boolean {
  return hearerEndings.some(ending => key.endsWith(ending));
}

/** «как рассказали | ТАСС | в управлении»: the body in a place, behind who is told and a verb that may do without a subject. */
export function placeBehindHearer(paragraph: Paragraph, lexicon: Lexicon, at: number, high: number): Phrase | null {
  const { words } = paragraph;
  const isPlaceForm = lexicon.verbForms(words[at - 1]!.key).some(form => form.isPlaceForm);
  if (lexicon.hearerEndings.length === 0 || !isPlaceForm || !words[at]) return null;
  let to = quotedHearerEnd(paragraph, lexicon, isIn(words[at], CLASS.hearer) ? at + 1 : at, high);
  while (to < high && (isCaseless(words[to]!) || (words[to]!.quote < 0 && isIn(words[to], CLASS.hearer)))) to++;
  if (to === at || !isIn(words[to], CLASS.place)) return null;
  return phraseFrom(paragraph, lexicon, to + 1, clauseEnd(words, to, high));
}

/** A known name or letters, which no ending shows to be told: «ТАСС». */
export function isCaseless(word: Word): boolean {
  return word.quote < 0 && (word.name >= 0 || (word.kind === 'word' && /^\p{Lu}{2,6}$/u.test(word.text)));
}

/** «сообщил | ТАСС | директор завода», «рассказали | ТАСС | в управлении»: a name without cases that is told, for who tells follows it. */
function pastPlainHearer(words: readonly Word[], lexicon: Lexicon, at: number, high: number): number {
  const first = words[at];
  if (!first || first.quote >= 0 || at >= high) return at;
  if (!isCaseless(first)) return at;
  let to = at + 1;
  while (first.name >= 0 && to < high && words[to]!.name === first.name) to++;
  const next = words[to];
  if (to >= high || !next || next.isCapital || next.quote >= 0) return at;
  const speaks =
    lexicon.subjectForms.has(next.key) &&
    isNoun(next, 'role', 'spokesperson', 'anonymous', 'collective', 'author', 'institution');
  return speaks ? to : at;
}
