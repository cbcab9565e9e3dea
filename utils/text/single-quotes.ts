import type { Span } from '../model';

/** Letters between single marks of which the second may be an apostrophe: beyond, it is one. */
const LONGEST_UNSURE = 90;

const MARK = /[‘’']/gu;
const LETTER = /[\p{L}\p{N}]/u;
const STOP = /[.,!?…;:—–-]/u;

/**
 * Quotations in single marks, ‘so’ or 'so', as much of the British press sets them; marks included, outermost only.
 *
 * The closing mark is an apostrophe too. One that a letter follows closes nothing ("don’t"); after an s and before another
 * word it may be a plural's ("the workers’ union"), and closes only where no better one comes before the next opening. A
 * straight mark closes only where it can be nothing else. An opening mark that nothing closes is an apostrophe ("’90s").
 *
 * @param taken - Quotations in other marks, in reading order: marks in them are not looked at.
 */
export function findSingleQuotes(text: string, taken: readonly Span[]): Span[] {
  if (!text.includes('‘') && !text.includes("'")) return [];
  let quote = 0;
  const marks = Array.from(text.matchAll(MARK), match => match.index).filter(at => {
    while (quote < taken.length && taken[quote]!.end <= at) quote++;
    return taken[quote] === undefined || at < taken[quote]!.start;
  });
  const found: Span[] = [];
  for (let index = 0; index < marks.length; index++) {
    const at = marks[index]!;
    const closing = opens(text, at) ? closingOf(text, marks, index) : null;
    if (closing === null) continue;
    found.push({ start: at, end: marks[closing]! + 1 });
    index = closing;
  }
  return found;
}

function opens(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (text[at] === '’' || !/[\s([—–\u00a0]/u.test(before)) return false;
  // '90s, ‘90s
  if (/^\d{2}s?\b/u.test(text.slice(at + 1, at + 5))) return false;
  return LETTER.test(after) || /[…$£€#@([]/u.test(after);
}

/** Index in `marks` of the mark that closes the one at `index`; null where none does. */
function closingOf(text: string, marks: readonly number[], index: number): number | null {
  const opening = marks[index]!;
  const isStraight = text[opening] === "'";
  let unsure: number | null = null;
  for (let next = index + 1; next < marks.length; next++) {
    const at = marks[next]!;
    const after = text[at + 1] ?? ' ';
    if (opens(text, at)) break;
    if (text[at] !== (isStraight ? "'" : '’') || LETTER.test(after)) continue;
    const before = text[at - 1]!;
    if (/\s/u.test(before) || at - opening < 3) continue;
    if (STOP.test(before)) return next;
    const isPlural = /s/iu.test(before) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
    const isShort = at - opening <= LONGEST_UNSURE;
    if (!isPlural && (isShort || !isStraight)) return next;
    if (!isStraight && isShort) unsure ??= next;
  }
  return unsure;
}
