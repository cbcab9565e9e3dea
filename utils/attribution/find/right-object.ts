import { isIn, type Paragraph } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import { isName, isPossessive, isSourceNoun } from './phrases';
import type { RightContext } from './right-context';

/** Letters before the ending that a verb has at least: "going", not "ring". */
const SHORTEST_STEM = 2;

/** "advises | keeping to the path": a verb as a noun opens what is advised. */
export function opensGerund(words: Paragraph['words'], lexicon: Lexicon, at: number): boolean {
  const { gerundEnding } = lexicon.pack.grammar;
  const next = isIn(words[at], CLASS.negation) ? at + 1 : at;
  const word = words[next];
  if (gerundEnding === undefined || word?.kind !== 'word' || word.isCapital || word.quote >= 0) return false;
  return (
    word.key.length >= gerundEnding.length + SHORTEST_STEM &&
    word.key.endsWith(gerundEnding) &&
    word.noun === null &&
    !isIn(word, CLASS.preposition | CLASS.determiner)
  );
}

/** "advises | the owners", "advised | Ford in the sale": those advised are people or bodies, never content. */
export function isNoThing({ paragraph, sentence }: RightContext, from: number): boolean {
  const { words } = paragraph;
  for (let at = from; at < sentence.to; at++) {
    const word = words[at]!;
    if (word.kind === 'mark' && !isPossessive(word) && word.text !== '-') return false;
    if (isIn(word, CLASS.preposition) && at > from) return false;
    if (isIn(word, CLASS.pronoun | CLASS.otherPronoun | CLASS.hearer)) return true;
    if (isSourceNoun(word) || isName(word)) return true;
  }
  return false;
}
