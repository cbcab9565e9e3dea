import { CLASS } from '../lexicon';
import type { SourceState } from './verb-first-source-state';
import { is, isComma, type Term } from './verb-first-terms';
import { isAdverbial, leadsToName } from './verb-first-word';

/** A verb, by a list, its endings or its first letter, so that the noun phrase ends before it. */
export function isVerb(state: SourceState, term: Term): boolean {
  const { sets } = state;
  if (!state.isFirst && (leadsToName(state.terms[state.at - 1], sets) || endsName(state))) return false;
  if (is(term, CLASS.commonVerb) && !term.preposition && !term.isDefinite) return true;
  // «التقيناها» begins with the article's letters.
  const ours = sets.grammar.ourVerbEndings?.split(' ') ?? [];
  if (term.key.length > 5 && ours.some(ending => term.key.endsWith(ending))) return !state.isFirst;
  if (isAdverbial(term, sets)) return true;
  if (term.isDefinite || term.preposition || term.senses.length > 0) return false;
  if (state.isFirst) {
    return term.verbs.some(form => form.form === 'finite' && !form.isNounToo) && !is(term, CLASS.title);
  }
  if (term.verbs.some(form => !form.isNounToo || form.form === 'participle' || state.isClosed)) return true;
  const letters = sets.grammar.verbLetters.split(' ');
  const stem = term.joint ? term.key.slice(term.joint.length) : term.key;
  return (
    stem.length >= 4 &&
    letters.includes(stem[0]!) &&
    !sets.has('notVerbs', stem) &&
    !(state.hasTitle && !state.isClosed)
  );
}

/** «المستشارة ريم | شهد، …»: behind a title and one name a verb with nothing of its own is the other name. */
function endsName(state: SourceState): boolean {
  const { joint, verbs } = state.term()!;
  if (!state.hasTitle || joint !== '') return false;
  if (state.nameWords === 1 && state.at === state.start + 2) return isComma(state.term(1));
  // «وزير الصيد الهادي | عرض أن»: the clause has its verb, and the letters spell a noun too.
  const isSubject = state.options.particles !== undefined && state.at > state.start + 1;
  return (
    isSubject &&
    verbs.length > 0 &&
    verbs.every(form => form.isNounToo) &&
    is(state.term(1), CLASS.complementiser | CLASS.time | CLASS.adverb)
  );
}
