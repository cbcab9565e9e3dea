import { withoutArticle } from '../text/arabic';
import { foldKey } from '../text/fold';
import { rememberByLanguage } from '../text/remember';
import homographs from './data/nationality-homographs.json';

type Entry = {
  readonly code: string;
  readonly names: Readonly<Partial<Record<string, readonly string[]>>>;
  readonly adjectives: Readonly<Partial<Record<string, readonly string[]>>>;
};

/** Countries by their names and adjectives. */
export type Nationalities = {
  /** Country whose adjective this word (or two-word adjective) is; null if none or several. */
  countryOfAdjective(word: string, language: string): string | null;
  /** Country of which this is the name; null if none. */
  countryOfName(name: string, language: string): string | null;
  /** Whether a country's name of several words may begin with this word. */
  beginsName(word: string, language: string): boolean;
  /** A form of a country's first adjective, counted from 0 as in the data; null if there is none. */
  adjectiveOf(country: string, language: string, form: number): string | null;
  /** A country's first name; null if it has none in this language. */
  nameOf(country: string, language: string): string | null;
};

/** A country's name by its first letters: "UK", « EAU ». */
const LETTERS = /^\p{Lu}{2,4}$/u;

let loading: Promise<Nationalities> | null = null;

/** Load the data and index it once. */
export function loadNationalities(): Promise<Nationalities> {
  loading ??= import('./data/nationalities.json').then(data => makeNationalities(data.default as unknown as Entry[]));
  return loading;
}

/** Index entries by folded name and adjective. */
function makeNationalities(entries: readonly Entry[]): Nationalities {
  const adjectives = index(entries, entry => entry.adjectives);
  const names = index(entries, entry => entry.names);
  const everyday = new Set(
    Object.entries(homographs).flatMap(([language, words]) => words.map(word => `${language} ${key(word)}`)),
  );
  // A capital tells "Polish" from "polish"; nothing tells «مالي» of Mali from «مالي» of money.
  const isEveryday = (word: string, form: string) => everyday.has(form) && !/^\p{Lu}/u.test(word);
  const beginnings = new Set(
    [...names.keys()]
      .map(name => name.split(' '))
      .filter(words => words.length > 2)
      .map(([language, first]) => `${language} ${first}`),
  );
  // « l’Eau » is no « EAU »: letters that stand for a country are capitals.
  const letters = new Set(
    entries.flatMap(entry =>
      Object.entries(entry.names).flatMap(([language, own = []]) =>
        own.filter(name => LETTERS.test(name)).map(name => `${language} ${key(name)}`),
      ),
    ),
  );
  const isWord = (word: string, language: string) =>
    letters.has(`${language} ${key(word)}`) && /\p{Lu}\p{Ll}|^\p{Ll}/u.test(word);
  const byCode = new Map(entries.map(entry => [entry.code, entry]));
  const look = (map: ReadonlyMap<string, readonly string[]>, word: string, language: string) => {
    for (const form of withoutArticle(key(word))) {
      const codes = map.get(`${language} ${form}`);
      if (codes && !(map === adjectives && isEveryday(word, `${language} ${form}`)))
        return codes.length === 1 ? codes[0]! : null;
    }
    return null;
  };
  // Every word of an article is asked for, most of them again and again.
  return {
    countryOfAdjective: rememberByLanguage((word, language) => look(adjectives, word, language)),
    countryOfName: rememberByLanguage((word, language) =>
      isWord(word, language) ? null : look(names, word, language),
    ),
    beginsName: (word, language) => withoutArticle(key(word)).some(form => beginnings.has(`${language} ${form}`)),
    adjectiveOf: (country, language, form) => {
      const forms = byCode.get(country)?.adjectives[language] ?? [];
      // « russe, russes »: one form for both genders, and its plural.
      return forms[forms.length === 2 ? 0 : form] ?? null;
    },
    nameOf: (country, language) => byCode.get(country)?.names[language]?.[0] ?? null,
  };
}

function index(entries: readonly Entry[], pick: (entry: Entry) => Entry['names']): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const entry of entries) {
    for (const [language, words] of Object.entries(pick(entry))) {
      for (const word of words ?? []) {
        const at = `${language} ${key(word)}`;
        const codes = map.get(at) ?? [];
        if (!codes.includes(entry.code)) codes.push(entry.code);
        map.set(at, codes);
      }
    }
  }
  return map;
}

/** Newsrooms write أمريكي and أميركي, بريطاني with and without hamza: one key for all. */
function key(word: string): string {
  return foldKey(word).replace(/ة/gu, 'ه').replace(/امير/gu, 'امر').replace(/\./gu, '').trim();
}
