import type { Nationalities } from '../../institutions/nationalities';
import { countryOfPlace } from '../../institutions/places';
import { countryOfSeat } from '../../institutions/seats';
import type { Token } from '../../text/tokens';
import type { LanguagePack } from '../pack';

/** Most words that a country's or city's name has: "United Arab Emirates". */
const LONGEST = 3;

/** A country, not a region such as "the Gulf" nor a body of states (the UN, the EU). */
export function isCountryCode(code: string | null | undefined): code is string {
  return code !== null && code !== undefined && code.length === 2 && code !== 'UN' && code !== 'EU';
}

/** Countries that words tell, by name, adjective, city or region, one for each place of the text that tells one. */
export function toldCountries(
  words: readonly Token[],
  { code: language, hasCase, grammar }: LanguagePack,
  nationalities: Nationalities,
): string[] {
  const told: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.kind !== 'word') continue;
    const adjective = nationalities.countryOfAdjective(word.text, language);
    if (adjective !== null) {
      told.push(adjective);
      continue;
    }
    if (hasCase && !word.isCapital) continue;
    for (let length = longestFrom(words, at); length > 0; length--) {
      const name =
        length === 1
          ? word.text
          : words
              .slice(at, at + length)
              .map(each => each.text)
              .join(' ');
      const country =
        nationalities.countryOfName(name, language) ??
        (hasCase && grammar.adjectivesFollow && isFirstPart(words, at + length)
          ? null
          : (countryOfPlace(name, language) ?? countryOfSeat(name, language)));
      if (country === null) continue;
      told.push(country);
      at += length - 1;
      break;
    }
  }
  return told;
}

/** «Porto | Chiaro»: where adjectives follow, a capital right behind makes it another place's name. */
function isFirstPart(words: readonly Token[], next: number): boolean {
  const word = words[next];
  return word?.kind === 'word' && word.isCapital && word.spaceBefore;
}

function longestFrom(words: readonly Token[], at: number): number {
  let length = 1;
  while (length < LONGEST && words[at + length]?.kind === 'word' && words[at + length]!.spaceBefore) length++;
  return length;
}
