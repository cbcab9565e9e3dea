import { foldKey } from '../../text/fold';
import type { Sentence } from '../analyse';
import { CLASS } from '../lexicon';
import { isBehindMany } from './verb-first-agreement';
import { contentEnd, type VerbFirstText } from './verb-first-anchor';
import type { VerbFirstCandidate } from './verb-first-candidate';
import { isInsideQuote, readBack, readInside, readParticiple, readPostposed } from './verb-first-clause';
import {
  agreementOf,
  CONFIDENCE,
  type Context,
  hasLaterWords,
  isAboutOccasion,
  isCue,
  isNegated,
  isPast,
  isSpoken,
  make,
  stemOf,
  takesObject,
} from './verb-first-cue';
import { joinedSubject } from './verb-first-joined';
import { isPlaceSource } from './verb-first-place';
import { isMarkedPassive, isVerbPosition } from './verb-first-position';
import { type Right, readRight, scanFor } from './verb-first-right';
import type { SourceTerms } from './verb-first-source';
import { frontedSubject, mainSubject } from './verb-first-subject';
import { is } from './verb-first-terms';
import { isBehindOwnPronoun, isConsequence } from './verb-first-tie';
import { readWhereby } from './verb-first-whereby';
import { readWhom } from './verb-first-whom';
import { hasOtherThan, isBodyOrDocument, isOnlyOwned, isWorthy } from './verb-first-worthy';

/** Verbs of saying, finding, calling for … of one sentence, with whoever they speak for. */
export function findVerbFirstVerbs(
  text: VerbFirstText,
  sentence: Sentence,
  earlier: readonly VerbFirstCandidate[],
  isHeadline: boolean,
): VerbFirstCandidate[] {
  const found: VerbFirstCandidate[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const term = text.terms[at]!;
    if (term.verbs.length === 0 || term.word.quote >= 0 || term.word.name >= 0) continue;
    if (found.some(candidate => at < candidate.cueTo || candidate.opener === at)) continue;
    if (isAboutOccasion(text, at)) continue;
    // «أبدى الوزير | تخوفه من»: what is said opens with a noun and its owner.
    if (term.pronoun !== '' && found.some(candidate => candidate.contentFrom === at)) continue;
    const end = contentEnd(text, sentence);
    for (const form of term.verbs) {
      const candidate = readCue({ ...text, sentence, at, form, end, isHeadline, before: [...earlier, ...found] });
      if (!candidate) continue;
      found.push(candidate);
      break;
    }
  }
  return found;
}

function readCue(context: Context): VerbFirstCandidate | null {
  const { terms, at, form, sentence } = context;
  if (form.form === 'participle') return readParticiple(context);
  if (isMarkedPassive(context) || !isVerbPosition(context)) return null;
  const previous = terms[at - 1];
  const isBehindWhat = is(previous, CLASS.relative) || context.sets.has('whatWords', previous?.key ?? '');
  if (isConsequence(context)) return null;
  // «دراسته التي | نشرت أمس»: put out itself, and nothing said by it.
  if (at > sentence.from && isBehindWhat && form.verb.documentsOnly && form.verb.clauseOnly) return null;
  if (at > sentence.from && is(previous, CLASS.relative)) {
    // «في الوقت الذي تؤكد فيه الحكومة أن»: the subject comes after all.
    const hasOwnSubject =
      context.sets.has('whatParticles', terms[at + 1]?.key ?? '') && !is(terms[at + 1], CLASS.preposition);
    const relative = readRelative(context);
    if (relative || !hasOwnSubject) return relative;
  }
  if (form.verb.class === 'relay') return null;
  const back = readBack(context);
  if (back !== undefined) return back;
  if (form.verb.sourceAfterParticle) return readInside(context);
  if (context.isHeadline) {
    const fronted = readFronted(context, true);
    if (fronted) return fronted;
  }
  const isAfterSubject =
    agreementOf(context).number === 'plural' ||
    (is(previous, CLASS.auxiliary) && frontedSubject(context, sentence, at, form)?.isKnown === true);
  const after = readRight(context, !isAfterSubject);
  if (!after) return null;
  const whom = readWhom(context, after);
  if (whom !== undefined) return whom;
  const whereby = readWhereby(context, after);
  if (whereby) return whereby;
  const inside = after.source && isInsideQuote(context, after.source) ? readPostposed(context, after.source) : null;
  if (inside) return inside;
  const isUnknown = after.source !== null && (!after.source.isKnown || form.verb.hearerFirst === true);
  const hasFronted = isUnknown && frontedSubject(context, sentence, at, form)?.isKnown === true;
  if (after.source && !hasFronted) {
    const candidate = withSubject(context, after);
    if (candidate) return candidate;
  }
  const postposed = after.source && !after.anchor ? readPostposed(context, after.source) : null;
  if (postposed) return postposed;
  const rest = after.source ? readRight(context, false) : after;
  if (!rest) return null;
  const isAboutNoun = rest.anchor !== null && context.sets.has('whatParticles', terms[at + 1]?.key ?? '');
  const main = isAboutNoun && !is(terms[at + 1], CLASS.preposition) ? mainSubject(context, sentence, at) : null;
  if (main && rest.anchor) return make(context, main, rest.anchor.at, CONFIDENCE.dropped, 'subject-first', rest.anchor);
  return readFronted(context, false, rest) ?? (after.source ? null : readDropped(context, rest));
}

function withSubject(context: Context, right: Right): VerbFirstCandidate | null {
  const { form, terms } = context;
  const source = right.source!;
  const { anchor } = right;
  if (anchor && isSpoken(anchor) && form.verb.takes.length > 0) {
    if (!isWorthy(context, source, true)) return null;
    const wanted = anchor.kind === 'clause' ? 'clause' : 'quote';
    const isRead = form.verb.takes.includes(wanted) || anchor.opener !== null;
    if (isRead) return make(context, source, anchor.at, CONFIDENCE.clause, 'verb-subject', anchor);
  }
  if (anchor?.kind === 'particle') {
    if (!isWorthy(context, source, false)) return null;
    const hearer = isHearer(context, source) ? readHearer(context, right, source) : null;
    return hearer ?? make(context, source, anchor.at, CONFIDENCE.particle, 'verb-subject', anchor);
  }
  if (right.object === null || (isNegated(context) && !form.verb.findsNothing)) return null;
  if (form.verb.hearerAfter && !form.verb.takes.includes('object')) {
    const far = scanFor(context, right.object);
    if (!far || !isWorthy(context, source, false)) return readHearer(context, right, source);
    return make(context, source, right.object, CONFIDENCE.particle, 'verb-subject', far);
  }
  if (!form.verb.takes.includes('object') || !isWorthy(context, source, false)) {
    return form.verb.hearerAfter ? readHearer(context, right, source) : null;
  }
  if (form.verb.class === 'announce' && !hasOtherThan(source, 'document')) return null;
  if (form.verb.class === 'find' && !isBodyOrDocument(source)) return null;
  if (!hasLaterWords(context, right.object)) return null;
  if (terms[right.object] === undefined || isCue(context, right.object)) return null;
  return make(context, source, right.object, CONFIDENCE.object, 'verb-subject-object', null);
}

/** «ونصح المرضى ب…», «وحث المواطنين على …» after someone else has spoken. */
function isHearer(context: Context, { from, to }: SourceTerms): boolean {
  const { form, terms, at, before, sets } = context;
  return (
    form.verb.hearerAfter === true &&
    terms[at]!.joint !== '' &&
    before.length > 0 &&
    to - from === 1 &&
    sets.has('hearers', terms[from]!.key)
  );
}

/** «ونصح الطلاب بتجنب …»: the noun after the verb is who is told; who speaks was named before. */
function readHearer(context: Context, right: Right, noun: SourceTerms): VerbFirstCandidate | null {
  if (noun.isKnown && !isHearer(context, noun) && !noun.kinds.has('role') && !noun.kinds.has('collective')) return null;
  const far = right.anchor ?? scanFor(context, noun.to);
  if (!far) return null;
  return readDropped(context, { source: null, anchor: { ...far, kind: 'particle', at: noun.from }, object: null });
}

/** «التي تشير إلى أن»: whoever the relative clause describes speaks. */
function readRelative(context: Context): VerbFirstCandidate | null {
  const right = readRight(context, false);
  const source = frontedSubject(context, context.sentence, context.at, context.form);
  if (!right || !source?.isKnown || isBehindMany(context, source)) return null;
  if (right.anchor?.kind !== 'clause' && isOnlyOwned(context, source)) return null;
  const start = right.anchor ? right.anchor.at : takesObject(context) ? right.object : null;
  if (start === null || start >= context.end) return null;
  const candidate = make(context, source, start, CONFIDENCE.relative, 'relative', right.anchor);
  return candidate;
}

/** «التقرير …، ذكر أن», «كاترين أكد أن»: the subject stands in front. */
function readFronted(context: Context, isHeadline: boolean, right: Right | null = null): VerbFirstCandidate | null {
  const { form } = context;
  const whole = frontedSubject(context, context.sentence, context.at, form);
  const subject = (isHeadline ? joinedSubject(context, whole) : null) ?? whole;
  if (!subject || isBehindMany(context, subject)) return null;
  // «مظاهرة في برلين | تدعو»: what a preposition governs is no subject.
  if (is(context.terms[subject.from - 1], CLASS.preposition)) return null;
  const after = right ?? readRight(context, false);
  if (!after) return null;
  const { anchor } = after;
  if (anchor) {
    if (!isWorthy(context, subject, isSpoken(anchor))) return null;
    return make(context, subject, anchor.at, CONFIDENCE.clause - 0.05, 'subject-first', anchor);
  }
  if (after.object === null || after.object >= context.end) return null;
  if (!takesObject(context) && !(isHeadline && !form.verb.needsParticle && form.verb.class !== 'say')) return null;
  const mayAnnounce = isHeadline || form.verb.class !== 'announce' || opensObject(context, after.object);
  const isNamed = subject.isKnown || (isPlaceSource(context, subject) && mayAnnounce);
  if (!isNamed || !isWorthy(context, subject, false) || isNegated(context)) return null;
  if (!isHeadline && !hasLaterWords(context, after.object)) return null;
  return make(context, subject, after.object, CONFIDENCE.object, 'subject-first', null);
}

/** «وأضاف أن»: the subject is understood. */
function readDropped(context: Context, right: Right): VerbFirstCandidate | null {
  const { form, at, terms, before, sentence } = context;
  const { anchor } = right;
  const isPassiveToo = (form.verb.maybePassive ?? '')
    .split(' ')
    .some(known => known !== '' && foldKey(known) === stemOf(terms[at]!));
  const isSure = before.length > 0 || isBehindOwnPronoun(context);
  if (isPassiveToo && !(anchor?.kind === 'clause' && isPast(context) && isSure)) return null;
  if (form.verb.documentsOnly) return null;
  if (form.verb.needsSource && !(anchor && isSpoken(anchor) && isSure)) return null;
  const hasEarlier = before.some(candidate => agrees(context, candidate));
  if (anchor && isSpoken(anchor)) {
    if (!form.verb.takes.includes('clause') && anchor.kind === 'clause' && anchor.opener === null) return null;
    const subject = subjectOfMain(context);
    const candidate = make(context, subject, anchor.at, CONFIDENCE.dropped, 'dropped-subject', anchor);
    return candidate && !subject ? { ...candidate, shares: true } : candidate;
  }
  // «وأكد عدم تسجيل …» opens a paragraph: who spoke in the one before goes on.
  const goesOn =
    at === sentence.from &&
    before.length === 0 &&
    context.surnames.size > 0 &&
    right.object !== null &&
    takesObject(context);
  const mayGoOn = goesOn && form.verb.class === 'say' && opensObject(context, right.object!);
  if (!(hasEarlier || mayGoOn) || terms[at]!.joint === '' || isPassiveToo) return null;
  const start = anchor ? anchor.at : takesObject(context) && form.verb.class !== 'announce' ? right.object : null;
  if (start === null || start >= context.end || (right.object !== null && !opensObject(context, right.object)))
    return null;
  const isNear = mayGoOn || before.length > 0;
  const candidate = isNear ? make(context, null, start, 0.6, 'dropped-subject', anchor) : null;
  return candidate ? { ...candidate, shares: true } : null;
}

/** «زار الوزير السد، | وأكد أن»: who did what the sentence opens with speaks, where nobody has spoken in it yet. */
function subjectOfMain(context: Context): SourceTerms | null {
  const { terms, at, before, sentence } = context;
  if (terms[at]!.joint === '' || before.some(candidate => candidate.sentence === sentence)) return null;
  const subject = mainSubject(context, sentence, at);
  if (!subject || isBodyless(subject)) return null;
  const isHers = terms[subject.from]!.stem.endsWith(context.sets.grammar.feminineEnding);
  return isHers === (agreementOf(context).gender === 'feminine') ? subject : null;
}

/** Neither a person nor a body: a document, or who only has opinions. */
function isBodyless({ headKinds, kinds }: SourceTerms): boolean {
  const speaks = ['institution', 'role', 'spokesperson', 'author', 'collective'] as const;
  return headKinds.size > 0 && !speaks.some(kind => headKinds.has(kind) || (kind === 'institution' && kinds.has(kind)));
}

function opensObject({ terms, sets }: Context, at: number): boolean {
  return sets.has('verbalNouns', terms[at]!.key);
}

function agrees(context: Context, candidate: VerbFirstCandidate): boolean {
  const mine = agreementOf(context);
  return mine.gender === null || candidate.agreement.gender === null || candidate.agreement.gender === mine.gender;
}
