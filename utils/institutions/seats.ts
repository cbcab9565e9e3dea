import { foldKey } from '../text/fold';
import { rememberByLanguage } from '../text/remember';
import data from './data/seats-of-government.json';

/** Capitals and palaces that news says for a state: "Moscow denied", « Matignon assure ». Names by language. */
type Seat = { readonly code: string; readonly names: Readonly<Partial<Record<string, readonly string[]>>> };

const byName = new Map<string, string>();
const beginnings = new Set<string>();
for (const { code, names } of data as readonly Seat[])
  for (const [language, words] of Object.entries(names))
    for (const word of words ?? []) {
      const name = `${language} ${foldKey(word)}`;
      byName.set(name, code);
      if (word.includes(' ')) beginnings.add(name.split(' ', 2).join(' '));
    }

/** Country whose government is meant by this place, outer article aside; null if none. ISO 3166-1 alpha-2, or `EU`. */
export const countryOfSeat: (name: string, language: string) => string | null = rememberByLanguage(
  (name, language) => byName.get(`${language} ${foldKey(name)}`) ?? null,
);

/** Whether a seat's name of several words may begin with this word. */
export function beginsSeat(word: string, language: string): boolean {
  return beginnings.has(`${language} ${foldKey(word)}`);
}
