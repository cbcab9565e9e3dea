import { describe, expect, it } from 'vitest';
import { entries } from '../../utils/institutions/data/index';
import { nameWords } from '../../utils/institutions/name-words';

const repeated = (values: readonly string[]) => [
  ...new Set(values.filter((value, at) => values.indexOf(value) !== at)),
];

/** Words by which a name would judge the body that bears it. */
const LOADED = /\b(?:so-called|notorious|controversial|propaganda|regime|terrorist|extremist|fake|junta)\b/iu;

describe('the institutions', () => {
  it('have ids and home pages of their own', () => {
    expect(repeated(entries.map(({ id }) => id))).toEqual([]);
    expect(repeated(entries.flatMap(({ homepage }) => homepage ?? []))).toEqual([]);
    expect(entries.filter(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)).map(({ id }) => id)).toEqual([]);
  });

  it('have a name, and a country by its code', () => {
    expect(entries.filter(({ names }) => Object.values(names).flat().length === 0).map(({ id }) => id)).toEqual([]);
    expect(
      entries.filter(({ country }) => country !== null && !/^(?:[A-Z]{2}|INT)$/u.test(country)).map(({ id }) => id),
    ).toEqual([]);
  });

  it('flag only names that they have', () => {
    const strange = entries.flatMap(({ id, names, needsContext = [], usualFor = [] }) => {
      const own = Object.values(names).flat();
      return [...needsContext, ...usualFor].filter(name => !own.includes(name)).map(name => `${id}: ${name}`);
    });
    expect(strange).toEqual([]);
  });

  it('share a name only where country or use tells them apart', () => {
    const bearers = new Map<string, { id: string; country: string | null; isUsual: boolean }[]>();
    for (const { id, country, names, usualFor = [] } of entries)
      for (const [language, own] of Object.entries(names))
        for (const name of own ?? []) {
          const key = `${language} ${nameWords(name).keys.join(' ')}`;
          const known = bearers.get(key) ?? [];
          if (!known.some(bearer => bearer.id === id))
            bearers.set(key, [...known, { id, country, isUsual: usualFor.includes(name) }]);
        }
    const clashes = [...bearers].filter(([, all]) => {
      if (all.length < 2) return false;
      const countries = new Set(all.map(({ country }) => country));
      return countries.size < all.length && all.filter(({ isUsual }) => isUsual).length !== 1;
    });
    expect(clashes.map(([name, all]) => `${name}: ${all.map(({ id }) => id).join(', ')}`)).toEqual([]);
  });

  it('are called what they call themselves', () => {
    const shown = entries.flatMap(({ names }) => Object.values(names).flatMap(own => own?.[0] ?? []));
    // « Junta de Andalucía » is what Spain calls a region's government.
    expect(shown.filter(name => LOADED.test(name) && !/^Junta de \p{Lu}/u.test(name))).toEqual([]);
  });
});
