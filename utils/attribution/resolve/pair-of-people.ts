import { isIn } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import type { Entity } from './entity';
import { bySubject } from './in-hand';
import type { Mention } from './mention';
import { isPluralOfRole } from './plural';
import type { Scene } from './scene';
import { wordsWithin } from './texts';

/** Blocks within which two people are still the ones that "both" means. */
const REACH = 8;

/** "Both experts", "the two men": the last two people cited; null if there are not two, or the phrase means none in particular. */
export function pairOfPeople(scene: Scene, mention: Mention): readonly [Entity, Entity] | null {
  const { texts, pack } = scene;
  const { pairedPeople } = pack.sources;
  if (!pairedPeople || mention.institution) return null;
  const words = wordsWithin(texts.paragraph(mention.block), mention.span);
  const keys = words.map(word => word.key);
  const isOfTwo = keys[0] === pairedPeople.both || folded(pack.sources.definiteWords).has(keys[0] ?? '');
  if (!isOfTwo || words.some(word => word.kind !== 'word' || isIn(word, CLASS.preposition))) return null;
  const last = keys.at(-1)!;
  if (!isPluralOfRole(texts, last) && !folded(pairedPeople.nouns).has(last)) return null;
  const [second, first, third] = bySubject(scene).filter(
    entity => entity.type === 'person' && entity.cited > 0 && scene.block - entity.lastBlock <= REACH,
  );
  if (!first || !second) return null;
  // Of three who spoke in turn, nobody knows which two.
  return third && third.lastBlock >= first.lastBlock ? null : [first, second];
}
