import { type Entity, isPersonal, isPersonOrOffice } from './entity';
import { bySeen, bySubject } from './in-hand';
import type { Mention } from './mention';
import type { Scene } from './scene';

/** Who a pronoun means: the last one cited, or named first in a sentence, that agrees. */
export function byPronoun(scene: Scene, mention: Mention): Entity | null {
  const { pronoun } = mention;
  if (!pronoun) return null;
  const newest = bySubject(scene).filter(entity => entity.isListed);
  const agrees = (entity: Entity) =>
    entity.gender === null || pronoun.gender === 'any' || entity.gender === pronoun.gender;
  if (pronoun.isLast) {
    const last = bySeen(scene).find(entity => entity.isListed && !entity.isPlural);
    return last && agrees(last) ? last : null;
  }
  const inHand = newest.filter(entity => entity.lastSubject > 0);
  if (pronoun.number === 'plural')
    return (
      inHand.find(entity => entity.isPlural || entity.type === 'collective') ??
      inHand.find(entity => !isPersonOrOffice(entity)) ??
      null
    );
  if (pronoun.refersTo === 'thing')
    return inHand.find(entity => !isPersonal(entity)) ?? newest.find(entity => !isPersonal(entity)) ?? null;
  if (pronoun.refersTo === 'any' && inHand[0] && !inHand[0].isPlural && agrees(inHand[0])) return inHand[0];
  return (
    inHand.find(entity => isPersonOrOffice(entity) && !entity.isPlural && agrees(entity)) ??
    newest.find(entity => isPersonOrOffice(entity) && agrees(entity)) ??
    (pronoun.refersTo === 'any' ? (inHand[0] ?? null) : null)
  );
}

/** A dropped subject: the last source in hand, if the verb's form allows it. */
export function byAgreement(
  scene: Scene,
  { gender, number }: { readonly gender: Entity['gender']; readonly number: 'singular' | 'plural' | null },
): Entity | null {
  const opening = openerOfBlock(scene);
  if (opening) return opening;
  return (
    bySubject(scene).find(
      entity =>
        entity.cited > 0 &&
        entity.isListed &&
        (gender === null || entity.gender === null || entity.gender === gender) &&
        (number !== 'plural' || entity.isPlural || (entity.gender === null && entity.type !== 'person')),
    ) ?? null
  );
}

/** «El ministerio salió al paso de las críticas. | Indicó que …»: who opened the paragraph, where nobody has spoken in it yet. */
function openerOfBlock(scene: Scene): Entity | null {
  if (!scene.pack.grammar.dropsSubjects) return null;
  const here = bySeen(scene).filter(entity => entity.seenBlock === scene.block || entity.lastBlock === scene.block);
  if (here.some(entity => entity.cited > 0 && entity.lastBlock === scene.block)) return null;
  const named = here.filter(entity => entity.isNamed && entity.isListed);
  return (
    named.find(entity => entity.lastSubject === entity.lastSeen) ??
    named.find(entity => entity.type === 'person' && entity.freeBlock === scene.block) ??
    null
  );
}
