import { isIn, type Paragraph, type Sentence } from '../analyse';
import { CLASS } from '../lexicon';
import { isMedium } from './phrases';

/** Words a medium before a dateline's dash may have. */
const LONGEST_MEDIUM = 4;
/** Words that place and agency before a dateline's dash may have. */
const LONGEST_DATELINE = 12;

/**
 * The sentence without its dateline ("SANTA BRISA (Reuters) – …"): place, date and agency before a dash, at a block's
 * start. A dateline credits nothing.
 */
export function withoutDateline(paragraph: Paragraph, sentence: Sentence): Sentence {
  if (sentence.from !== 0) return sentence;
  const { words } = paragraph;
  for (let at = 1; at < Math.min(sentence.to - 1, LONGEST_DATELINE); at++) {
    const word = words[at]!;
    // «Cuernavaca, Mor.- La …»
    const isStopped = words[at - 1]!.text === '.' && words[at + 1]!.spaceBefore;
    if (!/^[–—-]$/u.test(word.text) || !(word.spaceBefore || isStopped)) continue;
    const before = words.slice(0, at);
    const isPlace = before.every(
      (other, i) =>
        // «Quito, 3 | oct | (Efe).- …»
        before[i - 1]?.kind === 'number' ||
        other.kind !== 'word' ||
        other.isCapital ||
        other.name >= 0 ||
        isIn(other, CLASS.time | CLASS.preposition) ||
        // «خبرگزاری آریا | - …»
        (isMedium(words[0]!.noun?.senses) && at <= LONGEST_MEDIUM),
    );
    const isMarked =
      isStopped ||
      before.some(other => other.text === '(') ||
      before.every(other => other.text === other.text.toUpperCase());
    const next = words[at + 1]!;
    return isPlace && isMarked ? { ...sentence, from: at + 1, start: next.start } : sentence;
  }
  return sentence;
}
