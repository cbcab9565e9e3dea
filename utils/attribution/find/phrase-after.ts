import type { Paragraph } from '../analyse';
import type { Lexicon } from '../lexicon';
import { type Progress, type Reading, stepOn } from './phrase-step';
import { LONGEST_PHRASE, type Phrase, trimmed } from './phrases';
import { shareFrom } from './share';
import { opensMeeting } from './tail';

/**
 * The noun phrase that begins at word `start`, reading rightwards.
 *
 * @param high - First word that may not belong to it.
 * @return `null` if none begins there.
 */
export function phraseFrom(paragraph: Paragraph, lexicon: Lexicon, start: number, high: number): Phrase | null {
  if (paragraph.words[start] !== undefined && opensMeeting(paragraph, lexicon, start)) return null;
  const share = shareFrom(paragraph, lexicon, start, high);
  if (share) return share;
  const highest = Math.min(high, start + LONGEST_PHRASE);
  const reading: Reading = { paragraph, lexicon, start, high, highest };
  let progress: Progress = { to: start, at: start, sawName: false };
  while (progress.at < highest) {
    const step = stepOn(reading, progress);
    if (step === null) break;
    if ('whole' in step) return step.whole;
    progress = step;
  }
  return progress.to > start ? trimmed(paragraph, { from: start, to: progress.to }) : null;
}
