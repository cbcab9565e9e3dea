import { foldKey } from '../../text/fold';
import { type Entity, isPersonal } from './entity';
import { bySubject } from './in-hand';
import type { Mention } from './mention';
import type { Scene } from './scene';

/** Blocks within which the one body is still in hand. */
const REACH = 3;

/** « le parquet de Rennes », then « le ministère public »: two nouns for one body, where one such has spoken and no other. */
export function byFamily(scene: Scene, { kind, words, isDefinite }: Mention): Entity | null {
  const families = scene.pack.sources.bodyFamilies;
  if (!families || kind !== 'institution-noun' || !isDefinite) return null;
  const noun = words.join(' ');
  const family = families.map(names => names.map(foldKey)).find(names => names.includes(noun));
  if (!family) return null;
  const others = family.filter(name => name !== noun);
  const [only, other] = bySubject(scene).filter(
    entity =>
      entity.cited > 0 &&
      !isPersonal(entity) &&
      scene.block - entity.lastBlock <= REACH &&
      entity.nameWords.some(own => others.some(name => own.join(' ') === name || own.join(' ').startsWith(`${name} `))),
  );
  return only && !other ? only : null;
}
