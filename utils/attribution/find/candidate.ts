import type { Attribution, BlockSpan, Span } from '../../model';
import type { CueVerbClass } from '../pack';
import type { SourcePhrase } from './source-phrase';

/** What a strategy proposes for one cue of one paragraph; `tidy` settles which stand. */
export type Candidate = {
  readonly cue: Span;
  readonly source: SourcePhrase | null;
  /** The cue says by itself that nobody in particular speaks. */
  readonly isHearsay?: boolean;
  /** Grammar says that the source is that of the attribution before it in the sentence (or paragraph). */
  readonly sharesBefore: boolean;
  readonly content: readonly Span[];
  /** Content that lies in the next block ("he went on:"). */
  readonly contentElsewhere?: readonly BlockSpan[];
  readonly polarity: Attribution['polarity'];
  readonly agreement?: {
    readonly gender: 'masculine' | 'feminine' | null;
    readonly number: 'singular' | 'plural' | null;
  };
  readonly cueClass: CueVerbClass;
  readonly confidence: number;
  /** Without the pack: `subject-verb`. */
  readonly rule: string;
  /** Content of cues before this one in its sentence stops here (offset): ", adding that …", "and called …". */
  readonly cutsAt: number | null;
  /** Half-open: the sentence it was found in. */
  readonly sentence: Span;
};
