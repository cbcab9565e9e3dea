import { isIn, type Word } from '../analyse';
import { CLASS } from '../lexicon';
import { isName } from './phrases';

/** Where a phrase ends if a date, "last week" or the dot of what is cut short follows it: "the office | last week showed". */
export function beforeTime(words: readonly Word[], low: number, end: number): number {
  let at = end;
  while (at - 1 > low && isIn(words[at - 1], CLASS.time) && !isIn(words[at - 2], CLASS.determiner | CLASS.genitive))
    at--;
  if (at < end && at - 1 > low && isIn(words[at - 1], CLASS.preposition) && !isIn(words[at - 1], CLASS.genitive)) at--;
  if (at <= low) return end;
  // "Halden Inc. | said": the dot of what is cut short.
  return at - 2 > low && words[at - 1]!.text === '.' && isName(words[at - 2]) && !words[at - 1]!.spaceBefore
    ? at - 1
    : at;
}
