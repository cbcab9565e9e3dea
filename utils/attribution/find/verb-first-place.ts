import { countryOfSeat } from '../../institutions/seats';
import type { VerbFirstSets } from './verb-first-sets';
import { phraseAt, type Term } from './verb-first-terms';

type Text = { readonly terms: readonly Term[]; readonly sets: VerbFirstSets };

/** Words of the country or capital that begins at `at`; 0 if none does. */
export function placeAt({ terms, sets }: Text, at: number): number {
  const term = terms[at];
  if (term?.word.kind !== 'word' || term.word.quote >= 0) return 0;
  const length = phraseAt(terms, at, sets, 'states');
  if (length > 0) return length;
  return countryOfSeat(term.key.slice(term.joint.length), sets.lexicon.pack.code) === null ? 0 : 1;
}

/** «موسكو | تنفي», «كوريا الجنوبية | تعلن»: a country or its capital speaks. */
export function isPlaceSource(text: Text, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return to - from <= 2 && placeAt(text, from) === to - from;
}

/** «واشنطن | بكين», «موسكو | جاهزية»: behind a place another one, or a noun with a woman's ending, is of another phrase. */
export function isBehindPlace(text: Text, start: number, at: number): boolean {
  const { joint, isDefinite, key } = text.terms[at]!;
  if (joint !== '' || placeAt(text, start) !== at - start) return false;
  return placeAt(text, at) > 0 || (!isDefinite && key.endsWith(text.sets.grammar.feminineEnding));
}

/** «ولشبونة»: a conjunction glued to one. */
export function isJoinedPlace({ terms, sets }: Text, at: number): boolean {
  const { key } = terms[at]!.word;
  const { code } = sets.lexicon.pack;
  if (countryOfSeat(key, code) !== null) return false;
  return sets.conjunctions.some(letter => {
    const rest = key.startsWith(letter) ? key.slice(letter.length) : '';
    if (rest.length < 3) return false;
    return countryOfSeat(rest, code) !== null || sets.phrasesFrom('states', rest).some(name => name.length === 1);
  });
}
