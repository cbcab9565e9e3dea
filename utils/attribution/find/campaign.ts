import { isIn, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS, type Lexicon } from '../lexicon';
import { isPrintedCapital } from './phrases';

/**
 * "Save | Our | Stations", « Sauvons | la | Loue »: the article at `at` stands inside the name of a campaign, which an
 * imperative with a capital opens.
 */
export function isInCampaign(words: readonly Word[], lexicon: Lexicon, at: number): boolean {
  const verbs = folded(lexicon.pack.sources.campaignVerbs);
  const verb = words[at - 1];
  if (verbs.size === 0 || !isPrintedCapital(verb) || !verbs.has(verb!.key) || verb!.name >= 0) return false;
  return isIn(words[at], CLASS.determiner) && isPrintedCapital(words[at + 1]);
}
