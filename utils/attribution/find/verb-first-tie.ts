import { CLASS } from '../lexicon';
import { isPause } from './verb-first-anchor';
import type { Context } from './verb-first-cue';
import { readSource } from './verb-first-source';
import { is, phraseAt } from './verb-first-terms';

/**
 * «…، مما | يشير إلى أن»: the verb says what follows from what was told before, unless somebody stands behind it who
 * holds it («مما | يؤكد الخبراء أنه»).
 */
export function isConsequence({ terms, at, sentence, sets, end }: Context): boolean {
  if (terms[at]!.pronoun !== '') return false;
  for (const length of [2, 1]) {
    const from = at - length;
    if (from < sentence.from || phraseAt(terms, from, sets, 'consequences') !== length) continue;
    // «قال ما | يؤكد»: "what" alone ties two clauses only behind a comma.
    if (length === 1 && phraseAt(terms, from, sets, 'backReferences') === 1 && !isPause(terms[from - 1])) continue;
    return !readSource(terms, at + 1, sets, { mode: 'strict', limit: end })?.isKnown;
  }
  return false;
}

/** «ولكنه | كشف أن»: a pronoun stands for who speaks, glued to the word before. */
export function isBehindOwnPronoun({ terms, at, sets }: Context): boolean {
  const before = terms[at - 1];
  if (!is(before, CLASS.conjunction | CLASS.complementiser)) return false;
  return sets.gluedPronouns.some(pronoun => before!.key.length > pronoun.length + 1 && before!.key.endsWith(pronoun));
}
