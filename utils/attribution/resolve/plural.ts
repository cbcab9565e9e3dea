import { folded } from '../folded';
import { bareForms, type Texts } from './texts';

/** A word without each ending of a plural that it has; empty if it has none. */
export function pluralStems({ lexicon }: Texts, key: string): string[] {
  return stems(key, folded(lexicon.pack.sources.pluralEndings));
}

/** "experts", «منسقون»: the plural of a noun that tells what one does. */
export function isPluralOfRole(texts: Texts, key: string): boolean {
  const { rolePluralEndings, pluralEndings } = texts.lexicon.pack.sources;
  const endings = folded(rolePluralEndings ?? pluralEndings);
  return [key, ...bareForms(texts, key)].some(form => stems(form, endings).some(stem => isRole(texts, stem)));
}

function stems(key: string, endings: ReadonlySet<string>): string[] {
  return [...endings].filter(ending => key.endsWith(ending)).map(ending => key.slice(0, -ending.length));
}

function isRole({ lexicon }: Texts, key: string): boolean {
  return lexicon.nounAt([key], 0)?.senses.some(({ kind }) => kind === 'role') ?? false;
}
