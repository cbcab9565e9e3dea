import { CLASS } from '../lexicon';
import { isBehindPlace } from './verb-first-place';
import { isAdjective, isBeyondAdjective } from './verb-first-source-adjective';
import { isOwnedHere, isOwnedKey, isOwnedThing } from './verb-first-source-owner';
import { isPurpose } from './verb-first-source-preposition';
import type { SourceState } from './verb-first-source-state';
import { is, isMark, type Term } from './verb-first-terms';
import { isBehindFullPlural, isOwnersAction } from './verb-first-word';

/** Words of a person's name that no list knows, and those of one before whom the verb's hearer stands. */
const LONGEST_NAME = 5;
const LONGEST_NAME_BEFORE_HEARER = 3;

/** «| 53 في المائة», «تقرير | 2024»: a number, as the head, behind a small word or in a document's name. */
export function readNumber(state: SourceState): boolean {
  if (state.isFirst) return state.take();
  const before = state.terms[state.at - 1];
  if (is(before, CLASS.preposition) || is(before, CLASS.determiner)) return state.take();
  const isOfDocument = state.has('document') && before?.isDefinite === false && !state.isClosed;
  return isOfDocument ? state.take() : false;
}

/** A name that the gazetteer knows, up to word `end`, with no noun before it. */
export function readBareName(state: SourceState, end: number): boolean {
  const isIndefiniteHead = !state.isFirst && !state.isClosed;
  if (!state.isFirst && !isIndefiniteHead && state.options.mode === 'strict' && !state.hasTitle) return false;
  if (!state.isFirst && state.options.hearerFollows) return false;
  state.markKnown(state.terms[state.at]!);
  state.isClosed = true;
  return state.take(end - state.at);
}

/** «| هذه الوزارة», «من | هذه الأسر», «الوزارة | نفسها». */
export function readDeterminer(state: SourceState, term: Term): boolean {
  if (!state.isFirst) {
    const before = state.terms[state.at - 1];
    // «الوزير السابق | وأحد أبرز قادة الحزب»: more of what he is.
    if (term.joint !== '' && state.isPerson() && state.nameWords === 0 && state.term(1)?.word.kind === 'word') {
      state.isClosed = false;
      return state.take();
    }
    const isPartOf = is(before, CLASS.preposition) && state.at - 1 >= state.to - 1;
    if (!isPartOf && !state.sets.has('adjectives', term.stem)) return false;
  }
  if (term.isDefinite) state.isClosed = true;
  return state.take();
}

/** «صحيفة | اليوم»: a word of time only where it is a paper's name, a title's or a noun's. */
export function readTime(state: SourceState, term: Term): boolean {
  if (state.isFirst && !is(term, CLASS.title)) return term.senses.length > 0 ? readNoun(state, term) : false;
  const before = state.terms[state.at - 1];
  const isPaper = before?.senses.some(sense => sense.kind === 'institution' && sense.type === 'media');
  if (isPaper && !before?.isDefinite) return state.take();
  if (isRank(state, term)) return readNoun(state, term);
  return is(term, CLASS.title) && !state.isFirst ? readNoun(state, term) : false;
}

/** «الأمين | العام», «مديرية الأمن | العام»: letters that spell a year too describe the word with the article before them. */
function isRank(state: SourceState, term: Term): boolean {
  const before = state.terms[state.at - 1];
  const isDescribing = term.isDefinite && state.sets.has('plainAdjectives', term.stem);
  if (isRankOfHead(state, term, before)) return true;
  if (state.isFirst || !isDescribing || before?.word.kind !== 'word' || !before.isDefinite) return false;
  const next = state.term(1);
  return state.nameWords === 0 && !is(next, CLASS.time) && next?.word.kind !== 'number';
}

/** «مفوض | عام الوكالة», «مدير | عام الدائرة»: right behind an office without the article, with its body behind. */
function isRankOfHead(state: SourceState, term: Term, before: Term | undefined): boolean {
  const isOffice = before?.senses.some(({ kind }) => kind === 'role') === true && !before.isDefinite;
  const next = state.term(1);
  return isOffice && state.sets.has('plainAdjectives', term.key) && next?.word.kind === 'word' && !is(next, CLASS.time);
}

/** «وزير الاقتصاد والتجارة», «بروكينغز وراند». */
export function readJoined(state: SourceState, term: Term): boolean {
  if (is(term, CLASS.preposition | CLASS.conjunction)) return false;
  const before = state.terms[state.at - 1]!;
  const isNameOrNoun = term.senses.length > 0 || term.bareNameEnd >= 0 || term.word.name >= 0;
  if (isNameOrNoun || isMark(before, ')') || before.word.quote >= 0) return readSecond(state, term, before);
  if (state.options.mode === 'loose') return state.take();
  if (state.sets.has('verbalNouns', term.key.slice(term.joint.length))) return false;
  const isLoose = (before.isDefinite || state.isClosed) && !term.isDefinite && !term.pronoun;
  return isLoose && state.nameWords === 0 ? false : state.take();
}

/** What is joined is a name or a noun of a source: a second source begins, or more of the first one's name. */
function readSecond(state: SourceState, term: Term, before: Term): boolean {
  const isKnownName = term.bareNameEnd >= 0 || term.word.name >= 0;
  const isSource = isKnownName || term.senses.some(sense => sense.kind !== 'document' || state.has('document'));
  if (!isSource && state.options.mode === 'strict' && !term.isDefinite) return false;
  // The middle of one known name («المجلس الاقتصادي والاجتماعي») joins nothing.
  const isNewName = term.bareNameEnd >= 0 || (term.word.name >= 0 && term.word.name !== before.word.name);
  if (isSource && (isNewName || (!term.isDefinite && state.isClosed))) state.splits.push(state.at);
  state.isClosed = term.isDefinite || term.bareNameEnd >= 0;
  state.markKnown(term);
  return state.take(term.bareNameEnd >= 0 ? term.bareNameEnd - state.at : Math.max(1, term.nounLength));
}

/** A noun, an adjective or a word of a person's name that nothing ties to the phrase but its place. */
export function readNoun(state: SourceState, term: Term): boolean {
  const { sets } = state;
  if (sets.has('nominalCues', term.key) || sets.has('speechOpeners', term.key)) return false;
  if (state.isFirst) return readHead(state, term);
  if (opensOther(state, term)) return false;
  if (term.isDefinite) return readDefinite(state, term);
  const isDescribing = sets.has('adjectives', term.key) || sets.has('plainAdjectives', term.key);
  if (isDescribing) {
    state.growDocument();
    if (sets.has('sameWords', term.key)) state.isKnown = true;
    return state.take();
  }
  const isStrict = state.options.mode === 'strict';
  const isKnownNoun = term.senses.length > 0 && !state.isClosed;
  const mayActionStand = isKnownNoun || !(state.isClosed || isStrict || state.has('document', 'collective'));
  if (sets.has('verbalNouns', term.key) && !mayActionStand) return false;
  return state.isClosed ? readBehindClosed(state, term) : readOwned(state, term);
}

/** The noun that the phrase is about. */
function readHead(state: SourceState, term: Term): boolean {
  const { sets } = state;
  if (sets.has('occasions', term.key) && term.senses.length === 0 && !term.isDefinite) return false;
  if (sets.has('verbalNouns', term.key) && term.senses.length === 0) return false;
  state.markKnown(term);
  if (term.senses.some(sense => sense.kind === 'document')) state.document = { from: state.at, to: state.at + 1 };
  state.isClosed = term.isDefinite;
  return state.take(Math.max(1, term.nounLength));
}

/** Behind the head: a noun that belongs to another phrase, most often what was said or done. */
function opensOther(state: SourceState, term: Term): boolean {
  const { sets, options } = state;
  if (isOwnersAction(term, sets) || isBehindPlace(state, state.start, state.at)) return true;
  if (term.isDefinite || !state.isClosed) return false;
  // «انتقد الوزير | سياسة الحكومة»: what a body owns is no name.
  if (options.mode === 'strict' && state.isPerson() && isOwnedThing(state, term)) return true;
  // «ختم الوزير | كلمته بالقول»: what he said it in.
  return state.terms[state.at - 1]!.isDefinite && sets.has('occasions', term.key) && isOwnedKey(state, term);
}

/** A word with the article: the owner that closes the phrase, its adjective, or a family name. */
function readDefinite(state: SourceState, term: Term): boolean {
  const { sets } = state;
  const before = state.terms[state.at - 1]!;
  if (sets.has('verbalNouns', term.key) || isBehindFullPlural(term, before, sets)) return false;
  if (state.options.mode === 'strict') {
    if (isBeyondAdjective(state, term)) return false;
    const isDescribing = isAdjective(state, term);
    const isFamilyName = isDescribing || sets.has('givenOpeners', before.key);
    if (isFamilyNameBeforeClause(state, term)) return state.take();
    const isNewNoun = state.nameWords > 1 && !before.isDefinite && !isFamilyName && state.isPerson();
    const isBehindName = (state.nameWords > 0 && !state.hasTitle) || before.word.name >= 0;
    if (isNewNoun || (state.isClosed && !isDescribing && (before.isDefinite || isBehindName))) return false;
  }
  state.markKnown(term);
  state.isClosed = true;
  state.growDocument();
  return state.take();
}

/** «مديرة المركز هدى | الطويل أن …»: behind a first name, right before what is said. */
function isFamilyNameBeforeClause(state: SourceState, term: Term): boolean {
  const { key } = state.terms[state.at - 1]!;
  const isClauseNext = is(state.term(1), CLASS.complementiser);
  return isClauseNext && state.nameWords > 0 && term.senses.length === 0 && state.sets.has('givenNames', key);
}

/** A word without the article behind a closed phrase: a name, or where any noun may belong, more of it. */
function readBehindClosed(state: SourceState, term: Term): boolean {
  const { options } = state;
  if (isPurpose(state, term)) return state.takeGoverned(term);
  if (isOwnedHere(state, term) && (options.mode === 'strict' || options.particles?.length)) return false;
  const isUnknown = term.senses.length === 0;
  const mayBeName = state.isPerson() && isUnknown && state.nameWords < LONGEST_NAME;
  if (options.mode === 'strict' && !mayBeName) return false;
  if (options.mode === 'loose' && !mayBeName && isUnknown && state.nameWords > LONGEST_NAME) return false;
  if (mayBeName && options.hearerFollows && state.nameWords >= LONGEST_NAME_BEFORE_HEARER) return false;
  state.nameWords++;
  state.markKnown(term);
  return state.take();
}

/** A word without the article behind one without it: «وزير | مالية | …», each owns the one before. */
function readOwned(state: SourceState, term: Term): boolean {
  if (state.options.mode === 'strict' && state.nameWords >= LONGEST_NAME) return false;
  state.nameWords += term.senses.length === 0 ? 1 : 0;
  state.markKnown(term);
  if (!state.document && term.senses.some(sense => sense.kind === 'document')) {
    state.document = { from: state.at, to: state.at + 1 };
  } else state.growDocument();
  return state.take();
}
