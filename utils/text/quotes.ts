import type { Span } from '../model';
import { findSingleQuotes } from './single-quotes';

/** A stretch in quotation marks. `start` and `end` include the marks; `end` of an unclosed one is the text's end. */
export type Quote = Span & {
  /** The words between the marks. */
  readonly inner: Span;
  readonly isClosed: boolean;
};

const OPENING = '“«‹„‟「『＂❝';
const EITHER = '"';
const WORD = /[\p{L}\p{N}]/u;

/**
 * Outermost quotations of one paragraph, in reading order.
 *
 * Pages mix styles and set marks the wrong way round, so a mark is read by its place: before a word and after a gap it
 * opens, after a word or a stop it closes. Any mark closes what another opened, unless one of its own kind does so sooner.
 * A quotation that is never closed runs to the end of the paragraph only where the paragraph opens with it (the next one
 * goes on speaking); elsewhere a lone mark is no quotation, so that one missing mark cannot swallow the page.
 */
export function findQuotes(printed: string): Quote[] {
  // Some wires set ''so''. The second half of each pair becomes a joiner, so that offsets stay.
  const text = printed.includes("''") ? printed.replaceAll("''", '"\u2060') : printed;
  const marks = marksIn(text);
  const quotes: Quote[] = [];
  // A lone mark is passed over and reading begins anew behind it.
  let from = 0;
  let next = 0;
  for (let lone = 0; lone <= MOST_LONE_MARKS; lone++) {
    let open: { at: number; mark: string; depth: number; index: number } | null = null;
    for (let index = next; index < marks.length; index++) {
      const at = marks[index]!;
      const mark = text[at]!;
      const role = roleOf(mark, text, at, from, open !== null);
      if (role === 'open') {
        if (open === null) open = { at, mark, depth: 1, index };
        else if (mark === open.mark && OPENING.includes(mark)) open.depth++;
      } else if (role === 'close' && open !== null && closes(open.mark, mark)) {
        open.depth--;
        if (open.depth > 0) continue;
        quotes.push(makeQuote(text, open.at, at + 1, true));
        open = null;
      }
    }
    if (open === null) break;
    if (text.slice(from, open.at).trim() === '') {
      quotes.push(makeQuote(text, open.at, text.length, false));
      break;
    }
    from = open.at + 1;
    next = open.index + 1;
  }
  const single = findSingleQuotes(printed, quotes).map(({ start, end }) => makeQuote(text, start, end, true));
  return single.length === 0 ? quotes : outermost([...quotes, ...single]);
}

/** In reading order, without those that stand in another. */
function outermost(quotes: readonly Quote[]): Quote[] {
  const sorted = [...quotes].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((quote, at) => at === 0 || quote.start >= sorted[at - 1]!.end);
}

/** Lone marks in one paragraph beyond which its quotations are not read on: what has more is no prose. */
const MOST_LONE_MARKS = 20;

const MARK = /[“«‹„‟「『＂❝”»›」』❞″"]/gu;

/** Offsets of all quotation marks. */
function marksIn(text: string): number[] {
  return Array.from(text.matchAll(MARK), match => match.index);
}

/** @param from - Where reading began: what stands before is not looked at. */
function roleOf(mark: string, text: string, at: number, from: number, isOpen: boolean): 'open' | 'close' | null {
  const before = at === from ? ' ' : text[at - 1]!;
  const after = (text[at + 1] === '\u2060' ? text[at + 2] : text[at + 1]) ?? ' ';
  if (mark === '″' && !isOpen) return null;
  const gapBefore = /[\s([\-–—:،,\u00a0\u202f]/u.test(before);
  const gapAfter = /[\s\u00a0\u202f]/u.test(after);
  const wordAfter = WORD.test(after);
  const wordBefore = WORD.test(before) || /[.!?…؟,،;؛%)\]]/u.test(before);
  if (mark === EITHER) {
    if (isOpen) return wordAfter && gapBefore && !wordBefore ? 'open' : 'close';
    return 'open';
  }
  // French sets « word » with inner spaces: there only the mark itself tells.
  if (gapBefore && gapAfter) return OPENING.includes(mark) ? 'open' : isOpen ? 'close' : 'open';
  if (!isOpen) return 'open';
  if (OPENING.includes(mark)) return wordBefore && !wordAfter ? 'close' : gapBefore ? 'open' : 'close';
  return gapBefore && wordAfter && !wordBefore ? 'open' : 'close';
}

const PARTNERS: Readonly<Record<string, string>> = {
  '“': '”“',
  '”': '”“',
  '«': '»«',
  '»': '«»',
  '„': '“”‟"',
  '‟': '”',
  '‹': '›',
  '「': '」',
  '『': '』',
  '"': '"”“″',
  '＂': '＂',
  '❝': '❞',
};

function closes(opened: string, mark: string): boolean {
  return (PARTNERS[opened] ?? mark).includes(mark) || mark === '"' || mark === '″';
}

function makeQuote(text: string, start: number, endOfMark: number, isClosed: boolean): Quote {
  let end = endOfMark;
  let from = start + 1;
  let to = isClosed ? end - 1 : end;
  // Both halves of a closing '' belong to the quotation.
  if (isClosed && text[end] === '\u2060' && text[end - 1] === EITHER) end++;
  while (from < to && /[\s\u00a0\u202f\u2060]/u.test(text[from]!)) from++;
  while (to > from && /[\s\u00a0\u202f]/u.test(text[to - 1]!)) to--;
  return { start, end, inner: { start: from, end: to }, isClosed };
}
