import { type Entity, isPersonOrOffice } from './entity';
import type { Order, Ordered, Scene } from './scene';

/** Entities that later words may still mean: all of any article that people read, the newest of a text without end. */
const REACH = 300;

/** The entities made last: what lies further back is not pointed at. */
export function candidates({ entities }: Scene): readonly Entity[] {
  return entities.length > REACH ? entities.slice(-REACH) : entities;
}

/** Newest first by what a pronoun goes by: being cited or opening a sentence. */
export function bySubject(scene: Scene): readonly Entity[] {
  return inOrder(scene, scene.order.bySubject, (a, b) => b.lastSubject - a.lastSubject || b.lastSeen - a.lastSeen);
}

/** Newest first by any mention. */
export function bySeen(scene: Scene): readonly Entity[] {
  return inOrder(scene, scene.order.bySeen, (a, b) => b.lastSeen - a.lastSeen);
}

/** Both orders, with no entity in them yet. */
export function makeOrder(): Order {
  return { bySubject: { entities: [], known: 0 }, bySeen: { entities: [], known: 0 } };
}

/** Mostly nobody was met since the last time: then all are in order. */
function inOrder(scene: Scene, kept: Ordered, compare: (a: Entity, b: Entity) => number): readonly Entity[] {
  const { entities } = scene;
  for (; kept.known < entities.length; kept.known++) kept.entities.push(entities[kept.known]!);
  if (kept.entities.length > REACH) {
    const reached = new Set(candidates(scene));
    kept.entities = kept.entities.filter(entity => reached.has(entity));
  }
  return isSorted(kept.entities, compare) ? kept.entities : kept.entities.sort(compare);
}

function isSorted(entities: readonly Entity[], compare: (a: Entity, b: Entity) => number): boolean {
  for (let at = 1; at < entities.length; at++) if (compare(entities[at - 1]!, entities[at]!) > 0) return false;
  return true;
}

/** How far back, in blocks, the source last cited still is the one in hand; beyond, the article's main source is meant. */
export const NEARBY = 1;

/** The newest if it is near, else the one cited most. */
export function newestOrMain(scene: Scene, entities: readonly Entity[]): Entity | null {
  const [newest] = entities;
  if (!newest) return null;
  if (scene.block - newest.lastBlock <= NEARBY) return newest;
  return entities.reduce((main, entity) => (entity.cited > main.cited ? entity : main));
}

/** „Der 41-Jährige“: who was cited last, if that was one person. */
export function personInHand(scene: Scene): Entity | null {
  const [newest] = bySubject(scene).filter(entity => entity.cited > 0 && !entity.isPlural && isPersonOrOffice(entity));
  return newest && scene.block - newest.lastBlock <= NEARBY ? newest : null;
}

/** Cited or told of just before, outside of what others say: who a noun without a name may mean. */
export function isInHand({ block }: Scene, { cited, lastBlock, lastSubject, seenBlock, freeBlock }: Entity): boolean {
  const isCited = cited > 0 && block - lastBlock <= NEARBY;
  return isCited || (lastSubject > 0 && block - seenBlock <= NEARBY) || block - freeBlock <= NEARBY;
}
