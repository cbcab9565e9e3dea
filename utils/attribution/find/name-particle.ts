import { isIn, isNoun, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS, type Lexicon } from '../lexicon';

/** «Samir | al | Badri», but not «dijo Lema | al | Congreso»: a small word between a lone first name and a plain surname. */
export function tiesSurname(words: readonly Word[], lexicon: Lexicon, at: number): boolean {
  const word = words[at]!;
  if (!isIn(word, CLASS.hearerPreposition) || word.isCapital) return false;
  if (!folded(lexicon.pack.grammar.nameParticles).has(word.key)) return false;
  return (
    isBareSurname(words[at - 1]) &&
    isBareSurname(words[at + 1]) &&
    !words[at - 2]?.isCapital &&
    !isBareSurname(words[at + 2])
  );
}

/** A capital that no list explains: a surname, or a first name, with nothing that tells of it. */
function isBareSurname(word: Word | undefined): boolean {
  return (
    word?.kind === 'word' &&
    word.isCapital &&
    word.name < 0 &&
    word.noun === null &&
    word.classes === 0 &&
    word.quote < 0
  );
}

/** Small words that one surname may have: „Ilse | von der | Heiden“. */
const MOST = 2;

/** How many small words from `at` on tie a first name to a surname where all nouns have capitals; 0 if they tie something else. */
export function tiesNoble(words: readonly Word[], lexicon: Lexicon, at: number): number {
  if (lexicon.pack.grammar.hasCapitalNouns !== true || !isNamePart(words[at - 1])) return 0;
  // „Kern | von der | Werft“: only behind a role is it sure that a first name stands there.
  if (!isNoun(words[at - 2], 'role') && !isIn(words[at - 2], CLASS.title)) return 0;
  const particles = folded(lexicon.pack.grammar.nameParticles);
  let to = at;
  while (to - at < MOST && particles.has(words[to]?.key ?? '') && /^\p{Ll}/u.test(words[to]!.text)) to++;
  const isSurname = isNamePart(words[to]) && !isNamePart(words[to + 1]);
  return to > at && isSurname ? to - at : 0;
}

/** The first name before the small words that end with the one at `at`; -1 if they tie none. */
export function beforeNoble(words: readonly Word[], lexicon: Lexicon, at: number): number {
  for (let first = at; first > at - MOST && first > 0; first--)
    if (tiesNoble(words, lexicon, first) === at - first + 1) return first - 1;
  return -1;
}

function isNamePart(word: Word | undefined): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(word?.text ?? '') && word!.name < 0 && word!.noun === null && word!.quote < 0;
}
