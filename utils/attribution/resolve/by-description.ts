import type { SourceType } from '../../model';
import { foldKey } from '../../text/fold';
import { type Entity, isPersonal } from './entity';
import { bySubject } from './in-hand';
import { headWords, type Mention } from './mention';
import { lemmaOf } from './nominative';
import type { Scene } from './scene';

/** Bodies that one noun is used for across types: an "institute" may be a pollster, a statistics office or a university. */
const NEAR: Readonly<Partial<Record<SourceType, readonly SourceType[]>>> = {
  'think-tank': ['university', 'pollster', 'statistics-office', 'ngo'],
  university: ['think-tank', 'journal'],
  government: ['statistics-office', 'central-bank'],
  'central-bank': ['government'],
  'statistics-office': ['government'],
  media: ['news-agency', 'journal'],
  'news-agency': ['media'],
  ngo: ['international-organisation', 'think-tank'],
  company: ['rating-agency', 'pollster'],
  'rating-agency': ['company'],
  pollster: ['company', 'think-tank'],
  'international-organisation': ['ngo', 'central-bank'],
  journal: ['media'],
};

/**
 * The body that a noun such as "the institute", "the ministry" or "the American institute" can mean; null where none fits.
 *
 * A body whose name has the noun comes first, then one of the noun's type, then, for broad nouns, one of a near type, then any.
 */
export function byDescription(scene: Scene, mention: Mention, only?: readonly Entity[]): Entity | null {
  const pool = only ?? bySubject(scene);
  const bodies = pool.filter(
    entity =>
      !isPersonal(entity) &&
      entity.isListed &&
      entity.isNamed &&
      !entity.isState &&
      (mention.country === null || entity.country === null || entity.country === mention.country),
  );
  // What was cited before what was merely named, unless that has just opened a sentence.
  const ordered = [
    ...bodies.filter(entity => entity.cited > 0 || entity.lastSubject > 0),
    ...bodies.filter(entity => entity.cited === 0 && !(entity.lastSubject > 0)),
  ];
  const heads = headWords(scene.texts, mention);
  const isExact = (entity: Entity) => mention.types.includes(entity.type);
  const isNear = (entity: Entity) => isExact(entity) || mention.types.some(type => NEAR[type]?.includes(entity.type));
  const isHead = headTest(scene, heads);
  const hasHead = (entity: Entity) => nameForms(scene, entity).some(isHead) && isNear(entity);
  // "The ministry" is no agency, "the court" no police: only broad nouns stand for any government body.
  const isStrict = !mention.isBroad && mention.types.every(type => type === 'government');
  const fitting = isStrict
    ? ordered.filter(hasHead)
    : mention.isBroad
      ? ordered.filter(isNear)
      : ordered.filter(entity => isExact(entity) || hasHead(entity));
  if (mention.country !== null) {
    const own = fitting.filter(entity => entity.country === mention.country);
    if (own.length > 0) return own.find(isExact) ?? own[0]!;
  }
  const newest = fitting[0];
  // "The same institute" is the one just cited, whatever another is called.
  if (mention.isSame && newest?.lastBlock === scene.block) return newest;
  return (
    fitting.find(entity => hasHead(entity) && bearsAll(scene, mention, entity)) ??
    fitting.find(hasHead) ??
    fitting.find(isExact) ??
    newest ??
    (mention.isBroad && mention.country === null && !scene.pack.sources.isCompounding
      ? (ordered.find(entity => entity.cited > 0) ?? null)
      : null)
  );
}

/** "The health department" is the Department of Health, whichever department spoke last. */
function bearsAll(scene: Scene, { words }: Mention, entity: Entity): boolean {
  const forms = words.length > 1 ? nameForms(scene, entity) : [];
  return forms.length > 0 && words.every(word => forms.includes(word));
}

/** Whether a word of a name is one of the heads, or a compound of one: „das Ministerium“ is the „Bauministerium“. */
function headTest({ pack, texts }: Scene, heads: readonly string[]): (word: string) => boolean {
  if (!pack.sources.isCompounding) return word => heads.includes(word);
  const stemOf = (word: string) => texts.lexicon.ownedForms(word)[0] ?? word;
  const stems = heads.filter(head => head.length > 4).map(stemOf);
  return word => heads.includes(word) || stems.some(stem => stemOf(word).endsWith(stem));
}

/** Folded words of all names in the article's language, without glued article; read again when another name is learnt. */
function nameForms(scene: Scene, entity: Entity): readonly string[] {
  const { descriptions, nameWords, institution } = entity;
  const before = known.get(entity);
  const isSame =
    before?.descriptions === descriptions.size &&
    before.names === nameWords.length &&
    before.first === nameWords[0] &&
    before.institution === institution;
  if (isSame) return before.forms;
  const forms = readNameForms(scene, entity);
  known.set(entity, {
    descriptions: descriptions.size,
    names: nameWords.length,
    first: nameWords[0],
    institution,
    forms,
  });
  return forms;
}

/** Forms read before, and what they were read from. */
type NameForms = {
  readonly descriptions: number;
  readonly names: number;
  readonly first: readonly string[] | undefined;
  readonly institution: Entity['institution'];
  readonly forms: readonly string[];
};
const known = new WeakMap<Entity, NameForms>();

function readNameForms({ texts }: Scene, entity: Entity): readonly string[] {
  const listed = entity.institution?.names[texts.language] ?? [];
  const { gluedArticle } = texts.lexicon.pack;
  const words = [
    ...entity.descriptions,
    ...entity.nameWords.flat(),
    ...listed.flatMap(name => foldKey(name).split(/\s+/u)),
  ];
  return words
    .flatMap(word => [word, lemmaOf(texts, word)])
    .map(word =>
      gluedArticle && word.startsWith(gluedArticle) && word.length > 4 ? word.slice(gluedArticle.length) : word,
    );
}
