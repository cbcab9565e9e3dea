import type { Sentence } from '../analyse';
import { CLASS } from '../lexicon';
import { contentEnd, type VerbFirstText } from './verb-first-anchor';
import { makeVerbFirst, type VerbFirstCandidate } from './verb-first-candidate';
import { type Context, make } from './verb-first-cue';
import { scanFor } from './verb-first-right';
import { readSource, type SourceTerms } from './verb-first-source';
import { frontedSubject } from './verb-first-subject';
import { is, isMark, type Term } from './verb-first-terms';

/** Above that of a verb by itself, whose subject is not the document before it. */
const CONFIDENCE = 0.97;
const FARTHEST_DOCUMENT = 18;
const FARTHEST_VERB = 9;

/**
 * «أصدرت الوزارة بيانا | أكدت فيه أن», «صدر عن الوزارة بلاغ | جاء فيه أن», «صدر عن الوزارة البيان الآتي:»: whoever put a
 * document out says what stands in it.
 */
export function findVerbFirstIssued(text: VerbFirstText, sentence: Sentence): VerbFirstCandidate | null {
  const { terms, sets } = text;
  for (let at = sentence.from; at < sentence.to - 2; at++) {
    const term = terms[at]!;
    if (term.word.kind !== 'word' || term.word.quote >= 0) continue;
    const stem = term.joint ? term.key.slice(term.joint.length) : term.key;
    const isPut = sets.has('issuingVerbs', stem);
    if (!isPut && !(sets.has('comingOut', stem) && sets.has('outOf', terms[at + 1]!.key))) continue;
    const found = readIssued(text, sentence, at, isPut ? at + 1 : at + 2);
    if (found) return found;
  }
  return null;
}

function readIssued(text: VerbFirstText, sentence: Sentence, at: number, from: number): VerbFirstCandidate | null {
  const { terms, sets } = text;
  const end = contentEnd(text, sentence);
  const last = Math.min(end, from + FARTHEST_DOCUMENT);
  let documentAt = from;
  while (documentAt < last && !isIssuedWord(text, documentAt)) documentAt++;
  if (documentAt >= last) return null;
  const source =
    documentAt > from
      ? readSource(terms, from, sets, { mode: 'loose', limit: documentAt })
      : frontedIssuer(text, sentence, at, documentAt);
  if (!source?.isKnown) return null;
  const issuer = { ...source, document: { from: documentAt, to: documentAt + 1 } };
  const colon = colonAfter(text, documentAt, sentence.to);
  if (colon !== null) return fromColon(text, sentence, at, issuer, colon);
  for (let verbAt = documentAt + 1; verbAt < Math.min(end - 1, documentAt + FARTHEST_VERB); verbAt++) {
    const inside = insideAfter(text, verbAt + 1);
    if (inside === 0) continue;
    for (const form of terms[verbAt]!.verbs) {
      if (form.form !== 'finite') continue;
      const context: Context = { ...text, sentence, at: verbAt, form, end, isHeadline: false, before: [] };
      const found = fromVerb(context, issuer, verbAt + 1 + inside);
      if (found) return found;
    }
    return null;
  }
  return null;
}

/** «وكانت اللجنة | أصدرت بلاغا كشفت فيه»: who put it out stands in front. */
function frontedIssuer(text: VerbFirstText, sentence: Sentence, at: number, documentAt: number): SourceTerms | null {
  const verb = text.terms.slice(documentAt, documentAt + FARTHEST_VERB).find(term => term.verbs.length > 0);
  return verb && at > sentence.from ? frontedSubject(text, sentence, at, verb.verbs[0]!) : null;
}

function isIssuedWord({ terms, sets }: VerbFirstText, at: number): boolean {
  const term = terms[at]!;
  return term.word.quote < 0 && term.preposition === '' && sets.has('issuedDocuments', term.key);
}

/** «… | الآتي:», «بيانا | صحفيا:». */
function colonAfter({ terms, sets }: VerbFirstText, documentAt: number, to: number): number | null {
  if (!sets.has('followingWords', terms[documentAt + 1]?.key ?? '')) return null;
  for (let at = documentAt + 2; at < Math.min(to, documentAt + 5); at++) if (isMark(terms[at], ':')) return at;
  return null;
}

function fromColon(
  text: VerbFirstText,
  sentence: Sentence,
  at: number,
  source: SourceTerms,
  colon: number,
): VerbFirstCandidate {
  const { terms } = text;
  const content = { from: colon + 1, to: contentEnd(text, sentence) };
  const cue = { from: at, to: at + 1 };
  return makeVerbFirst(terms, { cue, source, content, sentence, rule: 'issued', confidence: CONFIDENCE });
}

/** Words of «فيه», «من خلاله» at `at`; 0 if none is there. */
function insideAfter({ terms, sets }: VerbFirstText, at: number): number {
  const key = terms[at]?.key ?? '';
  if (sets.has('insideWords', key)) return 1;
  const next: Term | undefined = terms[at + 1];
  return is(terms[at], CLASS.preposition) && sets.has('throughWords', next?.key ?? '') ? 2 : 0;
}

function fromVerb(context: Context, source: SourceTerms, from: number): VerbFirstCandidate | null {
  const { form, terms, at, end } = context;
  const plain = form.verb.sourceAfterParticle ? { ...form, verb: { ...form.verb, particles: [] } } : form;
  const anchor = scanFor({ ...context, form: plain }, from);
  const isObject = anchor === null && form.verb.takes.includes('object') && from < end;
  if (!anchor && !isObject) return null;
  const made = make(context, source, anchor ? anchor.at : from, CONFIDENCE, 'issued', anchor);
  if (!made) return null;
  const last = form.verb.sourceAfterParticle ? from - 1 : at;
  return { ...made, cue: { start: terms[at]!.word.start, end: terms[last]!.word.end }, cueTo: from };
}
