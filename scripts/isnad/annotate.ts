import type { Attribution, Block, Source, Span } from '../../utils/model';
import { TITLE } from '../../utils/model';
import { annotateArticle } from '../../utils/pipeline';
import { directionOf } from '../../utils/text/direction';
import { languageOf } from '../../utils/text/language';

/** An input line: paragraphs, or one text. */
export type InputRecord = {
  readonly id: string;
  readonly lang?: string;
  readonly title?: string;
  readonly body?: readonly string[];
  readonly text?: string;
};

type Pair = readonly [number, number];

/** What an output line holds. With `body`, offsets count in paragraph `p` (-1 is the title); with `text`, from its start. */
export type AnnotatedRecord = {
  readonly id: string;
  readonly lang: string | null;
  readonly attributions: readonly {
    readonly p?: number;
    readonly source: Pair | null;
    readonly cue: Pair;
    readonly content: readonly Pair[];
    readonly sourceId: string;
    readonly coSourceIds: readonly string[];
    readonly sourceType: string;
    readonly tier: string;
    readonly document?: Pair;
    readonly kind: string;
    readonly polarity: string;
    readonly confidence: number;
    readonly rule: string;
  }[];
  readonly sources: readonly Pick<Source, 'id' | 'canonical' | 'names' | 'type' | 'tier' | 'country'>[];
};

/** Find the attributions of one record. Offsets are UTF-16 code units. */
export async function annotateRecord(record: InputRecord): Promise<AnnotatedRecord> {
  const { paragraphs, starts } = paragraphsOf(record);
  const whole = paragraphs.join('\n');
  const language = record.lang ?? languageOf(whole, null);
  const direction = directionOf(whole);
  const annotated = await annotateArticle({
    title: record.title ?? '',
    byline: null,
    siteName: null,
    published: null,
    modified: null,
    language,
    direction,
    url: '',
    leadImage: null,
    blocks: paragraphBlocks(paragraphs),
    removals: [],
    coverage: 1,
  });
  const isText = record.body === undefined;
  // A text's headline is no part of it, so its offsets could not be told.
  const shown = annotated.attributions.filter(attribution => !(isText && attribution.block === TITLE));
  return toRecord(record.id, language, { attributions: shown, sources: annotated.sources }, isText ? starts : null);
}

/** Paragraphs of plain text as an article's blocks. */
export function paragraphBlocks(paragraphs: readonly string[]): Block[] {
  const direction = directionOf(paragraphs.join('\n'));
  return paragraphs.map(text => ({ type: 'paragraph', text, marks: [], direction: directionOf(text, direction) }));
}

/**
 * What was found, as an output line.
 *
 * @param starts - Offset of each paragraph in the whole text; null where offsets count in their paragraph.
 */
export function toRecord(
  id: string,
  lang: string | null,
  found: { readonly attributions: readonly Attribution[]; readonly sources: readonly Source[] },
  starts: readonly number[] | null = null,
): AnnotatedRecord {
  return {
    id,
    lang,
    attributions: found.attributions.map(attribution => toLine(attribution, starts)),
    sources: found.sources
      .filter(
        source =>
          source.listed &&
          found.attributions.some(
            ({ sourceId, coSourceIds }) => sourceId === source.id || coSourceIds.includes(source.id),
          ),
      )
      .map(({ id, canonical, names, type, tier, country }) => ({ id, canonical, names, type, tier, country })),
  };
}

function paragraphsOf({ body, text = '' }: InputRecord): { paragraphs: readonly string[]; starts: readonly number[] } {
  if (body) return { paragraphs: body, starts: body.map(() => 0) };
  const paragraphs: string[] = [];
  const starts: number[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      paragraphs.push(line);
      starts.push(start);
    }
    start += line.length + 1;
  }
  return { paragraphs, starts };
}

function toLine(attribution: Attribution, starts: readonly number[] | null): AnnotatedRecord['attributions'][number] {
  const pair = (span: Span, base: number): Pair => [span.start + base, span.end + base];
  const base = starts?.[attribution.block] ?? 0;
  const content = attribution.content
    .filter(span => starts !== null || span.block === attribution.block)
    .map(span => pair(span, starts?.[span.block] ?? 0));
  return {
    ...(starts === null ? { p: attribution.block } : {}),
    source: attribution.source && pair(attribution.source, base),
    cue: pair(attribution.cue, base),
    content,
    sourceId: attribution.sourceId,
    coSourceIds: attribution.coSourceIds,
    sourceType: attribution.sourceType,
    tier: attribution.tier,
    ...(attribution.document ? { document: pair(attribution.document, base) } : {}),
    kind: attribution.kind,
    polarity: attribution.polarity,
    confidence: Math.round(attribution.confidence * 100) / 100,
    rule: attribution.rule,
  };
}
