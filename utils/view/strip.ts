import type { AnnotatedArticle, Span } from '../model';
import { TITLE } from '../model';
import { shownAttributions, textAt } from './sources';

/** One coloured stretch of the provenance strip. */
export type StripSegment = {
  readonly attribution: string;
  readonly source: string;
  /** Share of the article's text, 0 to 1, at which the stretch starts, counted in reading direction. */
  readonly from: number;
  readonly to: number;
};

/**
 * Where the text is credited, from its headline to its end. A stretch runs over the words that name the source and
 * what is credited to it; where stretches overlap, the later one starts where it starts and the earlier ends there.
 */
export function stripSegments(article: AnnotatedArticle): readonly StripSegment[] {
  const offsets = new Map<number, number>();
  let total = 0;
  for (let block = TITLE; block < article.blocks.length; block += 1) {
    offsets.set(block, total);
    total += textAt(article, block).length;
  }
  if (total === 0) return [];
  const place = (block: number, offset: number) => ((offsets.get(block) ?? 0) + offset) / total;

  const segments = shownAttributions(article).map(attribution => {
    const own: Span[] = attribution.source ? [attribution.cue, attribution.source] : [attribution.cue];
    const edges = [
      ...own.flatMap(span => [place(attribution.block, span.start), place(attribution.block, span.end)]),
      ...attribution.content.flatMap(span => [place(span.block, span.start), place(span.block, span.end)]),
    ];
    return {
      attribution: attribution.id,
      source: attribution.sourceId,
      from: Math.min(...edges),
      to: Math.max(...edges),
    };
  });
  segments.sort((a, b) => a.from - b.from);
  return segments.map((segment, index) => {
    const next = segments[index + 1];
    return next && next.from < segment.to ? { ...segment, to: Math.max(next.from, segment.from) } : segment;
  });
}

/** Share of an article's text below which two stretches cannot be told apart: a pixel of the popup's strip. */
const PIXEL = 1 / 600;

/**
 * Stretches as they are drawn: those of one source that touch, as one. A strip of ten thousand pieces is no clearer,
 * and takes seconds to draw.
 */
export function mergeSegments(segments: readonly StripSegment[]): readonly StripSegment[] {
  const merged: StripSegment[] = [];
  for (const segment of segments) {
    const last = merged.at(-1);
    const isContinued =
      last?.source === segment.source && segment.from - last.to < PIXEL && last.to - last.from < PIXEL;
    if (last && isContinued) merged[merged.length - 1] = { ...last, to: Math.max(last.to, segment.to) };
    else merged.push(segment);
  }
  return merged;
}

/** Share of the text, 0 to 1, that segments cover. */
export function coveredShare(segments: readonly StripSegment[]): number {
  return segments.reduce((sum, { from, to }) => sum + (to - from), 0);
}
