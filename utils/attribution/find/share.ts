import { isIn, isNoun, type Paragraph, type Word } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import type { Phrase } from './phrases';

/** Words between the two figures of « trois | répondants interrogés | sur dix ». */
const LONGEST_NOUN = 4;

/** « six sur dix », « un Français sur deux » that ends before word `end`: a part of those asked; null if none does. */
export function shareEndingAt(paragraph: Paragraph, lexicon: Lexicon, low: number, end: number): Phrase | null {
  const { words } = paragraph;
  // "26% | say"
  if (lexicon.shares && isPercentage(words, end) && end - 2 >= low && !isIn(words[end - 3], CLASS.commonVerb))
    return { from: end - 2, to: end, isShare: true };
  // "one in five | voters"
  const noun = words[end - 1];
  if (noun?.kind === 'word' && isNoun(noun, 'role', 'collective') && end - 1 > low) {
    const share = shareEndingAt(paragraph, lexicon, low, end - 1);
    if (share && words[end - 2]!.text !== '%') return { ...share, to: end };
  }
  if (!lexicon.shares || !isFigure(words[end - 1], lexicon) || !isOf(words, end - 2, lexicon)) return null;
  for (let at = end - 3; at >= low && at >= end - 3 - LONGEST_NOUN; at--) {
    const word = words[at]!;
    if (word.kind === 'mark' || word.quote >= 0) return null;
    if (isFigure(word, lexicon)) return { from: at, to: end, isShare: true };
  }
  return null;
}

/** The same, beginning at word `start`. */
export function shareFrom({ words }: Paragraph, lexicon: Lexicon, start: number, high: number): Phrase | null {
  if (!lexicon.shares || !isFigure(words[start], lexicon)) return null;
  for (let at = start + 1; at + 1 < high && at <= start + 1 + LONGEST_NOUN; at++) {
    const word = words[at]!;
    if (word.kind === 'mark' || word.quote >= 0) return null;
    if (isOf(words, at, lexicon))
      return isFigure(words[at + 1], lexicon) ? { from: start, to: at + 2, isShare: true } : null;
  }
  return null;
}

/** True where a phrase's words hold a share. */
export function holdsShare(words: readonly Word[], lexicon: Lexicon): boolean {
  if (lexicon.shares && words.length === 2 && isPercentage(words, 2)) return true;
  return (
    lexicon.shares !== null &&
    words.some((_, at) => isOf(words, at, lexicon) && at > 0 && isFigure(words[at + 1], lexicon)) &&
    words.some((word, at) => isFigure(word, lexicon) && isOf(words, at + 1 + nounLength(words, at, lexicon), lexicon))
  );
}

function nounLength(words: readonly Word[], figure: number, lexicon: Lexicon): number {
  let length = 0;
  while (
    length < LONGEST_NOUN &&
    words[figure + 1 + length]?.kind === 'word' &&
    !isOf(words, figure + 1 + length, lexicon)
  )
    length++;
  return length;
}

function isFigure(word: Word | undefined, { shares }: Lexicon): boolean {
  return word !== undefined && (word.kind === 'number' || (shares?.numerals.has(word.key) ?? false));
}

/** "in", or the second word of "out of". */
function isOf(words: readonly Word[], at: number, { shares, pack }: Lexicon): boolean {
  const word = words[at];
  if (word === undefined || shares === null) return false;
  return shares.prepositions.has(word.key) || `${words[at - 1]?.key} ${word.key}` === pack.grammar.shares?.pair;
}

function isPercentage(words: readonly Word[], end: number): boolean {
  return words[end - 1]?.text === '%' && words[end - 2]?.kind === 'number';
}
