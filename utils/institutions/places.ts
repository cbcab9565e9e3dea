import { foldKey } from '../text/fold';
import { rememberByLanguage } from '../text/remember';
import data from './data/places.json';
import { LATIN_LANGUAGES } from './latin-languages';

/** Cities and regions of a country; `*` for the names that languages of Latin script share. */
type Places = { readonly code: string; readonly names: Readonly<Partial<Record<string, readonly string[]>>> };

const SHARED = '*';

const byName = new Map<string, string | null>();
/** First words of names of several. */
const beginnings = new Set<string>();
for (const { code, names } of data as readonly Places[])
  for (const [language, words] of Object.entries(names))
    for (const word of words ?? []) {
      const at = `${language} ${stem(foldKey(word), language)}`;
      // A name that two countries have tells neither.
      byName.set(at, byName.has(at) && byName.get(at) !== code ? null : code);
      if (word.includes(' ')) beginnings.add(at.split(' ', 2).join(' '));
    }

/** Country in which this city or region lies, outer letters and endings of the language aside; null if none or several. */
export const countryOfPlace: (name: string, language: string) => string | null = rememberByLanguage(look);

/** Whether a place's name of several words may begin with this word. */
export function beginsPlace(word: string, language: string): boolean {
  // Only a name's last word has an ending.
  const key = foldKey(word);
  const heads = language === 'ar' ? forms(key, language) : [key];
  return heads.some(
    form =>
      beginnings.has(`${language} ${form}`) || (LATIN_LANGUAGES.has(language) && beginnings.has(`${SHARED} ${form}`)),
  );
}

function look(name: string, language: string): string | null {
  for (const form of forms(foldKey(name), language)) {
    const own = byName.get(`${language} ${form}`);
    const shared = LATIN_LANGUAGES.has(language) ? byName.get(`${SHARED} ${form}`) : undefined;
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
