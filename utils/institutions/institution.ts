import type { SourceType } from '../model';

/** An institution that newsrooms cite. */
export type Institution = {
  readonly id: string;
  readonly type: SourceType;
  /** ISO 3166-1 alpha-2, `INT` for international bodies, `EU` for its institutions; null if it has none. */
  readonly country: string | null;
  /** Host name (and path), without `www.`; null if unknown. */
  readonly homepage: string | null;
  /** Wikidata item, `Q…`; null if unknown. */
  readonly wikidata: string | null;
  /** Names by language; the first of each is the one to show. */
  readonly names: Readonly<Partial<Record<string, readonly string[]>>>;
};

/** A line of the data files: the file says the type. See README.md. */
export type InstitutionEntry = {
  readonly id: string;
  readonly country: string | null;
  readonly homepage: string | null;
  readonly wikidata?: string;
  readonly names: Readonly<Partial<Record<string, readonly string[]>>>;
  /** Names of this line that are ordinary words or very short. */
  readonly needsContext?: readonly string[];
  /** Names that others bear too, by which this body is meant where nothing speaks for another: RSF, ICC. */
  readonly usualFor?: readonly string[];
  /** What this body is for its country, if newsrooms call it so: `foreign`, `finance`, a key of `offices.json`. */
  readonly office?: string;
};

/** An entry with the type its file gives it. */
export type TypedEntry = InstitutionEntry & { readonly type: SourceType };

/** Name to show in a language, else the English one, else the first there is. */
export function displayName(institution: Pick<Institution, 'id' | 'names'>, language: string): string {
  const { names } = institution;
  return names[language]?.[0] ?? names.en?.[0] ?? Object.values(names)[0]?.[0] ?? institution.id;
}
