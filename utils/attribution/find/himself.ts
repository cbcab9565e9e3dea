import { isIn, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS, type Lexicon } from '../lexicon';
import { isName, isPrintedCapital, isSourceNoun } from './phrases';

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

/** „Kern | selbst | sagte“: before the verb the word only stresses the noun or name it follows; the index of that word, else `end`. */
export function beforeStress(words: readonly Word[], lexicon: Lexicon, low: number, end: number): number {
  const stressed = words[end - 2];
  const isStress = end - 2 >= low && folded(lexicon.pack.grammar.focusAdverbs).has(words[end - 1]!.key);
  return isStress && (isName(stressed) || isSourceNoun(stressed) || isPrintedCapital(stressed)) ? end - 1 : end;
}
