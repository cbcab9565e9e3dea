import type { SourceType } from '../../model';
import { foldKey } from '../../text/fold';
import { type Entity, isPersonal } from './entity';
import type { Mention } from './mention';

/** Bodies that one noun is used for across types: an "institute" may be a pollster, a statistics office or a university. */
const NEAR: Readonly<Partial<Record<SourceType, readonly SourceType[]>>> = {
  'think-tank': ['university', 'pollster', 'statistics-office', 'ngo', 'government'],
  university: ['think-tank', 'journal'],
  government: ['statistics-office', 'central-bank', 'international-organisation'],
  'central-bank': ['government'],
  'statistics-office': ['government'],
  media: ['news-agency', 'journal'],
  'news-agency': ['media'],
  ngo: ['international-organisation', 'think-tank'],
  company: ['rating-agency', 'pollster', 'central-bank', 'international-organisation'],
  'rating-agency': ['company'],
  pollster: ['company', 'think-tank'],
  'international-organisation': ['ngo', 'government'],
  journal: ['media'],
};

/** Entities newest first. */
export function newestFirst(entities: readonly Entity[]): Entity[] {
  return [...entities].sort((a, b) => b.lastSeen - a.lastSeen);
}

/** Cited sources before bodies that were merely named. */
function citedFirst(entities: readonly Entity[]): Entity[] {
  return [...entities.filter(entity => entity.cited > 0), ...entities.filter(entity => entity.cited === 0)];
}

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
export function newestPublisher(entities: readonly Entity[]): Entity | null {
  return newestFirst(entities).find(entity => entity.cited > 0 && PUBLISHERS.has(entity.type)) ?? null;
}

/** The entity that bears this name; null if none does. */
export function byName(entities: readonly Entity[], mention: Mention): Entity | null {
  if (mention.institution && mention.kind === 'institution') {
    const known = entities.find(entity => entity.institution?.id === mention.institution?.id);
    if (known) return known;
  }
  const key = mention.words.join(' ');
  if (key === '') return null;
  const same = entities.find(
    entity => isSameKind(entity, mention) && entity.nameWords.some(words => words.join(' ') === key),
  );
  if (same) return same;
  if (mention.kind === 'person') return byPersonName(entities, mention);
  if (mention.kind !== 'institution' && mention.kind !== 'institution-noun') return null;
  // "Brookings" for the Brookings Institution, an acronym for its initials, "the statistics office" for the National Statistics Office.
  return (
    newestFirst(entities).find(
      entity =>
        !isPersonal(entity) &&
        (entity.isNamed || mention.kind === 'institution') &&
        (entity.names.some(name => isAcronymOf(mention.name, name) || isAcronymOf(name, mention.name)) ||
          entity.nameWords.some(
            words =>
              mention.words.length > 0 &&
              mention.words.length < words.length &&
              startsOrContains(words, mention.words, mention.kind === 'institution'),
          )),
    ) ?? null
  );
}

function isSameKind(entity: Entity, mention: Mention): boolean {
  if (mention.kind === 'person') return entity.type === 'person';
  if (mention.kind === 'role' || mention.kind === 'collective' || mention.kind === 'anonymous')
    return entity.type === mention.kind;
  return entity.type !== 'person';
}

function byPersonName(entities: readonly Entity[], mention: Mention): Entity | null {
  const last = mention.words.at(-1);
  if (!last) return null;
  return (
    newestFirst(entities).find(entity => {
      if (entity.type !== 'person') return false;
      return entity.nameWords.some(words => {
        if (words.at(-1) === last && (words.length === 1 || mention.words.length === 1)) return true;
        // Arabic and Spanish texts go on with a first name too; a role printed with the name does not part them.
        return mention.words.length === 1
          ? words.includes(last)
          : mention.words.length > words.length &&
              words.length > 1 &&
              words.every(word => mention.words.includes(word));
      });
    }) ?? null
  );
}

function startsOrContains(words: readonly string[], part: readonly string[], isName: boolean): boolean {
  if (isName && part.length === 1)
    return words[0] === part[0] || (words.at(-1) === part[0] && words.length > 1 && part[0]!.length > 3);
  return part.every(word => words.includes(word));
}

/** `HRW` for Human Rights Watch. */
export function isAcronymOf(short: string, long: string): boolean {
  if (!/^\p{Lu}[\p{Lu}.]{1,7}$/u.test(short)) return false;
  const letters = foldKey(short).replace(/\./gu, '');
  const initials = long
    .split(/[\s-]+/u)
    .filter(word => /^\p{Lu}/u.test(word))
    .map(word => foldKey(word)[0])
    .join('');
  return initials === letters;
}

/** The newest body that a noun such as "the institute" or "the American institute" can mean; null where none or two fit. */
export function byDescription(entities: readonly Entity[], mention: Mention): Entity | null {
  const bodies = citedFirst(newestFirst(entities).filter(entity => !isPersonal(entity) && entity.isNamed));
  const fits = (entity: Entity) =>
    mention.country === null || entity.country === null || entity.country === mention.country;
  const fitting = bodies.filter(fits);
  const head = fitting.find(
    entity =>
      entity.nameWords.some(words => mention.words.some(word => words.includes(word) && word.length > 2)) &&
      isTypeNear(entity, mention),
  );
  const exact = fitting.filter(entity => mention.types.includes(entity.type));
  const near = fitting.filter(entity => isTypeNear(entity, mention));
  if (mention.country !== null) {
    const own = [...exact, ...near].filter(entity => entity.country === mention.country);
    const ids = new Set(own);
    if (ids.size === 1) return own[0]!;
    if (ids.size > 1) return newestCited(own);
  }
  return head ?? exact[0] ?? near[0] ?? (mention.isBroad ? (fitting[0] ?? null) : null);
}

function newestCited(entities: readonly Entity[]): Entity | null {
  return entities.find(entity => entity.cited > 0) ?? entities[0] ?? null;
}

function isTypeNear(entity: Entity, mention: Mention): boolean {
  return mention.types.includes(entity.type) || mention.types.some(type => (NEAR[type] ?? []).includes(entity.type));
}

/** Whose "the report" is: the newest source with such a document, else the newest with any. */
export function byDocument(
  entities: readonly Entity[],
  mention: Mention,
  families: readonly (readonly string[])[],
): Entity | null {
  const withDocument = newestFirst(entities).filter(entity => entity.document !== null && !entity.isUnspecified);
  const same = withDocument.find(entity => mention.words.some(word => entity.documentWords.has(word)));
  const family = families.find(words => mention.words.some(word => words.includes(word)));
  const kin = family && withDocument.find(entity => family.some(word => entity.documentWords.has(word)));
  return same ?? kin ?? withDocument[0] ?? newestPublisher(entities);
}

/** "The same source": the last one cited that is named and single, whatever its type. */
export function bySame(entities: readonly Entity[]): Entity | null {
  const single = newestFirst(entities).filter(
    entity => !entity.isPlural && !entity.isUnspecified && entity.isListed && entity.cited > 0,
  );
  return (
    single.find(entity => entity.isNamed && !isPersonal(entity)) ??
    single.find(entity => entity.isNamed || entity.type === 'document') ??
    single[0] ??
    null
  );
}

/** Who a pronoun means: the last one cited that agrees. */
export function byPronoun(entities: readonly Entity[], mention: Mention): Entity | null {
  const { pronoun } = mention;
  if (!pronoun) return null;
  const newest = newestFirst(entities).filter(entity => entity.isListed);
  const cited = newest.filter(entity => entity.cited > 0);
  const isPerson = (entity: Entity) => entity.type === 'person' || entity.type === 'role';
  if (pronoun.number === 'plural')
    return (
      cited.find(entity => entity.isPlural || entity.type === 'collective') ??
      cited.find(entity => !isPerson(entity)) ??
      null
    );
  if (pronoun.refersTo === 'thing')
    return cited.find(entity => !isPersonal(entity)) ?? newest.find(entity => !isPersonal(entity)) ?? null;
  const last = cited[0];
  if (pronoun.refersTo === 'any' && last && !last.isPlural) return last;
  return (
    newest.find(
      entity =>
        isPerson(entity) && (entity.gender === null || pronoun.gender === 'any' || entity.gender === pronoun.gender),
    ) ?? (pronoun.refersTo === 'any' ? (last ?? null) : null)
  );
}
