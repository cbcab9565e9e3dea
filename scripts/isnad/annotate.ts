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
  const blocks: Block[] = paragraphs.map(text => ({
    type: 'paragraph',
    text,
    marks: [],
    direction: directionOf(text, direction),
  }));
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
    blocks,
    removals: [],
    coverage: 1,
  });
  const isText = record.body === undefined;
  // A text's headline is no part of it, so its offsets could not be told.
  const shown = annotated.attributions.filter(attribution => !(isText && attribution.block === TITLE));
  return {
    id: record.id,
    lang: language,
    attributions: shown.map(attribution =>
      toLine(attribution, isText ? (starts[attribution.block] ?? 0) : null, starts),
    ),
    sources: annotated.sources
      .filter(
        source =>
          source.listed &&
          shown.some(({ sourceId, coSourceIds }) => sourceId === source.id || coSourceIds.includes(source.id)),
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

/** @param start - Offset of the attribution's paragraph in the text; null where offsets count in the paragraph. */
function toLine(
  attribution: Attribution,
  start: number | null,
  starts: readonly number[],
): AnnotatedRecord['attributions'][number] {
  const pair = (span: Span, base: number): Pair => [span.start + base, span.end + base];
  const base = start ?? 0;
  const content = attribution.content
    .filter(span => start !== null || span.block === attribution.block)
    .map(span => pair(span, start === null ? 0 : (starts[span.block] ?? 0)));
  return {
    ...(start === null ? { p: attribution.block } : {}),
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
