import { type Entity, isPersonal, namePerson } from './entity';
import { bySubject, NEARBY } from './in-hand';
import type { Mention } from './mention';
import type { Scene } from './scene';
import { sensesOf } from './senses';
import { wordsWithin } from './texts';

/** A body cited by the mouth of a spokesman whose name the article has not told yet. */
export function hearVoice(entity: Entity, mention: Mention): void {
  if (mention.kind === 'spokesperson' && !isPersonal(entity)) entity.voiced++;
}

/** «المتحدث باسم البلدية», then «سالم الحداد المتحدث الرسمي»: his name comes second, and all was his that the body said. */
export function namedVoice(scene: Scene, mention: Mention): Entity | null {
  if (scene.pack.hasCapitals || mention.kind !== 'person') return null;
  const phrase = wordsWithin(scene.texts.paragraph(mention.block), mention.span);
  const speaks = sensesOf(scene.texts, phrase).some(({ senses }) => senses.some(({ kind }) => kind === 'spokesperson'));
  const [newest] = bySubject(scene).filter(entity => entity.cited > 0);
  if (!speaks || !newest || newest.voiced === 0 || newest.voiced < newest.cited) return null;
  if (scene.block - newest.lastBlock > NEARBY) return null;
  if (mention.institution && mention.institution !== newest.institution) return null;
  becomePerson(scene, newest, mention);
  return newest;
}

/** What was the body's is the person's from here on; the body stays known. */
function becomePerson(scene: Scene, entity: Entity, mention: Mention): void {
  const body: Entity = { ...entity, names: [...entity.names], nameWords: [...entity.nameWords], cited: 0, voiced: 0 };
  scene.entities.push(body);
  namePerson(entity, mention);
  entity.institution = null;
  entity.country = null;
  entity.gender = null;
  entity.of = body;
}
