import type { NameContext } from './choose-bearers';
import type { Institution } from './institution';

/** Mentions of a country or its bodies that an article needs before its ministries are taken to be that country's. */
const ENOUGH = 2;
/** How much more often than any other it must be named. */
const LEAD = 2;

/**
 * The office that a story set in one country means when it writes «وزارة الصحة» and no more; null where no country leads,
 * or where the same office of another country is named.
 *
 * @param office - The office in question of a country.
 */
export function homeOffice(
  office: (country: string) => Institution | null,
  { named, countries, bodies }: NameContext,
): Institution | null {
  const times = new Map<string, number>();
  // A body of states is no country, nor is a region.
  for (const [country, count] of [...countries, ...bodies])
    if (/^[A-Z]{2}$/u.test(country) && country !== 'EU' && country !== 'UN')
      times.set(country, (times.get(country) ?? 0) + count);
  const [first, second] = [...times].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < ENOUGH || first[1] < LEAD * (second?.[1] ?? 0)) return null;
  const isOthers = [...times.keys()].some(country => country !== first[0] && named.has(office(country)?.id ?? ''));
  return isOthers ? null : office(first[0]);
}
