import { isIn, type Paragraph, type Sentence, type Word } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';

/** First word of the clause that word `at` stands in: behind the last mark outside quotations. */
export function clauseStartAt({ words }: Paragraph, { from }: Sentence, at: number): number {
  let start = at;
  while (start > from && !(words[start - 1]!.kind === 'mark' && words[start - 1]!.quote < 0)) start--;
  return start;
}

/** A word of which only its clause's second place is sure: an auxiliary, a common verb, a verb of saying. */
export function isFiniteHere(word: Word | undefined, lexicon: Lexicon): boolean {
  if (word === undefined || word.kind !== 'word' || /^\p{Lu}/u.test(word.text)) return false;
  if (isIn(word, CLASS.auxiliary | CLASS.commonVerb | CLASS.passive)) return true;
  return lexicon.verbForms(word.key).some(({ form }) => form === 'finite');
}

/** True where fixed words stand at `at`. */
export function stands(words: readonly Word[], at: number, keys: readonly string[]): boolean {
  return keys.every((key, i) => words[at + i]?.key === key);
}

/** The phrase that stands at `at`, of phrases by their first word, longest first; null if none does. */
export function phraseStandingAt(
  words: readonly Word[],
  at: number,
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>,
): readonly string[] | null {
  const first = words[at];
  return (first && phrases.get(first.key)?.find(keys => stands(words, at, keys))) ?? null;
}

/** A form of a verb of saying that can be no noun. */
export function isFiniteCueForm(lexicon: Lexicon, word: Word | undefined): boolean {
  return (
    word !== undefined && lexicon.verbForms(word.key).some(({ form, isNounToo }) => form === 'finite' && !isNounToo)
  );
}

/** Offset of the next comma outside quotations; null if none stands there. */
export function nextComma({ words }: Paragraph, from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (words[at]!.text === ',' && words[at]!.quote < 0) return words[at]!.start;
  return null;
}
