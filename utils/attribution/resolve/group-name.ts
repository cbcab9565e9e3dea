import { isIn } from '../analyse';
import { isPrintedCapital } from '../find/phrases';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import { hasKind, type Phrase } from './kind-phrase';

/**
 * "Nurses for Peace", "Mothers Against Gangs", « selon Pêcheurs du lac »: people and what they stand for are a body's name where
 * the capitals are its own, not the sentence's.
 */
export function isGroupName({ texts, words, senses, followsWord }: Phrase): boolean {
  const { hasCapitals, grammar, sources } = texts.lexicon.pack;
  const [head] = senses;
  if (!hasCapitals || !head || head.at > 0 || !hasKind([head], 'collective') || !isPrintedCapital(words[0]))
    return false;
  const link = words[head.length];
  if (!isIn(link, CLASS.preposition)) return false;
  if (folded(sources.causes).has(words.at(-1)!.key)) return true;
  if (grammar.hasCapitalNouns) return false;
  const field = words.slice(head.length + 1).find(word => !isIn(word, CLASS.determiner));
  // No sentence begins with a bare noun in the plural where each has an article.
  const isOwn = followsWord || isPrintedCapital(link) || sources.groupsHaveArticles === true;
  return isOwn && (isPrintedCapital(field) || sources.groupsHaveArticles === true);
}
