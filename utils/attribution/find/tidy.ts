import type { Span } from '../../model';
import { firstAt } from '../../text/first-at';
import type { Paragraph, Sentence } from '../analyse';
import { Neighbours } from '../neighbours';
import { overlap } from '../overlap';
import type { Candidate } from './candidate';
import { trimSpan } from './content';
import { type Cut, cutBefore, firstCut } from './cuts';

/** Below this, a candidate is not even offered. */
const LOWEST_CONFIDENCE = 0.5;

/**
 * Settle the candidates of one paragraph: one for each cue, contents that stop where the next cue's begin, quotations
 * that go on in the next sentence.
 *
 * @return In the order of their cues.
 */
export function tidy(paragraph: Paragraph, candidates: readonly Candidate[]): Candidate[] {
  const kept = withoutOverlaps(candidates.filter(candidate => candidate.confidence >= LOWEST_CONFIDENCE));
  const hosted = kept.map((candidate, index) => (isRelay(candidate) ? withHosts(candidate, index, kept) : candidate));
  return goOn(
    paragraph,
    cutContents(paragraph, hosted).filter(
      candidate => candidate.content.length > 0 || candidate.contentElsewhere !== undefined,
    ),
  );
}

function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  const cues = new Neighbours<Candidate>();
  const sources = new Neighbours<Candidate>();
  for (const candidate of [...candidates].sort((a, b) => b.confidence - a.confidence)) {
    const { cue, source, sentence, sharesBefore } = candidate;
    const own = source !== null && !sharesBefore ? source.source : null;
    // Only what stands in one sentence can overlap.
    const isRival = (other: Candidate) => other.sentence.start === sentence.start;
    const clashes =
      cues.some(cue, other => isRival(other) && overlap(other.cue, cue)) ||
      sources.some(cue, other => isRival(other) && overlap(other.source!.source, cue)) ||
      (own !== null && cues.some(own, other => isRival(other) && overlap(own, other.cue)));
    if (clashes) continue;
    kept.push(candidate);
    cues.add(candidate, cue);
    if (own) sources.add(candidate, own);
  }
  return kept.sort((a, b) => a.cue.start - b.cue.start);
}

/** Candidates before and behind a relay among which it looks for the one that it hangs on: no sentence of people's has as many. */
const REACH = 20;

function isRelay({ cueClass, rule }: Candidate): boolean {
  return cueClass === 'relay' && rule === 'phrase';
}

function withHosts(candidate: Candidate, index: number, all: readonly Candidate[]): Candidate {
  const first = Math.max(0, index - REACH);
  const before = withHostContent(candidate, all.slice(first, index));
  return withLaterHost(before, all.slice(first, index + REACH));
}

/** "Reuters reported, citing two officials, that …": what is passed on is the content of the verb it hangs on. */
function withHostContent(candidate: Candidate, before: readonly Candidate[]): Candidate {
  const host = before.findLast(other => other.sentence.start === candidate.sentence.start);
  const swallowsHost = host !== undefined && candidate.content.some(span => overlap(span, host.cue));
  return swallowsHost
    ? { ...candidate, content: host.content.map(span => upTo(span, candidate)).filter(span => span.end > span.start) }
    : candidate;
}

/** The part of a host's content that stands before the relay which it seemed to hold. */
function upTo(span: Span, relay: Candidate): Span {
  return overlap(span, relay.cue) ? { start: span.start, end: relay.cutsAt ?? relay.cue.start } : span;
}

/** «Рейтер со ссылкой на … сообщает, что …»: what stands before the relay is who passes it on, what is passed on comes later. */
function withLaterHost(candidate: Candidate, all: readonly Candidate[]): Candidate {
  const host = all.find(
    other =>
      other.cue.start > candidate.cue.end &&
      other.sentence.start === candidate.sentence.start &&
      other.source !== null &&
      candidate.content.length > 0 &&
      candidate.content.every(span => span.start >= other.source!.source.start && span.end <= other.source!.source.end),
  );
  if (host) return { ...candidate, content: host.content };
  // „…, wie Reuters unter Berufung auf das Ministerium berichtete“
  const around = all.find(
    other =>
      other.rule === 'as-clause' &&
      other.sentence.start === candidate.sentence.start &&
      other.source !== null &&
      candidate.content.some(span => overlap(span, other.source!.source)),
  );
  return around ? { ...candidate, content: around.content } : candidate;
}

/** Stop each content before a later cue of the same sentence that begins a clause of its own. */
function cutContents(paragraph: Paragraph, candidates: readonly Candidate[]): Candidate[] {
  const behind = new Map<number, Cut>();
  const cut: Candidate[] = [];
  for (const candidate of candidates.toReversed()) {
    const { cutsAt, sentence } = candidate;
    const next = behind.get(sentence.start);
    cut.push(cutContent(paragraph, candidate, next));
    const at = cutsAt ?? ownClauseAt(paragraph, candidate);
    if (at !== null) behind.set(sentence.start, cutBefore(at, next));
  }
  return cut.reverse();
}

function cutContent(paragraph: Paragraph, candidate: Candidate, cuts: Cut | undefined): Candidate {
  const content = candidate.content
    .map(span => {
      const at = firstCut(cuts, Math.max(span.start, candidate.cue.end), span.end);
      return at === null ? span : trimSpan(paragraph.text, span.start, at);
    })
    .filter(span => span !== null)
    .filter(span => !overlap(span, candidate.cue));
  return { ...candidate, content };
}

/** "Oslo says the line is open; | Bergen denies it": where a semicolon parts a later cue and its source from what comes before. */
function ownClauseAt({ words }: Paragraph, { source, sharesBefore }: Candidate): number | null {
  if (source === null || sharesBefore) return null;
  const mark = words[firstAt(words, source.source.start) - 1];
  return mark?.text === ';' && mark.quote < 0 ? mark.start : null;
}

/** A sentence that is all quotation, right after a credited one, goes on with the same speaker. */
function goOn(paragraph: Paragraph, candidates: readonly Candidate[]): Candidate[] {
  const result = [...candidates];
  for (let index = 1; index < paragraph.sentences.length; index++) {
    const sentence = paragraph.sentences[index]!;
    if (!isAllQuotation(paragraph, sentence)) continue;
    if (result.some(candidate => candidate.sentence.start === sentence.start)) continue;
    const speaker = result.findLastIndex(candidate => candidate.sentence.start < sentence.start);
    const before = result[speaker];
    if (!before || !isNear(paragraph, before, index)) continue;
    const span = trimSpan(paragraph.text, sentence.start, sentence.end);
    if (span) result[speaker] = { ...before, content: [...before.content, span] };
  }
  return result;
}

function isNear(paragraph: Paragraph, candidate: Candidate, index: number): boolean {
  for (let back = index - 1; back >= 0; back--) {
    const sentence = paragraph.sentences[back]!;
    if (sentence.start === candidate.sentence.start) return true;
    if (!isAllQuotation(paragraph, sentence)) return false;
  }
  return false;
}

function isAllQuotation(paragraph: Paragraph, sentence: Sentence): boolean {
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = paragraph.words[at]!;
    if (word.quote < 0 && word.kind !== 'mark') return false;
  }
  return sentence.to - sentence.from > 3;
}
