import type { Span } from '../../model';
import { foldKey } from '../../text/fold';
import { isIn, type Paragraph, type Sentence, type Word } from '../analyse';
import { CLASS, type CueForm, type Lexicon } from '../lexicon';
import type { VerbLast } from '../pack';
import type { Candidate } from './candidate';
import { stands } from './clause-at';
import { trimSpan } from './content';
import type { SourcePhrase } from './source-phrase';
import { findPostposition } from './verb-last-postposition';
import { withRelays } from './verb-last-relay';
import { type OpeningSource, openingPlace, openingSubject, subjectBehind, subjectFrom } from './verb-last-source';

type Cue = { readonly from: number; readonly at: number; readonly form: CueForm };

/** Attributions of one sentence where the verb of saying comes last: source, what was said, verb. */
export function findVerbLast(paragraph: Paragraph, sentence: Sentence, lexicon: Lexicon): Candidate[] {
  const { verbLast } = lexicon.pack;
  if (!verbLast) return [];
  const found: Candidate[] = [];
  // Where the subject of the next verb can begin: behind a verb that stands before its source.
  let low = sentence.from;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (paragraph.words[at]!.quote >= 0 || paragraph.words[at]!.name >= 0) continue;
    const cue = cueAt(paragraph, sentence, lexicon, at);
    const candidate = cue && readCue({ paragraph, sentence, lexicon, verbLast, low }, cue, found.at(-1));
    if (!candidate) continue;
    found.push(candidate);
    if (cue.form.form === 'relative') low = at + 1;
  }
  return withRelays(paragraph, sentence, lexicon, verbLast, [
    ...findPostposition(paragraph, sentence, lexicon, verbLast),
    ...found,
  ]);
}

type Context = {
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
  readonly lexicon: Lexicon;
  readonly verbLast: VerbLast;
  /** First word that can belong to the cue's source and content. */
  readonly low: number;
};

function cueAt({ words }: Paragraph, sentence: Sentence, lexicon: Lexicon, at: number): Cue | null {
  let best: Cue | null = null;
  for (const form of lexicon.verbForms(words[at]!.key)) {
    const leads = form.verb.leadWords;
    if (!leads) {
      best ??= { from: at, at, form };
      continue;
    }
    for (const lead of leads) {
      const parts = lead.split(' ').map(foldKey);
      const from = at - parts.length;
      const isHere = from >= sentence.from && stands(words, from, parts);
      if (isHere && (best === null || from < best.from)) best = { from, at, form };
    }
  }
  return best;
}

function readCue(context: Context, cue: Cue, last: Candidate | undefined): Candidate | null {
  const { paragraph, sentence, lexicon, verbLast, low } = context;
  const { words, text } = paragraph;
  const next = words[cue.at + 1];
  const { form, isPlaceForm: isPlace } = cue.form;
  const isRelative = form === 'relative';
  const isClauseEnd =
    cue.at + 1 >= sentence.to || next?.kind === 'mark' || isIn(next, CLASS.conjunction) || form === 'participle';
  const opening = isRelative
    ? null
    : isPlace
      ? openingPlace(paragraph, lexicon, verbLast, low, cue.from)
      : openingSubject(paragraph, lexicon, verbLast, low, cue.from);
  const follower = isRelative ? subjectBehind(paragraph, lexicon, verbLast, cue.at + 1, sentence.to) : null;
  if (isRelative && !follower) return null;
  if (cue.form.verb.needsSource && !(opening && isKnownSource(paragraph, opening))) return null;
  if (next?.text === ':' && cue.at + 1 < sentence.to) {
    const right = trimSpan(text, next.end, sentence.end);
    return right && opening && make(paragraph, sentence, cue, opening.phrase, [right], 0.93, 'verb-last-colon');
  }
  const { before, marker } = contentEnd(context, cue);
  const quoted = words[before]?.text === ',' ? before - 1 : before;
  if ((words[quoted]?.quote ?? -1) >= 0 && quoted >= low) {
    const quote = paragraph.quotes[words[quoted]!.quote]!;
    if (!cue.form.verb.takes.includes('quote') || quote.inner.end - quote.inner.start < 12) return null;
    const start = Math.max(quote.start, sentence.start);
    const content = trimSpan(text, start, quote.end);
    const after = isClauseEnd ? null : (follower ?? subjectFrom(paragraph, lexicon, cue.at + 1, sentence.to));
    const isOpened = opening !== null && words[opening.to - 1]!.end <= start;
    const phrase = after ?? (isOpened ? opening.phrase : null);
    if (!content || (!phrase && !isClauseEnd)) return null;
    const shared = !phrase && last ? last : null;
    return make(paragraph, sentence, cue, phrase ?? shared?.source ?? null, [content], 0.92, 'verb-last-quote', shared);
  }
  if (isPlace && !opening) return null;
  if (!(isClauseEnd || isRelative) || !cue.form.verb.takes.includes('clause')) return null;
  const closing = words[before];
  if (!closing || before < low || !endsContent(context, cue, closing, marker)) return null;
  const shared =
    !isRelative && (opening === null || (last !== undefined && last.cue.start > words[opening.from]!.start))
      ? (last ?? null)
      : null;
  const from = shared ? shared.cue.end : opening ? opening.end : words[low]!.start;
  const content = trimSpan(text, from, closing.end);
  const withoutJoiner = content && withoutOccasion(paragraph, verbLast, pastJoiner(paragraph, verbLast, content));
  // Without a subject that was read, a comma may part one that was not.
  const isUnread =
    !opening &&
    !shared &&
    !isRelative &&
    withoutJoiner !== null &&
    text.slice(withoutJoiner.start, withoutJoiner.end).includes(',');
  if (!withoutJoiner || isUnread) return null;
  const source = follower ?? (shared ? shared.source : (opening?.phrase ?? null));
  return make(paragraph, sentence, cue, source, [withoutJoiner], source ? 0.92 : 0.7, 'verb-last', shared);
}

/** The last word of what is said, past adverbs and small words that belong to the cue; and whether one of these names it. */
function contentEnd({ paragraph, verbLast, low }: Context, cue: Cue): { before: number; marker: boolean } {
  const { words } = paragraph;
  const markers = [verbLast.quotationMarkers, verbLast.contentNouns].flatMap(list => list.split(' ')).map(foldKey);
  let before = cue.from - 1;
  let marker = false;
  while (before > low && words[before]!.quote < 0) {
    if (markers.includes(words[before]!.key)) marker = true;
    else if (!isIn(words[before], CLASS.adverb | CLASS.time)) break;
    before--;
  }
  return { before, marker };
}

/** The word can end what the cue credits: by the ending that the verb asks for, or the noun between them. */
function endsContent({ verbLast }: Context, cue: Cue, word: Word, hasMarker: boolean): boolean {
  if (word.kind !== 'word' || word.quote >= 0) return false;
  const { verb, isPlaceForm } = cue.form;
  if (verb.contentWords?.split(' ').some(own => foldKey(own) === word.key)) return true;
  const own = isPlaceForm
    ? `${verbLast.passiveEndings} ${verb.contentEndings ?? ''}`
    : (verb.contentEndings ?? verbLast.contentEndings);
  return (hasMarker ? verbLast.passiveEndings : own)
    .split(' ')
    .map(foldKey)
    .some(ending => ending !== '' && word.key.endsWith(ending) && word.key.length > ending.length + 1);
}

function isKnownSource({ words }: Paragraph, { from, to }: OpeningSource): boolean {
  return words.slice(from, to).some(word => word.noun !== null || word.name >= 0);
}

/** "in a statement to reporters," stands beside what was said. */
function withoutOccasion({ words, text }: Paragraph, verbLast: VerbLast, content: Span | null): Span | null {
  if (!content) return null;
  const occasions = verbLast.occasions.split(' ').map(foldKey);
  const comma = words.findIndex(word => word.start >= content.start && word.end <= content.end && word.text === ',');
  return comma > 0 && occasions.includes(words[comma - 1]!.key)
    ? trimSpan(text, words[comma]!.end, content.end)
    : content;
}

/** "… belirtti | ve | …": the joining word is nobody's content. */
function pastJoiner({ words, text }: Paragraph, { particles }: VerbLast, content: Span): Span | null {
  const first = words.find(word => word.start >= content.start);
  // «Koç | da | …», «Koç | ise | …» belong to the subject before them.
  const isParticle = first !== undefined && particles.split(' ').includes(first.key);
  return first && (isIn(first, CLASS.joiner) || isParticle) ? trimSpan(text, first.end, content.end) : content;
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
