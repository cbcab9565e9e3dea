import type { Span } from '../../model';
import type { Sentence } from '../analyse';
import { CLASS } from '../lexicon';
import { Neighbours } from '../neighbours';
import { overlap } from '../overlap';
import { type Cut, cutBefore, leastCut } from './cuts';
import type { VerbFirstText } from './verb-first-anchor';
import type { VerbFirstCandidate } from './verb-first-candidate';
import { is, isComma, phraseAt } from './verb-first-terms';

/** Below this, a candidate is dropped. */
const LOWEST_CONFIDENCE = 0.5;

export type SettledCandidate = VerbFirstCandidate & {
  /** Index among the settled of the one whose source it shares. */
  readonly sharesWith: number | null;
};

/** One candidate for each cue, contents that stop where another clause's begin, and who shares whose source. */
export function settle(text: VerbFirstText, candidates: readonly VerbFirstCandidate[]): SettledCandidate[] {
  const kept = withoutOverlaps(text, candidates);
  const placed = kept.map((candidate, index) => withSharedContent(candidate, kept, index));
  const cut = cutContents(text, placed);
  const filled = cut.filter(candidate => candidate.content.length > 0 || candidate.contentInNext);
  return filled.map((candidate, index) => ({
    ...candidate,
    sharesWith: candidate.shares ? sharedWith(filled, index) : null,
  }));
}

function withoutOverlaps(text: VerbFirstText, candidates: readonly VerbFirstCandidate[]): VerbFirstCandidate[] {
  const kept: VerbFirstCandidate[] = [];
  const cues = new Neighbours<Span>();
  const sources = new Neighbours<Span>();
  const sorted = candidates
    .filter(candidate => candidate.confidence >= LOWEST_CONFIDENCE)
    .toSorted((a, b) => b.confidence - a.confidence);
  for (const candidate of sorted) {
    const { cue } = candidate;
    const own = sourceSpan(text, candidate);
    const clashes =
      cues.some(cue, other => overlap(other, cue)) ||
      sources.some(cue, other => overlap(other, cue)) ||
      (own !== null && cues.some(own, other => overlap(own, other)));
    if (clashes) continue;
    kept.push(candidate);
    cues.add(cue, cue);
    if (own) sources.add(own, own);
  }
  return kept.sort((a, b) => a.cue.start - b.cue.start);
}

function sourceSpan({ terms }: VerbFirstText, { source }: VerbFirstCandidate): Span | null {
  return source && { start: terms[source.from]!.word.start, end: terms[source.to - 1]!.word.end };
}

/** Candidates before a phrase among which its verb is looked for: no sentence of people's has as many. */
const REACH = 20;

/** «وقالت الوكالة، نقلا عن مصادر، إن …»: a phrase between a verb and what is said has the verb's content. */
function withSharedContent(
  candidate: VerbFirstCandidate,
  all: readonly VerbFirstCandidate[],
  index: number,
): VerbFirstCandidate {
  if (!candidate.isPhrase) return candidate;
  const host = all
    .slice(Math.max(0, index - REACH), index)
    .find(
      other =>
        !other.isPhrase &&
        other.sentence === candidate.sentence &&
        other.cueTo <= candidate.cueAt &&
        candidate.cueTo <= other.contentFrom,
    );
  return host ? { ...candidate, content: host.content, cutsAt: null } : candidate;
}

/** Content stops before a later cue that opens a clause of its own, and at words that leave what was said. */
function cutContents(text: VerbFirstText, candidates: readonly VerbFirstCandidate[]): VerbFirstCandidate[] {
  const behind = new Map<Sentence, Cut>();
  const cut: VerbFirstCandidate[] = [];
  for (const candidate of candidates.toReversed()) {
    const next = behind.get(candidate.sentence);
    cut.push(cutContent(text, candidate, next));
    if (candidate.cutsAt !== null) behind.set(candidate.sentence, cutBefore(candidate.cutsAt, next));
  }
  return cut.reverse();
}

function cutContent(text: VerbFirstText, candidate: VerbFirstCandidate, later: Cut | undefined): VerbFirstCandidate {
  const { cue } = candidate;
  const breaks = [breakIn(text, candidate), mainClauseAfter(text, candidate)].filter(at => at !== null);
  const content = candidate.content
    .map(span => {
      const clause = leastCut(later, Math.max(span.start, cue.end), span.end) ?? span.end;
      const stop = Math.min(clause, span.end, ...breaks.filter(at => at > span.start));
      return trim(text, { start: span.start, end: stop });
    })
    .filter(span => span !== null)
    .filter(
      (span, at) =>
        at === 0 ||
        (leastCut(later, cue.end, span.start + 1) === null &&
          !breaks.some(stop => stop <= span.start && stop > cue.end)),
    );
  return { ...candidate, content };
}

/** «ورغم أن الوزارة توقعت …، فإن …»: where a sentence opens with a subordinate clause, its main clause ends the content. */
function mainClauseAfter({ terms, sets }: VerbFirstText, candidate: VerbFirstCandidate): number | null {
  const { from, to } = candidate.sentence;
  if (candidate.isPhrase || phraseAt(terms, from, sets, 'leadingClauses') === 0) return null;
  for (let at = from; at < to; at++) {
    const next = terms[at + 1];
    if (terms[at]!.word.start < candidate.cue.end || !isComma(terms[at]) || terms[at]!.word.quote >= 0 || !next)
      continue;
    const isMain =
      (is(next, CLASS.complementiser) && next.joint !== '') ||
      (next.joint === '' &&
        (is(next, CLASS.commonVerb) || next.verbs.some(form => form.form === 'finite' && !form.isNounToo)));
    if (isMain) return terms[at]!.word.start;
  }
  return null;
}

function breakIn({ terms, sets }: VerbFirstText, candidate: VerbFirstCandidate): number | null {
  const [first] = candidate.content;
  if (!first) return null;
  for (let at = candidate.sentence.from + 1; at < candidate.sentence.to; at++) {
    const term = terms[at]!;
    if (term.word.start <= first.start || term.word.quote >= 0 || !isComma(terms[at - 1])) continue;
    if (term.word.start < candidate.cue.start && candidate.isPhrase) continue;
    if (phraseAt(terms, at, sets, 'contentBreaks') > 0) return terms[at - 1]!.word.start;
  }
  return null;
}

/** Without stray commas and dashes at its ends. */
function trim({ paragraph }: VerbFirstText, span: Span): Span | null {
  let { start, end } = span;
  const strip = /[\s\u00a0،,؛;:\-–—]/u;
  while (end > start && strip.test(paragraph.text[end - 1]!)) end--;
  while (start < end && /[\s\u00a0،,؛;\-–—]/u.test(paragraph.text[start]!)) start++;
  const hasWord = /[\p{L}\p{N}]/u.test(paragraph.text.slice(start, end));
  return hasWord ? { start, end } : null;
}

/** The nearest main cue before whose verb agrees: in the same sentence first, then in the paragraph. */
function sharedWith(candidates: readonly VerbFirstCandidate[], index: number): number | null {
  const own = candidates[index]!;
  let fallback: number | null = null;
  for (let at = index - 1; at >= 0; at--) {
    const other = candidates[at]!;
    if (isNested(candidates, at)) continue;
    const isSameSentence = other.sentence === own.sentence;
    const agrees =
      own.agreement.gender === null ||
      other.agreement.gender === null ||
      other.agreement.gender === own.agreement.gender;
    if (!agrees) continue;
    if (other.isPhrase) {
      if (own.isPhrase) fallback ??= at;
      continue;
    }
    if (own.isParticiple && !isSameSentence) return fallback;
    return at;
  }
  return fallback;
}

/** Stands inside what another cue before it reports. */
function isNested(candidates: readonly VerbFirstCandidate[], index: number): boolean {
  const own = candidates[index]!;
  if (own.rule === 'nominal') return false;
  for (let at = index - 1; at >= 0 && candidates[at]!.sentence === own.sentence; at--) {
    const holds = candidates[at]!.content.some(span => span.start < own.cue.start && own.cue.end <= span.end);
    if (holds) return true;
  }
  return false;
}
