import { displayName, type Institution } from '../../institutions/gazetteer';
import type { CitedDocument, SourceType, Tier } from '../../model';
import { foldKey } from '../../text/fold';
import type { Mention } from './mention';

/** A source in the making: whatever all its mentions have told so far. */
export type Entity = {
  /** Printed names, first met first. */
  readonly names: string[];
  /** Folded words of each name. */
  readonly nameWords: (readonly string[])[];
  institution: Institution | null;
  type: SourceType;
  tier: Tier;
  country: string | null;
  /** True for a state spoken of by its name or capital: "Moscow denied". */
  readonly isState: boolean;
  /** True once a proper name has been seen. */
  isNamed: boolean;
  isPlural: boolean;
  /** True where its first mention spoke of it as known: "the harbour master". */
  readonly isDefinite: boolean;
  isUnspecified: boolean;
  isListed: boolean;
  /** True while only pronouns have been seen of it: there is nothing to list. */
  isNameless: boolean;
  gender: 'masculine' | 'feminine' | null;
  document: CitedDocument | null;
  /** Folded head words of its documents: "report", "survey". */
  readonly documentWords: Set<string>;
  /** Folded nouns for a body told in an apposition: « Statbel, l’| office | de statistique ». */
  readonly descriptions: Set<string>;
  /** Folded role nouns told beside a person's name: "economist". */
  readonly roles: Set<string>;
  /** Folded phrases that told a person's office where no capitals part it from the name. */
  readonly offices: string[];
  /** Folded words of what a person's office is in charge of, where that was told. */
  readonly fields: Set<string>;
  /** Person's institution. */
  of: Entity | null;
  /** Time of the last mention of any kind. */
  lastSeen: number;
  /** Time at which it was last cited, or last opened a sentence: what a pronoun may point back to. */
  lastSubject: number;
  /** Block in which it was last cited. */
  lastBlock: number;
  /** Block of the last mention of any kind. */
  seenBlock: number;
  /** Block of the last mention outside of what others say. */
  freeBlock: number;
  /** Block of the first mention of any kind. */
  readonly firstBlock: number;
  /** Times an attribution cites it. */
  cited: number;
};

const PERSONAL = new Set<SourceType>(['person', 'role', 'anonymous', 'collective']);

/** True for persons, groups and secret sources: no body and no document. */
export function isPersonal(entity: Entity): boolean {
  return PERSONAL.has(entity.type);
}

/** One person, by name or by office alone, or some that share an office. */
export function isPersonOrOffice({ type }: Entity): boolean {
  return type === 'person' || type === 'role';
}

/** A person, a body or document, or one too vague to be checked. */
export function tierOf(type: SourceType): Tier {
  if (type === 'person' || type === 'role') return 'person';
  return type === 'anonymous' || type === 'collective' ? 'vague' : 'institution';
}

const NO_BODY = new Set<Mention['kind']>(['person', 'lone-name', 'role', 'collective', 'anonymous', 'unknown']);

/** No block of the text. */
const NOWHERE = -2;

/** An entity of which nothing is known but this mention. */
export function makeEntity(mention: Mention, type: SourceType, at: number): Entity {
  // A person's or group's institution is not itself.
  const institution = NO_BODY.has(mention.kind) ? null : mention.institution;
  const settled = institution?.type ?? type;
  const isPerson = PERSONAL.has(settled);
  return {
    names: mention.shortName && !isPerson ? [mention.name, mention.shortName] : [mention.name],
    nameWords: mention.shortName && !isPerson ? [mention.words, [foldKey(mention.shortName)]] : [mention.words],
    institution,
    type: settled,
    tier: tierOf(settled),
    country: institution ? institution.country : isPerson && settled !== 'role' ? null : mention.country,
    isState: mention.kind === 'country',
    isNamed:
      institution !== null ||
      mention.kind === 'institution' ||
      mention.kind === 'person' ||
      mention.kind === 'lone-name' ||
      mention.kind === 'country',
    isPlural: mention.isPlural,
    isDefinite: mention.isDefinite,
    isUnspecified: false,
    isListed: true,
    isNameless: mention.kind === 'pronoun',
    gender: null,
    document: null,
    documentWords: new Set(),
    descriptions: new Set(),
    roles: new Set(),
    offices: [],
    fields: new Set(),
    of: null,
    lastSeen: at,
    lastSubject: Number.NEGATIVE_INFINITY,
    lastBlock: Number.NEGATIVE_INFINITY,
    seenBlock: mention.block,
    freeBlock: NOWHERE,
    firstBlock: mention.block,
    cited: 0,
  };
}

/** Add what another mention tells. */
export function learn(entity: Entity, mention: Mention): void {
  const isName =
    mention.kind === 'institution' ||
    mention.kind === 'person' ||
    mention.kind === 'lone-name' ||
    mention.kind === 'country' ||
    (mention.kind === 'institution-noun' && !entity.isNamed);
  if (isName) addName(entity, mention.name, mention.words);
  if (mention.kind !== 'pronoun') entity.isNameless = false;
  if (mention.otherName && !isPersonal(entity)) addName(entity, mention.otherName, null);
  if (mention.shortName && !isPersonal(entity)) addName(entity, mention.shortName, [foldKey(mention.shortName)]);
  if (mention.institution && !entity.institution && !isPersonal(entity) && mention.kind === 'institution') {
    entity.institution = mention.institution;
    entity.type = mention.institution.type;
    entity.tier = tierOf(entity.type);
    entity.country = mention.institution.country;
    entity.isNamed = true;
  }
  entity.country ??= isPersonal(entity) ? null : mention.country;
}

/** What was told of an office or a body's voice is this person's from here on, under their name alone. */
export function namePerson(entity: Entity, { name, words }: Pick<Mention, 'name' | 'words'>): void {
  entity.type = 'person';
  entity.tier = tierOf('person');
  entity.isNamed = true;
  entity.names.splice(0, entity.names.length, name);
  entity.nameWords.splice(0, entity.nameWords.length, words);
}

/** @param words - Folded words by which later mentions find it; null for a name that is only shown. */
export function addName(entity: Entity, name: string, words: readonly string[] | null): void {
  if (name === '' || entity.names.includes(name)) return;
  entity.names.push(name);
  if (words !== null) entity.nameWords.push(words);
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
