import { isIn } from '../analyse';
import { folded } from '../folded';
import type { FoundAttribution } from '../found';
import { CLASS } from '../lexicon';
import { bodyOf, issuerOf } from './bodies';
import { type Entity, makeEntity } from './entity';
import type { Mention } from './mention';
import { namePart } from './name-part';
import { addVariants, showSubjectForm } from './name-variants';
import { isOpinion } from './opinion';
import type { Scene } from './scene';
import { isHeadLast } from './senses';
import { typeOf } from './source-type';
import { wordsWithin } from './texts';
import { unspecifiedLabel } from './unspecified-label';

/** A source that nothing before was: its name, type, tier and bucket. */
export function introduce(scene: Scene, printed: Mention, attribution: FoundAttribution, at: number): Entity {
  const body =
    printed.kind === 'spokesperson' || printed.kind === 'author'
      ? bodyOf(scene, printed)
      : printed.kind === 'document'
        ? issuerOf(scene, printed)
        : null;
  const mention = body ?? namePart(scene, printed);
  const entity = makeEntity(mention, typeOf(scene, mention, attribution), at);
  addVariants(scene, entity, printed);
  if (GROUPS.has(mention.kind)) showSubjectForm(scene, entity);
  const label = unspecifiedLabel(scene, mention);
  if (label) {
    entity.names.unshift(label.label);
    entity.isUnspecified = true;
    entity.type = label.type;
    entity.tier = label.tier;
  }
  if (isOpinion(scene, mention)) {
    entity.tier = 'opinion';
    entity.isListed = false;
  }
  if (mention.kind === 'unknown' && isNobody(scene, mention)) entity.isListed = false;
  scene.entities.push(entity);
  return entity;
}

/** "A video showed", "the arrest said": a noun that no lexicon has and that can be nobody. */
function isNobody({ texts, pack }: Scene, { block, span }: Mention): boolean {
  const words = wordsWithin(texts.paragraph(block), span).filter(word => word.kind === 'word');
  const stop = words.findIndex((word, at) => at > 0 && isIn(word, CLASS.preposition));
  const own = (stop < 0 ? words : words.slice(0, stop)).filter(word => !isIn(word, CLASS.determiner));
  const key = (isHeadLast(texts) ? own.at(-1) : own[0])?.key ?? '';
  return [...folded(pack.sources.things)].some(thing =>
    thing.startsWith('-') ? key.length > thing.length + 1 && key.endsWith(thing.slice(1)) : key === thing,
  );
}

const GROUPS = new Set<Mention['kind']>(['collective', 'role', 'anonymous', 'author', 'unknown']);
