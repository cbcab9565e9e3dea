import type { Span } from '../../model';
import { foldKey } from '../../text/fold';
import { isIn, type Paragraph, type Sentence } from '../analyse';
import { CLASS, type CueForm, type Lexicon } from '../lexicon';
import type { VerbLast } from '../pack';
import type { Candidate } from './candidate';
import { trimSpan } from './content';
import type { SourcePhrase } from './source-phrase';
import { findPostposition } from './verb-last-postposition';
import { openingPlace, openingSubject, subjectFrom } from './verb-last-source';

type Cue = { readonly from: number; readonly at: number; readonly form: CueForm };

/** Attributions of one sentence where the verb of saying comes last: source, what was said, verb. */
export function findVerbLast(paragraph: Paragraph, sentence: Sentence, lexicon: Lexicon): Candidate[] {
  const { verbLast } = lexicon.pack;
  if (!verbLast) return [];
  const found: Candidate[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    if (paragraph.words[at]!.quote >= 0 || paragraph.words[at]!.name >= 0) continue;
    const cue = cueAt(paragraph, sentence, lexicon, at);
    const candidate = cue && readCue(paragraph, sentence, lexicon, verbLast, cue, found.at(-1));
    if (candidate) found.push(candidate);
  }
  return [...findPostposition(paragraph, sentence, lexicon, verbLast), ...found];
}

function cueAt({ words }: Paragraph, sentence: Sentence, lexicon: Lexicon, at: number): Cue | null {
  for (const form of lexicon.verbForms(words[at]!.key)) {
    const leads = form.verb.leadWords;
    if (!leads) return { from: at, at, form };
    const lead = leads.find(phrase => {
      const parts = phrase.split(' ').map(foldKey);
      return parts.every(
        (part, i) => at - parts.length + i >= sentence.from && words[at - parts.length + i]!.key === part,
      );
    });
    if (lead) return { from: at - lead.split(' ').length, at, form };
  }
  return null;
}

function readCue(
  paragraph: Paragraph,
  sentence: Sentence,
  lexicon: Lexicon,
  verbLast: VerbLast,
  cue: Cue,
  last: Candidate | undefined,
): Candidate | null {
  const { words, text } = paragraph;
  const next = words[cue.at + 1];
  const isClauseEnd = cue.at + 1 >= sentence.to || next?.kind === 'mark' || isIn(next, CLASS.conjunction);
  const isPlace = cue.form.isPlaceForm;
  const opening = isPlace
    ? openingPlace(paragraph, lexicon, verbLast, sentence.from, cue.from)
    : openingSubject(paragraph, lexicon, verbLast, sentence.from, cue.from);
  if (isPlace && !opening) return null;
  if (next?.text === ':' && cue.at + 1 < sentence.to) {
    const right = trimSpan(text, next.end, sentence.end);
    return right && opening && make(paragraph, sentence, cue, opening.phrase, [right], 0.93, 'verb-last-colon');
  }
  let before = cue.from - 1;
  while (before > sentence.from && isIn(words[before], CLASS.adverb | CLASS.time) && words[before]!.quote < 0) before--;
  const marker = verbLast.quotationMarkers.split(' ').map(foldKey);
  const hasMarker = marker.includes(words[before]?.key ?? '') && words[before]!.quote < 0;
  const quoteEnd = hasMarker ? before - 1 : before;
  const quoted = words[quoteEnd]?.text === ',' ? quoteEnd - 1 : quoteEnd;
  if ((words[quoted]?.quote ?? -1) >= 0 && quoted >= sentence.from) {
    const quote = paragraph.quotes[words[quoted]!.quote]!;
    if (!cue.form.verb.takes.includes('quote') || quote.inner.end - quote.inner.start < 12) return null;
    const start = Math.max(quote.start, sentence.start);
    const content = trimSpan(text, start, quote.end);
    const after = isClauseEnd ? null : subjectFrom(paragraph, lexicon, cue.at + 1, sentence.to);
    const isOpened = opening !== null && words[opening.to - 1]!.end <= start;
    const phrase = after ?? (isOpened ? opening.phrase : null);
    if (!content || (!phrase && !isClauseEnd)) return null;
    const shared = !phrase && last ? last : null;
    return make(paragraph, sentence, cue, phrase ?? shared?.source ?? null, [content], 0.92, 'verb-last-quote', shared);
  }
  if (!isClauseEnd || !cue.form.verb.takes.includes('clause')) return null;
  const endings = (isPlace ? verbLast.passiveEndings : verbLast.contentEndings).split(' ').map(foldKey);
  const closing = words[before];
  if (
    closing?.kind !== 'word' ||
    closing.quote >= 0 ||
    !endings.some(ending => closing.key.endsWith(ending) && closing.key.length > ending.length + 1)
  )
    return null;
  const shared =
    opening === null || (last !== undefined && last.cue.start > words[opening.from]!.start) ? (last ?? null) : null;
  const from = shared ? shared.cue.end : opening ? opening.end : sentence.start;
  const content = trimSpan(text, from, closing.end);
  const withoutJoiner = content && pastOccasion(paragraph, verbLast, pastJoiner(paragraph, content));
  // Without a subject that was read, a comma may part one that was not.
  const isUnread =
    !opening && !shared && withoutJoiner !== null && text.slice(withoutJoiner.start, withoutJoiner.end).includes(',');
  if (!withoutJoiner || isUnread || (!opening && !shared && isPlace)) return null;
  const source = shared ? shared.source : (opening?.phrase ?? null);
  return make(paragraph, sentence, cue, source, [withoutJoiner], source ? 0.92 : 0.7, 'verb-last', shared);
}

/** "in a statement to reporters," stands beside what was said. */
function pastOccasion({ words, text }: Paragraph, verbLast: VerbLast, content: Span | null): Span | null {
  if (!content) return null;
  const occasions = verbLast.occasions.split(' ').map(foldKey);
  const comma = words.findIndex(word => word.start >= content.start && word.end <= content.end && word.text === ',');
  return comma > 0 && occasions.includes(words[comma - 1]!.key)
    ? trimSpan(text, words[comma]!.end, content.end)
    : content;
}

/** "… belirtti | ve | …": the joining word is nobody's content. */
function pastJoiner({ words, text }: Paragraph, content: Span): Span | null {
  const first = words.find(word => word.start >= content.start);
  return first && isIn(first, CLASS.joiner) ? trimSpan(text, first.end, content.end) : content;
}

function make(
  paragraph: Paragraph,
  sentence: Sentence,
  cue: Cue,
  source: SourcePhrase | null,
  content: readonly Span[],
  confidence: number,
  rule: string,
  shared: Candidate | null = null,
): Candidate {
  const { words } = paragraph;
  return {
    cue: { start: words[cue.from]!.start, end: words[cue.at]!.end },
    source,
    sharesBefore: shared !== null,
    content,
    polarity: cue.form.verb.class === 'deny' ? 'denied' : 'said',
    cueClass: cue.form.verb.class,
    confidence,
    rule,
    cutsAt: null,
    sentence,
  };
}
