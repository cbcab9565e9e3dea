import { foldKey } from '../../text/fold';
import { isIn, isNoun, type Paragraph, type Word } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import type { VerbLast } from '../pack';
import { isPossessive, isPrintedCapital, type Phrase } from './phrases';
import type { SourcePhrase } from './source-phrase';
import { takeApart } from './verb-last-owner';
import { commaSubject, hasEnding, LONGEST_SUBJECT, subjectRun } from './verb-last-subject';

/** A source that opens its sentence. */
export type OpeningSource = {
  readonly phrase: SourcePhrase;
  /** Words of it: half-open. */
  readonly from: number;
  readonly to: number;
  /** Offset where what was said can begin. */
  readonly end: number;
};

/** The subject that opens the sentence, past dates and adverbs; `null` where the form of its head shows no subject. */
export function openingSubject(
  paragraph: Paragraph,
  lexicon: Lexicon,
  verbLast: VerbLast,
  low: number,
  high: number,
): OpeningSource | null {
  const { words } = paragraph;
  const from = pastOpening(words, low, high);
  const parted = commaSubject(words, from, high, lexicon, verbLast);
  if (parted) {
    const own = { from: pastMeanwhile(words, from, parted.to, lexicon, verbLast), to: parted.to };
    return opening(paragraph, lexicon, verbLast, own, parted.comma);
  }
  const phrase = subjectRun(paragraph, lexicon, verbLast, from, high);
  if (!phrase) return loneName(paragraph, lexicon, verbLast, from, high);
  const own = { from: pastMeanwhile(words, from, phrase.to, lexicon, verbLast), to: phrase.to };
  return opening(paragraph, lexicon, verbLast, own, phrase.to - 1);
}

/** «| Koç | sözlerini şöyle sürdürdü: …»: a name that alone stands before its verb. */
function loneName(
  paragraph: Paragraph,
  lexicon: Lexicon,
  verbLast: VerbLast,
  from: number,
  high: number,
): OpeningSource | null {
  const word = paragraph.words[from];
  if (high !== from + 1 || word?.kind !== 'word' || word.noun !== null || !isPrintedCapital(word)) return null;
  return opening(paragraph, lexicon, verbLast, { from, to: high }, from);
}

/** A subject after its verb: «“…” dedi Ayşe Kaya». */
export function subjectFrom(paragraph: Paragraph, lexicon: Lexicon, from: number, high: number): SourcePhrase | null {
  const { verbLast } = lexicon.pack;
  const phrase = verbLast ? subjectRun(paragraph, lexicon, verbLast, from, high) : null;
  return phrase && verbLast ? takeApart(paragraph, lexicon, verbLast, phrase) : null;
}

/** Who stands behind a verb that comes before its source: «“…” diyen | Ayşe Kaya, …». */
export function subjectBehind(
  paragraph: Paragraph,
  lexicon: Lexicon,
  verbLast: VerbLast,
  from: number,
  high: number,
): SourcePhrase | null {
  const { words } = paragraph;
  if (from >= high || words[from]!.kind !== 'word' || words[from]!.quote >= 0) return null;
  const parted = commaSubject(words, from, high, lexicon, verbLast);
  if (parted) return takeApart(paragraph, lexicon, verbLast, { from, to: parted.to });
  return subjectFrom(paragraph, lexicon, from, high);
}

/** A document or body in the form of a place that opens the sentence: «Raporda, …». */
export function openingPlace(
  paragraph: Paragraph,
  lexicon: Lexicon,
  verbLast: VerbLast,
  low: number,
  high: number,
): OpeningSource | null {
  const { words } = paragraph;
  const from = pastOpening(words, low, high);
  for (let at = from; at < Math.min(high, from + LONGEST_SUBJECT); at++) {
    const word = words[at]!;
    if (word.quote >= 0 || (word.kind === 'mark' && !isPossessive(word))) return null;
    if (!isNoun(word, 'document') || !hasEnding(words, at, verbLast.placeEndings)) continue;
    const to = isPossessive(words[at + 1]) ? at + 2 : at + 1;
    const own = { from: pastTold(words, from, at, verbLast), to };
    return opening(paragraph, lexicon, verbLast, own, words[to]?.text === ',' ? to : to - 1);
  }
  return null;
}

function opening(
  paragraph: Paragraph,
  lexicon: Lexicon,
  verbLast: VerbLast,
  phrase: Phrase,
  lastAt: number,
): OpeningSource {
  return { phrase: takeApart(paragraph, lexicon, verbLast, phrase), ...phrase, end: paragraph.words[lastAt]!.end };
}

/** Past what a document tells: «yolun bittiği kaydedilen | açıklamada». */
function pastTold(words: readonly Word[], from: number, to: number, { toldParticiples }: VerbLast): number {
  const told = toldParticiples.split(' ').map(foldKey);
  for (let at = to - 1; at > from; at--) if (told.includes(words[at]!.key)) return at + 1;
  return from;
}

/** Past what a source does meanwhile: «gazetecilere açıklama yapan | Bakan Kaya». */
function pastMeanwhile(words: readonly Word[], from: number, to: number, lexicon: Lexicon, verbLast: VerbLast): number {
  const participles = verbLast.speakerParticiples.split(' ').map(foldKey);
  for (let at = to - 2; at >= from; at--) {
    const { key, noun } = words[at]!;
    if (noun === null && (participles.includes(key) || lexicon.verbForms(key).some(({ form }) => form === 'relative')))
      return at + 1;
  }
  return from;
}

/** Past adverbs, dates and joining words that open a sentence, with their comma. */
function pastOpening(words: readonly Word[], low: number, high: number): number {
  let at = low;
  while (
    at < high &&
    words[at]!.quote < 0 &&
    words[at]!.noun === null &&
    (isIn(words[at], CLASS.adverb | CLASS.time | CLASS.conjunction) ||
      words[at]!.kind === 'number' ||
      words[at]!.text === ',')
  )
    at++;
  return at;
}
