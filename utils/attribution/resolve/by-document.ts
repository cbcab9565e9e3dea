import type { SourceType } from '../../model';
import { isGroup } from './documents';
import { type Entity, isPersonal } from './entity';
import { bySubject, newestOrMain } from './in-hand';
import { headWords, type Mention } from './mention';
import { innerDocument } from './owned';
import type { Scene } from './scene';

/** Bodies that publish what "the report" and "the study" mean; news agencies and papers tell of them. */
const PUBLISHERS = new Set<SourceType>([
  'think-tank',
  'university',
  'international-organisation',
  'government',
  'central-bank',
  'statistics-office',
  'ngo',
  'pollster',
  'rating-agency',
  'journal',
  'company',
]);

/** Whose study it can be where no document was named: the newest cited body that publishes any. */
export function newestPublisher(scene: Scene): Entity | null {
  return bySubject(scene).find(entity => entity.cited > 0 && PUBLISHERS.has(entity.type)) ?? null;
}

/** The same for a source kept secret, which nothing else can name. */
const SECRET_NEARBY = 3;

/** Whose "the report" is: the source with such a document, else one with a like document, else with any. */
export function byDocument(scene: Scene, mention: Mention): Entity | null {
  const withDocument = bySubject(scene).filter(
    entity => entity.documentWords.size > 0 && !entity.isUnspecified && entity.isListed && !isPersonal(entity),
  );
  const heads = headWords(scene.texts, mention);
  const inner = innerDocument(scene, mention) ?? [];
  const has = (words: readonly string[]) =>
    withDocument.filter(entity => words.some(word => entity.documentWords.has(word)));
  const family = scene.families.find(words => heads.some(word => words.includes(word)));
  const cited = (entities: readonly Entity[]) => {
    const own = entities.filter(entity => entity.cited > 0);
    return own.length > 0 ? newestOrMain(scene, own) : (entities[0] ?? null);
  };
  return (
    cited(has(inner)) ??
    cited(has(heads)) ??
    cited(family ? has(family) : []) ??
    groupWith(scene, heads) ??
    cited(withDocument) ??
    newestPublisher(scene)
  );
}

/** «أساتذة … في بيان لهم», then «البيان»: the group cited last that put out such a document. */
function groupWith(scene: Scene, heads: readonly string[]): Entity | null {
  const own = bySubject(scene).find(
    entity => isGroup(entity) && entity.cited > 0 && heads.some(head => entity.documentWords.has(head)),
  );
  return own && scene.block - own.lastBlock <= SECRET_NEARBY ? own : null;
}

/** "The same source": the last one cited that is single and, but for a source kept secret, named; "the body" may open its paragraph uncited. */
export function bySame(scene: Scene, isSame = true): Entity | null {
  const opening = bySubject(scene)[0];
  const isOpening = opening && opening.lastSubject > 0 && opening.cited === 0 && opening.seenBlock === scene.block;
  if (!isSame && isOpening && !isPersonal(opening) && opening.isNamed) return opening;
  const single = bySubject(scene).filter(
    entity => !entity.isPlural && !(entity.isUnspecified && entity.isPlural) && entity.isListed && entity.cited > 0,
  );
  const [newest] = single;
  if (newest?.type === 'anonymous' && scene.block - newest.lastBlock <= SECRET_NEARBY) return newest;
  const bodies = single.filter(entity => !isPersonal(entity) && (entity.isNamed || entity.type === 'document'));
  return newestOrMain(scene, bodies) ?? single.find(entity => entity.isNamed) ?? newest ?? null;
}
