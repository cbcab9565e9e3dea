import type { Span } from '../../model';
import { CLASS } from '../lexicon';
import { overlap } from '../overlap';
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
  const placed = kept.map(candidate => withSharedContent(text, candidate, kept));
  const cut = placed.map((candidate, index) => cutContent(text, candidate, placed, index));
  const filled = cut.filter(candidate => candidate.content.length > 0 || candidate.contentInNext);
  return filled.map((candidate, index) => ({
    ...candidate,
    sharesWith: candidate.shares ? sharedWith(filled, index) : null,
  }));
}

function withoutOverlaps(text: VerbFirstText, candidates: readonly VerbFirstCandidate[]): VerbFirstCandidate[] {
  const kept: VerbFirstCandidate[] = [];
  const sorted = candidates
    .filter(candidate => candidate.confidence >= LOWEST_CONFIDENCE)
    .toSorted((a, b) => b.confidence - a.confidence);
  for (const candidate of sorted) {
    const clashes = kept.some(
      other =>
        overlap(other.cue, candidate.cue) || isInSource(text, other, candidate) || isInSource(text, candidate, other),
    );
    if (!clashes) kept.push(candidate);
  }
  return kept.sort((a, b) => a.cue.start - b.cue.start);
}

function isInSource({ terms }: VerbFirstText, holder: VerbFirstCandidate, other: VerbFirstCandidate): boolean {
  if (!holder.source) return false;
  const span: Span = { start: terms[holder.source.from]!.word.start, end: terms[holder.source.to - 1]!.word.end };
  return overlap(span, other.cue);
}

/** «وقالت الوكالة، نقلا عن مصادر، إن …»: a phrase between a verb and what is said has the verb's content. */
function withSharedContent(
  _text: VerbFirstText,
  candidate: VerbFirstCandidate,
  all: readonly VerbFirstCandidate[],
): VerbFirstCandidate {
  if (!candidate.isPhrase) return candidate;
  const host = all.find(
    other =>
      !other.isPhrase &&
      other.sentence === candidate.sentence &&
      other.cueTo <= candidate.cueAt &&
      candidate.cueTo <= other.contentFrom,
  );
  return host ? { ...candidate, content: host.content, cutsAt: null } : candidate;
}

/** Content stops before a later cue that opens a clause of its own, and at words that leave what was said. */
function cutContent(
  text: VerbFirstText,
  candidate: VerbFirstCandidate,
  all: readonly VerbFirstCandidate[],
  index: number,
): VerbFirstCandidate {
  const cuts = all
    .filter((other, at) => at !== index && other.sentence === candidate.sentence && other.cutsAt !== null)
    .filter(other => other.cue.start > candidate.cue.start && other.cutsAt! > candidate.cue.end)
    .map(other => other.cutsAt!);
  const breakAt = breakIn(text, candidate);
  if (breakAt !== null) cuts.push(breakAt);
  const mainAt = mainClauseAfter(text, candidate);
  if (mainAt !== null) cuts.push(mainAt);
  const content = candidate.content
    .map(span => {
      const stop = Math.min(span.end, ...cuts.filter(at => at > span.start));
      return trim(text, { start: span.start, end: stop });
    })
    .filter(span => span !== null)
    .filter((span, at) => at === 0 || !cuts.some(stop => stop <= span.start && stop > candidate.cue.end));
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
