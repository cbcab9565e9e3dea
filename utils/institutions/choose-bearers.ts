import type { Bearer, InstitutionMatch } from './gazetteer';
import type { Institution } from './institution';

/** What an article tells of who is meant by a name that several bear. */
export type NameContext = {
  /** Ids of the institutions that it names in a way that leaves no doubt. */
  readonly named: ReadonlySet<string>;
  /** How often it names each country, or uses its adjective; by ISO code. */
  readonly countries: ReadonlyMap<string, number>;
  /** How often it names a body of each country. */
  readonly bodies: ReadonlyMap<string, number>;
};

/**
 * Matches with the bearer that the article means where several bear a name: RSF is Reporters sans frontières, but Sudan's
 * Rapid Support Forces where those are named, or where Sudan is spoken of more than France.
 *
 * @return A match of which the article does not tell stays `ambiguous`: nobody is linked.
 */
export function chooseBearers(matches: readonly InstitutionMatch[], context: () => NameContext): InstitutionMatch[] {
  return matches.map(match => {
    if (match.ambiguous.length === 0) return match;
    const institution = choose(match.ambiguous, context());
    return institution ? { ...match, institution, ambiguous: [] } : match;
  });
}

function choose(bearers: readonly Bearer[], { named, countries }: NameContext): Institution | null {
  const known = bearers.filter(({ institution }) => named.has(institution.id));
  if (known.length === 1) return known[0]!.institution;
  const times = ({ institution }: Bearer) => countries.get(institution.country ?? '') ?? 0;
  const [first, second] = [...bearers].sort((a, b) => times(b) - times(a));
  if (first && second && times(first) > times(second)) return first.institution;
  return bearers.find(({ isUsual }) => isUsual)?.institution ?? null;
}
