import type { NameContext } from './choose-bearers';
import type { Institution } from './institution';

/** Mentions of a country or its bodies that an article needs before its ministries are taken to be that country's. */
const ENOUGH = 2;
/** How much more often than any other it must be named. */
const LEAD = 2;

/** The country in which a story is set: named, or its places and bodies, far more often than any other; null if none leads. */
export function homeCountry(context: NameContext): string | null {
  const [first, second] = timesByCountry(context);
  if (!first || first[1] < ENOUGH || first[1] < LEAD * (second?.[1] ?? 0)) return null;
  return first[0];
}

function timesByCountry({ countries, bodies }: NameContext): (readonly [country: string, times: number])[] {
  const times = new Map<string, number>();
  // A body of states is no country, nor is a region.
  for (const [country, count] of [...countries, ...bodies])
    if (/^[A-Z]{2}$/u.test(country) && country !== 'EU' && country !== 'UN')
      times.set(country, (times.get(country) ?? 0) + count);
  return [...times].sort((a, b) => b[1] - a[1]);
}

/**
 * The office that a story set in one country means when it writes «وزارة الصحة» and no more; null where no country leads,
 * or where the same office of another country is named.
 *
 * @param office - The office in question of a country.
 */
export function homeOffice(office: (country: string) => Institution | null, context: NameContext): Institution | null {
  const home = homeCountry(context);
  if (home === null) return null;
  const isOthers = timesByCountry(context).some(
    ([country]) => country !== home && context.named.has(office(country)?.id ?? ''),
  );
  return isOthers ? null : office(home);
}
