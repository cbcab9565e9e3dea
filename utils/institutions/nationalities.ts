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

/** Countries by the folded words of one language. */
type Words = {
  readonly adjectives: ReadonlyMap<string, readonly string[]>;
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** First words of names of several. */
  readonly beginnings: ReadonlySet<string>;
  /** « l’Eau » is no « EAU »: letters that stand for a country are capitals. */
  readonly letters: ReadonlySet<string>;
  /** Adjectives that are everyday words too. */
  readonly everyday: ReadonlySet<string>;
};

/** Index entries by folded name and adjective, for each language when it is first asked for. */
function makeNationalities(entries: readonly Entry[]): Nationalities {
  const byLanguage = new Map<string, Words>();
  const wordsOf = (language: string): Words => {
    const words = byLanguage.get(language) ?? indexWords(entries, language);
    byLanguage.set(language, words);
    return words;
  };
  // A capital tells "Polish" from "polish"; nothing tells «مالي» of Mali from «مالي» of money.
  const isEveryday = (word: string, form: string, { everyday }: Words) => everyday.has(form) && !/^\p{Lu}/u.test(word);
  const isWord = (word: string, { letters }: Words) => letters.has(key(word)) && /\p{Lu}\p{Ll}|^\p{Ll}/u.test(word);
  const byCode = new Map(entries.map(entry => [entry.code, entry]));
  const only = (codes: readonly string[]) => (codes.length === 1 ? codes[0]! : null);
  // Every word of an article is asked for, most of them again and again.
  return {
    countryOfAdjective: rememberByLanguage((word, language) => {
      const words = wordsOf(language);
      for (const form of withoutArticle(key(word))) {
        const codes = words.adjectives.get(form);
        if (codes && !isEveryday(word, form, words)) return only(codes);
      }
      return null;
    }),
    countryOfName: rememberByLanguage((word, language) => {
      const words = wordsOf(language);
      const form = isWord(word, words) ? undefined : withoutArticle(key(word)).find(each => words.names.has(each));
      return form === undefined ? null : only(words.names.get(form)!);
    }),
    beginsName: rememberByLanguage((word, language) =>
      withoutArticle(key(word)).some(form => wordsOf(language).beginnings.has(form)),
    ),
    adjectiveOf: (country, language, form) => {
      const forms = byCode.get(country)?.adjectives[language] ?? [];
      // « russe, russes »: one form for both genders, and its plural.
      return forms[forms.length === 2 ? 0 : form] ?? null;
    },
    nameOf: (country, language) => byCode.get(country)?.names[language]?.[0] ?? null,
  };
}

function indexWords(entries: readonly Entry[], language: string): Words {
  const names = index(entries, entry => entry.names[language]);
  const several = [...names.keys()].map(name => name.split(' ')).filter(words => words.length > 1);
  const letters = entries.flatMap(entry => entry.names[language]?.filter(name => LETTERS.test(name)) ?? []);
  const everyday = (homographs as Readonly<Partial<Record<string, readonly string[]>>>)[language] ?? [];
  return {
    adjectives: index(entries, entry => entry.adjectives[language]),
    names,
    beginnings: new Set(several.map(words => words[0]!)),
    letters: new Set(letters.map(key)),
    everyday: new Set(everyday.map(key)),
  };
}

function index(
  entries: readonly Entry[],
  pick: (entry: Entry) => readonly string[] | undefined,
): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const entry of entries) {
    for (const word of pick(entry) ?? []) {
      const form = key(word);
      const codes = map.get(form);
      if (!codes) map.set(form, [entry.code]);
      else if (!codes.includes(entry.code)) codes.push(entry.code);
    }
  }
  return map;
}

/** Newsrooms write أمريكي and أميركي, بريطاني with and without hamza: one key for all. */
function key(word: string): string {
  return foldKey(word).replace(/ة/gu, 'ه').replace(/امير/gu, 'امر').replace(/\./gu, '').trim();
}
