import type { SourceType } from '../../model';
import { foldKey } from '../../text/fold';
import { type Entity, isPersonal } from './entity';
import { headWords, type Mention } from './mention';
import { lemmaOf } from './nominative';
import { innerDocument } from './owned';
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
  company: ['rating-agency', 'pollster', 'media'],
  'rating-agency': ['company'],
  pollster: ['company', 'think-tank'],
  'international-organisation': ['ngo', 'central-bank'],
  journal: ['media'],
};

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

/** Entities that later words may still mean: all of any article that people read, the newest of a text without end. */
const REACH = 300;

function candidates({ entities }: Scene): readonly Entity[] {
  return entities.length > REACH ? entities.slice(-REACH) : entities;
}

/** Newest first by what a pronoun goes by: being cited or opening a sentence. */
export function bySubject(scene: Scene): Entity[] {
  return [...candidates(scene)].sort((a, b) => b.lastSubject - a.lastSubject || b.lastSeen - a.lastSeen);
}

/** Newest first by any mention. */
export function bySeen(scene: Scene): Entity[] {
  return [...candidates(scene)].sort((a, b) => b.lastSeen - a.lastSeen);
}

/** Whose study it can be where no document was named: the newest cited body that publishes any. */
export function newestPublisher(scene: Scene): Entity | null {
  return bySubject(scene).find(entity => entity.cited > 0 && PUBLISHERS.has(entity.type)) ?? null;
}

/** The entity that bears this name; null if none does. */
export function byName(scene: Scene, mention: Mention): Entity | null {
  const entities = candidates(scene);
  const isBody = mention.kind === 'institution' || mention.kind === 'institution-noun';
  if (mention.institution && mention.kind === 'institution') {
    const known = entities.find(entity => entity.institution?.id === mention.institution?.id);
    if (known) return known;
  }
  if (mention.kind === 'country')
    return (
      entities.find(entity => entity.isState && entity.country !== null && entity.country === mention.country) ?? null
    );
  if (mention.words.join('') === '') return null;
  const same = entities.find(
    entity => isSameKind(entity, mention) && entity.nameWords.some(words => isSame(words, mention.words)),
  );
  if (same) return same;
  if (mention.kind === 'person' || mention.kind === 'lone-name') return byPersonName(scene, mention);
  if (!isBody) return null;
  // A known institution is no other known one, however alike their names.
  const open = bySeen(scene).filter(
    entity => !isPersonal(entity) && !entity.isState && (mention.institution === null || entity.institution === null),
  );
  // "Brookings" for the Brookings Institution, an acronym for its initials, "the statistics office" for the National Statistics Office.
  return (
    open.find(
      entity =>
        (entity.isNamed || mention.kind === 'institution' || mention.isSame) &&
        (entity.names.some(name => isAcronymOf(mention.name, name) || isAcronymOf(name, mention.name)) ||
          entity.nameWords.some(
            words =>
              (mention.words.length < words.length && isPartOf(mention.words, words, mention.kind === 'institution')) ||
              (words.length === 1 && words.length < mention.words.length && mention.words[0] === words[0]),
          )),
    ) ?? null
  );
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}

function isSameKind(entity: Entity, mention: Mention): boolean {
  if (mention.kind === 'person') return entity.type === 'person';
  if (mention.kind === 'role' || mention.kind === 'collective' || mention.kind === 'anonymous')
    return entity.type === mention.kind;
  if (mention.kind === 'institution' || mention.kind === 'institution-noun')
    return entity.type !== 'person' && entity.type !== 'role';
  return mention.kind === 'lone-name' || entity.type !== 'person';
}

function byPersonName(scene: Scene, mention: Mention): Entity | null {
  const last = mention.words.at(-1)!;
  return (
    bySeen(scene).find(
      entity =>
        entity.type === 'person' &&
        entity.nameWords.some(words => {
          if (words.at(-1) === last && (words.length === 1 || mention.words.length === 1)) return true;
          // A first name alone goes on too; a role printed with the name does not part them.
          if (mention.words.length === 1) return words.includes(last);
          // «Gertz Manero» for «Alejandro Gertz Manero»: both surnames.
          const before = words.length - mention.words.length;
          if (before > 0 && mention.words.every((word, i) => words[before + i] === word)) return true;
          return (
            mention.words.length > words.length && words.length > 1 && words.every(word => mention.words.includes(word))
          );
        }),
    ) ?? null
  );
}

/** True where a shorter name is a longer one's beginning, end or, for descriptions, any of its words. */
function isPartOf(part: readonly string[], words: readonly string[], isName: boolean): boolean {
  if (part.length === 0) return false;
  if (isName && part.length === 1)
    return words[0] === part[0] || (words.at(-1) === part[0] && words.length > 1 && part[0]!.length > 3);
  return part.every(word => words.includes(word));
}

/** `HRW` for Human Rights Watch. */
function isAcronymOf(short: string, long: string): boolean {
  if (!/^\p{Lu}[\p{Lu}.]{1,7}$/u.test(short)) return false;
  const letters = foldKey(short).replace(/\./gu, '');
  const initials = long
    .split(/[\s-]+/u)
    .filter(word => /^(?:\p{L}['’])?\p{Lu}/u.test(word))
    .map(word => foldKey(word.replace(/^\p{L}['’]/u, ''))[0])
    .join('');
  return initials === letters;
}

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
    fitting.find(hasHead) ??
    fitting.find(isExact) ??
    newest ??
    (mention.isBroad && mention.country === null && !scene.pack.sources.isCompounding
      ? (ordered.find(entity => entity.cited > 0) ?? null)
      : null)
  );
}

/** Whether a word of a name is one of the heads, or a compound of one: „das Ministerium“ is the „Bauministerium“. */
function headTest({ pack, texts }: Scene, heads: readonly string[]): (word: string) => boolean {
  if (!pack.sources.isCompounding) return word => heads.includes(word);
  const stemOf = (word: string) => texts.lexicon.ownedForms(word)[0] ?? word;
  const stems = heads.filter(head => head.length > 4).map(stemOf);
  return word => heads.includes(word) || stems.some(stem => stemOf(word).endsWith(stem));
}

/** Folded words of all names in the article's language, without glued article. */
function nameForms({ texts }: Scene, entity: Entity): readonly string[] {
  const known = entity.institution?.names[texts.language] ?? [];
  const { gluedArticle } = texts.lexicon.pack;
  const words = [
    ...entity.descriptions,
    ...entity.nameWords.flat(),
    ...known.flatMap(name => foldKey(name).split(/\s+/u)),
  ];
  return words
    .flatMap(word => [word, lemmaOf(texts, word)])
    .map(word =>
      gluedArticle && word.startsWith(gluedArticle) && word.length > 4 ? word.slice(gluedArticle.length) : word,
    );
}

/** How far back, in blocks, the source last cited still is the one in hand; beyond, the article's main source is meant. */
const NEARBY = 1;

/** The same for a source kept secret, which nothing else can name. */
const SECRET_NEARBY = 3;

/** The newest if it is near, else the one cited most. */
function newestOrMain(scene: Scene, entities: readonly Entity[]): Entity | null {
  const [newest] = entities;
  if (!newest) return null;
  if (scene.block - newest.lastBlock <= NEARBY) return newest;
  return entities.reduce((main, entity) => (entity.cited > main.cited ? entity : main));
}

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
    cited(withDocument) ??
    newestPublisher(scene)
  );
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

/** Who a pronoun means: the last one cited, or named first in a sentence, that agrees. */
export function byPronoun(scene: Scene, mention: Mention): Entity | null {
  const { pronoun } = mention;
  if (!pronoun) return null;
  const newest = bySubject(scene).filter(entity => entity.isListed);
  const isPerson = (entity: Entity) => entity.type === 'person' || entity.type === 'role';
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
      inHand.find(entity => !isPerson(entity)) ??
      null
    );
  if (pronoun.refersTo === 'thing')
    return inHand.find(entity => !isPersonal(entity)) ?? newest.find(entity => !isPersonal(entity)) ?? null;
  if (pronoun.refersTo === 'any' && inHand[0] && !inHand[0].isPlural && agrees(inHand[0])) return inHand[0];
  return (
    inHand.find(entity => isPerson(entity) && !entity.isPlural && agrees(entity)) ??
    newest.find(entity => isPerson(entity) && agrees(entity)) ??
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
        (number === null || number === 'singular' || entity.isPlural || entity.gender === null),
    ) ?? null
  );
}

/** «El ministerio salió al paso de las críticas. | Indicó que …»: who opened the paragraph, where nobody has spoken in it yet. */
function openerOfBlock(scene: Scene): Entity | null {
  if (!scene.pack.grammar.dropsSubjects) return null;
  const here = bySeen(scene).filter(entity => entity.seenBlock === scene.block || entity.lastBlock === scene.block);
  if (here.some(entity => entity.cited > 0 && entity.lastBlock === scene.block)) return null;
  const named = here.filter(entity => entity.isNamed && entity.isListed);
  return named.find(entity => entity.lastSubject === entity.lastSeen) ?? named.find(isPerson) ?? null;
}

function isPerson({ type }: Entity): boolean {
  return type === 'person';
}

/** „Der 41-Jährige“: who was cited last, if that was one person. */
function personInHand(scene: Scene): Entity | null {
  const [newest] = bySubject(scene).filter(
    entity => entity.cited > 0 && !entity.isPlural && (entity.type === 'person' || entity.type === 'role'),
  );
  return newest && scene.block - newest.lastBlock <= NEARBY ? newest : null;
}

/** "The economist" after "Ana Ruiz, an economist at …": the newest person of whom that was told. */
export function byRole(scene: Scene, mention: Mention): Entity | null {
  if (!mention.isDefinite || mention.isPlural || mention.words.length > 3) return null;
  const roles = headWords(scene.texts, mention);
  const pointing = scene.pack.sources.pointingRoles ?? [];
  if (roles.some(role => pointing.includes(role))) return personInHand(scene);
  const people = bySubject(scene).filter(entity => entity.type === 'person');
  const told = people.find(entity => roles.some(role => entity.roles.has(role)));
  if (told) return told;
  const unnamed = bySubject(scene).find(
    entity => entity.type === 'role' && entity.cited > 0 && roles.some(role => entity.roles.has(role)),
  );
  if (unnamed && scene.block - unnamed.lastBlock <= NEARBY) return unnamed;
  // «Livia Santoro, coordinatrice dello studio», then «la ricercatrice».
  const ends = scene.pack.sources.isCompounding === true;
  const isIn = (family: readonly string[], role: string) =>
    family.includes(role) || (ends && family.some(word => role.endsWith(word)));
  const related = scene.roleFamilies.filter(family => roles.some(role => isIn(family, role)));
  const kin = people.find(
    entity => entity.cited > 0 && [...entity.roles].some(role => related.some(family => isIn(family, role))),
  );
  if (kin && scene.block - kin.lastBlock <= NEARBY) return kin;
  // The only person who speaks, and of whom nothing else was told.
  const speaking = people.filter(entity => entity.cited > 0);
  const [only] = speaking;
  return speaking.length === 1 && only!.roles.size === 0 && scene.block - only!.lastBlock <= NEARBY ? only! : null;
}
