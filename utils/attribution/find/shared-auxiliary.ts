import { firstAt } from '../../text/first-at';
import { isIn, type Paragraph, type Word } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import type { Candidate } from './candidate';

/** « a affirmé que … et | ajouté que … »: a participle behind "and" whose auxiliary is that of the cue before. */
export function sharesAuxiliary(
  { words }: Paragraph,
  lexicon: Lexicon,
  at: number,
  before: readonly Candidate[],
): boolean {
  const last = before.at(-1);
  if (!last || last.source === null || words[at]!.quote >= 0) return false;
  let joint = at - 1;
  while (isIn(words[joint], CLASS.adverb) && !isIn(words[joint], CLASS.joiner)) joint--;
  if (!isIn(words[joint], CLASS.joiner) || words[joint]!.quote >= 0) return false;
  const cue = firstAt(words, last.cue.start);
  if (!lexicon.verbForms(words[cue]?.key ?? '').some(({ form }) => form === 'past-participle')) return false;
  let auxiliary = cue - 1;
  while (isIn(words[auxiliary], CLASS.adverb | CLASS.negation)) auxiliary--;
  if (!isIn(words[auxiliary], CLASS.auxiliary) || isIn(words[auxiliary], CLASS.passive)) return false;
  return isIn(words[at + 1], CLASS.complementiser) || !hasOwnPerfect(words, cue + 1, joint);
}

/** « a raconté que le chauffeur | avait crié | et demandé de l’aide »: the clause told of has an auxiliary of its own. */
function hasOwnPerfect(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (words[at]!.quote >= 0 || !isIn(words[at], CLASS.auxiliary) || isIn(words[at], CLASS.passive)) continue;
    if (words[at + 1]!.quote < 0) return true;
  }
  return false;
}
