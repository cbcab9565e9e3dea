import type { Attribution, BlockSpan, Span } from '../model';

/**
 * An attribution as the text alone shows it: spans, but not yet whose they are.
 * `findAttributions` makes these; `resolveSources` turns them into `Attribution`s with sources.
 */
export type FoundAttribution = {
  /** Block of cue and source, or `TITLE`. */
  readonly block: number;
  readonly cue: Span;
  /** The source phrase; null where it is understood. */
  readonly source: Span | null;
  /** Further source phrases of a joint statement ("X and Y said"). */
  readonly coSources: readonly Span[];
  readonly document: Span | null;
  readonly content: readonly BlockSpan[];
  readonly kind: Attribution['kind'];
  readonly polarity: Attribution['polarity'];
  /**
   * Index among the found attributions of the one whose source this one shares, where grammar says so (a participle, a
   * second verb, a quotation that goes on); null otherwise.
   */
  readonly sharesSourceWith: number | null;
  /** The cue says by itself that nobody in particular speaks: „dem Vernehmen nach“, « dit-on ». */
  readonly isHearsay?: boolean;
  /** What the verb's form says of a source that is understood: Arabic ت, French accord. */
  readonly agreement: {
    readonly gender: 'masculine' | 'feminine' | null;
    readonly number: 'singular' | 'plural' | null;
  };
  readonly confidence: number;
  /** Pack, then rule: `en/subject-verb`. */
  readonly rule: string;
};
