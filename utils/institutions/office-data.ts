import type { SourceType } from '../model';

/** How a language says whose ministry it is. Words are folded as `nameWords` folds them. */
export type OfficeGrammar = {
  /** An adjective may stand before ("Moroccan health ministry"), behind («وزارة الصحة المغربية») or after the first word (« ministère marocain de la Santé »). */
  readonly adjective: readonly ('before' | 'behind' | 'inside')[];
  /** Words that tie the country's name on behind: "of", « du », «في». */
  readonly links: readonly string[];
  /** Those among them behind which stands where an office has its seat: "the ministry | in | London". */
  readonly placeLinks?: readonly string[];
  /** Articles that may stand between such a word and the country. */
  readonly articles?: readonly string[];
  /** Ending that ties the country's name on in front: "Morocco's health ministry". */
  readonly possessive?: string;
  /** Letters glued to the country's name behind: «وزارة الصحة بالمغرب». */
  readonly glued?: readonly string[];
  /** Which form of the adjective agrees with most offices' nouns, counted as in the nationalities' data. */
  readonly form: number;
  /** What the display name is made of: {office}, {first} and {rest} of it, {adjective}, {country}. */
  readonly display: string;
};

/** Offices that every country has under much the same name, and the countries whose office we know. */
export type OfficeData = {
  readonly grammars: Readonly<Record<string, OfficeGrammar>>;
  readonly offices: Readonly<Record<string, Office>>;
  /** More about an entry by rule, by office and country: `health DE`. */
  readonly also: Readonly<Record<string, Also>>;
};

export type Office = {
  readonly type: SourceType;
  /** What it is called, by language; the first is the one to show. */
  readonly names: Readonly<Partial<Record<string, readonly string[]>>>;
  /** Form of the adjective in languages where this office's noun asks for another than most. */
  readonly form?: Readonly<Record<string, number>>;
  /** Display name in languages where this office's is made otherwise: «الاتحاد | المغربي | لكرة القدم». */
  readonly display?: Readonly<Record<string, string>>;
  /** Names that say something else too: «الخارجية» is also what the adjective of "foreign policy" looks like. */
  readonly needsContext?: readonly string[];
  /** ISO codes, divided by spaces, of countries that get an entry by rule; `*` for every country. */
  readonly countries: string;
};

type Also = {
  readonly homepage?: string;
  readonly names?: Readonly<Partial<Record<string, readonly string[]>>>;
};
