import { rememberByLanguage } from '../text/remember';
import type { Alias } from './alias';
import type { Institution, TypedEntry } from './institution';
import { COMPOUNDING_LANGUAGES, LATIN_LANGUAGES } from './language-traits';
import { isAcronym, isArticle, makeNameIndex, type NameIndex } from './name-index';
import { type NameWords, nameWords } from './name-words';
import { loadNationalities, type Nationalities } from './nationalities';
import type { OfficeData } from './office-data';
import { type Home, makeOffices, type OfficeMatch, officeKey } from './offices';

export { displayName, type Institution } from './institution';

export type InstitutionMatch = {
  readonly institution: Institution;
  /** UTF-16 offsets in the searched text. In Arabic the span begins where the word does, proclitic included. */
  readonly start: number;
  readonly end: number;
  /** The name is a common word too, or very short: believe it only beside a cue, a type noun or after the full name. */
  readonly needsContext: boolean;
  /** All that bear this name, if more than one and it is open which is meant; `chooseBearers` may tell. */
  readonly ambiguous: readonly Bearer[];
  /** Language of the name. */
  readonly language: string;
};

/** One of several institutions of the same name. */
export type Bearer = { readonly institution: Institution; readonly isUsual: boolean };

export type Gazetteer = {
  /** Institutions named in `text` (with `home`, offices named without their country too), the longer name first where two overlap; in reading order. Time grows with the text's length. */
  find(text: string, language: string, home?: Home): InstitutionMatch[];
  /**
   * The institution of exactly this name, outer article and proclitic aside; null if none.
   *
   * @param country - ISO code that decides between several bearers of the name, and whose «وزارة الصحة» is meant;
   *   without it a name of several is null.
   */
  byName(name: string, language: string, country?: string | null): Institution | null;
  byId(id: string): Institution | null;
};

type GazetteerData = {
  readonly entries: readonly TypedEntry[];
  readonly offices: OfficeData;
  readonly nationalities: Nationalities;
};

/** Load the data of what newsrooms cite most, checked by hand, and index it: once. For all other bodies see `registry.ts`. */
export function loadGazetteer(): Promise<Gazetteer> {
  loading ??= load();
  return loading;
}
let loading: Promise<Gazetteer> | null = null;

async function load(): Promise<Gazetteer> {
  const [{ entries, offices }, nationalities] = await Promise.all([import('./data/index'), loadNationalities()]);
  return makeGazetteer({ entries, offices, nationalities });
}

/** Index institutions by the words of their names. The index for a language is made when a text in it is first searched. */
function makeGazetteer({ entries, offices, nationalities }: GazetteerData): Gazetteer {
  const institutions = entries.map(toInstitution);
  const known = knownOffices(entries, institutions);
  const byOffice = makeOffices(offices, known, nationalities);
  const byId = new Map(institutions.map(each => [each.id, each]));

  const indexes = new Map<string, NameIndex>();
  const indexFor = (language: string): NameIndex => {
    const ready = indexes.get(language);
    if (ready) return ready;
    const index = indexNames(language, entries, institutions, byOffice.named);
    indexes.set(language, index);
    return index;
  };
  // Most words begin no name: one look tells.
  const begins = rememberByLanguage(
    (key, language) => byOffice.begins(key, language) || indexFor(language).begins(key),
  );
  const matchAt = (text: string, words: NameWords, at: number, language: string, home?: Home): Found | null => {
    const office = byOffice.begins(words.keys[at]!, language)
      ? byOffice.matchAt(text, words, at, language, home)
      : null;
    const named = indexFor(language).longestAt(text, words, at);
    if (office && office.length > (named?.length ?? 0))
      return { at: office.at, length: office.length, bearers: [], office };
    return named && { at, length: named.length, bearers: closest(named.aliases, language), office: null };
  };

  return {
    find(text, language, home) {
      const words = nameWords(text);
      const found: Found[] = [];
      for (let at = 0; at < words.keys.length; at++) {
        if (!begins(words.keys[at]!, language)) continue;
        const match = matchAt(text, words, at, language, home);
        if (match && !isGlued(text, words, match, language)) found.push(match);
      }
      return withoutOverlaps(found, words).map(match => toMatch(match, words, language));
    },
    byName(name, language, country = null) {
      const words = nameWords(name);
      const { length } = words.keys;
      let from = 0;
      while (from < length - 1 && isArticle(words.keys[from])) from++;
      for (const at of from === 0 ? [0] : [0, from]) {
        if (at >= length) break;
        const match = matchAt(name, words, at, language);
        if (match?.at !== at || at + match.length !== length) continue;
        const only = onlyBearer(match, country);
        if (only) return only;
      }
      if (country === null) return null;
      const start = words.starts[from];
      return start === undefined ? null : byOffice.ofCountry(name.slice(start), language, country);
    },
    byId: id => byId.get(id) ?? byOffice.byId(id),
  };
}

/** Names that stand at one place, before overlaps are settled. */
type Found = {
  readonly at: number;
  readonly length: number;
  /** Empty for an office. */
  readonly bearers: readonly Alias[];
  readonly office: OfficeMatch | null;
};

/** The one institution that the words can mean; null if several bear the name, and not one of them alone is `country`'s. */
function onlyBearer(match: Found, country: string | null): Institution | null {
  if (match.office) return match.office.institution;
  const bearers = [...new Set(match.bearers.map(alias => alias.institution))];
  if (bearers.length === 1) return bearers[0]!;
  const ofCountry = bearers.filter(each => each.country === country);
  return ofCountry.length === 1 ? ofCountry[0]! : null;
}

/** @param institutions - Those of `entries`, one for each. */
function indexNames(
  language: string,
  entries: readonly TypedEntry[],
  institutions: readonly Institution[],
  offices: readonly Institution[],
): NameIndex {
  const index = makeNameIndex(language);
  const byId = new Map(entries.map(entry => [entry.id, entry]));
  for (const institution of institutions)
    addNames(index, institution, institution.names, language, byId.get(institution.id));
  for (const office of offices) addNames(index, office, ownNames(office), language, undefined);
  return index;
}

function toInstitution(entry: TypedEntry): Institution {
  const { id, type, country, homepage, wikidata = null, names } = entry;
  return { id, type, country, homepage, wikidata, names };
}

/** Entries that say which office they are, and central banks and statistics offices that are their country's only one. */
function knownOffices(entries: readonly TypedEntry[], institutions: readonly Institution[]): Map<string, Institution> {
  const known = new Map<string, Institution>();
  const seen = new Map<string, number>();
  for (const { type, country } of entries)
    seen.set(officeKey(type, country ?? ''), (seen.get(officeKey(type, country ?? '')) ?? 0) + 1);
  for (const [i, { office, type, country }] of entries.entries()) {
    if (country === null) continue;
    if (office) known.set(officeKey(office, country), institutions[i]!);
    else if ((type === 'central-bank' || type === 'statistics-office') && seen.get(officeKey(type, country)) === 1)
      known.set(officeKey(type, country), institutions[i]!);
  }
  return known;
}

function addNames(
  index: NameIndex,
  institution: Institution,
  byLanguage: Institution['names'],
  language: string,
  entry: TypedEntry | undefined,
): void {
  for (const [own, names] of Object.entries(byLanguage)) {
    const isOther = own !== language && own !== 'en';
    if (isOther && !LATIN_LANGUAGES.has(own)) continue;
    for (const printed of names ?? []) {
      const needsContext = (entry?.needsContext?.includes(printed) ?? false) || isTooShort(printed, own !== language);
      // Names of a third language are believed only when long enough to be nothing else.
      if (isOther && (needsContext || isAcronym(printed) || !printed.includes(' '))) continue;
      const isUsual = entry?.usualFor?.includes(printed) ?? false;
      index.add({ institution, language: own, printed, needsContext, isUsual });
    }
  }
}

/** An office by rule is found by its grammar; only names of its own, such as „Auswärtiges Amt“, go into the index. */
function ownNames({ names }: Institution): Institution['names'] {
  return Object.fromEntries(Object.entries(names).map(([language, own]) => [language, own?.slice(1) ?? []]));
}

/** A short Arabic agency name (واس, قنا), or two capitals of another language ("UN" is a French article): never alone. */
function isTooShort(name: string, isForeign: boolean): boolean {
  return /^[\u0620-\u064a]{1,3}$/u.test(name) || (isForeign && /^(?:\p{Lu}\.?){2}$/u.test(name));
}

/** Those whose name is in the text's language, else those in English, else the rest. */
function closest(aliases: readonly Alias[], language: string): readonly Alias[] {
  const own = aliases.filter(alias => alias.language === language);
  if (own.length > 0) return own;
  const english = aliases.filter(alias => alias.language === 'en');
  return english.length > 0 ? english : aliases;
}

/** True inside a compound that is no name: "UN-backed", "pro-Kremlin". */
function isGlued(text: string, words: NameWords, { at, length }: Found, language: string): boolean {
  if (COMPOUNDING_LANGUAGES.has(language)) return false;
  const start = words.starts[at]!;
  const end = words.ends[at + length - 1]!;
  return /[\p{L}\p{N}][-‐‑]$/u.test(text.slice(Math.max(0, start - 2), start)) && /\p{Ll}/u.test(text[start - 2]!)
    ? true
    : /^[-‐‑]\p{Ll}/u.test(text.slice(end, end + 2));
}

/** The longest names, and of two as long the one that does not begin with an article; in reading order. */
function withoutOverlaps(found: readonly Found[], words: NameWords): Found[] {
  const isClear = found.every((match, i) => i === 0 || found[i - 1]!.at + found[i - 1]!.length <= match.at);
  if (isClear) return [...found];
  const taken = new Uint8Array(words.keys.length);
  const kept: Found[] = [];
  const article = (match: Found) => (isArticle(words.keys[match.at]) ? 1 : 0);
  for (const match of [...found].sort((a, b) => b.length - a.length || article(a) - article(b) || a.at - b.at)) {
    const end = match.at + match.length;
    let isFree = true;
    for (let i = match.at; i < end && isFree; i++) isFree = taken[i] === 0;
    if (!isFree) continue;
    taken.fill(1, match.at, end);
    kept.push(match);
  }
  return kept.sort((a, b) => a.at - b.at);
}

function toMatch({ at, length, bearers, office }: Found, words: NameWords, language: string): InstitutionMatch {
  const first = bearers[0];
  const byId = new Map(bearers.map(({ institution, isUsual }) => [institution.id, { institution, isUsual }]));
  const institution = office?.institution ?? first?.institution;
  if (!institution) throw new Error('a match without an institution');
  return {
    institution,
    start: words.starts[at]!,
    end: words.ends[at + length - 1]!,
    needsContext: office?.needsContext ?? bearers.every(alias => alias.needsContext),
    ambiguous: byId.size > 1 ? [...byId.values()] : [],
    language: first?.language ?? language,
  };
}
