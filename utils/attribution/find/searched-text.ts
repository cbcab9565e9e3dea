import type { Span } from '../../model';
import type { Paragraph } from '../analyse';

/** A text to search: a block's words, or the headline's with `block: TITLE`. */
export type SearchedText = {
  readonly block: number;
  readonly text: string;
  /** Institutions known by name in it, in reading order. */
  readonly names: readonly Span[];
  /** The text cut up with these names, where the caller has it already. */
  readonly paragraph?: Paragraph;
};
