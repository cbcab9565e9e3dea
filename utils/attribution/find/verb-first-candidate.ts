import type { Attribution, Span } from '../../model';
import type { Sentence } from '../analyse';
import type { FoundAttribution } from '../found';
import type { SourceTerms } from './verb-first-source';
import type { Term } from './verb-first-terms';

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

/** What every candidate must tell; word indexes, half-open. What is said stands in the next block where `content` holds no word. */
type Found = Pick<VerbFirstCandidate, 'source' | 'sentence' | 'rule' | 'confidence'> & {
  readonly cue: { readonly from: number; readonly to: number };
  readonly content: { readonly from: number; readonly to: number };
};

/** A candidate that states something outright, but for what `more` tells otherwise. */
export function makeVerbFirst(
  terms: readonly Term[],
  { cue, content, source, sentence, rule, confidence }: Found,
  more: Partial<VerbFirstCandidate> = {},
): VerbFirstCandidate {
  const spanOf = ({ from, to }: Found['cue']) => ({ start: terms[from]!.word.start, end: terms[to - 1]!.word.end });
  const isNext = content.from >= content.to;
  return {
    cue: spanOf(cue),
    cueAt: cue.from,
    cueTo: cue.to,
    source,
    content: isNext ? [] : [spanOf(content)],
    contentInNext: isNext,
    contentFrom: content.from,
    opener: null,
    shares: false,
    agreement: { gender: null, number: null },
    cueClass: 'say',
    confidence,
    rule,
    polarity: 'said',
    cutsAt: null,
    sentence,
    isParticiple: false,
    isPhrase: false,
    ...more,
  };
}
