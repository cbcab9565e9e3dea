import { isIn, type Word } from '../analyse';
import { CLASS } from '../lexicon';
import { pastBrackets } from './phrases';

/** Words of an insertion behind a source before its clause begins. */
const LONGEST_INSERTION = 40;
const VERB = CLASS.auxiliary | CLASS.passive | CLASS.commonVerb;

/**
 * „Laut dem Amt | sinkt der Pegel, weil …“: where a clause holds its verb in the second place, it begins behind the source that
 * stands first, and not behind a comma further on. What else tells of the source is passed: brackets („(KUA)“), a place („in
 * Wien“), and what stands between commas before a verb („, Forscherin für Wald, Boden und Wetter, | könnte“).
 *
 * @returns Index of the clause's first word; null where a mark follows that only says more of the source.
 */
export function clauseBehindFront(words: readonly Word[], to: number, high: number): number | null {
  let at = pastBrackets(words, to, high);
  while (isIn(words[at], CLASS.preposition) && at < high) {
    const end = pastNoun(words, at + 1, high);
    if (end === null) break;
    at = pastBrackets(words, end, high);
  }
  if (at >= high) return null;
  const first = words[at]!;
  if (first.kind === 'word' || first.kind === 'number') return first.quote < 0 ? at : null;
  if (first.text !== ',' || first.quote >= 0) return null;
  for (let next = at + 1; next < Math.min(high, at + LONGEST_INSERTION); next++) {
    const word = words[next]!;
    if (word.text === ',' && word.quote < 0 && isIn(words[next + 1], VERB) && !isIn(words[next + 1], CLASS.determiner))
      return next + 1;
  }
  return null;
}

/** Past the noun that a preposition at `at - 1` governs, with its article and adjectives; null if none follows. */
function pastNoun(words: readonly Word[], at: number, high: number): number | null {
  let end = at;
  while (end < high && words[end]!.kind !== 'mark' && !words[end]!.isCapital) end++;
  if (end >= high || !words[end]!.isCapital) return null;
  while (end < high && words[end]!.isCapital && words[end]!.quote < 0) end++;
  return end;
}
