import { isIn, type Word } from '../analyse';
import { CLASS } from '../lexicon';
import { isName, isSourceNoun } from './phrases';

/** Words that an aside between two commas may have. */
const LONGEST_ASIDE = 12;

const VERBAL = CLASS.auxiliary | CLASS.passive | CLASS.commonVerb | CLASS.relative | CLASS.pronoun;

/**
 * « a confié |, sous couvert d’anonymat, | un cadre », « a déclaré |, mardi matin, devant le Parlement, | le chancelier »: past
 * what tells when, where or how between commas, with no verb in it; `start` where no such thing stands there.
 */
export function pastAside(words: readonly Word[], start: number, high: number): number {
  if (words[start]?.text !== ',' || !opensAside(words, start + 1)) return start;
  for (let at = start + 1; at < Math.min(high, start + LONGEST_ASIDE); at++) {
    const word = words[at]!;
    if (word.text === ',' && !opensAside(words, at + 1)) return at + 1 < high ? at + 1 : start;
    if (isShortForm(words, at)) at += 2;
    else if ((word.kind === 'mark' && word.text !== ',') || word.quote >= 0 || isIn(word, VERBAL)) return start;
  }
  return start;
}

/** Where, how or when: « , **devant** la presse », « , **ce** lundi ». */
function opensAside(words: readonly Word[], at: number): boolean {
  if (isIn(words[at], CLASS.genitive)) return false;
  // «noticia, ainda, | a | AFP»: Portuguese "a" is "to" and "the".
  if (isIn(words[at], CLASS.determiner) && isIn(words[at], CLASS.preposition) && speaks(words[at + 1])) return false;
  if (isIn(words[at], CLASS.preposition | CLASS.adverb | CLASS.time)) return true;
  return isIn(words[at], CLASS.determiner) && isIn(words[at + 1], CLASS.time);
}

function speaks(word: Word | undefined): boolean {
  return isSourceNoun(word) || isName(word);
}

/** « l’Agence centrale | (AC) |, »: a name's letters in brackets. */
export function isShortForm(words: readonly Word[], at: number): boolean {
  return words[at]?.text === '(' && words[at + 1]?.isCapital === true && words[at + 2]?.text === ')';
}
