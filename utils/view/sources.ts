import type { AnnotatedArticle, Attribution, Source } from '../model';
import { TITLE } from '../model';
import { markSpans } from './nodes';
import { isSure } from './sure';

/** How many colours sources have before they repeat: as many as stay apart for colour-blind readers (tokens.css). */
const TONES = 5;

/** One place where a listed source is credited, as the list, the strip and the cards show it. */
export type Passage = {
  /** The attribution's id. */
  readonly id: string;
  readonly block: number;
  /** Listed sources credited here, the main one first; never empty. */
  readonly sources: readonly string[];
  /** The words that are underlined, as printed. */
  readonly phrase: string;
  readonly polarity: Attribution['polarity'];
  /** Whether words for a document stand there: "a report". */
  readonly citesDocument: boolean;
  /** False for one that is shown only when all marks are asked for. */
  readonly isSure: boolean;
  readonly why: Why;
};

/** What found an attribution, for readers who ask. */
export type Why = {
  /** The words that do the crediting, as printed. */
  readonly cue: string;
  /** Pack, then rule. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
};

/** A listed source with its place in the list. */
export type SourceEntry = {
  readonly source: Source;
  /** The number on its chips: 1 for the first source a reader meets. */
  readonly number: number;
  /** Which colour of the palette, 0 to `TONES - 1`; null for a source that nobody can check, which is grey. */
  readonly tone: number | null;
  /** Its passages in reading order; never empty. */
  readonly passages: readonly Passage[];
};

export type SourceGroup = {
  readonly tier: 'institution' | 'person' | 'vague';
  readonly entries: readonly SourceEntry[];
};

/** The words of a block, or of the headline for `TITLE`. */
export function textAt(article: Pick<AnnotatedArticle, 'title' | 'blocks'>, block: number): string {
  return block === TITLE ? article.title : (article.blocks[block]?.text ?? '');
}

/** Whether an attribution is shown: positions told by the narrator and sources kept out of the list are not. */
function isShown(attribution: Attribution, listed: ReadonlySet<string>): boolean {
  return (
    attribution.tier !== 'opinion' && [attribution.sourceId, ...attribution.coSourceIds].some(id => listed.has(id))
  );
}

/** The shown attributions of an article, in reading order. */
export function shownAttributions(article: AnnotatedArticle): readonly Attribution[] {
  const listed = new Set(article.sources.filter(source => source.listed).map(source => source.id));
  return article.attributions
    .filter(attribution => isShown(attribution, listed))
    .toSorted((a, b) => a.block - b.block || start(a) - start(b));
}

const start = ({ cue, source }: Attribution) => Math.min(cue.start, source?.start ?? cue.start);

/** Where the article credits its listed sources, in reading order. */
export function passagesOf(article: AnnotatedArticle): readonly Passage[] {
  const listed = new Set(article.sources.filter(source => source.listed).map(source => source.id));
  return shownAttributions(article).map(attribution => {
    const text = textAt(article, attribution.block);
    const [span] = markSpans(text, attribution);
    return {
      id: attribution.id,
      block: attribution.block,
      sources: [...new Set([attribution.sourceId, ...attribution.coSourceIds])].filter(id => listed.has(id)),
      phrase: span ? text.slice(span.start, span.end).replace(/[\s:،,]+$/u, '') : '',
      polarity: attribution.polarity,
      citesDocument: attribution.document !== null,
      isSure: isSure(attribution),
      why: {
        cue: text.slice(attribution.cue.start, attribution.cue.end),
        rule: attribution.rule,
        confidence: attribution.confidence,
      },
    };
  });
}

/** The listed sources that have a passage, numbered in order of first mention. */
export function sourceEntries(article: AnnotatedArticle): readonly SourceEntry[] {
  const bySource = new Map<string, Passage[]>();
  for (const passage of passagesOf(article)) {
    for (const id of passage.sources) {
      const known = bySource.get(id) ?? [];
      known.push(passage);
      bySource.set(id, known);
    }
  }
  let tones = 0;
  return article.sources
    .filter(source => source.listed)
    .map(source => ({ source, passages: bySource.get(source.id) ?? [] }))
    .filter(entry => entry.passages.length > 0)
    .map((entry, index) => {
      const isGrey = entry.source.tier === 'vague' || entry.source.unspecified;
      const tone = isGrey ? null : tones % TONES;
      if (!isGrey) tones += 1;
      return { ...entry, number: index + 1, tone };
    });
}

/** Entries as the list groups them, empty groups left out. */
export function groupSources(entries: readonly SourceEntry[]): readonly SourceGroup[] {
  const tierOf = ({ source }: SourceEntry): SourceGroup['tier'] => {
    if (source.unspecified || source.tier === 'vague') return 'vague';
    return source.tier === 'person' ? 'person' : 'institution';
  };
  return (['institution', 'person', 'vague'] as const)
    .map(tier => ({ tier, entries: entries.filter(entry => tierOf(entry) === tier) }))
    .filter(group => group.entries.length > 0);
}
