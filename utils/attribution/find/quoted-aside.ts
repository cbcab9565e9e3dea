import type { Span } from '../../model';
import type { Paragraph, Word } from '../analyse';
import { trimSpan } from './content';
import { DASHES } from './phrases';

/** Words from the cue, or what follows it, to the dash that closes the aside. */
const LONGEST_DASHED = 24;

/** The dash that closes the aside another has opened, within what is quoted; null where none does. */
export function dashFrom(words: readonly Word[], from: number, dash: string, end: number): number | null {
  for (let at = from; at < Math.min(words.length, from + LONGEST_DASHED); at++) {
    const word = words[at]!;
    if (word.start >= end || /^[.;:?!]$/u.test(word.text)) return null;
    if (word.text === dash && word.spaceBefore) return at;
  }
  return null;
}

/** The two parts of a quotation that an aside between the marks `opening` and `closing` cuts; null if there is nothing in them. */
export function partsAround(paragraph: Paragraph, inner: Span, opening: number, closing: number): Span[] | null {
  const { text, words } = paragraph;
  const mark = words[opening]!;
  const parts = [
    trimSpan(text, inner.start, mark.start + (mark.text === ',' ? 0 : mark.text.length)),
    trimSpan(text, words[closing]!.end, inner.end),
  ].filter(span => span !== null);
  return parts.length > 0 ? parts : null;
}

/** The aside's words stand within the quotation marks, but are none of what is quoted. */
export function withoutQuotes(paragraph: Paragraph, from: number): Paragraph {
  return {
    ...paragraph,
    words: paragraph.words.map((word, at) =>
      at >= from && at < from + LONGEST_DASHED ? { ...word, quote: -1 } : word,
    ),
  };
}

/** Characters from which on a quotation is a text of its own, in which others are cited. */
const LONG_QUOTE = 400;

/** In a quotation only a long one's own claims are looked for, and what an aside says of it. */
export function mayCite({ words, quotes }: Paragraph, at: number): boolean {
  const { start, end } = quotes[words[at]!.quote]!;
  return opensAside(words, at) || end - start > LONG_QUOTE;
}

function opensAside(words: readonly Word[], at: number): boolean {
  const dash = words[at - 1];
  return dash !== undefined && DASHES.has(dash.text) && dash.spaceBefore && dash.quote >= 0;
}

/** The aside between two dashes that opens at `at` and goes on at `from`: where it ends, and the parts of the quotation around it. */
export function asideFrom(
  paragraph: Paragraph,
  at: number,
  from: number,
): { readonly end: number; readonly parts: readonly Span[] } | null {
  const { words, quotes } = paragraph;
  if (!opensAside(words, at)) return null;
  const { inner } = quotes[words[at]!.quote]!;
  const closing = dashFrom(words, from, words[at - 1]!.text, inner.end);
  const parts = closing === null ? null : partsAround(paragraph, inner, at - 1, closing);
  return parts && { end: words[closing!]!.start, parts };
}
