import { isAdjective, isFeminine, isHeMan } from './verb-first-source-adjective';
import type { SourceState } from './verb-first-source-state';
import type { Term } from './verb-first-terms';

/** «أكد الفريق | تفوقه»: a noun with a glued pronoun begins a phrase of its own after a definite one. */
export function isOwnedHere(state: SourceState, term: Term): boolean {
  if (state.terms[state.at - 1]?.isDefinite === false || term.senses.length > 0) return false;
  return isOwnedKey(state, term);
}

/** A pronoun for its owner is glued to the word's end: «كلمته». */
export function isOwnedKey(state: SourceState, term: Term): boolean {
  // «الدكتور | عبدالله»: the letters are the name's own.
  if (state.sets.has('givenNames', term.key)) return false;
  return state.sets.grammar.gluedPronouns.split(' ').some(pronoun => term.key.length > 4 && term.key.endsWith(pronoun));
}

/** «سياسة | الحكومة», «جاهزية | السد»: behind an office an unknown noun that something else owns is no name. */
export function isOwnedThing(state: SourceState, term: Term): boolean {
  const next = state.term(1);
  if (term.senses.length > 0 || term.word.name >= 0 || term.bareNameEnd >= 0 || term.classes !== 0) return false;
  if (isPastName(state, term)) return true;
  // «الوزيرة نادية العلوي | جاهزية السد»: a name ends with the family's.
  const isBehindName = state.nameWords > 0 && state.terms[state.at - 1]!.isDefinite;
  if (
    (state.nameWords > 0 && !isBehindName) ||
    next?.isDefinite !== true ||
    next.joint !== '' ||
    next.preposition !== ''
  )
    return false;
  if (next.word.name >= 0 || next.senses.some(sense => sense.kind === 'institution')) return true;
  // «الوزير خليفة | الكعبي»: a family name has an adjective's ending.
  return (isBehindName || isHeMan(state)) && isFeminine(state, term) && !isAdjective(state, next);
}

/** «الناقد ستيفان هورن | عرض المسرحية»: behind two names a noun that what follows owns, no family's name with the article. */
function isPastName(state: SourceState, term: Term): boolean {
  const { sets } = state;
  const next = state.term(1);
  const isOwned = next?.isDefinite === true && next.joint === '' && next.preposition === '';
  if (state.nameWords < 2 || !isOwned || isAdjective(state, next)) return false;
  const isName = (key: string) => sets.has('givenOpeners', key) || sets.has('givenNames', key);
  return !isName(term.key) && !sets.has('givenOpeners', state.terms[state.at - 1]!.key);
}
