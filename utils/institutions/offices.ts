import { withoutProclitics } from '../text/arabic';
import type { Institution } from './institution';
import { type Candidate, makeNameIndex, type NameIndex } from './name-index';
import { type NameWords, nameWords } from './name-words';
import type { Nationalities } from './nationalities';
import type { OfficeData, OfficeGrammar } from './office-data';

export type OfficeMatch = {
  readonly institution: Institution;
  readonly needsContext: boolean;
  /** Index of the first word, and how many there are. */
  readonly at: number;
  readonly length: number;
};

/** Whose office is meant where no country stands beside it, asked with the office of each country; null if that is open. */
export type Home = (office: (country: string) => Institution | null) => Institution | null;

export type Offices = {
  /** Entries made by rule that have names no rule gives. */
  readonly named: readonly Institution[];
  /** The entry made by rule that has this id; null if none. */
  byId(id: string): Institution | null;
  /** Whether any office's name begins with this folded word: only there may `matchAt` find one. */
  begins(key: string, language: string): boolean;
  /** The office of a country named around the words from `at` on: "the Moroccan health ministry"; null if no office is named there, or not whose. */
  matchAt(text: string, words: NameWords, at: number, language: string, home?: Home): OfficeMatch | null;
  /** The office that `name` alone does not tell from other countries' («وزارة الصحة»), for one country; null if unknown. */
  ofCountry(name: string, language: string, country: string): Institution | null;
};

/** Most words that an adjective or country's name has: "Central African Republic". */
const LONGEST_COUNTRY = 3;

/**
 * Offices of countries, told by a phrase for the office and the country beside it, so that nobody needs to type
 * "Moroccan health ministry", « ministère marocain de la Santé » and «وزارة الصحة المغربية» for every pair.
 *
 * @param known - Entries of the data that say which office they are (`office`), or that are their country's only
 *   central bank or statistics office: they take the place of an entry by rule.
 */
export function makeOffices(
  data: OfficeData,
  known: ReadonlyMap<string, Institution>,
  nationalities: Nationalities,
): Offices {
  const { grammars, offices } = data;
  const byRule = officesByRule(data, known, nationalities);
  const officeOf = (office: string, country: string | null) =>
    country === null ? null : (known.get(officeKey(office, country)) ?? byRule(office, country));
  const indexes = new Map<string, NameIndex>();
  const indexOf = (language: string) => {
    const index = indexes.get(language) ?? indexOffices(offices, language);
    indexes.set(language, index);
    return index;
  };

  return {
    named: Object.entries(data.also).flatMap(([key, { names }]) => {
      const [office = '', country = ''] = key.split(' ');
      return (names && byRule(office, country)) ?? [];
    }),
    byId(id) {
      const at = id.lastIndexOf('-');
      const office = id.slice(0, Math.max(at, 0));
      return Object.hasOwn(offices, office) ? byRule(office, id.slice(at + 1).toUpperCase()) : null;
    },
    begins: (key, language) => grammars[language] !== undefined && indexOf(language).begins(key),
    matchAt(text, words, at, language, home) {
      const grammar = grammars[language];
      if (!grammar) return null;
      const place = { text, words, at, language, grammar, nationalities, index: indexOf(language), officeOf };
      const plain = place.index.longestAt(text, words, at);
      return plain ? matchPlain(place, plain, home) : matchParted(place);
    },
    ofCountry(name, language, country) {
      const words = nameWords(name);
      const match = words.keys.length === 0 ? null : indexOf(language).longestAt(name, words, 0);
      return match && match.length === words.keys.length ? officeOf(match.aliases[0]!.institution.id, country) : null;
    },
  };
}

/**
 * Entries by rule, each made when first asked for: an office for each of its countries that has none among the `known`; null
 * for others.
 */
function officesByRule(
  data: OfficeData,
  known: ReadonlyMap<string, Institution>,
  nationalities: Nationalities,
): (office: string, country: string) => Institution | null {
  const made = new Map<string, Institution | null>();
  return (office, country) => {
    const key = officeKey(office, country);
    const ready = made.get(key);
    if (ready !== undefined) return ready;
    const countries = Object.hasOwn(data.offices, office) ? data.offices[office]!.countries.split(' ') : [];
    const isOwed = countries.includes(country) || (countries[0] === '*' && isState(country));
    const isMade = country !== '' && !known.has(key) && isOwed;
    const institution = isMade ? makeInstitution(office, country, data, nationalities) : null;
    made.set(key, institution);
    return institution;
  };
}

/** No union of states, no world region: `EU`, `UN`, `AFRICA`. */
function isState(country: string): boolean {
  return /^[A-Z]{2}$/u.test(country) && country !== 'EU' && country !== 'UN';
}

/** An index that holds each office as if it were an institution, whose id is the office. */
function indexOffices(offices: OfficeData['offices'], language: string): NameIndex {
  const index = makeNameIndex();
  for (const [id, { type, names, needsContext }] of Object.entries(offices)) {
    const institution = { id, type, country: null, homepage: null, wikidata: null, names };
    for (const name of names[language] ?? [])
      index.add({
        institution,
        language,
        // Printed with and without capitals alike.
        printed: name.toLowerCase(),
        needsContext: needsContext?.includes(name) ?? false,
        isUsual: false,
      });
  }
  return index;
}

/** Where an office is looked for, and with what. */
type Place = {
  readonly text: string;
  readonly words: NameWords;
  readonly at: number;
  readonly language: string;
  readonly grammar: OfficeGrammar;
  readonly nationalities: Nationalities;
  readonly index: NameIndex;
  readonly officeOf: (office: string, country: string | null) => Institution | null;
};

/** "Moroccan | health ministry", or with nothing beside it the one at home. */
function matchPlain(place: Place, plain: Candidate, home: Home | undefined): OfficeMatch | null {
  const { text, words, at, language, grammar, nationalities, officeOf } = place;
  const { needsContext, institution } = plain.aliases[0]!;
  const near = countryAround(text, words, at, plain.length, language, grammar, nationalities);
  // One word alone ("government") is too often some other country's, or a town's.
  if (near === null && home && !needsContext && plain.length > 1 && !isElsewhere(place, plain.length)) {
    const meant = home(country => officeOf(institution.id, country));
    return meant && { institution: meant, needsContext, at, length: plain.length };
  }
  const own = officeOf(institution.id, near?.country ?? null);
  return own && near ? { institution: own, needsContext, at: near.at, length: near.length } : null;
}

/** « Institut national de santé publique | du Québec »: the name behind is not that of the country at home. */
function isElsewhere({ text, words, at, grammar }: Place, length: number): boolean {
  const { keys, starts } = words;
  const end = at + length;
  const link = keys[end];
  if (link === undefined || !grammar.links.includes(link) || grammar.placeLinks?.includes(link)) return false;
  const from = grammar.articles?.includes(keys[end + 1] ?? '') ? end + 2 : end + 1;
  const start = starts[from];
  return start !== undefined && /\p{Lu}/u.test(text[start]!);
}

/** « ministère | marocain | de la Santé »: the adjective parts the office's words. */
function matchParted({
  text,
  words,
  at,
  language,
  grammar,
  nationalities,
  index,
  officeOf,
}: Place): OfficeMatch | null {
  if (!grammar.adjective.includes('inside')) return null;
  const country = adjectiveAt(text, words, at + 1, 1, language, nationalities);
  if (country === null) return null;
  const parted = index.longestAt(text, withoutSecond(words, at), 0);
  if (!parted || parted.length < 2) return null;
  const institution = officeOf(parted.aliases[0]!.institution.id, country);
  return institution && { institution, needsContext: false, at, length: parted.length + 1 };
}

/** Key of a country's office, for the map of known ones. */
export function officeKey(office: string, country: string): string {
  return `${office} ${country}`;
}

/** Words from `at` on, as many as an office's name may have, without the second. */
function withoutSecond({ keys, starts, ends }: NameWords, at: number): NameWords {
  const without = <T>(list: readonly T[]) => [...list.slice(at, at + 1), ...list.slice(at + 2, at + 12)];
  return { keys: without(keys), starts: without(starts), ends: without(ends) };
}

function phrase(text: string, words: NameWords, at: number, length: number): string | null {
  if (at < 0 || length < 1 || at + length > words.keys.length) return null;
  return text.slice(words.starts[at]!, words.ends[at + length - 1]!);
}

function adjectiveAt(
  text: string,
  words: NameWords,
  at: number,
  length: number,
  language: string,
  nationalities: Nationalities,
): string | null {
  const printed = phrase(text, words, at, length);
  return printed === null ? null : nationalities.countryOfAdjective(printed, language);
}

/** The country told beside an office's words, with the words that tell it. */
function countryAround(
  text: string,
  words: NameWords,
  at: number,
  length: number,
  language: string,
  grammar: OfficeGrammar,
  nationalities: Nationalities,
): { country: string; at: number; length: number } | null {
  const end = at + length;
  for (let size = LONGEST_COUNTRY; size > 0; size--) {
    if (grammar.adjective.includes('before')) {
      const country = adjectiveAt(text, words, at - size, size, language, nationalities);
      if (country) return { country, at: at - size, length: length + size };
    }
    if (grammar.adjective.includes('behind')) {
      const country = adjectiveAt(text, words, end, size, language, nationalities);
      if (country) return { country, at, length: length + size };
    }
    if (grammar.possessive !== undefined && words.keys[at - 1] === grammar.possessive) {
      const printed = phrase(text, words, at - 1 - size, size);
      const country = printed === null ? null : nationalities.countryOfName(printed, language);
      if (country) return { country, at: at - 1 - size, length: length + size + 1 };
    }
    const behind = countryBehind(text, words, end, size, language, grammar, nationalities);
    if (behind) return { country: behind.country, at, length: behind.end - at };
  }
  return null;
}

function countryBehind(
  text: string,
  words: NameWords,
  end: number,
  size: number,
  language: string,
  grammar: OfficeGrammar,
  nationalities: Nationalities,
): { country: string; end: number } | null {
  const first = words.keys[end];
  if (first === undefined) return null;
  if (grammar.glued?.includes(first[0]!) && withoutProclitics(first).length > 1) {
    const printed = phrase(text, words, end, size);
    const country = printed === null ? null : nationalities.countryOfName(printed.slice(1), language);
    if (country) return { country, end: end + size };
  }
  if (!grammar.links.includes(first)) return null;
  const from = grammar.articles?.includes(words.keys[end + 1] ?? '') ? end + 2 : end + 1;
  const printed = phrase(text, words, from, size);
  const country = printed === null ? null : nationalities.countryOfName(printed, language);
  return country ? { country, end: from + size } : null;
}

function makeInstitution(
  id: string,
  country: string,
  { grammars, offices, also }: OfficeData,
  nationalities: Nationalities,
): Institution {
  const office = offices[id];
  if (!office) throw new Error(`no office ${id}`);
  const { homepage = null, names: more = {} } = also[officeKey(id, country)] ?? {};
  const names: Record<string, readonly string[]> = {};
  for (const [language, { display: usual, form }] of Object.entries(grammars)) {
    const own = office.names[language]?.[0];
    const display = office.display?.[language] ?? usual;
    const adjective = nationalities.adjectiveOf(country, language, office.form?.[language] ?? form);
    const countryName = nationalities.nameOf(country, language);
    if (own === undefined || (display.includes('{adjective}') && adjective === null) || countryName === null) continue;
    const [first = '', ...rest] = own.split(' ');
    const name = display
      .replace('{office}', own)
      .replace('{first}', first)
      .replace('{rest}', rest.join(' '))
      .replace('{adjective}', adjective ?? '')
      .replace('{country}', countryName)
      .trim();
    names[language] = [name, ...(more[language] ?? [])];
  }
  return { id: `${id}-${country.toLowerCase()}`, type: office.type, country, homepage, wikidata: null, names };
}
