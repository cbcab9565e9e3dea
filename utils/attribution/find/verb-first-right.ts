import { CLASS } from '../lexicon';
import { type Anchor, anchorAt, isPause, laterWordsOf, particlesOf } from './verb-first-anchor';
import { type Context, isCue } from './verb-first-cue';
import { readSource, type SourceTerms } from './verb-first-source';
import { is, isComma, isDash, isMark, phraseAt, type Term } from './verb-first-terms';
import { pastTime } from './verb-first-time';
import { isAtPlace } from './verb-first-word';

export type Right = {
  readonly source: SourceTerms | null;
  readonly anchor: Anchor | null;
  /** Word where an object begins, where no anchor was met. */
  readonly object: number | null;
};

/** What stands right of the verb: subject, insertions, then what is said. */
export function readRight(context: Context, mayHaveSubject: boolean): Right | null {
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
  start = pastTime(terms, start, end);
  if (start >= end) return { source: null, anchor: null, object: null };
  const direct = skipTo(context, start);
  if (direct.anchor) return { source: null, anchor: direct.anchor, object: null };
  if (!mayHaveSubject) return { source: null, anchor: null, object: direct.at < end ? direct.at : start };
  const subjectAt = subjectStart(context, start);
  if (subjectAt === null) return { source: null, anchor: null, object: start };
  const particles = particlesOf(form);
  const options = { particles: [...particles, ...laterWordsOf(form)], hearerFollows: form.verb.hearerFirst === true };
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

/** «قالت، | سعاد بن يحيى، رئيسة المصلحة، إن»: what no insertion begins with. */
function isPerson(term: Term | undefined): boolean {
  if (term?.word.kind !== 'word' || term.preposition !== '' || term.joint !== '') return false;
  return (term.classes === 0 && term.verbs.length === 0) || is(term, CLASS.title);
}

/** The subject may come after an insertion: «قال، في تصريح له، الوزير». */
function subjectStart(context: Context, start: number): number | null {
  const { terms, end } = context;
  const hearerEnd = endOfHearer(context, start);
  if (hearerEnd !== null) return hearerEnd < end ? subjectStart(context, hearerEnd) : null;
  const first = terms[start]!;
  if (!isPause(first) && !is(first, CLASS.preposition)) return start;
  if (is(first, CLASS.preposition) || isPause(first)) {
    if (isComma(first) && isPerson(terms[start + 1])) return start + 1;
    const from = isPause(first) ? start + 1 : start;
    for (let at = from; at < Math.min(end, from + 14); at++)
      if (isPause(terms[at])) return at + 1 < end ? at + 1 : null;
  }
  return null;
}

/** Words that tell who is spoken to, where no list knows them. */
const LONGEST_HEARER = 6;

/**
 * Past what may stand between subject and speech: commas, adverbs, time, place, relative clauses, brackets.
 *
 * @return Where it stopped: at an anchor, or at the first word that is none of these.
 */
export function skipTo(
  context: Context,
  from: number,
  skipsHearer = false,
): { readonly anchor: Anchor | null; readonly at: number } {
  const { terms, end, form, sets } = context;
  let at = from;
  let isInBracket = false;
  let hearers = skipsHearer ? LONGEST_HEARER : 0;
  while (at < end) {
    const term = terms[at]!;
    const anchor = anchorAt(context, at, end, form);
    if (anchor) return { anchor, at };
    const beyond = afterAside(context, at);
    if (beyond !== null) {
      at = beyond;
      continue;
    }
    if (isComma(term) || isMark(term, '-', '–', '—', '_', ')', '(')) {
      isInBracket = isMark(term, '(');
      at++;
      continue;
    }
    if (opensOther(context, at, from)) return { anchor: null, at };
    if (isInBracket) {
      at++;
      continue;
    }
    const next = afterCircumstance(context, at, from);
    if (next !== null && next > at) at = next;
    else if (next === null && hearers > 0 && !sets.has('verbalNouns', term.key)) {
      hearers--;
      at++;
    } else return { anchor: null, at };
  }
  return { anchor: null, at };
}

/** Past a remark between dashes or commas that begins at `at`; null if none does. */
function afterAside(context: Context, at: number): number | null {
  const term = context.terms[at]!;
  const dash = isDash(term) ? closingDash(context, at) : null;
  if (dash !== null) return dash + 1;
  return isComma(term) ? afterRemark(context, at) : null;
}

/** Another verb of saying, or a later word of this one's. */
function opensOther(context: Context, at: number, from: number): boolean {
  const { terms, form } = context;
  if (isCue(context, at) && !isInRelative(terms, at, from)) return true;
  return form.verb.laterWords !== undefined && laterWordsOf(form).includes(terms[at]!.key);
}

/** Past time, place, manner or a clause on the subject; `at` itself where one has no end, null where none begins. */
function afterCircumstance(context: Context, at: number, from: number): number | null {
  const { terms, end, form, sets } = context;
  const term = terms[at]!;
  if (is(term, CLASS.adverb | CLASS.time) || (term.word.kind === 'number' && at > from) || isAtPlace(term, sets))
    return at + 1;
  if (
    is(term, CLASS.preposition | CLASS.relative) ||
    term.preposition !== '' ||
    isAside(term) ||
    phraseAt(terms, at, sets, 'secrecy') > 0 ||
    // «وثيقة | وردت إلى الجريدة | أن»: how the newsroom came by it.
    sets.has('receivingVerbs', term.key)
  )
    return endOfInsertion(context, at);
  const isOwnParticle = (form.verb.laterWords ?? []).concat(form.verb.particles ?? []).includes(term.key);
  const quote = terms[at + 1]?.word.quote ?? -1;
  if (!sets.prepositions.includes(term.key) || isOwnParticle || quote < 0) return null;
  let to = at + 2;
  while (to < end && terms[to]!.word.quote === quote) to++;
  return to;
}

/**
 * «…، فضل عدم كشف هويته، أن»: a remark of another kind between two commas, with what is said right after it.
 *
 * @return The second comma.
 */
function afterRemark(context: Context, at: number): number | null {
  const { terms, end, form, sets } = context;
  const first = terms[at + 1];
  // «دراسة أعدها فريق …، ونشرت في دورية …، عن أن»: the document's own story.
  const isIssued =
    first !== undefined && first.joint !== '' && sets.has('issuerVerbs', first.key.slice(first.joint.length));
  if (!first || (first.joint !== '' && !isIssued) || sets.has('verbalNouns', first.key)) return null;
  if (first.preposition !== '' || is(first, CLASS.preposition | CLASS.time | CLASS.adverb | CLASS.relative))
    return null;
  for (let next = at + 2; next < Math.min(end, at + 14); next++) {
    if (isCue(context, next)) return null;
    if (!isComma(terms[next])) continue;
    for (let after = next + 1; after < Math.min(end, next + 4); after++) {
      if (isCue(context, after)) return null;
      const anchor = anchorAt(context, after, end, form);
      if (anchor) return anchor.kind === 'clause' ? next : null;
    }
    return null;
  }
  return null;
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

function hasCommaSoon({ terms, end }: Context, from: number): boolean {
  return terms.slice(from, Math.min(end, from + 24)).some(term => isComma(term) && term.word.quote < 0);
}

/** An insertion that opens at `from` goes on to the next comma, anchor, cue or noun of action. */
function endOfInsertion(context: Context, from: number): number {
  const { terms, end, form, sets } = context;
  const isRelative = is(terms[from], CLASS.relative);
  const isEnclosed = isComma(terms[from - 1]) && hasCommaSoon(context, from);
  for (let at = from + 1; at < end; at++) {
    const term = terms[at]!;
    if (isPause(term) || anchorAt(context, at, end, form)) return at;
    if (isCue(context, at) && !isRelative && !is(terms[at - 1], CLASS.relative)) return at;
    if (!isRelative && !isEnclosed && sets.has('verbalNouns', term.key) && at > from + 1 && term.senses.length === 0)
      return at;
    if (isMark(term, '؛', ';')) return at;
  }
  return end;
}

function isInRelative(terms: readonly Term[], at: number, from: number): boolean {
  for (let back = at - 1; back >= from; back--) {
    if (isComma(terms[back])) return false;
    if (is(terms[back], CLASS.relative)) return true;
  }
  return false;
}

/** The first anchor further on, before another cue. */
export function scanFor(context: Context, from: number): Anchor | null {
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
