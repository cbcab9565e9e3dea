import type { Span } from '../../model';
import { trimSpan } from './content';
import type { Context } from './context';

/** «Il rettore è deluso: | «Mancano aule» |, ha detto»: before the colon it is told of who spoke, and not by them. */
export function quoteBehindColon({ paragraph: { words, quotes, text }, sentence, group }: Context): Span | null {
  const last = words[group.from - 1]!.text === ',' ? group.from - 2 : group.from - 1;
  const quote = quotes[words[last]?.quote ?? -1];
  if (!quote || words[last]!.end < quote.inner.end) return null;
  let first = last;
  while (first > sentence.from && words[first - 1]!.start >= quote.start) first--;
  return words[first - 1]?.text === ':' && first - 1 > sentence.from ? trimSpan(text, quote.start, quote.end) : null;
}
