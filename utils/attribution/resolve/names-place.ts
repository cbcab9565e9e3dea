import { countryOfPlace } from '../../institutions/places';
import { countryOfSeat } from '../../institutions/seats';
import type { Word } from '../analyse';
import type { Texts } from './texts';

/** The words name a country, a capital or another place that the data knows: "Norway", "Oslo", "Bergen". */
export function namesPlace({ nationalities, language }: Texts, name: string): boolean {
  return (
    nationalities.countryOfName(name, language) !== null ||
    countryOfPlace(name, language) !== null ||
    countryOfSeat(name, language) !== null
  );
}

/** The same, or a country's adjective: "South Africa", "New York", "South African". */
export function tellsPlace(texts: Texts, words: readonly Word[]): boolean {
  const name = words.map(word => word.text).join(' ');
  return namesPlace(texts, name) || texts.nationalities.countryOfAdjective(name, texts.language) !== null;
}
