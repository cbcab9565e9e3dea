import type { Sentence } from '../analyse';
import { CLASS } from '../lexicon';
import { anchorAt, contentEnd, type VerbFirstText } from './verb-first-anchor';
import { makeVerbFirst, type VerbFirstCandidate } from './verb-first-candidate';
import { isPlaceSource } from './verb-first-place';
import { readSource, type SourceTerms } from './verb-first-source';
import { is, isComma, type Term } from './verb-first-terms';

const CONFIDENCE = 0.72;
/** Words before the noun where it opens the sentence: what follows the next comma is the main clause. */
const FARTHEST_OPENING = 3;

/** «بعد | إعلان السفارة أن», «تحذير البنك من أن», «إعلان الوزارة إلغاء …»: a noun of saying, whose it is, and what is said. */
export function findVerbFirstNouns(text: VerbFirstText, sentence: Sentence): VerbFirstCandidate[] {
  const { terms, sets } = text;
  const found: VerbFirstCandidate[] = [];
  const end = contentEnd(text, sentence);
  for (let at = sentence.from; at < end - 2; at++) {
    const term = terms[at]!;
    if (term.isDefinite || term.word.quote >= 0 || !sets.has('sayingNouns', nounOf(term))) continue;
    if (is(terms[at - 1], CLASS.determiner | CLASS.negation)) continue;
    const source = readSource(terms, at + 1, sets, { mode: 'strict', limit: end });
    if (!source || !isSpeaker(text, source)) continue;
    const from = contentStart(text, source.to, end, nounOf(term));
    if (from === null) continue;
    const content = { from, to: stopOf(text, sentence, at, from, end) };
    const cue = { from: at, to: at + 1 };
    found.push(makeVerbFirst(terms, { cue, source, content, sentence, rule: 'saying-noun', confidence: CONFIDENCE }));
    at = source.to - 1;
  }
  return found;
}

function nounOf(term: Term): string {
  return term.key.slice(term.joint.length + term.preposition.length);
}

/** A body or somebody in office, no document: «إعلان | المبادئ». */
function isSpeaker(text: VerbFirstText, source: SourceTerms): boolean {
  if (isPlaceSource(text, source)) return true;
  const first = text.terms[source.from]!;
  // «تصريحات | صحفية»: what describes the noun itself.
  const endings = text.sets.grammar.adjectiveEndings.split(' ');
  if (!first.isDefinite && endings.some(ending => first.stem.endsWith(ending))) return false;
  if (first.joint !== '' || first.preposition !== '' || source.headKinds.has('document')) return false;
  return source.isKnown && (source.headKinds.size > 0 || source.kinds.size > 0 || is(first, CLASS.title));
}

function contentStart(text: VerbFirstText, from: number, end: number, noun: string): number | null {
  const { terms, sets } = text;
  let at = from;
  while (at < end - 1 && is(terms[at], CLASS.time | CLASS.adverb)) at++;
  if (at >= end) return null;
  if (anchorAt(text, at, end, null)?.kind === 'clause') return at;
  if (is(terms[at], CLASS.preposition) && is(terms[at + 1], CLASS.complementiser)) return at;
  const isAction = terms[at]!.joint === '' && sets.has('verbalNouns', terms[at]!.key) && terms[at]!.senses.length === 0;
  return isAction && sets.has('announcingNouns', noun) ? at : null;
}

/** Where the phrase opens the sentence, the main clause behind the comma is no part of what was said. */
function stopOf({ terms }: VerbFirstText, sentence: Sentence, at: number, from: number, end: number): number {
  if (at - sentence.from > FARTHEST_OPENING) return end;
  for (let next = from + 1; next < end; next++) if (isComma(terms[next]) && terms[next]!.word.quote < 0) return next;
  return end;
}
