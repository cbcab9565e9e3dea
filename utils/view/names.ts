import type { Source } from '../model';
import { type Script, scriptOf, scriptOfLocale } from './script';

/** A source's name for a reader, and the one beside it in another script. */
export type DisplayName = { readonly name: string; readonly other: string | null };

/**
 * The name in the language of the interface where the gazetteer knows it, else in its script where the source has one,
 * else as the article has it; and beside it the other one a reader may meet: the article's own name, or the Latin form
 * of a name in another script.
 *
 * @param locale - The interface's language, BCP 47.
 */
export function displayName(
  { canonical, names, displayNames = {} }: Pick<Source, 'canonical' | 'names' | 'displayNames'>,
  locale: string,
): DisplayName {
  const script = scriptOfLocale(locale);
  const inScript = (wanted: Script) => longest(names.filter(name => scriptOf(name) === wanted));
  const name =
    displayNames[locale.split('-')[0] ?? ''] ??
    (scriptOf(canonical) === script ? canonical : inScript(script)) ??
    canonical;
  if (!isSameName(name, canonical)) return { name, other: canonical };
  if (scriptOf(name) === 'latin') return { name, other: null };
  return { name, other: displayNames.en ?? inScript('latin') };
}

export const isSameName = (a: string, b: string) => a.localeCompare(b, 'en', { sensitivity: 'base' }) === 0;

/** Full names are longer than acronyms and short forms. */
function longest(names: readonly string[]): string | null {
  return names.reduce<string | null>((best, name) => (best === null || name.length > best.length ? name : best), null);
}
