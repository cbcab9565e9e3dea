import { CLASS } from '../lexicon';
import { countedSource } from './joined-parts';
import type { VerbFirstSets } from './verb-first-sets';
import { isBodysAdjective } from './verb-first-source-adjective';
import { isAfterSource, isHearerQuoted, isParticleWord, isTold } from './verb-first-source-border';
import { readIssuer, readRelative } from './verb-first-source-issuer';
import { readMark, readQuotedName } from './verb-first-source-mark';
import { readBareName, readDeterminer, readJoined, readNoun, readNumber, readTime } from './verb-first-source-noun';
import { readGluedPreposition, readPreposition } from './verb-first-source-preposition';
import { SourceState } from './verb-first-source-state';
import type { ReadMode, SourceTerms } from './verb-first-source-terms';
import { isVerb } from './verb-first-source-verb';
import { is, type Term } from './verb-first-terms';

export type { SourceTerms } from './verb-first-source-terms';

/**
 * The noun phrase that begins at word `start`: head, what it owns, adjectives, names, a Latin name in brackets, the
 * apposition after a comma, and who issued a document. Free comments (relative clauses, time, place, occasion) stay out.
 *
 * @return `null` if no noun phrase begins there.
 */
export function readSource(
  terms: readonly Term[],
  start: number,
  sets: VerbFirstSets,
  options: ReadMode,
): SourceTerms | null {
  const counted = countedSource({ terms, sets }, start, from => readSource(terms, from, sets, options));
  if (counted) return counted;
  const readInner = (from: number, mode: ReadMode) => readSource(terms, from, sets, mode);
  const state = new SourceState(terms, sets, options, start, readInner);
  while (state.at < state.high) if (!step(state)) break;
  const { to, kinds, headKinds, isKnown, document, splits } = state;
  if (to === start) return null;
  return { from: start, to, kinds, headKinds, isKnown, document, splits: splits.filter(at => at < to) };
}

/**
 * Reads the next word, or several that belong together.
 *
 * @return False where the phrase ends.
 */
function step(state: SourceState): boolean {
  const term = state.term()!;
  const { word } = term;
  if (state.isFirst && state.sets.has('fronters', term.key)) return false;
  if (!state.isFirst && isHearerQuoted(state, term)) return false;
  if (word.quote >= 0) return readQuotedName(state);
  if (word.kind === 'mark') return readMark(state, term);
  if (word.kind === 'number') return readNumber(state);
  if (!state.isFirst && (isTold(state, term) || isParticleWord(state, term) || isAfterSource(state, term)))
    return false;
  // «التعبئة العامة والإحصاء»: inside one name a glued letter joins nothing.
  const goesOn = !state.isFirst && word.name >= 0 && state.terms[state.at - 1]!.word.name === word.name;
  // «حثت المنظمة الدولية | الحكومة السويدية على»: one name right behind another is who was told.
  if (!goesOn && !state.isFirst && word.name >= 0 && state.terms[state.at - 1]!.word.name >= 0 && isBare(term))
    return isJoinedName(state, term) ? readJoined(state, term) : false;
  if (goesOn || (word.name >= 0 && isBare(term))) {
    state.markKnown(term);
    state.isClosed = true;
    return state.take();
  }
  if (term.bareNameEnd >= 0 && !term.preposition && !term.joint && !isBodysAdjective(state, term))
    return readBareName(state, term.bareNameEnd);
  if (is(term, CLASS.complementiser | CLASS.relative)) return readRelative(state, term);
  if (is(term, CLASS.determiner)) return readDeterminer(state, term);
  if (is(term, CLASS.auxiliary | CLASS.negation | CLASS.subordinator | CLASS.otherPronoun)) return false;
  if (is(term, CLASS.pronoun)) return state.isFirst && !term.joint ? state.take() && false : false;
  if (state.sets.has('issuerVerbs', term.stem) && !state.isFirst) return readIssuer(state);
  if (is(term, CLASS.preposition) && !(state.isFirst && term.isDefinite)) return readPreposition(state, term);
  if (is(term, CLASS.time)) return readTime(state, term);
  if (is(term, CLASS.adverb)) return false;
  if (is(term, CLASS.conjunction) && term.stem.length > 1) return false;
  if (isVerb(state, term)) return false;
  if (term.joint && !state.isFirst) return readJoined(state, term);
  if (term.preposition && !state.isFirst) return readGluedPreposition(state, term);
  return readNoun(state, term);
}

/** «بوينغ | وإيرباص»: the conjunction is glued to a name, whose first letter it is not. */
function isJoinedName({ sets }: SourceState, { key, senses }: Term): boolean {
  return (
    senses.length === 0 && sets.conjunctions.some(letter => key.startsWith(letter) && key.length > letter.length + 2)
  );
}

/** Nothing is glued to it that would tie it to what stands before. */
function isBare({ preposition, joint }: Term): boolean {
  return preposition === '' && joint === '';
}
