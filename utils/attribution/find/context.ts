import type { Paragraph, Sentence } from '../analyse';
import type { CueForm, Lexicon } from '../lexicon';
import type { Candidate } from './candidate';
import type { VerbGroup } from './verb-group';

/** How sure a construction is by itself; gold articles decided the order, not the digits. */
export const CONFIDENCE = {
  inverted: 0.92,
  subject: 0.9,
  parenthetical: 0.88,
  relative: 0.75,
  dropped: 0.72,
  participle: 0.82,
  joined: 0.78,
  agent: 0.75,
};

/** What a finder of verb cues looks at: one verb group in its sentence. */
export type Context = {
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
  readonly lexicon: Lexicon;
  readonly group: VerbGroup;
  readonly form: CueForm;
  /** Found so far in the same sentence. */
  readonly before: readonly Candidate[];
};
