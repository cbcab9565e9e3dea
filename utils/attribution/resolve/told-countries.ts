import type { Nationalities } from '../../institutions/nationalities';
import { beginsPlace, countryOfPlace } from '../../institutions/places';
import { beginsSeat, countryOfSeat } from '../../institutions/seats';
import { remember } from '../../text/remember';
import type { Token } from '../../text/tokens';
import type { LanguagePack } from '../pack';

/** Most words that a country's or city's name has: "Democratic Republic of the Congo". */
const LONGEST = 5;
/** Letters for a country with a noun hyphened to them. */
const LETTERS_BEFORE = /^(\p{Lu}{2,4})-\p{L}+$/u;

/** A country, not a region such as "the Gulf" nor a body of states (the UN, the EU). */
export function isCountryCode(code: string | null | undefined): code is string {
  return code !== null && code !== undefined && code.length === 2 && code !== 'UN' && code !== 'EU';
}

/** Countries that words tell, by name, adjective, city or region, one for each place of the text that tells one. */
export function toldCountries(words: readonly Token[], pack: LanguagePack, nationalities: Nationalities): string[] {
  const { code: language, hasCapitals } = pack;
  const tellsOf = tellerFor(language, nationalities);
  const told: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.kind !== 'word') continue;
    // „US-Botschafter“
    const own = word.text.includes('-') ? word.text.replace(LETTERS_BEFORE, '$1') : word.text;
    const tells = tellsOf(own);
    if (tells === null) continue;
    if (tells.adjective !== null) {
      told.push(tells.adjective);
      continue;
    }
    if (hasCapitals && !word.isCapital) continue;
    for (let length = tells.isLonger ? longestFrom(words, at) : 1; length > 0; length--) {
      const isWhole = !(hasCapitals && pack.grammar.ownersFollow && isFirstPart(words, at + length));
      const name = length === 1 ? own : printed(words, at, length);
      const country =
        nationalities.countryOfName(name, language) ??
        (isWhole ? (countryOfPlace(name, language) ?? countryOfSeat(name, language)) : null);
      if (country === null) continue;
      told.push(country);
      at += length - 1;
      break;
    }
  }
  return told;
}

/** What a word alone tells: its country as an adjective, whether a name of several words may begin with it. */
type Telling = { readonly adjective: string | null; readonly isLonger: boolean };

const tellers = new WeakMap<Nationalities, Map<string, (word: string) => Telling | null>>();

/** Null for words that tell nothing, as most: each is looked up once. */
function tellerFor(language: string, nationalities: Nationalities): (word: string) => Telling | null {
  const byLanguage = tellers.get(nationalities) ?? new Map<string, (word: string) => Telling | null>();
  tellers.set(nationalities, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const made = remember((word: string): Telling | null => {
    const adjective = nationalities.countryOfAdjective(word, language);
    const isLonger =
      nationalities.beginsName(word, language) || beginsPlace(word, language) || beginsSeat(word, language);
    const isName =
      nationalities.countryOfName(word, language) ?? countryOfPlace(word, language) ?? countryOfSeat(word, language);
    return adjective === null && !isLonger && isName === null ? null : { adjective, isLonger };
  });
  byLanguage.set(language, made);
  return made;
}

/** The words as one name; « Côte d’|Ivoire » with no space behind an elision. */
export function printed(words: readonly Token[], at: number, length: number): string {
  return words
    .slice(at, at + length)
    .reduce((name, { text }) => name + (isElided(name) || name === '' ? '' : ' ') + text, '');
}

/** « d’ », « l’ »: no space stands behind. */
export function isElided(text: string): boolean {
  return text.endsWith("'") || text.endsWith('’');
}

/** «Porto | Chiaro»: where owners follow, a capital right behind makes it another place's name. */
function isFirstPart(words: readonly Token[], next: number): boolean {
  const word = words[next];
  return word?.kind === 'word' && word.isCapital && word.spaceBefore;
}

function longestFrom(words: readonly Token[], at: number): number {
  let length = 1;
  for (; length < LONGEST; length++) {
    const next = words[at + length];
    if (next?.kind !== 'word' || !(next.spaceBefore || isElided(words[at + length - 1]!.text))) break;
  }
  return length;
}

/** The one country that some words tell; null if none or several. */
export function onlyCountry(tokens: readonly Token[], pack: LanguagePack, nationalities: Nationalities): string | null {
  const [only, other] = new Set(toldCountries(tokens, pack, nationalities).filter(isCountryCode));
  return other === undefined ? (only ?? null) : null;
}
