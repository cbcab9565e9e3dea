import { foldKey } from '../../text/fold';

export const SEPARATORS = /[\s!-/:-@[-`{-\xbf\u060c\u061b\u061f\u2000-\u206f]+/;

/** Add the `count` lowest bits of `mask` to a row, lowest first. */
export function bits(row: number[], mask: number, count: number): void {
  for (let bit = 0; bit < count; bit++) row.push((mask >> bit) & 1);
}

/** A count on a scale where each doubling adds about one; 0 for none. */
export function log(value: number): number {
  return Math.log2(1 + value);
}

/** The folded words of a text that have three letters or more. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(
    foldKey(text)
      .split(SEPARATORS)
      .filter(word => word.length > 2),
  );
}

/** Share of words that another set has. */
export function overlap(words: ReadonlySet<string>, known: ReadonlySet<string>): number {
  if (known.size === 0 || words.size === 0) return 0;
  let shared = 0;
  for (const word of words) if (known.has(word)) shared++;
  return shared / words.size;
}
