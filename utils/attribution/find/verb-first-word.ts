import { countryOfPlace } from '../../institutions/places';
import { foldKey } from '../../text/fold';
import type { VerbFirstSets } from './verb-first-sets';
import type { Term } from './verb-first-terms';

/** «وقفها | الإضراب», «رفضهم | القرار»: a noun of action with its owner's pronoun, which no source holds. */
export function isOwnersAction(term: Term, sets: VerbFirstSets): boolean {
  if (term.isDefinite || term.preposition !== '' || term.joint !== '' || term.senses.length > 0) return false;
  const { feminineEnding, femininePastEnding } = sets.grammar;
  return sets.gluedPronouns.some(pronoun => {
    if (term.key.length - pronoun.length < 3 || !term.key.endsWith(pronoun)) return false;
    const base = term.key.slice(0, -pronoun.length);
    const isFeminine = femininePastEnding !== undefined && base.endsWith(femininePastEnding);
    return (
      sets.has('verbalNouns', base) ||
      (isFeminine && sets.has('verbalNouns', base.slice(0, -1) + foldKey(feminineEnding)))
    );
  });
}

/** «النواب | المنسحبون», «العمال | المضربون»: a participle of many behind a definite noun describes it. */
export function isPluralParticiple(term: Term, sets: VerbFirstSets): boolean {
  const shape = sets.grammar.pluralParticiples;
  if (!shape || !term.isDefinite || term.preposition !== '' || term.joint !== '') return false;
  const { stem } = term;
  return stem.length >= shape.shortest && stem.startsWith(shape.starts) && stem.endsWith(shape.ends);
}

/** «دائرة | عين الترك», «السيد | عرض»: what stands behind is a name, whatever else its letters spell. */
export function leadsToName(before: Term | undefined, sets: VerbFirstSets): boolean {
  if (before?.word.kind !== 'word') return false;
  return sets.has('courtesyTitles', before.key) || (!before.isDefinite && sets.has('placeNouns', before.stem));
}

/** «بوهران», «باتنة»: a place, with a preposition glued to it or its own first letter. */
export function isPlaceTerm(term: Term, sets: VerbFirstSets): boolean {
  const { code } = sets.lexicon.pack;
  return term.word.kind === 'word' && term.key.length > 3 && countryOfPlace(term.word.text, code) !== null;
}

/** «بوهران»: where something was said, by a preposition glued to the place. */
export function isAtPlace(term: Term, sets: VerbFirstSets): boolean {
  return sets.prepositions.some(letter => term.key.startsWith(letter)) && isPlaceTerm(term, sets);
}

/** «ناشطون | القرار»: a plural that keeps its ending owns nothing, so that a noun with the article begins a phrase of its own. */
export function isBehindFullPlural(term: Term, before: Term, sets: VerbFirstSets): boolean {
  const ending = sets.grammar.pluralParticiples?.ends;
  if (ending === undefined || !term.isDefinite || before.isDefinite || before.senses.length === 0) return false;
  return before.stem.length > ending.length + 2 && before.stem.endsWith(ending);
}

/** «مشيرا», «مؤكدا»: a participle in the form that hangs on a verb; the same letters without the ending may be a noun. */
export function isAdverbial(term: Term, sets: VerbFirstSets): boolean {
  const { silentLetter } = sets.grammar;
  return (
    silentLetter !== undefined &&
    term.key.endsWith(silentLetter) &&
    term.verbs.some(form => form.form === 'participle' && form.verb.class !== 'find')
  );
}
