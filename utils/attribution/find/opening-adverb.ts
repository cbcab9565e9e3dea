import { isIn } from '../analyse';
import { CLASS } from '../lexicon';
import { stands } from './clause-at';
import type { Context } from './context';

/** «Asimismo, | indicó que …», «Por otro lado, | aseguró que …»: nothing but adverbs opens the sentence, or the clause behind a colon. */
export function followsAdverbs({ paragraph, sentence, group }: Context): boolean {
  const { words } = paragraph;
  const border = words[group.from - 1];
  if ((border?.text === ':' || border?.text === ';') && border.quote < 0) return group.from - 1 > sentence.from;
  for (let at = sentence.from; at < group.from; at++) {
    const word = words[at]!;
    const isSmall = isIn(word, CLASS.adverb | CLASS.conjunction) && word.quote < 0;
    if (!isSmall && !(word.text === ',' && at > sentence.from)) return false;
  }
  return true;
}

/** «…, por lo que | piden que …»: a clause of its own that follows from the one before. */
export function followsResult({ paragraph, sentence, lexicon, group }: Context): boolean {
  const { words } = paragraph;
  if (lexicon.resultLinks.size === 0) return false;
  for (let at = group.from - 2; at > sentence.from && group.from - at <= LONGEST_LINK; at--)
    if (words[at - 1]!.text === ',')
      return (lexicon.resultLinks.get(words[at]!.key) ?? []).some(
        keys => at + keys.length === group.from && stands(words, at, keys),
      );
  return false;
}

const LONGEST_LINK = 5;
