import { foldKey } from '../../text/fold';
import type { Sentence } from '../analyse';
import { CLASS, type CueForm } from '../lexicon';
import { type Anchor, isPause, particlesOf, type VerbFirstText } from './verb-first-anchor';
import { makeVerbFirst, type VerbFirstCandidate } from './verb-first-candidate';
import type { SourceTerms } from './verb-first-source';
import { is, isComma, phraseAt, type Term } from './verb-first-terms';

export const CONFIDENCE = { clause: 0.95, particle: 0.85, object: 0.75, dropped: 0.8, participle: 0.9, relative: 0.75 };

export type Context = VerbFirstText & {
  readonly sentence: Sentence;
  readonly at: number;
  readonly form: CueForm;
  readonly end: number;
  readonly isHeadline: boolean;
  /** Attributions found before this one in the paragraph. */
  readonly before: readonly VerbFirstCandidate[];
};

/** Whether one of a pack's phrases, of four words at the most, stands at `at`. */
export function startsWithAny(context: Context, at: number, phrases: readonly string[]): boolean {
  const rest = context.terms
    .slice(at, at + 4)
    .map(term => term.key)
    .join(' ');
  return phrases.some(phrase => {
    const key = foldKey(phrase);
    return rest === key || rest.startsWith(`${key} `);
  });
}

/** Whether another verb of saying stands at `at`, one that speaks for itself. */
export function isCue(context: Context, at: number): boolean {
  const term = context.terms[at]!;
  if (at === context.at || term.isDefinite || isAboutOccasion(context, at)) return false;
  return term.verbs.some(
    form =>
      !form.isNounToo &&
      (form.form === 'finite' || isComma(context.terms[at - 1])) &&
      !(form.verb.butNot && startsWithAny(context, at + 1, form.verb.butNot)),
  );
}

/** Words between an occasion and the verb that tells of it. */
const FARTHEST_OCCASION = 3;

/** «في تصريح متلفز | تابعته الصحيفة، إن»: a verb whose pronoun is the occasion before it tells of that, not of what was said. */
export function isAboutOccasion({ terms, sets }: VerbFirstText, at: number): boolean {
  // «في بلاغ | توصلت به الصحافة، أن».
  const isReceived =
    sets.has('receivingVerbs', terms[at]!.key) &&
    sets.has('whatParticles', terms[at + 1]?.key ?? '') &&
    !is(terms[at + 1], CLASS.preposition);
  if ((terms[at]!.pronoun === '' && !isReceived) || terms[at]!.joint !== '') return false;
  for (let back = 1; back <= FARTHEST_OCCASION; back++) {
    const before = terms[at - back];
    if (before?.word.kind !== 'word') return false;
    if (sets.has('occasions', before.stem)) return !before.isDefinite && is(terms[at - back - 1], CLASS.preposition);
  }
  return false;
}

/** Whether the words without which the verb says nothing («أشار | إلى») stand behind it, from `from` on; true for verbs that need none. */
export function hasLaterWords(context: Context, from: number): boolean {
  const { form, terms, end } = context;
  if (!form.verb.laterWords) return true;
  const wanted = form.verb.laterWords.map(foldKey);
  const isOwn = wanted.some(word => word.length > 3);
  const until = isOwn ? Math.min(end, from + 3) : end;
  for (let at = from; at < until; at++) {
    const term = terms[at]!;
    if (wanted.includes(term.key) || wanted.includes(term.preposition) || wanted.includes(term.stem)) return true;
    const isSure = at > from || is(term, CLASS.complementiser) || term.key.length <= 2;
    if (wanted.some(word => word.length === 1 && term.key.startsWith(word)) && isSure) return true;
  }
  return false;
}

/** What is said is a clause or a quotation, no mere object of a particle. */
export function isSpoken(anchor: Anchor): boolean {
  return anchor.kind !== 'particle';
}

/** What is said may be a noun phrase: «أعلن | بدء الأشغال». */
export function takesObject({ form }: Context): boolean {
  return form.verb.takes.includes('object') || form.verb.hearerAfter === true;
}

/** The folded word without a conjunction glued to it: «وقال» is «قال». */
export function stemOf(term: Term): string {
  return term.joint ? term.key.slice(term.joint.length) : term.key;
}

/** The cue is a past form: it begins with none of the letters of the present. */
export function isPast(context: Context): boolean {
  const stem = stemOf(context.terms[context.at]!);
  return !context.sets.grammar.verbLetters.includes(stem[0]!);
}

/** The form says by itself that nothing was said: it is one of the verb's negated forms. */
export function isNegatedForm(form: CueForm, stem: string): boolean {
  return (form.verb.negatedForms ?? '').split(' ').some(known => known !== '' && foldKey(known) === stem);
}

/** A word of negation stands right before the cue. */
export function isNegated({ terms, at, sentence }: Context): boolean {
  const previous = terms[at - 1];
  return at > sentence.from && is(previous, CLASS.negation) && !is(previous, CLASS.subordinator);
}

/** An attribution by the cue, its content from word `contentAt` to the end; null where it is unreal, refused or has no content. */
export function make(
  context: Context,
  source: SourceTerms | null,
  contentAt: number,
  confidence: number,
  rule: string,
  anchor: Anchor | null,
): VerbFirstCandidate | null {
  const { terms, at, form, end, sentence } = context;
  if (isUnreal(context) || isRefused(context, contentAt)) return null;
  const findsNothing = form.verb.findsNothing === true;
  if (findsNothing && !(isNegated(context) && opensWithNone(context, contentAt))) return null;
  const elsewhere = anchor?.kind === 'colon' && contentAt >= end;
  if (contentAt >= end && !elsewhere) return null;
  const isDenial = form.verb.class === 'deny';
  const content = { from: contentAt, to: end };
  return makeVerbFirst(
    terms,
    { cue: { from: at, to: at + 1 }, source, content, sentence, rule, confidence },
    {
      opener: anchor?.opener ?? null,
      agreement: agreementOf(context),
      cueClass: form.verb.class,
      polarity: isNegated(context) && !findsNothing ? 'unsaid' : isDenial ? 'denied' : 'said',
      cutsAt: cutOf(context, source !== null && source.from < at ? source.from : at),
    },
  );
}

/** «توصل إلى | اتفاق»: what follows shows that nothing was said. */
function isRefused(context: Context, contentAt: number): boolean {
  const { form, terms } = context;
  const refused = form.verb.butNot;
  if (!refused) return false;
  const isParticle = particlesOf(form).includes(terms[contentAt]?.key ?? '');
  return startsWithAny(context, isParticle ? contentAt + 1 : contentAt, refused);
}

/** «أي أثر», «على أي دليل». */
function opensWithNone({ terms, sets }: Context, at: number): boolean {
  return [terms[at], terms[at + 1]].some(term => sets.has('noneWords', term?.key ?? ''));
}

function isUnreal({ terms, at, sentence, sets }: Context): boolean {
  const previous = terms[at - 1];
  if (at === sentence.from || !previous) return false;
  const stem = stemOf(terms[at]!);
  const isPresent = sets.grammar.agreementSigns.some(sign => !sign.ends && sign.starts === stem[0]);
  const isPossible = isPresent && sets.has('unrealBeforePresent', stemOf(previous));
  return isPossible || is(previous, CLASS.unreal);
}

/** Content of what came before stops here if the verb opens a clause of its own: «، وأضاف أن». */
function cutOf({ terms, sentence, sets }: Context, at: number): number | null {
  if (at === sentence.from) return null;
  let from = at;
  while (from - 1 > sentence.from && is(terms[from - 1], CLASS.auxiliary | CLASS.adverb)) from--;
  const previous = terms[from - 1];
  for (let back = 1; back <= 2; back++) {
    const isOpener = phraseAt(terms, from - back, sets, 'clauseOpeners') === back;
    if (isOpener && isPause(terms[from - back - 1])) return terms[from - back - 1]!.word.start;
  }
  const opensClause = terms[from]!.joint !== '' && sets.conjunctions.includes(terms[from]!.joint);
  if (opensClause) return isPause(previous) ? previous!.word.start : terms[from]!.word.start;
  return null;
}

/** What the verb's form says of its subject. */
export function agreementOf({ terms, at, form, sets }: Context): VerbFirstCandidate['agreement'] {
  const term = terms[at]!;
  const stem = stemOf(term);
  const bare = term.pronoun ? stem.slice(0, -term.pronoun.length) : stem;
  const lemma = foldKey(form.verb.lemma);
  if (bare === lemma) return { gender: 'masculine', number: 'singular' };
  for (const sign of sets.grammar.agreementSigns) {
    if (sign.starts && !bare.startsWith(sign.starts)) continue;
    if (sign.ends && !bare.endsWith(sign.ends)) continue;
    if (sign.form && sign.form !== form.form) continue;
    return { gender: sign.gender, number: sign.number };
  }
  return { gender: null, number: null };
}
