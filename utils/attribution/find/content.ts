import type { Span } from '../../model';
import { firstAt } from '../../text/first-at';
import type { Paragraph } from '../analyse';

const OUTER = /[\s,،;:؛.!?…؟。–—\-()\u00a0\u202f]/u;
const OPEN_QUOTES = '“«„"‘‹';
const CLOSE_QUOTES = '”»“"’›';

/**
 * The range without outer white space, stops and commas; `null` if no word is left.
 * Quotation marks stay where both of a pair are inside and go where only one is.
 */
export function trimSpan(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  for (;;) {
    while (from < to && OUTER.test(text[from]!) && !isSign(text, from)) from++;
    while (to > from && OUTER.test(text[to - 1]!) && !isClosingBracket(text, from, to)) to--;
    const first = text[from];
    const last = text[to - 1];
    if (from < to && first !== undefined && OPEN_QUOTES.includes(first) && !hasCloser(text, from + 1, to)) from++;
    else if (from < to && first !== undefined && '”»'.includes(first) && first !== '»') from++;
    else if (from < to && last !== undefined && CLOSE_QUOTES.includes(last) && !hasOpener(text, from, to - 1)) to--;
    else break;
  }
  return /[\p{L}\p{N}]/u.test(text.slice(from, to)) ? { start: from, end: to } : null;
}

/** A minus or a dash that belongs to a number or word. */
function isSign(text: string, at: number): boolean {
  return text[at] === '-' && /\p{N}/u.test(text[at + 1] ?? '');
}

function isClosingBracket(text: string, from: number, to: number): boolean {
  return text[to - 1] === ')' && text.slice(from, to - 1).includes('(');
}

function hasCloser(text: string, from: number, to: number): boolean {
  const isSingle = text[from - 1] === '‘';
  for (let at = from; at < to; at++)
    if (CLOSE_QUOTES.includes(text[at]!) && (text[at] !== '’' || (isSingle && !isApostrophe(text, at)))) return true;
  return false;
}

function hasOpener(text: string, from: number, to: number): boolean {
  const isSingle = text[to] === '’';
  for (let at = from; at < to; at++)
    if (OPEN_QUOTES.includes(text[at]!) && (text[at] === '‘') === isSingle) return true;
  return false;
}

function isApostrophe(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
}

/** How far a span stands in quotation marks. */
export function quotedShare(paragraph: Paragraph, spans: readonly Span[]): 'all' | 'some' | 'none' {
  let inside = 0;
  let total = 0;
  const { words } = paragraph;
  for (const span of spans) {
    for (let at = firstAt(words, span.start); at < words.length && words[at]!.end <= span.end; at++) {
      if (words[at]!.kind === 'mark') continue;
      total++;
      if (words[at]!.quote >= 0) inside++;
    }
  }
  if (inside === 0) return 'none';
  return inside === total ? 'all' : 'some';
}
