import { isIn, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS, type Lexicon } from '../lexicon';
import { isName, isSourceNoun } from './phrases';

/** « le restaurant | propose un menu »: a noun phrase whose head is a body that is a place or a thing too, and that no name is in. */
export function isSite({ pack }: Lexicon, inside: readonly Word[]): boolean {
  const sites = folded(pack.sources.sites);
  const head = inside.find(isSourceNoun);
  if (head === undefined || !sites.has(head.key)) return false;
  return !inside.some(word => word.name >= 0 || (isName(word) && !isIn(word, CLASS.determiner)));
}
