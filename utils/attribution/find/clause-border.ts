import { isIn, type Word } from '../analyse';
import { CLASS } from '../lexicon';

/** Marks that divide clauses, where a noun's form shows the subject. */
export const BORDERS: ReadonlySet<string> = new Set([',', ';', ':', '–', '—', '(', ')']);

/** First word of the clause that ends before `end`: behind a mark or a "that", "X said that | the price …". */
export function clauseFrom(words: readonly Word[], low: number, end: number): number {
  for (let at = end - 1; at >= low; at--) {
    const word = words[at]!;
    if (word.quote < 0 && (BORDERS.has(word.text) || isIn(word, CLASS.complementiser))) return at + 1;
  }
  return low;
}

/** Index of the mark that ends the clause of word `low`; `high` where none does. */
export function clauseEnd(words: readonly Word[], low: number, high: number): number {
  let at = low;
  while (at < high && !BORDERS.has(words[at]!.text)) at++;
  return at;
}
