import { isIn } from '../analyse';
import { CLASS } from '../lexicon';
import { firstWord } from './bare-subject';
import type { Context } from './context';
import { isUnlisted, type Phrase } from './phrases';

/** "Minimal | packaging is preferred, | showing that …": one word that opens the sentence, with its noun left out. */
export function isMisread({ paragraph, sentence, lexicon }: Context, { from, to }: Phrase): boolean {
  const { participleEndings, thirdPersonEnding, headsSpeak } = lexicon.pack.grammar;
  const { words } = paragraph;
  const [word, next] = [words[from]!, words[to]];
  if (!headsSpeak || from > firstWord(words, sentence.from) || to > from + 1 || !isUnlisted(next)) return false;
  if (word.name >= 0 || word.noun !== null || isIn(word, CLASS.pronoun)) return false;
  const isVerb = [...(participleEndings ?? []), thirdPersonEnding ?? ''].some(ending => next!.key.endsWith(ending));
  return isIn(word, CLASS.determiner) || !isVerb;
}
