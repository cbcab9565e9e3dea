import type { Span } from '../../model';
import { foldKey } from '../../text/fold';
import type { Sentence } from '../analyse';
import { CLASS, type CueForm } from '../lexicon';
import { type Anchor, anchorAt, contentEnd, isPause, particlesOf, type VerbFirstText } from './verb-first-anchor';
import type { VerbFirstCandidate } from './verb-first-candidate';
import { looksLikeName, readSource, type SourceTerms } from './verb-first-source';
import { frontedSubject, mainSubject } from './verb-first-subject';
import { is, isComma, isDash, isMark, phraseAt, type Term } from './verb-first-terms';

const CONFIDENCE = { clause: 0.95, particle: 0.85, object: 0.75, dropped: 0.8, participle: 0.9, relative: 0.75 };

type Context = VerbFirstText & {
  readonly sentence: Sentence;
  readonly at: number;
  readonly form: CueForm;
  readonly end: number;
  readonly isHeadline: boolean;
  /** Attributions found before this one in the paragraph. */
  readonly before: readonly VerbFirstCandidate[];
};

type Right = {
  readonly source: SourceTerms | null;
  readonly anchor: Anchor | null;
  /** Word where an object begins, where no anchor was met. */
  readonly object: number | null;
};

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
  if (at > sentence.from && is(previous, CLASS.relative)) return readRelative(context);
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

/** Without vowel signs most forms can be a noun; a verb opens its clause or follows its subject. */
function isVerbPosition(context: Context): boolean {
  const { terms, at, form, sentence } = context;
  const term = terms[at]!;
  if (form.verb.butNot && startsWithAny(context, at + 1, form.verb.butNot)) return false;
  if (isNegatedForm(form, stemOf(term)) && !is(terms[at - 1], CLASS.negation)) return false;
  if (term.isDefinite || term.preposition) return false;
  const before = terms[at - 1];
  if (at === sentence.from || !before) return true;
  if (!form.isNounToo) return !(is(before, CLASS.preposition) && before.word.kind === 'word' && !isInnerEnd(before));
  return (
    term.joint !== '' ||
    before.word.kind === 'mark' ||
    is(
      before,
      CLASS.auxiliary |
        CLASS.subordinator |
        CLASS.relative |
        CLASS.negation |
        CLASS.conjunction |
        CLASS.adverb |
        CLASS.time |
        CLASS.pronoun,
    ) ||
    anchorAt(context, at + 1, context.end, form)?.kind === 'clause'
  );
}

function isInnerEnd(before: Term): boolean {
  return before.word.name >= 0;
}

function startsWithAny(context: Context, at: number, phrases: readonly string[]): boolean {
  const rest = context.terms
    .slice(at, at + 4)
    .map(term => term.key)
    .join(' ');
  return phrases.some(phrase => {
    const key = foldKey(phrase);
    return rest === key || rest.startsWith(`${key} `);
  });
}

/** A damma on the first letter of a past verb makes it passive: «أُعلن». */
function isMarkedPassive({ terms, at, sets }: Context): boolean {
  const { text } = terms[at]!.word;
  const joint = terms[at]!.joint.length;
  const stem = text.slice(joint);
  const sign = sets.grammar.passiveVowel;
  const first = stem.replace(/^[\u064e\u0650]/u, '');
  if (first[1] !== sign) return false;
  const isPresent = sets.grammar.agreementSigns.some(known => !known.ends && known.starts === first[0]);
  return !isPresent || /\u064e\p{L}\p{M}*$/u.test(first);
}

/** What stands right of the verb: subject, insertions, then what is said. */
function readRight(context: Context, mayHaveSubject: boolean): Right | null {
  const { terms, at, form, end } = context;
  let start = at + 1;
  if (context.sets.has('whatParticles', terms[start]?.key ?? '') && !is(terms[start], CLASS.preposition)) start++;
  while (
    start < end &&
    is(terms[start], CLASS.adverb) &&
    terms[start]!.word.quote < 0 &&
    !anchorAt(context, start, end, form)
  )
    start++;
  if (start >= end) return { source: null, anchor: null, object: null };
  const direct = skipTo(context, start);
  if (direct.anchor) return { source: null, anchor: direct.anchor, object: null };
  if (!mayHaveSubject) return { source: null, anchor: null, object: start };
  const subjectAt = subjectStart(context, start);
  if (subjectAt === null) return { source: null, anchor: null, object: start };
  const particles = particlesOf(form);
  const options = { particles, hearerFollows: form.verb.hearerFirst === true };
  const loose = readSource(terms, subjectAt, context.sets, { ...options, mode: 'loose', limit: end });
  const takesObject = form.verb.takes.includes('object') || form.verb.hearerAfter === true;
  const isSaid = form.verb.takes.includes('clause') || form.verb.takes.includes('quote');
  if (loose && isSaid) {
    const next = skipTo(context, loose.to, form.verb.hearerFirst === true);
    const anchor = next.anchor ?? (takesObject ? null : scanFor(context, next.at));
    const isClause = anchor !== null && anchor.kind !== 'particle';
    if (anchor && (isClause || !takesObject)) return { source: loose, anchor, object: null };
  }
  const strict = readSource(terms, subjectAt, context.sets, { ...options, mode: 'strict', limit: end });
  if (!strict) {
    const near = takesObject ? null : scanFor({ ...context, end: Math.min(end, start + 8) }, start);
    return near && near.kind !== 'particle'
      ? { source: null, anchor: near, object: null }
      : { source: null, anchor: null, object: start };
  }
  const next = skipTo(context, strict.to);
  if (next.anchor && (isSaid || next.anchor.kind === 'particle'))
    return { source: strict, anchor: next.anchor, object: null };
  if (takesObject && next.at < end) return { source: strict, anchor: null, object: next.at };
  const far = scanFor(context, next.at);
  return far ? { source: strict, anchor: far, object: null } : { source: strict, anchor: null, object: null };
}

/** «وقال لـ«الشرق الأوسط» مصدر», «وقال لرويترز مسؤول»: who is told, right after the verb. */
function endOfHearer({ terms, sets, end }: Context, start: number): number | null {
  const term = terms[start]!;
  if (sets.prepositions.includes(term.key) && (terms[start + 1]?.word.quote ?? -1) >= 0) {
    const { quote } = terms[start + 1]!.word;
    let at = start + 1;
    while (at < end && terms[at]!.word.quote === quote) at++;
    return at;
  }
  if (is(term, CLASS.preposition)) return null;
  if (sets.has('whatParticles', term.key) || (term.preposition !== '' && term.isBareMedia)) {
    return Math.max(start + 1, term.isBareMedia ? term.bareNameEnd : 0);
  }
  if (!sets.has('hearers', term.key) || term.preposition === '') return null;
  const hearer = readSource(terms, start, sets, { mode: 'strict', limit: end });
  return hearer ? Math.min(hearer.to, start + 1 + (term.isDefinite ? 0 : 1)) : start + 1;
}

/** The subject may come after an insertion: «قال، في تصريح له، الوزير». */
function subjectStart(context: Context, start: number): number | null {
  const { terms, end } = context;
  const hearerEnd = endOfHearer(context, start);
  if (hearerEnd !== null) return hearerEnd < end ? subjectStart(context, hearerEnd) : null;
  const first = terms[start]!;
  if (!isPause(first) && !is(first, CLASS.preposition)) return start;
  if (is(first, CLASS.preposition) || isPause(first)) {
    const from = isPause(first) ? start + 1 : start;
    for (let at = from; at < Math.min(end, from + 14); at++)
      if (isPause(terms[at])) return at + 1 < end ? at + 1 : null;
  }
  return null;
}

/**
 * Past what may stand between subject and speech: commas, adverbs, time, place, relative clauses, brackets.
 *
 * @return Where it stopped: at an anchor, or at the first word that is none of these.
 */
function skipTo(
  context: Context,
  from: number,
  skipsHearer = false,
): { readonly anchor: Anchor | null; readonly at: number } {
  const { terms, end, form, sets } = context;
  let at = from;
  let isInside = false;
  let hearers = skipsHearer ? 6 : 0;
  while (at < end) {
    const term = terms[at]!;
    const anchor = anchorAt(context, at, end, form);
    if (anchor) return { anchor, at };
    const closing = isDash(term) ? closingDash(context, at) : null;
    if (closing !== null) {
      at = closing + 1;
      continue;
    }
    if (isComma(term) || isMark(term, '-', '–', '—', '_', ')', '(')) {
      isInside = isMark(term, '(');
      at++;
      continue;
    }
    if (isCue(context, at) && !isInRelative(terms, at, from)) return { anchor: null, at };
    if (isInside) {
      at++;
      continue;
    }
    if (is(term, CLASS.adverb | CLASS.time) || (term.word.kind === 'number' && at > from)) {
      at++;
      continue;
    }
    if (is(term, CLASS.preposition) || term.preposition !== '' || is(term, CLASS.relative) || isAside(term)) {
      const next = endOfInsertion(context, at);
      if (next === at) return { anchor: null, at };
      at = next;
      continue;
    }
    const isOwnParticle = (form.verb.laterWords ?? []).concat(form.verb.particles ?? []).includes(term.key);
    if (sets.prepositions.includes(term.key) && !isOwnParticle && (terms[at + 1]?.word.quote ?? -1) >= 0) {
      const { quote } = terms[at + 1]!.word;
      at += 2;
      while (at < end && terms[at]!.word.quote === quote) at++;
      continue;
    }
    if (hearers > 0 && !sets.has('verbalNouns', term.key)) {
      hearers--;
      at++;
      continue;
    }
    return { anchor: null, at };
  }
  return { anchor: null, at };
}

/** The dash that ends an insertion which a dash opens: «-نقلا عن مصدر-». */
function closingDash({ terms, end }: Context, at: number): number | null {
  if (!terms[at]!.word.spaceBefore || terms[at + 1]?.word.spaceBefore) return null;
  for (let next = at + 2; next < Math.min(end, at + 24); next++) if (isDash(terms[next])) return next;
  return null;
}

/** «وهو يتحدث»: a remark on the subject, with its pronoun. */
function isAside(term: Term): boolean {
  return is(term, CLASS.pronoun) && term.joint !== '';
}

/** An insertion that opens at `from` goes on to the next comma, anchor, cue or noun of action. */
function endOfInsertion(context: Context, from: number): number {
  const { terms, end, form, sets } = context;
  const isRelative = is(terms[from], CLASS.relative);
  for (let at = from + 1; at < end; at++) {
    const term = terms[at]!;
    if (isPause(term) || anchorAt(context, at, end, form)) return at;
    if (isCue(context, at) && !isRelative && !is(terms[at - 1], CLASS.relative)) return at;
    if (!isRelative && sets.has('verbalNouns', term.key) && at > from + 1 && term.senses.length === 0) return at;
    if (isMark(term, '؛', ';')) return at;
  }
  return end;
}

function isCue(context: Context, at: number): boolean {
  const term = context.terms[at]!;
  if (at === context.at || term.isDefinite) return false;
  return term.verbs.some(form => !form.isNounToo && (form.form === 'finite' || isComma(context.terms[at - 1])));
}

function isInRelative(terms: readonly Term[], at: number, from: number): boolean {
  for (let back = at - 1; back >= from; back--) {
    if (isComma(terms[back])) return false;
    if (is(terms[back], CLASS.relative)) return true;
  }
  return false;
}

/** The first anchor further on, before another cue. */
function scanFor(context: Context, from: number): Anchor | null {
  const { terms, end, form } = context;
  for (let at = from; at < Math.min(end, from + 36); at++) {
    const anchor = anchorAt(context, at, end, form);
    // A particle further on belongs to another word, unless a hearer stands between.
    if (anchor && (anchor.kind !== 'particle' || form.verb.hearerAfter || at === from)) return anchor;
    if (isCue(context, at) && !isInRelative(terms, at, from)) return null;
    if (isMark(terms[at], '؛', ';')) return null;
  }
  return null;
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
    return make(context, source, anchor.at, CONFIDENCE.particle, 'verb-subject', anchor);
  }
  if (right.object === null || isNegated(context)) return null;
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

/** «"لا نريد سوى العودة"، تقول فاطمة»: what is said stands before the cue. */
function readPostposed(context: Context, source: SourceTerms): VerbFirstCandidate | null {
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
  const goesOn = isPause(next) && terms[source.to + 1]?.joint === '' && source.to + 1 < end && isAfterQuote;
  const after =
    goesOn && terms[source.to + 1]!.word.quote >= 0
      ? [{ start: terms[source.to + 1]!.word.start, end: terms[end - 1]!.word.end }]
      : [];
  return { ...made, content: [left, ...after], contentFrom: at };
}

function quoteStart({ terms, sentence }: Context, from: number): number {
  let at = from;
  while (at > sentence.from && terms[at]!.word.quote < 0) at--;
  const quote = terms[at]!.word.quote;
  while (at > sentence.from && terms[at - 1]!.word.quote === quote) at--;
  return at;
}

/** «ونصح الطلاب بتجنب …»: the noun after the verb is who is told; who speaks was named before. */
function readHearer(context: Context, right: Right, noun: SourceTerms): VerbFirstCandidate | null {
  if (noun.isKnown && !noun.kinds.has('role') && !noun.kinds.has('collective')) return null;
  const far = right.anchor ?? scanFor(context, noun.to);
  if (!far) return null;
  return readDropped(context, { source: null, anchor: { ...far, kind: 'particle', at: noun.from }, object: null });
}

/** What is found by a player or a visitor is no finding. */
function isBodyOrDocument({ headKinds, kinds }: SourceTerms): boolean {
  return kinds.has('institution') || headKinds.has('document') || headKinds.has('author') || headKinds.has('anonymous');
}

function hasOtherThan(source: SourceTerms, kind: string): boolean {
  return [...source.headKinds].some(known => known !== kind) || source.headKinds.size === 0;
}

function hasLaterWords(context: Context, from: number): boolean {
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

/** Kinds of sources that may stand at this verb. */
function isWorthy(context: Context, source: SourceTerms, isSaid: boolean): boolean {
  const { form, terms } = context;
  if (form.verb.documentsOnly) return isPublished(source, terms);
  const isCount = terms[source.from]!.word.kind === 'number';
  if (isCount && !isSaid) return false;
  if (isSaid && !form.verb.needsSource) {
    const first = terms[source.from]!;
    return !(source.to - source.from === 1 && is(first, CLASS.time | CLASS.adverb));
  }
  if (source.isKnown) return true;
  if (form.verb.needsSource) return false;
  return isSaid || (form.verb.class !== 'announce' && looksLikeName(terms, source, context.sets));
}

/** A document, a medium or "sources". */
function isPublished(source: SourceTerms, terms: readonly Term[]): boolean {
  if (source.headKinds.has('document') || source.headKinds.has('anonymous')) return true;
  return terms
    .slice(source.from, source.from + 2)
    .some(term =>
      term.senses.some(
        sense => sense.kind === 'institution' && (sense.type === 'media' || sense.type === 'news-agency'),
      ),
    );
}

function isSpoken(anchor: Anchor): boolean {
  return anchor.kind !== 'particle';
}

/** «التي تشير إلى أن»: whoever the relative clause describes speaks. */
function readRelative(context: Context): VerbFirstCandidate | null {
  const right = readRight(context, false);
  const source = frontedSubject(context, context.sentence, context.at, context.form);
  if (!right || !source?.isKnown) return null;
  const start = right.anchor ? right.anchor.at : takesObject(context) ? right.object : null;
  if (start === null || start >= context.end) return null;
  const candidate = make(context, source, start, CONFIDENCE.relative, 'relative', right.anchor);
  return candidate;
}

function takesObject({ form }: Context): boolean {
  return form.verb.takes.includes('object') || form.verb.hearerAfter === true;
}

/** «التقرير …، ذكر أن», «كاترين أكد أن»: the subject stands in front. */
function readFronted(context: Context, isHeadline: boolean, right: Right | null = null): VerbFirstCandidate | null {
  const { form } = context;
  const subject = frontedSubject(context, context.sentence, context.at, form);
  if (!subject) return null;
  const after = right ?? readRight(context, false);
  if (!after) return null;
  const { anchor } = after;
  if (anchor) {
    if (!isWorthy(context, subject, isSpoken(anchor))) return null;
    return make(context, subject, anchor.at, CONFIDENCE.clause - 0.05, 'subject-first', anchor);
  }
  if (after.object === null || after.object >= context.end) return null;
  if (!takesObject(context) && !(isHeadline && !form.verb.needsParticle)) return null;
  if (!subject.isKnown || !isWorthy(context, subject, false) || isNegated(context)) return null;
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
  if (isPassiveToo && !(anchor?.kind === 'clause' && isPast(context) && before.length > 0)) return null;
  if (form.verb.needsSource && !(anchor && isSpoken(anchor) && before.length > 0)) return null;
  const hasEarlier = before.some(candidate => agrees(context, candidate));
  if (anchor && isSpoken(anchor)) {
    if (!form.verb.takes.includes('clause') && anchor.kind === 'clause' && anchor.opener === null) return null;
    const candidate = make(context, null, anchor.at, CONFIDENCE.dropped, 'dropped-subject', anchor);
    return candidate ? { ...candidate, shares: true } : null;
  }
  if (!hasEarlier || terms[at]!.joint === '' || isPassiveToo) return null;
  const start = anchor ? anchor.at : takesObject(context) && form.verb.class !== 'announce' ? right.object : null;
  if (start === null || start >= context.end || (right.object !== null && !opensObject(context, right.object)))
    return null;
  const isNear = before.some(candidate => candidate.cue.start >= sentence.start) || before.length > 0;
  const candidate = isNear ? make(context, null, start, 0.6, 'dropped-subject', anchor) : null;
  return candidate ? { ...candidate, shares: true } : null;
}

function opensObject({ terms, sets }: Context, at: number): boolean {
  return sets.has('verbalNouns', terms[at]!.key);
}

function stemOf(term: Term): string {
  return term.joint ? term.key.slice(term.joint.length) : term.key;
}

function isPast(context: Context): boolean {
  const stem = stemOf(context.terms[context.at]!);
  return !context.sets.grammar.verbLetters.includes(stem[0]!);
}

function agrees(context: Context, candidate: VerbFirstCandidate): boolean {
  const mine = agreementOf(context);
  return mine.gender === null || candidate.agreement.gender === null || candidate.agreement.gender === mine.gender;
}

/** «مضيفا أن», «متهما بعض التجار»: hangs on the main clause and shares its subject. */
function readParticiple(context: Context): VerbFirstCandidate | null {
  const { terms, at, sentence, form, before } = context;
  const previous = terms[at - 1];
  if (at === sentence.from || terms[at]!.isDefinite) return null;
  if (is(previous, CLASS.auxiliary | CLASS.negation | CLASS.preposition | CLASS.determiner)) return null;
  const right = readRight(context, false);
  if (!right) return null;
  const isSet =
    isPause(previous) || terms[at]!.joint !== '' || previous!.word.quote >= 0 || isMark(previous, '"', '»', '”');
  let start = right.anchor ? right.anchor.at : null;
  if (start === null && isSet && right.object !== null && right.object < context.end) {
    const far = form.verb.hearerAfter ? scanFor(context, right.object) : null;
    if (form.verb.takes.includes('object') || far) start = right.object;
  }
  if (start === null) return null;
  const isOneMan = agreementOf(context).gender === 'masculine';
  const hasMain = before.some(candidate => candidate.sentence === sentence);
  if (right.anchor?.kind === 'particle' && !isSet && !(hasMain && isOneMan)) return null;
  const main = before.some(candidate => candidate.sentence === sentence && !candidate.isPhrase);
  const subject = main ? null : mainSubject(context, sentence, at);
  const candidate = make(context, subject, start, main ? CONFIDENCE.participle : 0.65, 'participle', right.anchor);
  if (!candidate) return null;
  const cutsAt = isPause(previous) ? previous!.word.start : terms[at]!.word.start;
  return { ...candidate, shares: main, isParticiple: true, cutsAt };
}

/**
 * «…، وهو ما أكده المتحدث»: what was said stands before.
 *
 * @return `undefined` where this is no such clause.
 */
function readBack(context: Context): VerbFirstCandidate | null | undefined {
  const { terms, at, sentence, sets, end } = context;
  const phrases = sets.phrases('backReferences');
  for (const length of [2, 1]) {
    const from = at - length;
    if (from < sentence.from || phraseAt(terms, from, phrases) !== length) continue;
    const source = readSource(terms, at + 1, sets, { mode: 'strict', limit: end });
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
function readInside(context: Context): VerbFirstCandidate | null {
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
  if (!particles.includes(next.key)) return null;
  const loose = readSource(terms, at + 2, sets, { mode: 'loose', limit: end });
  if (!loose?.isKnown) return null;
  const plain = { ...context, form: { ...form, verb: { ...form.verb, particles: [] } } };
  const anchor = skipTo(plain, loose.to).anchor ?? scanFor({ ...plain, end: Math.min(end, loose.to + 6) }, loose.to);
  if (!anchor) return null;
  const candidate = make(context, loose, anchor.at, CONFIDENCE.clause, 'inside', anchor);
  return candidate ? widen(candidate, context, at + 2) : null;
}

function widen(candidate: VerbFirstCandidate, { terms, at }: Context, to: number): VerbFirstCandidate {
  return { ...candidate, cue: { start: terms[at]!.word.start, end: terms[to - 1]!.word.end }, cueTo: to };
}

function isNegatedForm(form: CueForm, stem: string): boolean {
  return (form.verb.negatedForms ?? '').split(' ').some(known => known !== '' && foldKey(known) === stem);
}

function isNegated({ terms, at, sentence }: Context): boolean {
  const previous = terms[at - 1];
  return at > sentence.from && is(previous, CLASS.negation) && !is(previous, CLASS.subordinator);
}

function make(
  context: Context,
  source: SourceTerms | null,
  contentAt: number,
  confidence: number,
  rule: string,
  anchor: Anchor | null,
): VerbFirstCandidate | null {
  const { terms, at, form, end, sentence, paragraph } = context;
  if (isUnreal(context) || isRefused(context, contentAt)) return null;
  const elsewhere = anchor?.kind === 'colon' && contentAt >= end;
  if (contentAt >= end && !elsewhere) return null;
  const content: Span[] = elsewhere ? [] : [{ start: terms[contentAt]!.word.start, end: terms[end - 1]!.word.end }];
  const isDenial = form.verb.class === 'deny';
  return {
    cue: { start: terms[at]!.word.start, end: terms[at]!.word.end },
    cueAt: at,
    cueTo: at + 1,
    source,
    content,
    contentInNext: elsewhere,
    contentFrom: contentAt,
    opener: anchor?.opener ?? null,
    shares: false,
    agreement: agreementOf(context),
    cueClass: form.verb.class,
    confidence,
    rule,
    polarity: isNegated(context) ? 'unsaid' : isDenial ? 'denied' : 'said',
    cutsAt: cutOf(context),
    sentence,
    isParticiple: false,
    isPhrase: false,
    text: paragraph.text,
  };
}

/** «توصل إلى | اتفاق»: what follows shows that nothing was said. */
function isRefused(context: Context, contentAt: number): boolean {
  const { form, terms } = context;
  const refused = form.verb.butNot;
  if (!refused) return false;
  const isParticle = particlesOf(form).includes(terms[contentAt]?.key ?? '');
  return startsWithAny(context, isParticle ? contentAt + 1 : contentAt, refused);
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
function cutOf({ terms, at, sentence, sets }: Context): number | null {
  if (at === sentence.from) return null;
  let from = at;
  while (from - 1 > sentence.from && is(terms[from - 1], CLASS.auxiliary | CLASS.adverb)) from--;
  const previous = terms[from - 1];
  for (let back = 1; back <= 2; back++) {
    const isOpener = phraseAt(terms, from - back, sets.phrases('clauseOpeners')) === back;
    if (isOpener && isPause(terms[from - back - 1])) return terms[from - back - 1]!.word.start;
  }
  const opensClause = terms[from]!.joint !== '' && sets.conjunctions.includes(terms[from]!.joint);
  if (opensClause) return isPause(previous) ? previous!.word.start : terms[from]!.word.start;
  return null;
}

/** What the verb's form says of its subject. */
function agreementOf({ terms, at, form, sets }: Context): VerbFirstCandidate['agreement'] {
  const term = terms[at]!;
  const stem = stemOf(term);
  const bare = term.pronoun ? stem.slice(0, -term.pronoun.length) : stem;
  const lemma = foldKey(form.verb.lemma);
  if (bare === lemma) return { gender: 'masculine', number: 'singular' };
  for (const sign of sets.grammar.agreementSigns) {
    if (sign.starts && !bare.startsWith(sign.starts)) continue;
    if (sign.ends && !bare.endsWith(sign.ends)) continue;
    return { gender: sign.gender, number: sign.number };
  }
  return { gender: null, number: null };
}
