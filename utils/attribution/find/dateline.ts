import { isIn, type Paragraph, type Sentence } from '../analyse';
import { CLASS } from '../lexicon';

/** Words that place and agency before a dateline's dash may have. */
const LONGEST_DATELINE = 8;

/**
 * The sentence without its dateline ("SANTA BRISA (Reuters) – …"): place, date and agency before a dash, at a block's
 * start. A dateline credits nothing.
 */
export function withoutDateline(paragraph: Paragraph, sentence: Sentence): Sentence {
  if (sentence.from !== 0) return sentence;
  const { words } = paragraph;
  for (let at = 1; at < Math.min(sentence.to - 1, LONGEST_DATELINE); at++) {
    const word = words[at]!;
    if (!/^[–—-]$/u.test(word.text) || !word.spaceBefore) continue;
    const before = words.slice(0, at);
    const isPlace = before.every(
      other =>
        other.kind !== 'word' || other.isCapital || other.name >= 0 || isIn(other, CLASS.time | CLASS.preposition),
    );
    const isMarked =
      before.some(other => other.text === '(') || before.every(other => other.text === other.text.toUpperCase());
    const next = words[at + 1]!;
    return isPlace && isMarked ? { ...sentence, from: at + 1, start: next.start } : sentence;
  }
  return sentence;
}
