import { isIn, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import type { Texts } from './texts';

/** « **Le Courrier** du Jura »: an article and, with a capital, a noun that papers are called by. In small letters it is a letter or an echo. */
export function opensPaperName({ lexicon }: Texts, words: readonly Word[]): boolean {
  const { paperNouns } = lexicon.pack.sources;
  if (!paperNouns) return false;
  const at = words.findIndex(word => !isIn(word, CLASS.determiner));
  const name = words[at];
  return at > 0 && name?.isCapital === true && folded(paperNouns).has(name.key);
}
