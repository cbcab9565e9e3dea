import type { Span } from '../model';

/** A stretch in quotation marks. `start` and `end` include the marks; `end` of an unclosed one is the text's end. */
export type Quote = Span & {
  /** The words between the marks. */
  readonly inner: Span;
  readonly isClosed: boolean;
};

const OPENING = '“«‹„‟「『＂❝';
const CLOSING = '”»›」』❞″';
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
  const quotes: Quote[] = [];
  let open: { at: number; mark: string; depth: number } | null = null;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!;
    const role = roleOf(mark, text, at, open !== null);
    if (role === 'open') {
      if (open === null) open = { at, mark, depth: 1 };
      else if (mark === open.mark && OPENING.includes(mark)) open.depth++;
    } else if (role === 'close' && open !== null && closes(open.mark, mark)) {
      open.depth--;
      if (open.depth > 0) continue;
      quotes.push(makeQuote(text, open.at, at + 1, true));
      open = null;
    }
  }
  if (open !== null) {
    const opened = open.at;
    if (text.slice(0, opened).trim() === '') quotes.push(makeQuote(text, opened, text.length, false));
    else quotes.push(...findQuotes(text.slice(opened + 1)).map(quote => shift(quote, opened + 1)));
  }
  return quotes;
}

function roleOf(mark: string, text: string, at: number, isOpen: boolean): 'open' | 'close' | null {
  const isQuoteMark = OPENING.includes(mark) || CLOSING.includes(mark) || mark === EITHER;
  const isSingle = mark === '‘' || mark === '’' || mark === "'";
  if (!isQuoteMark && !isSingle) return null;
  const before = text[at - 1] ?? ' ';
  const after = (text[at + 1] === '\u2060' ? text[at + 2] : text[at + 1]) ?? ' ';
  if (isSingle) return null;
  if (mark === '″' && !isOpen) return null;
  const gapBefore = /[\s([\-–—:،,\u00a0\u202f]/u.test(before) || at === 0;
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

function makeQuote(text: string, start: number, end: number, isClosed: boolean): Quote {
  let from = start + 1;
  let to = isClosed ? end - 1 : end;
  while (from < to && /[\s\u00a0\u202f\u2060]/u.test(text[from]!)) from++;
  while (to > from && /[\s\u00a0\u202f]/u.test(text[to - 1]!)) to--;
  return { start, end, inner: { start: from, end: to }, isClosed };
}

function shift(quote: Quote, by: number): Quote {
  return {
    start: quote.start + by,
    end: quote.end + by,
    inner: { start: quote.inner.start + by, end: quote.inner.end + by },
    isClosed: quote.isClosed,
  };
}
