import { countryOfPlace } from '../../institutions/places';
import { countryOfSeat } from '../../institutions/seats';
import type { Texts } from './texts';

/** The words name a country, a capital or another place that the data knows: "Norway", "Oslo", "Bergen". */
export function namesPlace({ nationalities, language }: Texts, name: string): boolean {
  return (
    nationalities.countryOfName(name, language) !== null ||
    countryOfPlace(name, language) !== null ||
    countryOfSeat(name, language) !== null
  );
}
