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
  return { bySubject: { entities: [], known: 0, touched: [] }, bySeen: { entities: [], known: 0, touched: [] } };
}

/** An entity was mentioned: by its `lastSeen` or `lastSubject`, which only ever grow, it may stand further in front. */
export function touch({ order }: Scene, entity: Entity): void {
  order.bySubject.touched.push(entity);
  order.bySeen.touched.push(entity);
}

/** What was touched or met since the last time is put where it belongs; all else is in order. */
function inOrder(scene: Scene, kept: Ordered, compare: (a: Entity, b: Entity) => number): readonly Entity[] {
  const { entities } = scene;
  const own = kept.entities;
  for (const at of placesOf(own, kept.touched)) moveUp(own, at, compare);
  kept.touched.length = 0;
  for (; kept.known < entities.length; kept.known++) {
    own.push(entities[kept.known]!);
    moveUp(own, own.length - 1, compare);
    if (own.length > REACH) own.splice(own.indexOf(entities[kept.known - REACH]!), 1);
  }
  return own;
}

/** Where they stand, each once, in the order of their places: of two that are equal the one in front stays there. */
function placesOf(entities: readonly Entity[], some: readonly Entity[]): readonly number[] {
  if (some.length === 0) return NO_PLACES;
  return [...new Set(some)]
    .map(entity => entities.indexOf(entity))
    .filter(at => at >= 0)
    .sort((a, b) => a - b);
}

const NO_PLACES: readonly number[] = [];

function moveUp(entities: Entity[], from: number, compare: (a: Entity, b: Entity) => number): void {
  const entity = entities[from]!;
  let at = from;
  for (; at > 0 && compare(entities[at - 1]!, entity) > 0; at--) entities[at] = entities[at - 1]!;
  entities[at] = entity;
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
