import { isIn, type Paragraph, type Sentence, type Word } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import { isPersonalName, isPrintedCapital, isSourceNoun } from './phrases';

/** Words that an apposition may have. */
const LONGEST = 12;

function isNamePart(word: Word | undefined): boolean {
  return word !== undefined && word.kind === 'word' && word.isCapital && word.quote < 0 && !isSourceNoun(word);
}

/** „Kern, Chef des Verbands, | forderte …“: what stands between the commas before a verb describes its subject. */
export function followsApposition({ words }: Paragraph, sentence: Sentence, lexicon: Lexicon, verb: number): boolean {
  const closing = verb - 1;
  if (words[closing]?.text !== ',') return false;
  let from = closing;
  while (from > sentence.from && closing - from < LONGEST && words[from - 1]!.kind === 'word') from--;
  if (from <= sentence.from || words[from - 1]!.text !== ',' || from === closing) return false;
  const inside = words.slice(from, closing);
  const isVerb = (word: Word) =>
    isIn(word, CLASS.auxiliary | CLASS.commonVerb | CLASS.passive | CLASS.subordinator | CLASS.complementiser) ||
    (!isPrintedCapital(word) && lexicon.verbForms(word.key).length > 0) ||
    lexicon.reportedForms.has(word.key);
  if (inside.some(isVerb)) return false;
  return (
    inside.every(isNamePart) ||
    isPersonalName(words, lexicon, from, closing) ||
    isSourceNoun(inside[0]) ||
    (isIn(inside[0], CLASS.determiner) && isSourceNoun(inside[1]))
  );
}
