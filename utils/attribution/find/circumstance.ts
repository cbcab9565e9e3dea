import { isIn, isNoun, type Word } from '../analyse';
import { CLASS } from '../lexicon';
import { isPossessive, type Phrase } from './phrases';

/** Words a circumstance may have: "in a | written press statement". */
const LONGEST = 6;

/**
 * Past when or in what something was said, where what was said follows with nothing between: "said | in a letter | the bridge …",
 * "said | on Monday | the dam …".
 *
 * @return `at` where no such thing stands there.
 */
export function pastCircumstance({ words }: { readonly words: readonly Word[] }, at: number, high: number): number {
  const isDated = isIn(words[at], CLASS.time);
  if (!isDated && !isIn(words[at], CLASS.preposition)) return at;
  let to = isDated ? at : at + 1;
  for (; to < Math.min(high - 1, at + LONGEST); to++) {
    const word = words[to]!;
    if (word.quote >= 0 || word.kind === 'mark') return at;
    const isWhen = isIn(word, CLASS.time);
    const closes = isWhen || (isNoun(word, 'document') && !isNoun(words[to + 1], 'document'));
    if (closes && opensSubject(words, to + 1, isWhen)) return to + 1;
  }
  return at;
}

/** "…, the firm said | on Monday", "… | in a statement": nothing but when or in what, up to the clause's end, so that nothing is told there. */
export function isCircumstance(words: readonly Word[], at: number, high: number): boolean {
  if (!isIn(words[at], CLASS.time | CLASS.preposition)) return false;
  let to = at;
  while (to < high && to <= at + LONGEST && words[to]!.kind !== 'mark') to++;
  // "said | Monday's | ruling was wrong"
  if (to < high && (words[to]!.kind !== 'mark' || isPossessive(words[to]))) return false;
  const inside = words.slice(at, to);
  const isDate = inside.every(
    word => word.kind === 'number' || isIn(word, CLASS.time | CLASS.preposition | CLASS.determiner),
  );
  if (isDate) return inside.some(word => isIn(word, CLASS.time));
  return isIn(inside[1], CLASS.determiner) && inside.length <= LONGEST - 1 && isNoun(inside.at(-1), 'document');
}

/** "said | the next day", "wrote | a week later", "posted | the day after the fire": an article, and a time within two words. */
export function opensWhen(words: readonly Word[], at: number, high: number): boolean {
  if (!isIn(words[at], CLASS.determiner)) return false;
  return [at + 1, at + 2].some(next => next < high && isIn(words[next], CLASS.time) && words[next]!.kind === 'word');
}

/** An article, a pronoun or a name: what can begin the clause. */
function opensSubject(words: readonly Word[], at: number, isWhen: boolean): boolean {
  const word = words[at]!;
  if (word.kind !== 'word' || isIn(word, CLASS.preposition | CLASS.time)) return false;
  return isIn(word, CLASS.determiner | CLASS.pronoun | CLASS.otherPronoun) || (word.isCapital && !isWhen);
}

/** « En | 2031 |, le maire, …»: a number alone is nobody. */
export function isYear(words: readonly Word[], { from, to }: Phrase): boolean {
  return words.slice(from, to).every(word => word.kind === 'number' || isIn(word, CLASS.preposition));
}
