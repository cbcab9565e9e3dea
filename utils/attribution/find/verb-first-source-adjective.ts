import { CLASS } from '../lexicon';
import type { SourceState } from './verb-first-source-state';
import { is, type Term } from './verb-first-terms';
import { isPluralParticiple } from './verb-first-word';

/** By its ending; a few words without it are feminine too. */
export function isFeminine(state: SourceState, term: Term): boolean {
  return term.stem.endsWith(state.sets.grammar.feminineEnding);
}

/** The head is one person, by a word without feminine ending. */
export function isHeMan(state: SourceState): boolean {
  const head = state.terms[state.start]!;
  const isOne = is(head, CLASS.title) || state.has('role', 'spokesperson');
  return isOne && !state.has('collective') && !isFeminine(state, head) && state.at === state.start + 1;
}

/** By a list or an ending; one behind a man’s office with a woman’s ending is a name or a noun. */
export function isAdjective(state: SourceState, term: Term): boolean {
  const { sets } = state;
  if (isHeMan(state) && isFeminine(state, term)) return false;
  if (sets.has('adjectives', term.key) || is(term, CLASS.title) || isPluralParticiple(term, sets)) return true;
  if (term.senses.length > 0 && !is(term, CLASS.title)) return false;
  if (sets.has('plainAdjectives', term.stem)) return true;
  return sets.grammar.adjectiveEndings.split(' ').some(ending => term.stem.length > 3 && term.stem.endsWith(ending));
}

/** «المكتب | المركزي»: right behind a body with the article, what names another one alone describes it. */
export function isBodysAdjective(state: SourceState, term: Term): boolean {
  if (state.isFirst || state.at !== state.start + 1 || !state.has('institution') || !term.isDefinite) return false;
  return state.terms[state.start]!.isDefinite && isAdjective(state, term);
}

/** «بحث لجامعات كندية | العدد»: behind an adjective without the article, one with it begins a phrase of its own. */
export function isBeyondAdjective(state: SourceState, term: Term): boolean {
  const before = state.terms[state.at - 1]!;
  if (!term.isDefinite || before.isDefinite || state.at - state.start < 2 || state.isPerson()) return false;
  const { feminineEnding, femininePluralEnding, relationalEnding } = state.sets.grammar;
  const { key } = state.terms[state.at - 2]!;
  return (
    (key.endsWith(feminineEnding) || key.endsWith(femininePluralEnding)) &&
    before.senses.length === 0 &&
    before.word.name < 0 &&
    before.stem.length > 4 &&
    before.stem.endsWith(relationalEnding)
  );
}
