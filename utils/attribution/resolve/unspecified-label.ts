import { foldKey } from '../../text/fold';
import type { Mention } from './mention';
import type { Scene } from './scene';
import { bareForms } from './texts';

/** Label of the bucket of "reports", "studies", "sources": the bare noun, with adjectives at most; null for any other mention. */
export function unspecifiedLabel({ texts, pack }: Scene, mention: Mention) {
  if (mention.kind !== 'collective' && mention.kind !== 'anonymous') return null;
  if (mention.words.length > 3) return null;
  const words = mention.words.flatMap(word => [word, ...bareForms(texts, word)]);
  const phrase = mention.words.join(' ');
  const isNamed = (noun: string) => words.includes(noun) || (noun.includes(' ') && phrase.startsWith(noun));
  const label = pack.sources.unspecifiedLabels.find(({ noun }) => isNamed(foldKey(noun))) ?? null;
  // Experts who are kept secret are not just any experts.
  return mention.kind === 'anonymous' && label?.type !== 'anonymous' ? null : label;
}
