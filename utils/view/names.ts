import type { Source } from '../model';
import { scriptOf, scriptOfLocale } from './script';

/** A source's name for a reader, and the one beside it in another script. */
export type DisplayName = { readonly name: string; readonly other: string | null };

/**
 * The name in the script of the interface where the source has one, else as the article has it; and beside it the
 * other one a reader may meet: the article's own form, the Latin form of a name in another script.
 *
 * @param locale - The interface's language, BCP 47.
 * @param preferred - The source's name in exactly that language, where the gazetteer knows it.
 */
export function displayName(
  { canonical, names }: Pick<Source, 'canonical' | 'names'>,
  locale: string,
  preferred: string | null = null,
): DisplayName {
  const script = scriptOfLocale(locale);
  const own = scriptOf(canonical) === script ? canonical : longest(names.filter(name => scriptOf(name) === script));
  const name = (scriptOf(canonical) === script ? canonical : preferred) ?? own ?? canonical;
  if (scriptOf(name) !== scriptOf(canonical)) return { name, other: canonical };
  if (scriptOf(name) === 'latin') return { name, other: null };
  return { name, other: longest(names.filter(candidate => scriptOf(candidate) === 'latin')) };
}

/** Full names are longer than acronyms and short forms. */
function longest(names: readonly string[]): string | null {
  return names.reduce<string | null>((best, name) => (best === null || name.length > best.length ? name : best), null);
}
