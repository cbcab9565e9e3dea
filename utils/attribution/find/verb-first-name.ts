import type { Span } from '../../model';
import type { VerbFirstSets } from './verb-first-sets';
import type { Term } from './verb-first-terms';

/** From the first letter of a phrase's first word to the last of its last. */
export function spanOfTerms(terms: readonly Term[], range: { readonly from: number; readonly to: number }): Span {
  return { start: terms[range.from]!.word.start, end: terms[range.to - 1]!.word.end };
}

/**
 * A name without a noun of its kind: one to five words, none with the article but a family name, none known as another
 * word. «وزن الحمولة» is no name; a family name with the article most often has an adjective's ending.
 */
export function looksLikeName(
  terms: readonly Term[],
  range: { readonly from: number; readonly to: number },
  sets: VerbFirstSets,
): boolean {
  const inside = terms.slice(range.from, range.to);
  if (inside.length === 0 || inside.length > 5 || inside[0]!.isDefinite) return false;
  const endings = sets.grammar.adjectiveEndings.split(' ');
  return inside.every(
    (term, i) =>
      term.word.kind === 'word' &&
      term.classes === 0 &&
      !sets.has('verbalNouns', term.stem) &&
      (!term.isDefinite ||
        sets.has('givenOpeners', inside[i - 1]?.key ?? '') ||
        (i === 1 && inside.length === 2 && isGivenName(inside[0]!, sets)) ||
        endings.some(ending => term.stem.endsWith(ending))),
  );
}

/** «هدى الطويل», «ليلى حداد»: a first name that is nothing else, and one to three names behind it. */
export function opensWithGivenName(
  terms: readonly Term[],
  range: { readonly from: number; readonly to: number },
  sets: VerbFirstSets,
): boolean {
  const length = range.to - range.from;
  return length > 1 && length < 5 && isGivenName(terms[range.from]!, sets) && looksLikeName(terms, range, sets);
}

function isGivenName({ key, stem }: Term, sets: VerbFirstSets): boolean {
  return sets.has('givenNames', key) || sets.has('givenNames', stem);
}
