import { displayName, type Institution } from '../../institutions/gazetteer';
import type { CitedDocument, SourceType, Tier } from '../../model';
import type { Mention } from './mention';

/** A source in the making: whatever all its mentions have told so far. */
export type Entity = {
  readonly order: number;
  /** Printed names, first met first. */
  readonly names: string[];
  /** Folded words of each name. */
  readonly nameWords: (readonly string[])[];
  institution: Institution | null;
  type: SourceType;
  tier: Tier;
  country: string | null;
  /** Types its head noun allowed, for bodies that the gazetteer does not know. */
  types: readonly SourceType[];
  /** True once a proper name has been seen. */
  isNamed: boolean;
  isPlural: boolean;
  isUnspecified: boolean;
  isListed: boolean;
  gender: 'masculine' | 'feminine' | null;
  document: CitedDocument | null;
  /** Folded head words of its documents: "report", "survey". */
  readonly documentWords: Set<string>;
  /** Folded role nouns told beside a person's name: "economist". */
  readonly roles: Set<string>;
  /** Person's institution. */
  of: Entity | null;
  /** Place of the last mention, cited or not, for "newest first". */
  lastSeen: number;
  /** Times an attribution cites it. */
  cited: number;
};

const PERSONAL = new Set<SourceType>(['person', 'role', 'anonymous', 'collective']);

/** True for persons, groups and secret sources: no body and no document. */
export function isPersonal(entity: Entity): boolean {
  return PERSONAL.has(entity.type);
}

export function tierOf(type: SourceType): Tier {
  if (type === 'person' || type === 'role') return 'person';
  return type === 'anonymous' || type === 'collective' ? 'vague' : 'institution';
}

export function makeEntity(order: number, mention: Mention, type: SourceType, at: number): Entity {
  const { institution } = mention;
  const isKnown =
    institution !== null &&
    mention.kind !== 'person' &&
    mention.kind !== 'role' &&
    mention.kind !== 'collective' &&
    mention.kind !== 'anonymous';
  return {
    order,
    names: [mention.name],
    nameWords: [mention.words],
    institution: isKnown ? institution : null,
    type: isKnown ? institution.type : type,
    tier: tierOf(isKnown ? institution.type : type),
    country: isKnown ? institution.country : mention.country,
    types: mention.types,
    isNamed: isKnown || mention.kind === 'institution' || mention.kind === 'person',
    isPlural: mention.isPlural,
    isUnspecified: false,
    isListed: true,
    gender: null,
    document: null,
    documentWords: new Set(),
    roles: new Set(),
    of: null,
    lastSeen: at,
    cited: 0,
  };
}

/** Add what another mention tells. */
export function learn(entity: Entity, mention: Mention, at: number): void {
  entity.lastSeen = at;
  const isName =
    mention.kind === 'institution' ||
    mention.kind === 'person' ||
    (mention.kind === 'institution-noun' && !entity.isNamed);
  if (isName && mention.name !== '' && !entity.names.includes(mention.name)) {
    entity.names.push(mention.name);
    entity.nameWords.push(mention.words);
  }
  if (mention.otherName && !entity.names.includes(mention.otherName) && !isPersonal(entity))
    entity.names.push(mention.otherName);
  if (mention.institution && !entity.institution && !isPersonal(entity) && mention.kind === 'institution') {
    entity.institution = mention.institution;
    entity.type = mention.institution.type;
    entity.tier = tierOf(entity.type);
    entity.country = mention.institution.country;
    entity.isNamed = true;
  }
  entity.country ??= isPersonal(entity) ? null : mention.country;
}

/** Name to show: the gazetteer's in the article's language, else the fullest printed. */
export function canonicalName(entity: Entity, language: string): string {
  if (entity.institution) return displayName(entity.institution, language);
  if (entity.type === 'person') return entity.names.reduce((best, name) => (name.length > best.length ? name : best));
  return entity.names[0] ?? '';
}

/** All other names, without repeats. */
export function otherNames(entity: Entity, canonical: string): string[] {
  const known = entity.institution ? Object.values(entity.institution.names).flatMap(names => names ?? []) : [];
  return [...new Set([...entity.names, ...known])].filter(name => name !== canonical);
}
