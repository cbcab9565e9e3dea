import { foldKey } from '../../text/fold';
import { tokenize } from '../../text/tokens';
import type { LanguagePack } from '../pack';

/** Folded words of a pack's string of words. */
export function split(words: string | undefined): string[] {
  return (words ?? '').split(/\s+/u).filter(Boolean).map(foldKey);
}

/** Folded words of a phrase, cut as text is cut. */
export function wordsOf(phrase: string, pack: LanguagePack): string[] {
  return tokenize(phrase, pack.shape).map(token => token.key);
}

/** Phrases by one of their words, in the order they are given. */
export function groupBy(
  phrases: readonly (readonly string[])[],
  keyOf: (phrase: readonly string[]) => string,
): Map<string, (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const known = map.get(keyOf(phrase));
    if (known) known.push(phrase);
    else map.set(keyOf(phrase), [phrase]);
  }
  return map;
}

/** Phrases by their first word, longest first. */
export function byFirst(phrases: readonly (readonly string[])[]): Map<string, (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>();
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length))
    map.set(phrase[0]!, [...(map.get(phrase[0]!) ?? []), phrase]);
  return map;
}
