import type { Attribution, Span } from '../../model';
import type { Sentence } from '../analyse';
import type { FoundAttribution } from '../found';
import type { SourceTerms } from './verb-first-source';

/** What a strategy for verb-first languages proposes for one cue. */
export type VerbFirstCandidate = {
  readonly cue: Span;
  /** Words of the cue: first, and first after it. */
  readonly cueAt: number;
  readonly cueTo: number;
  readonly source: SourceTerms | null;
  readonly content: readonly Span[];
  /** What is said stands in the next block: «وقال:» ends this one. */
  readonly contentInNext: boolean;
  /** Word of a speech opener that is part of this cue: «قائلا»; null if none. */
  readonly opener: number | null;
  /** Word where what is said begins, for finding phrases that stand before it. */
  readonly contentFrom: number;
  /** The source is that of an attribution before it. */
  readonly shares: boolean;
  readonly agreement: FoundAttribution['agreement'];
  readonly cueClass: string;
  readonly confidence: number;
  /** Without the pack. */
  readonly rule: string;
  readonly polarity: Attribution['polarity'];
  /** Offset where the content of what came before stops; null where this stands inside it. */
  readonly cutsAt: number | null;
  readonly sentence: Sentence;
  readonly isParticiple: boolean;
  readonly isPhrase: boolean;
};
