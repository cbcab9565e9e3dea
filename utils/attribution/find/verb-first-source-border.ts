import { CLASS } from '../lexicon';
import { isMedium } from './phrases';
import { isOfficesBody } from './verb-first-source-office';
import type { SourceState } from './verb-first-source-state';
import { is, type Term } from './verb-first-terms';
import { isPlaceTerm } from './verb-first-word';

/** «لـ"اليوم"»: a lone preposition before a quoted name. */
export function isHearerQuoted(state: SourceState, term: Term): boolean {
  const next = state.term(1);
  const isLone = state.sets.prepositions.includes(term.key);
  return isLone && (next?.word.quote ?? -1) >= 0 && term.word.quote < 0 && !state.has('document');
}

/** «أفاد شهود | وكالة …»: witnesses own no agency, so that it is who was told. */
export function isTold(state: SourceState, term: Term): boolean {
  if (state.isClosed || term.isDefinite || !isMedium(term.senses)) return false;
  const headEnd = state.start + Math.max(1, state.terms[state.start]!.nounLength);
  const isAfterHead = state.headKinds.has('collective')
    ? state.at <= headEnd + 1
    : state.isPerson() && state.at > headEnd;
  return isAfterHead && state.terms[state.at - 1]!.isDefinite === false && !followsVerb(state);
}

/** «الوزير | بالقول», «شهود | لمراسلتنا»: words that no source holds. */
export function isAfterSource(state: SourceState, term: Term): boolean {
  const { sets } = state;
  const isName = term.bareNameEnd >= 0 || term.word.name >= 0;
  const isTold =
    !isName && sets.has('hearers', term.key) && sets.prepositions.some(letter => term.key.startsWith(letter));
  const isOfVerb = term.key.length > 3 && state.options.particles?.includes(term.key) === true;
  return isOfVerb || sets.has('speechOpeners', term.key) || (isTold && !state.has('document') && !isOfficesBody(state));
}

/** «نوه معاليه | بجهود»: the verb's particle glued to a word we do not know, unless one comes later («الرئيس | بشار … بدور»). */
export function isParticleWord(state: SourceState, term: Term): boolean {
  const letter = state.options.particles?.find(particle => particle.length === 1 && term.key.startsWith(particle));
  if (!letter || term.senses.length > 0 || term.classes !== 0 || term.word.name >= 0 || term.key.length < 4)
    return false;
  if ((term.isDefinite && term.preposition === '') || isPlaceTerm(term, state.sets)) return false;
  if (state.sets.has('verbalNouns', term.key.slice(1)) && state.isClosed) return true;
  const later = state.terms.slice(state.at + 1, Math.min(state.high, state.at + 9));
  if (later.some(next => next.key.startsWith(letter) && next.word.kind === 'word' && next.key.length > 2)) return false;
  // «معهد | بحيرة … (Latin Name) بأن»: only what is said may come far behind.
  return !isSaidLater(state, letter);
}

/** «مكتب الاتصال | بالمحكمة … بأن»: the verb's particle stands before the clause, so that this one is the name's. */
export function isSaidLater(state: SourceState, letter: string): boolean {
  for (let at = state.at + 1; at < state.high; at++) {
    const next = state.terms[at]!;
    if (is(next, CLASS.complementiser)) return next.key.startsWith(letter);
  }
  return false;
}

/** «أفادت خلية الاتصال | بأمن ولاية … أن»: the clause comes with no particle, so that this one is the name's. */
export function isClauseNear(state: SourceState): boolean {
  const near = state.terms.slice(state.at + 1, Math.min(state.high, state.at + 6));
  const stop = near.findIndex(({ word, joint }) => word.kind === 'mark' || joint !== '');
  return near.slice(0, stop < 0 ? near.length : stop).some(term => is(term, CLASS.complementiser));
}

/** «مسؤول | هندي»: an adjective of origin or field without the article. */
function isRelational({ sets }: SourceState, { stem, isDefinite }: Term): boolean {
  const endings = sets.grammar.adjectiveEndings.split(' ');
  return !isDefinite && stem.length > 3 && (sets.has('plainAdjectives', stem) || endings.some(e => stem.endsWith(e)));
}

/** «محللون استطلعت | رويترز آراءهم»: an unknown word right after a group is a verb about it. */
function followsVerb(state: SourceState): boolean {
  const before = state.terms[state.at - 1]!;
  const isHead = state.at - 1 < state.start + Math.max(1, state.terms[state.start]!.nounLength);
  return !isHead && before.senses.length === 0 && before.bareNameEnd < 0 && !isRelational(state, before);
}
