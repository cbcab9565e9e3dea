import { CLASS } from '../lexicon';
import { isMedium } from './phrases';
import type { SourceState } from './verb-first-source-state';
import { isVerb } from './verb-first-source-verb';
import { is, isComma, isDash, isMark, type Term } from './verb-first-terms';

/** Words that a name in quotation marks may have. */
const LONGEST_QUOTED_NAME = 6;
/** Words up to the closing bracket, and those that another name in brackets may have. */
const LONGEST_BRACKETS = 12;
const LONGEST_OTHER_NAME = 5;
/** Words up to the comma that closes an apposition. */
const LONGEST_APPOSITION = 22;

/** «مؤسسة | "الغد"»: a short name in quotation marks, but no quotation. */
export function readQuotedName(state: SourceState): boolean {
  const { terms, at } = state;
  const quote = terms[at]!.word.quote;
  let end = at;
  while (end < state.options.limit && terms[end]!.word.quote === quote) end++;
  const count = terms.slice(at, end).filter(term => term.word.kind !== 'mark').length;
  if (count === 0 || count > LONGEST_QUOTED_NAME) return false;
  // «محلل في بنك | "…"»: of a person a long name in quotation marks is only a body's.
  const isBodys = terms[at - 1]?.senses.some(sense => sense.kind === 'institution') === true;
  if (!state.isFirst && state.isPerson() && !state.has('institution') && !isBodys && count > 2) return false;
  if (!state.isFirst && state.isPerson() && state.options.hearerFollows && !isBodys) return false;
  const next = terms[end];
  const isLast = end >= state.options.limit || isMark(next, '.', '؟', '!');
  if (isLast && !state.isFirst && count > 2) return false;
  state.markKnown(terms[at + 1]!);
  state.isKnown = true;
  if (state.isFirst) state.kinds.add('institution');
  state.isClosed = true;
  state.at = end;
  state.to = end;
  return true;
}

/** A mark inside the phrase: brackets, an apposition's comma, a dash before a branch, the dot of an initial. */
export function readMark(state: SourceState, term: Term): boolean {
  const { terms, at } = state;
  if (isMark(term, '(')) return readBrackets(state);
  if (state.isFirst) return false;
  const isInitial = isMark(term, '.') && terms[at - 1]!.word.text.length <= 2 && terms[at + 1]?.word.kind === 'word';
  if (isInitial || isMark(term, '/', '+', '&', "'", '’')) return passOver(state);
  if (isComma(term)) return readApposition(state);
  return isDash(term) && isBranch(state);
}

/** «منظمة الغد | (Ghad)»: letters or another name in brackets belong to the phrase; a date or figure is passed over. */
function readBrackets(state: SourceState): boolean {
  const { terms, at } = state;
  let close = at + 1;
  while (close < state.options.limit && close < at + LONGEST_BRACKETS && !isMark(terms[close], ')')) close++;
  if (!isMark(terms[close], ')')) return false;
  const inside = terms.slice(at + 1, close);
  const isLatin = inside.some(({ word }) => /\p{Script=Latin}/u.test(word.text));
  const isOtherName =
    inside.length > 0 &&
    inside.length <= LONGEST_OTHER_NAME &&
    inside.every(({ word, classes }) => word.kind !== 'number' && (classes & CLASS.time) === 0);
  state.at = close + 1;
  if (state.isFirst) return false;
  if (isLatin || isOtherName) {
    state.isKnown ||= isLatin;
    state.to = state.at;
  }
  return true;
}

/** «قيادة الجيش – | مديرية التوجيه»: a body and the part of it that speaks. */
function isBranch(state: SourceState): boolean {
  const next = state.term(1);
  if (!next || !state.has('institution') || next.isDefinite || next.joint || next.preposition) return false;
  if (!state.term()!.word.spaceBefore || !next.word.spaceBefore || !state.isClosed) return false;
  if (!next.senses.some(sense => sense.kind === 'institution') || isMedium(next.senses)) return false;
  state.at++;
  state.isClosed = false;
  return true;
}

/** «ياسين الودغيري، الخبير في المناخ، …»: a role, title or name after a comma, up to the next one. */
function readApposition(state: SourceState): boolean {
  const { terms, at } = state;
  const first = terms[at + 1];
  if (!first || at + 1 >= state.options.limit || first.word.kind !== 'word' || first.joint || first.preposition) {
    return first?.word.quote !== undefined && first.word.quote >= 0 && state.has('institution') && closesSoon(state, at)
      ? passOver(state)
      : false;
  }
  const isRole =
    first.senses.some(sense => ['role', 'spokesperson', 'author'].includes(sense.kind)) || is(first, CLASS.title);
  const isBody = first.senses.some(sense => sense.kind === 'institution') && !first.isDefinite;
  const isName = state.isPerson() && isNameUpToComma(state, at + 1);
  if (!isRole && !isName && !(isBody && !state.isPerson())) return false;
  if (is(first, CLASS.time | CLASS.adverb) || isVerb(state, first)) return false;
  if (!closesSoon(state, at)) return false;
  const inner = state.readInner(at + 1, {
    ...state.options,
    mode: 'strict',
    limit: isName ? endOfName(state, at + 1) : state.nextComma(at + 1),
  });
  if (!inner) return false;
  for (const kind of inner.kinds) state.kinds.add(kind);
  state.isKnown ||= inner.isKnown || isName;
  state.at = inner.to;
  state.to = inner.to;
  state.isClosed = true;
  return isComma(terms[state.at]) ? readApposition(state) : false;
}

/** The mark stands inside the phrase, if more of it follows. */
function passOver(state: SourceState): true {
  state.at++;
  return true;
}

/** A name apposed ends with its comma, or where the clause begins: «…، سمير النحاس | إن». */
function endOfName(state: SourceState, from: number): number {
  const comma = state.nextComma(from);
  const clause = state.terms.slice(from, comma).findIndex(term => is(term, CLASS.complementiser));
  return clause < 0 ? comma : from + clause;
}

/** One to five words, none of them a verb, stand before the next comma. */
function isNameUpToComma(state: SourceState, from: number): boolean {
  const inside = state.terms.slice(from, endOfName(state, from));
  return (
    inside.length >= 1 &&
    inside.length <= 5 &&
    inside.every(term => term.word.kind === 'word' && !isVerb(state, term) && (term.classes & ~CLASS.title) === 0) &&
    !state.sets.has('verbalNouns', inside[0]!.stem)
  );
}

/** An apposition is closed by a comma, or runs straight into what is said. */
function closesSoon(state: SourceState, at: number): boolean {
  return state.nextComma(at + 1) - at <= LONGEST_APPOSITION;
}
