import { countryOfRegionAdjective } from '../../institutions/places';
import { countryOfSeat } from '../../institutions/seats';
import { foldKey } from '../../text/fold';
import { isIn, type Word } from '../analyse';
import { CLASS } from '../lexicon';
import { bareForms, type Texts } from './texts';
import { isCountryCode, printed } from './told-countries';

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
  for (const [at, word] of words.entries()) {
    if (word.kind !== 'word' || (texts.lexicon.pack.hasCapitals && !word.isCapital)) continue;
    // "South Africa", «المملكة المتحدة»: the longest name first.
    for (let to = Math.min(words.length, at + LONGEST_COUNTRY); to > at; to--) {
      const name = words.slice(at, to);
      if (name.some(each => each.kind !== 'word')) continue;
      const country = texts.nationalities.countryOfName(printed(name, 0, name.length), texts.language);
      if (country && isCountryCode(country)) return country;
    }
  }
  return null;
}

/** Most words that a country's name has. */
const LONGEST_COUNTRY = 5;
