import { foldKey } from '../../text/fold';
import type { Paragraph, Sentence } from '../analyse';
import { CLASS, type CueForm } from '../lexicon';
import type { VerbFirstSets } from './verb-first-sets';
import { is, isComma, isDash, isMark, type Term } from './verb-first-terms';
import { isPlaceTerm } from './verb-first-word';

/** What the strategies for verb-first languages look at. */
export type VerbFirstText = {
  readonly paragraph: Paragraph;
  readonly terms: readonly Term[];
  readonly sets: VerbFirstSets;
  /** Last names of persons cited so far in the article, folded. */
  readonly surnames: Set<string>;
};

/** Where what is said begins. */
export type Anchor = {
  readonly kind: 'clause' | 'colon' | 'quote' | 'particle';
  /** Word where the content begins. */
  readonly at: number;
  /** Words of a speech opener before it that belong to the cue: «قائلا». */
  readonly opener: number | null;
};

const SHORT_QUOTE = 3;
/** Words that a body's name in quotation marks has at the most: no speech, though longer than a few words. */
const LONGEST_NAME = 6;
const FARTHEST_FRONTER = 14;

/** Folded particles of a verb. */
export function particlesOf(form: CueForm | null): readonly string[] {
  return (form?.verb.particles ?? []).map(foldKey);
}

/** Folded words without which a verb says nothing, whole ones: «ألقى | باللوم». */
export function laterWordsOf(form: CueForm): readonly string[] {
  return (form.verb.laterWords ?? []).filter(word => word.length > 3).map(foldKey);
}

/** The beginning of what is said, if it is at word `at`: complementiser, colon, quotation or the verb's particle. */
export function anchorAt(text: VerbFirstText, at: number, to: number, form: CueForm | null): Anchor | null {
  const { terms, sets } = text;
  const term = terms[at];
  if (!term || at >= to) return null;
  if (isMark(term, ':') && term.word.quote < 0) {
    const next = at + 1;
    return next < to ? { kind: 'colon', at: next, opener: null } : { kind: 'colon', at: to, opener: null };
  }
  if (term.word.quote >= 0) return isSpeech(text, at, to) ? { kind: 'quote', at, opener: null } : null;
  if (isSpeechOpener(term, sets)) {
    const inner = anchorAfter(text, at + 1, to, form);
    return inner ? { ...inner, opener: at } : { kind: 'clause', at: at + 1, opener: at };
  }
  if (is(term, CLASS.complementiser) && !term.joint) {
    return isReporting(text, at, form) ? { kind: 'clause', at, opener: null } : null;
  }
  if (isExact(term, sets)) return isReporting(text, at, form) ? { kind: 'clause', at, opener: null } : null;
  const particles = particlesOf(form);
  if (particles.length === 0 || !form) return null;
  const isParticle = is(term, CLASS.preposition) ? particles.includes(term.key) : false;
  const isGlued =
    term.preposition !== '' &&
    !is(term, CLASS.preposition) &&
    particles.includes(term.preposition) &&
    !sets.has('hearers', term.key);
  const isLoose =
    !isGlued &&
    term.senses.length === 0 &&
    !term.isDefinite &&
    particles.some(letter => letter.length === 1 && startsGlued(term, letter, sets));
  // «نوه | بما حققه»: the particle glued to "what".
  const isWhat = particles.some(
    letter => term.key.startsWith(letter) && sets.has('whatWords', term.key.slice(letter.length)),
  );
  if (!isParticle && !isGlued && !isLoose && !isWhat) return null;
  const next = terms[at + 1];
  if (isParticle && at + 1 < to && next && (is(next, CLASS.complementiser) || isExact(next, sets)))
    return { kind: 'clause', at, opener: null };
  if (form.verb.clauseOnly || (form.verb.needsAction && !isAction(term, next, sets))) return null;
  if (isParticle && (at + 1 >= to || next?.word.kind === 'mark') && next?.word.quote === -1) return null;
  return { kind: 'particle', at, opener: null };
}

/** «بخفض», «على خفض»: a noun of action behind the particle, glued to it or not. */
function isAction(term: Term, next: Term | undefined, sets: VerbFirstSets): boolean {
  return [term.stem, term.key.slice(1), next?.stem ?? ''].some(noun => sets.has('verbalNouns', noun));
}

/** «ألا», which is «إلا» ("except") once folded. */
function isExact(term: Term, sets: VerbFirstSets): boolean {
  const wanted = sets.grammar.exactComplementisers;
  return wanted !== undefined && term.word.kind === 'word' && wanted.split(' ').includes(term.word.text);
}

/** A preposition glued to a word we do not know: «أشاد | بتراجع». */
function startsGlued(term: Term, letter: string, sets: VerbFirstSets): boolean {
  if (term.word.kind !== 'word' || term.classes !== 0 || term.word.name >= 0) return false;
  if (!term.key.startsWith(letter) || term.key.length < 4 || isPlaceTerm(term, sets)) return false;
  const rest = term.key.slice(letter.length);
  return sets.has('verbalNouns', rest) || term.bareNameEnd < 0;
}

function isSpeechOpener(term: Term, sets: VerbFirstSets): boolean {
  return term.word.kind === 'word' && sets.has('speechOpeners', term.key);
}

/** An anchor past commas and adverbs. */
function anchorAfter(text: VerbFirstText, from: number, to: number, form: CueForm | null): Anchor | null {
  for (let at = from; at < Math.min(to, from + 12); at++) {
    const anchor = anchorAt(text, at, to, form);
    if (anchor) return anchor;
  }
  return null;
}

/** A complementiser reports speech unless the word before makes it another word: «قبل أن», «يمكن أن». */
function isReporting(text: VerbFirstText, at: number, form: CueForm | null): boolean {
  const { terms, sets } = text;
  const before = terms[at - 1];
  if (before?.word.kind !== 'word') return true;
  if (form && before.verbs.some(known => known.verb === form.verb)) {
    // «ينتظر أن» says what is expected, «أما البنك فينتظر أن» what the bank expects.
    const hasFronter = terms.slice(Math.max(0, at - FARTHEST_FRONTER), at).some(term => sets.has('fronters', term.key));
    if (!form.verb.maybePassive || hasFronter) return true;
  }
  const stem = before.joint ? before.key.slice(before.joint.length) : before.key;
  if (particlesOf(form).includes(before.key)) return true;
  return !sets.has('notReporting', before.key) && !sets.has('notReporting', stem);
}

/** A quotation long enough to be speech, or one that ends the sentence. */
function isSpeech(text: VerbFirstText, at: number, to: number): boolean {
  const { terms, paragraph } = text;
  const quote = paragraph.quotes[terms[at]!.word.quote];
  if (!quote || terms[at]!.word.start !== quote.start) return false;
  let end = at;
  while (end < to && terms[end]!.word.quote === terms[at]!.word.quote) end++;
  const count = terms.slice(at, end).filter(term => term.word.kind !== 'mark').length;
  const isLast = end >= to || (end === to - 1 && isMark(terms[end]));
  if (!isLast && count <= LONGEST_NAME && isBodyNoun(terms[at]!.word.kind === 'mark' ? terms[at + 1] : terms[at]))
    return false;
  return count > SHORT_QUOTE || (isLast && count > 0);
}

/** «"معهد الرافدين لدراسات الشرق" يحث …»: a body's noun opens its name. */
function isBodyNoun(term: Term | undefined): boolean {
  return (
    term !== undefined &&
    term.joint === '' &&
    !term.isDefinite &&
    term.senses.some(sense => sense.kind === 'institution')
  );
}

/** True if the word begins an insertion or ends one: comma, dash. */
export function isPause(term: Term | undefined): boolean {
  return isComma(term) || isDash(term);
}

/** First word after the sentence's last that is no closing mark. */
export function contentEnd(text: VerbFirstText, sentence: Sentence): number {
  let end = sentence.to;
  while (end > sentence.from && isMark(text.terms[end - 1], '.', '؟', '!', '…', '،', '؛', '۔')) {
    if (text.terms[end - 1]!.word.quote >= 0) break;
    if (isMark(text.terms[end - 1], '؟', '!')) break;
    end--;
  }
  return end;
}
