import type { Span } from '../../model';
import { CLASS } from '../lexicon';
import { anchorAt, isPause, particlesOf } from './verb-first-anchor';
import type { VerbFirstCandidate } from './verb-first-candidate';
import { agreementOf, CONFIDENCE, type Context, make } from './verb-first-cue';
import { participleSubject } from './verb-first-own-subject';
import { accusedAt, reportedActionAt } from './verb-first-participle-object';
import { readRight, scanFor, skipTo } from './verb-first-right';
import { readSource, type SourceTerms } from './verb-first-source';
import { frontedSubject, mainSubject } from './verb-first-subject';
import { is, isComma, isMark, phraseAt } from './verb-first-terms';
import { isAdverbial } from './verb-first-word';

const FARTHEST_PLACE = 20;

/** «"لا نريد سوى العودة"، تقول فاطمة»: what is said stands before the cue. */
export function readPostposed(context: Context, source: SourceTerms): VerbFirstCandidate | null {
  const { terms, at, sentence, form, end } = context;
  const previous = terms[at - 1];
  if (at <= sentence.from + 1 || !previous || !form.verb.takes.includes('quote') || form.verb.needsParticle)
    return null;
  if (terms[at]!.joint !== '') return null;
  const last = isPause(previous) ? terms[at - 2]! : previous;
  const isAfterQuote = last.word.quote >= 0;
  const closes = source.to >= end || isPause(terms[source.to]) || isMark(terms[source.to], '.', ':');
  const isPlain = isPause(previous) && closes && form.verb.class === 'say' && !form.verb.needsSource;
  if (!isAfterQuote && !isPlain) return null;
  const start = isAfterQuote ? quoteStart(context, at - 1) : sentence.from;
  const left: Span = { start: terms[start]!.word.start, end: last.word.end };
  const made = make(context, source, start, CONFIDENCE.clause - 0.1, 'postposed', null);
  if (!made || start >= at) return null;
  const next = terms[source.to];
  const goesOn = isPause(next) && source.to + 1 < end && isAfterQuote;
  const after =
    goesOn && terms[source.to + 1]!.word.quote >= 0
      ? [{ start: terms[source.to + 1]!.word.start, end: terms[end - 1]!.word.end }]
      : [];
  return { ...made, content: [left, ...after], contentFrom: at };
}

/** «"لا نريد سوى العودة"، تقول فاطمة، | "ولا شيء غيرها"»: the quotation goes on behind who speaks. */
export function isInsideQuote({ terms, at, sentence, end }: Context, { to }: SourceTerms): boolean {
  const last = isPause(terms[at - 1]) ? terms[at - 2] : terms[at - 1];
  const isAfterQuote = at > sentence.from + 1 && last !== undefined && last.word.quote >= 0;
  return (
    isAfterQuote && terms[at]!.joint === '' && to + 1 < end && isComma(terms[to]) && terms[to + 1]!.word.quote >= 0
  );
}

function quoteStart({ terms, sentence }: Context, from: number): number {
  let at = from;
  while (at > sentence.from && terms[at]!.word.quote < 0) at--;
  const quote = terms[at]!.word.quote;
  while (at > sentence.from && terms[at - 1]!.word.quote === quote) at--;
  return at;
}

/** «مضيفا أن», «متهما بعض التجار»: hangs on the main clause and shares its subject. */
export function readParticiple(context: Context): VerbFirstCandidate | null {
  const { terms, at, sentence, form, before } = context;
  const previous = terms[at - 1];
  if (at === sentence.from || terms[at]!.isDefinite) return null;
  // «وتابع | موضحا: …»: tells how the verb before it speaks.
  if (before.some(({ cueTo, isPhrase }) => cueTo === at && !isPhrase)) return null;
  if (is(previous, CLASS.auxiliary | CLASS.negation | CLASS.preposition | CLASS.determiner)) return null;
  const own = participleSubject(context);
  const right = own ? { ...skipTo(context, own.to), object: null } : readRight(context, false);
  if (!right) return null;
  const isSet =
    isPause(previous) || terms[at]!.joint !== '' || previous!.word.quote >= 0 || isMark(previous, '"', '»', '”');
  let start = right.anchor ? right.anchor.at : null;
  if (start === null && isSet && right.object !== null && right.object < context.end) {
    const far = form.verb.hearerAfter ? scanFor(context, right.object) : null;
    if (form.verb.takes.includes('object') || far) start = right.object;
  }
  // «… مؤكدا عدم تسجيل …»: with no comma, only a noun of action shows that the participle reports.
  if (start === null && right.object !== null && right.object < context.end && isAdverbial(terms[at]!, context.sets)) {
    const isAction = context.sets.has('verbalNouns', terms[right.object]!.key);
    if (isAction && form.verb.takes.includes('object') && before.some(({ sentence: its }) => its === sentence))
      start = right.object;
  }
  start ??= accusedAt(context, right.object) ?? reportedActionAt(context, right.object, isSet);
  if (start === null) return null;
  const isOneMan = agreementOf(context).gender === 'masculine';
  const hasMain = before.some(candidate => candidate.sentence === sentence);
  if (right.anchor?.kind === 'particle' && !isSet && !(hasMain && isOneMan)) return null;
  const main = before.some(candidate => candidate.sentence === sentence && !candidate.isPhrase);
  const subject = own ?? (main ? null : mainSubject(context, sentence, at));
  const candidate = make(context, subject, start, main ? CONFIDENCE.participle : 0.65, 'participle', right.anchor);
  if (!candidate) return null;
  const cutsAt = isPause(previous) ? previous!.word.start : terms[at]!.word.start;
  return { ...candidate, shares: main && !own, isParticiple: true, cutsAt };
}

/**
 * «…، وهو ما أكده المتحدث»: what was said stands before.
 *
 * @return `undefined` where this is no such clause.
 */
export function readBack(context: Context): VerbFirstCandidate | null | undefined {
  const { terms, at, sentence, sets, end } = context;
  for (const length of [2, 1]) {
    const from = at - length;
    if (from < sentence.from || phraseAt(terms, from, sets, 'backReferences') !== length) continue;
    // «وهو ما خلصت | إليه | المجموعة».
    const hasParticle = sets.has('whatParticles', terms[at + 1]?.key ?? '') && !is(terms[at + 1], CLASS.preposition);
    const source = readSource(terms, at + (hasParticle ? 2 : 1), sets, { mode: 'strict', limit: end });
    if (length === 1 && terms[at]!.pronoun === '') return undefined;
    let leftEnd = from;
    while (leftEnd > sentence.from && isPause(terms[leftEnd - 1])) leftEnd--;
    if (!source?.isKnown || leftEnd - sentence.from < 2 || length === 1) return null;
    const made = make(context, source, sentence.from, 0.7, 'back-reference', null);
    const left: Span = { start: terms[sentence.from]!.word.start, end: terms[leftEnd - 1]!.word.end };
    return made ? { ...made, content: [left], contentFrom: at, cutsAt: terms[leftEnd - 1]!.word.end } : null;
  }
  return undefined;
}

/** «جاء في الدراسة أن», «بلاغ جاء فيه أن». */
export function readInside(context: Context): VerbFirstCandidate | null {
  const { terms, at, sets, end, form } = context;
  const particles = particlesOf(form);
  const next = terms[at + 1];
  if (!next || at + 1 >= end) return null;
  if (sets.has('whatParticles', next.key) && !particles.includes(next.key)) {
    const anchor = anchorAt(context, at + 2, end, null);
    const source = frontedSubject(context, context.sentence, at, form);
    if (!anchor || !source?.isKnown) return null;
    const candidate = make(context, source, anchor.at, CONFIDENCE.clause, 'inside', anchor);
    return candidate ? widen(candidate, context, at + 2) : null;
  }
  if (!particles.includes(next.key)) return readFrontedPlace(context);
  const loose = readSource(terms, at + 2, sets, { mode: 'loose', limit: end });
  if (!loose?.isKnown) return null;
  const plain = { ...context, form: { ...form, verb: { ...form.verb, particles: [] } } };
  const anchor = skipTo(plain, loose.to).anchor ?? scanFor({ ...plain, end: Math.min(end, loose.to + 6) }, loose.to);
  if (!anchor) return null;
  const candidate = make(context, loose, anchor.at, CONFIDENCE.clause, 'inside', anchor);
  return candidate ? widen(candidate, context, at + 2) : null;
}

/** «ومن وثيقة … يتبين أن»: the particle and the source stand before the verb. */
function readFrontedPlace(context: Context): VerbFirstCandidate | null {
  const { terms, at, sentence, sets, end, form } = context;
  const first = terms[sentence.from]!;
  const stem = first.joint ? first.key.slice(first.joint.length) : first.key;
  if (at <= sentence.from + 1 || at - sentence.from > FARTHEST_PLACE || !particlesOf(form).includes(stem)) return null;
  const anchor = anchorAt(context, at + 1, end, { ...form, verb: { ...form.verb, particles: [] } });
  const source = readSource(terms, sentence.from + 1, sets, { mode: 'strict', limit: at });
  if (anchor?.kind !== 'clause' || !source?.isKnown) return null;
  return make(context, source, anchor.at, CONFIDENCE.clause, 'inside', anchor);
}

function widen(candidate: VerbFirstCandidate, { terms, at }: Context, to: number): VerbFirstCandidate {
  return { ...candidate, cue: { start: terms[at]!.word.start, end: terms[to - 1]!.word.end }, cueTo: to };
}
