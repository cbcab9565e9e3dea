import { isIn } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import type { Context } from './context';
import { pastAside } from './phrase-content';

/** „Immerhin, sagte Kern, | habe das Dach gehalten“: what stood before the cue is the front of a clause whose verb follows here. */
export function partsFront({ paragraph, sentence, lexicon }: Context, end: number): boolean {
  const { words } = paragraph;
  const comma = pastAside(words, end, sentence.to);
  if (lexicon.pack.order !== 'verb-second' || words[comma]?.text !== ',' || words[comma]!.quote >= 0) return false;
  const next = words[comma + 1];
  if (next === undefined || comma + 1 >= sentence.to || isIn(next, CLASS.determiner)) return false;
  const isVerb = isIn(next, CLASS.auxiliary | CLASS.passive | CLASS.commonVerb);
  return isVerb || folded(lexicon.pack.grammar.reportedForms).has(next.key);
}
