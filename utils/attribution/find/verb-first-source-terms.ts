import type { NounSense } from '../lexicon';

/** A source's noun phrase: half-open range of words. */
export type SourceTerms = {
  readonly from: number;
  readonly to: number;
  /** Kinds of the source nouns in it. */
  readonly kinds: ReadonlySet<NounSense['kind']>;
  /** Kinds of its first noun. */
  readonly headKinds: ReadonlySet<NounSense['kind']>;
  /** Holds a source noun, a title or a known name. */
  readonly isKnown: boolean;
  /** Words of the document named in it. */
  readonly document: { readonly from: number; readonly to: number } | null;
  /** Where a second source begins: "X | and Y". */
  readonly splits: readonly number[];
};

export type ReadMode = {
  /** `loose`: a clause must follow, so that any noun may belong; `strict`: what is closed stays closed. */
  readonly mode: 'loose' | 'strict';
  /** First word that may not belong to it. */
  readonly limit: number;
  /** Folded particles of the verb: a phrase does not run over them. */
  readonly particles?: readonly string[];
  /** The verb names a hearer next. */
  readonly hearerFollows?: boolean;
};
