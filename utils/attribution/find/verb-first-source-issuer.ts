import { CLASS } from '../lexicon';
import type { SourceState } from './verb-first-source-state';
import { is, isComma, type Term } from './verb-first-terms';

/** «الدراسة | التي أجراها باحثون»: of all relative clauses only the one that tells who issued a document. */
export function readRelative(state: SourceState, term: Term): boolean {
  const next = state.term(1);
  if (!is(term, CLASS.relative) || !state.kinds.has('document') || !next) return false;
  if (state.term(2)?.word.kind === 'number') return false;
  if (!state.sets.has('issuerVerbs', next.stem) && !state.sets.has('issuerVerbs', next.key)) return false;
  state.at++;
  return readIssuer(state);
}

/** «دراسة | أجراها باحثون في …», «تقرير | صادر عن …»: the verb, then who issued it. */
export function readIssuer(state: SourceState): boolean {
  if (!state.kinds.has('document')) return false;
  state.document ??= { from: state.start, to: state.to };
  let next = state.at + 1;
  if (is(state.terms[next], CLASS.preposition)) next++;
  while (next < state.high && (isComma(state.terms[next]) || is(state.terms[next], CLASS.adverb | CLASS.time))) next++;
  const inner = state.readInner(next, state.options);
  if (!inner) return false;
  // «استطلاع لمعهد … | شمل ألف شخص»: the issuer was named, this is whom it asked.
  if (state.kinds.has('institution') && !inner.isKnown) return false;
  for (const kind of inner.kinds) state.kinds.add(kind);
  state.at = inner.to;
  state.to = inner.to;
  return false;
}
