import type { Direction } from '../model';
import type { WordShape } from '../text/tokens';
import type { Cues } from './pack/cues';
import type { Grammar } from './pack/grammar';
import type { SourceWords } from './pack/sources';
import type { VerbFirst } from './pack/verb-first';
import type { VerbLast } from './pack/verb-last';

export type * from './pack/cues';
export type * from './pack/grammar';
export type * from './pack/sources';
export type * from './pack/verb-first';
export type * from './pack/verb-last';

/**
 * All that the engine knows of one language. Data only: phrases as newspapers print them, no expression, no function.
 * Words are compared folded (see `text/fold`), so case and Arabic vowel signs need not be given.
 * What one language needs and another lacks is optional.
 */
export type LanguagePack = {
  /** BCP 47 primary subtag. */
  readonly code: string;
  /** In its own language. */
  readonly name: string;
  readonly direction: Direction;
  /** Where the subject of a verb of saying stands in plain prose; an inverted subject after a quotation goes without saying. */
  readonly order: 'subject-verb' | 'verb-subject' | 'verb-second' | 'verb-last';
  /** True where the text shows proper names by capital letters. */
  readonly hasCapitals: boolean;
  readonly shape: WordShape;
  /** Never end a sentence: `Mr`, `art`, `د`. Without the last dot. */
  readonly abbreviations: readonly string[];
  /** Single letters glued to the front of a word, taken off only if the rest is known: Arabic و ف ب ل ك. */
  readonly proclitics?: readonly string[];
  /** The definite article where it is glued to its word: Arabic ال. */
  readonly gluedArticle?: string;
  readonly grammar: Grammar;
  readonly cues: Cues;
  readonly sources: SourceWords;
  /** Left of a headline's colon, and of a dateline: sections and formats that are no source ("Video", «عاجل», « Tribune »). */
  readonly headlineLabels: readonly string[];
  /** For languages of `order: 'verb-last'`: where reported speech ends, and what follows its source. */
  readonly verbLast?: VerbLast;
  /** For languages of `order: 'verb-subject'`: what their way of joining words asks for. */
  readonly verbFirst?: VerbFirst;
};
