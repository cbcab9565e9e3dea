import { isIn, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS, type Lexicon } from '../lexicon';

/** «Samir | al | Badri», but not «dijo Lema | al | Congreso»: a small word between a lone first name and a plain surname. */
export function tiesSurname(words: readonly Word[], lexicon: Lexicon, at: number): boolean {
  const word = words[at]!;
  if (!isIn(word, CLASS.hearerPreposition) || word.isCapital) return false;
  if (!folded(lexicon.pack.grammar.nameParticles).has(word.key)) return false;
  return isPlain(words[at - 1]) && isPlain(words[at + 1]) && !words[at - 2]?.isCapital && !isPlain(words[at + 2]);
}

function isPlain(word: Word | undefined): boolean {
  return (
    word?.kind === 'word' &&
    word.isCapital &&
    word.name < 0 &&
    word.noun === null &&
    word.classes === 0 &&
    word.quote < 0
  );
}
