import { foldKey } from '../text/fold';
import { remember } from '../text/remember';
import data from './data/places.json';

type Words = Readonly<Partial<Record<string, readonly string[]>>>;

/** Cities and regions of a country, `*` for the names that languages of Latin script share, and their adjectives. */
type Places = { readonly code: string; readonly names: Words; readonly adjectives?: Words };

const SHARED = '*';
const LATIN = new Set(['en', 'fr', 'es', 'de', 'pt', 'it', 'tr']);

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
export function countryOfRegionAdjective(word: string, language: string): string | null {
  return byAdjective.get(`${language} ${foldKey(word)}`) ?? null;
}

/** Country in which this city or region lies, outer letters and endings of the language aside; null if none or several. */
export function countryOfPlace(name: string, language: string): string | null {
  const known = byLanguage.get(language) ?? remember((asked: string) => look(asked, language));
  byLanguage.set(language, known);
  return known(name);
}

/** Whether a place's name of several words may begin with this word. */
export function beginsPlace(word: string, language: string): boolean {
  // Only a name's last word has an ending.
  const key = foldKey(word);
  const heads = language === 'ar' ? forms(key, language) : [key];
  return heads.some(
    form => beginnings.has(`${language} ${form}`) || (LATIN.has(language) && beginnings.has(`${SHARED} ${form}`)),
  );
}

const byLanguage = new Map<string, (name: string) => string | null>();

function look(name: string, language: string): string | null {
  for (const form of forms(foldKey(name), language)) {
    const own = byName.get(`${language} ${form}`);
    const shared = LATIN.has(language) ? byName.get(`${SHARED} ${form}`) : undefined;
    if (own !== undefined && shared !== undefined && own !== shared) return null;
    const known = own ?? shared;
    if (known !== undefined) return known;
  }
  return null;
}

/** Fewest letters of a name behind a glued «ب», «ل», «و». */
const SHORTEST = 3;

function forms(key: string, language: string): string[] {
  const own = stem(key, language);
  if (language !== 'ar') return [own];
  const rest = own.startsWith('لل') ? `ا${own.slice(1)}` : own.replace(/^[وف]?[بلك]|^[وف]/u, '');
  return rest.length < SHORTEST ? [own] : [own, rest];
}

/** Russian names without the ending of their case, Turkish ones without what an apostrophe ties to them. */
function stem(key: string, language: string): string {
  if (language === 'tr') return key.replace(/'.*$/u, '');
  return language === 'ru' && key.length > 4 ? key.replace(/(?:ом|ой|ем|ью|ах|[аеуыиюяьо])$/u, '') : key;
}
