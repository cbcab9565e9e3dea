import type { Span } from '../model';

/** Index of the first piece that begins at `offset` or later; `pieces` are in reading order. */
export function firstAt(pieces: readonly Span[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
