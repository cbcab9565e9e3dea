import { foldKey } from '../text/fold';
import { rememberByLanguage } from '../text/remember';
import forms from './data/place-forms.json';
import data from './data/places.json';
import { LATIN_LANGUAGES } from './language-traits';

type Words = Readonly<Partial<Record<string, readonly string[]>>>;

/** Cities and regions of a country, `*` for the names that languages of Latin script share, and their adjectives. */
type Places = { readonly code: string; readonly names: Words; readonly adjectives?: Words };

/** What a language does to the names of places; others leave them as they are. */
type PlaceForms = {
  /** Letters glued to a name's front, longest first, and what the name has in their place. */
  readonly glued?: readonly (readonly [printed: string, own: string])[];
  /** Endings of cases, longest first, and the fewest letters of a name with one. */
  readonly endings?: readonly string[];
  readonly shortest?: number;
  /** What ties an ending to a name. */
  readonly tie?: string;
};

const formsOf = forms as unknown as Readonly<Partial<Record<string, PlaceForms>>>;
const SHARED = '*';

const byName = new Map<string, string | null>();
/** First words of names of several. */
const beginnings = new Set<string>();
const byAdjective = new Map<string, string>();
for (const { code, names, adjectives } of data as readonly Places[]) {
  for (const [language, words] of Object.entries(names))
    for (const word of words ?? []) {
      const at = `${language} ${stem(foldKey(word), language)}`;
      // A name that two countries have tells neither.
      byName.set(at, byName.has(at) && byName.get(at) !== code ? null : code);
      if (word.includes(' ')) beginnings.add(at.split(' ', 2).join(' '));
    }
  for (const [language, words] of Object.entries(adjectives ?? {}))
    for (const word of words ?? []) byAdjective.set(`${language} ${foldKey(word)}`, code);
}

/** Country in which the region or city lies whose adjective this is: « neuchâtelois »; null if none. */
export const countryOfRegionAdjective: (word: string, language: string) => string | null = rememberByLanguage(
  (word, language) => byAdjective.get(`${language} ${foldKey(word)}`) ?? null,
);

/** Country in which this city or region lies, outer letters and endings of the language aside; null if none or several. */
export const countryOfPlace: (name: string, language: string) => string | null = rememberByLanguage(look);

/** Whether a place's name of several words may begin with this word. */
export function beginsPlace(word: string, language: string): boolean {
  // Only a name's last word has an ending.
  return withoutGlued(foldKey(word), language).some(
    form =>
      beginnings.has(`${language} ${form}`) || (LATIN_LANGUAGES.has(language) && beginnings.has(`${SHARED} ${form}`)),
  );
}

function look(name: string, language: string): string | null {
  for (const form of withoutGlued(stem(foldKey(name), language), language)) {
    const own = byName.get(`${language} ${form}`);
    const shared = LATIN_LANGUAGES.has(language) ? byName.get(`${SHARED} ${form}`) : undefined;
    if (own !== undefined && shared !== undefined && own !== shared) return null;
    const known = own ?? shared;
    if (known !== undefined) return known;
  }
  return null;
}

/** Fewest letters of a name behind glued ones. */
const SHORTEST = 3;

/** A name as it stands, and without the letters glued to its front. */
function withoutGlued(key: string, language: string): string[] {
  const glued = formsOf[language]?.glued?.find(([printed]) => key.startsWith(printed));
  if (!glued) return [key];
  const rest = glued[1] + key.slice(glued[0].length);
  return rest.length < SHORTEST ? [key] : [key, rest];
}

/** A name without the ending of its case. */
function stem(key: string, language: string): string {
  const { endings = [], shortest = 0, tie } = formsOf[language] ?? {};
  if (tie !== undefined) return key.split(tie, 1)[0]!;
  const ending = key.length < shortest ? undefined : endings.find(each => key.endsWith(each));
  return ending === undefined ? key : key.slice(0, -ending.length);
}
