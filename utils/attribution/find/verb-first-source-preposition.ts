import { CLASS, type NounSense } from '../lexicon';
import { isMedium } from './phrases';
import { isClauseNear, isSaidLater } from './verb-first-source-border';
import { isOfficesBody } from './verb-first-source-office';
import { isOwnedKey } from './verb-first-source-owner';
import type { SourceState } from './verb-first-source-state';
import { is, type Term } from './verb-first-terms';

/** Sources that may be told by their place: «سكان | في …». */
const WITH_PLACE: readonly NounSense['kind'][] = [
  'institution',
  'document',
  'role',
  'spokesperson',
  'collective',
  'anonymous',
  'author',
  'opinion-holder',
];

/** «وزير | في الحكومة», «باحثون | من جامعة …»: what a preposition of its own ties to the phrase. */
export function readPreposition(state: SourceState, term: Term): boolean {
  if (state.isFirst || term.joint) return false;
  const { sets } = state;
  const next = state.term(1);
  if (!sets.has('innerPrepositions', term.key) && !isSentTo(state, term)) return false;
  if (state.options.particles?.includes(term.key) && !(isBody(next) && state.isPerson())) return false;
  if (!next || next.word.kind === 'mark' || is(next, CLASS.time | CLASS.complementiser | CLASS.determiner)) {
    return readPartOf(state, term, next);
  }
  const isOccasion = sets.has('occasions', next.stem) || sets.has('occasions', next.key);
  const isDocument = next.senses.some(sense => sense.kind === 'document');
  // «المجلس | في محضره»: where he said it, not who he is.
  if (next.senses.length === 0 && isOwnedKey(state, next)) return false;
  const isAboutWork = isDocument && state.has('author', 'role') && next.isDefinite && state.nameWords === 0;
  if ((isOccasion || isDocument) && !isAboutWork) return false;
  const mayHavePlace = state.has(...WITH_PLACE);
  if (!mayHavePlace && !state.hasTitle && state.options.mode === 'strict') return false;
  if (!mayHavePlace && !isBody(next) && state.terms[state.start]!.word.kind !== 'number') return false;
  if (next.word.kind === 'number' || is(next, CLASS.preposition)) return false;
  state.at++;
  return state.takeGoverned(next);
}

/** «53 في المائة منها», «من هذه الأسر»: a number's whole. */
function readPartOf(state: SourceState, term: Term, next: Term | undefined): boolean {
  if (!next || next.word.kind === 'mark' || !is(next, CLASS.determiner) || state.to - state.start > 4) return false;
  if (state.terms[state.start]!.word.kind !== 'number' && !state.has('role', 'collective', 'author')) return false;
  state.at += term.word.kind === 'word' ? 1 : 0;
  return true;
}

/** «مدير المكتب | بالوزارة», «تقرير | للبنك»: what a preposition glued to it ties to the phrase. */
export function readGluedPreposition(state: SourceState, term: Term): boolean {
  if (state.options.particles?.includes(term.preposition)) {
    const isPlace =
      term.senses.some(sense => sense.kind === 'institution') &&
      (state.isPerson() ||
        state.has('anonymous') ||
        (state.has('institution') && (isSaidLater(state, term.preposition) || isClauseNear(state))));
    if (!isPlace) return false;
  }
  if (isOfficesBody(state)) return state.takeGoverned(term);
  if (state.sets.has('hearers', term.key) && !state.has('document')) return false;
  // «قالت الهند | للسلطات المحلية إن»: a name alone has nothing that this could belong to.
  const isAlone = state.headKinds.size === 0 && !state.hasTitle && state.at === state.start + 1;
  if (isAlone && term.senses.length > 0 && state.options.particles !== undefined) return false;
  if (isMedium(term.senses) && !state.has('document', 'spokesperson'))
    return isTiedToBody(state, term) ? state.takeGoverned(term) : false;
  if (term.isBareMedia && !state.has('document')) return false;
  const isOccasion = state.sets.has('occasions', term.stem);
  const isWork = term.isDefinite && state.has('author', 'role');
  if (isOccasion && !isWork && !state.has('institution')) return false;
  return state.takeGoverned(term);
}

/** «المبعوث الأممي | إلى ليبيا»: where one who is sent goes stands between office and name. */
function isSentTo(state: SourceState, term: Term): boolean {
  const { sets, terms, start } = state;
  return (
    sets.has('outwardPrepositions', term.key) && sets.has('sentRoles', terms[start]!.stem) && state.nameWords === 0
  );
}

/** A noun for a body, or a name that the gazetteer knows. */
function isBody(term: Term | undefined): boolean {
  return term !== undefined && (term.word.name >= 0 || term.senses.some(sense => sense.kind === 'institution'));
}

/** «وكالة المغرب العربي للأنباء»: the media noun is the rest of a name. */
function isTiedToBody(state: SourceState, term: Term): boolean {
  return state.has('institution') && term.isDefinite;
}

/** «المرصد الأورومتوسطي | لحقوق الإنسان»: what a body is for, by a preposition glued to a word we do not know. */
export function isPurpose(state: SourceState, term: Term): boolean {
  const letter = state.sets.prepositions.find(known => term.key.startsWith(known));
  if (!letter || !state.has('institution') || term.senses.length > 0 || term.key.length < 4) return false;
  if (state.options.particles?.includes(letter)) return false;
  return !state.sets.has('verbalNouns', term.key.slice(letter.length)) && state.term(1)?.isDefinite === true;
}
