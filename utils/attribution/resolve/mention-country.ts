import { countryOfRegionAdjective } from '../../institutions/places';
import { countryOfSeat } from '../../institutions/seats';
import { foldKey } from '../../text/fold';
import { isIn, type Word } from '../analyse';
import { CLASS } from '../lexicon';
import { bareForms, type Texts } from './texts';
import { isCountryCode, isElided, printed } from './told-countries';

/** State whose capital or palace is named. */
export function seatIn(texts: Texts, words: readonly Word[]): string | null {
  const name = words
    .filter(word => word.kind !== 'mark' && !isIn(word, CLASS.determiner | CLASS.preposition))
    .map(word => word.text)
    .join(' ');
  return [name, ...bareForms(texts, foldKey(name))].reduce<string | null>(
    (found, form) => found ?? countryOfSeat(form, texts.language),
    null,
  );
}

/** Country of an adjective in the phrase, or of its name. */
export function countryIn(texts: Texts, words: readonly Word[]): string | null {
  for (const word of words) {
    if (word.kind !== 'word' || isIn(word, CLASS.determiner | CLASS.preposition)) continue;
    const country =
      texts.nationalities.countryOfAdjective(word.text, texts.language) ??
      countryOfRegionAdjective(word.text, texts.language);
    if (country && isCountryCode(country)) return country;
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.kind !== 'word' || (texts.lexicon.pack.hasCapitals && !word.isCapital)) continue;
    // "South Africa", «المملكة المتحدة»: the longest name first.
    for (let length = longestFrom(texts, words, at); length > 0; length--) {
      const name = length === 1 ? word.text : printed(words, at, length);
      const country = texts.nationalities.countryOfName(name, texts.language);
      if (country && isCountryCode(country)) return country;
    }
  }
  return null;
}

/** Words from here on that a country's name may have: one, unless a longer name begins with it. */
function longestFrom({ nationalities, language }: Texts, words: readonly Word[], at: number): number {
  const first = words[at]!.text;
  if (!isElided(first) && !nationalities.beginsName(first, language)) return 1;
  let length = 1;
  while (length < LONGEST_COUNTRY && words[at + length]?.kind === 'word') length++;
  return length;
}

/** Most words that a country's name has. */
const LONGEST_COUNTRY = 5;
