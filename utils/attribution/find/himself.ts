import { isIn, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS, type Lexicon } from '../lexicon';

/** «como él | mismo | dijo»: the word only stresses the pronoun before it. */
export function isHimself(words: readonly Word[], lexicon: Lexicon, at: number, low: number): boolean {
  const pronoun = words[at - 1];
  return (
    at > low &&
    isIn(pronoun, CLASS.pronoun) &&
    !isIn(pronoun, CLASS.determiner) &&
    folded(lexicon.pack.sources.sameWords).has(words[at]!.key)
  );
}
