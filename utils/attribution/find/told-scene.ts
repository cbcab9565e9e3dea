import { isIn, type Paragraph, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS, type Lexicon } from '../lexicon';
import { isAttribute } from './attributes';
import { isName, isPrintedCapital, isSourceNoun } from './phrases';

/** Nouns and their adjectives that a preposition may govern, with an owner: „nach dem Treffen der Länder“. */
const LONGEST_SCENE = 9;

/**
 * Past where or on what occasion something was said, where the verb may stand before its subject: „sagte | in Graz | die Rektorin“,
 * „sagte | nach dem Spiel | der Torwart“, „sagte | im Gespräch mit dem „Boten“ | ein Gast“.
 * What `occasion.ts` does by the articles that speakers have, this does by capitals and cases, where all nouns have a capital.
 *
 * @return `at` where no such phrase stands there, or nobody who can speak behind it.
 */
export function pastScene({ words }: Paragraph, lexicon: Lexicon, at: number, high: number): number {
  if (!lexicon.pack.grammar.hasCapitalNouns) return at;
  let to = at;
  while (to < high && isIn(words[to], CLASS.preposition) && !isIn(words[to], CLASS.genitive)) {
    const next = pastGoverned(words, lexicon, to + 1, high);
    if (next === null || next - at > LONGEST_SCENE) return at;
    to = next;
  }
  return to > at && to < high && opensSpeaker(words, lexicon, to) ? to : at;
}

/** Past an article, adjectives and the noun, town or name in quotation marks behind them; null where none stands there. */
function pastGoverned(words: readonly Word[], lexicon: Lexicon, start: number, high: number): number | null {
  let at = start;
  if (isIn(words[at], CLASS.determiner)) at++;
  while (at < high && isAttribute(words[at], lexicon)) at++;
  const head = words[at];
  if (at >= high || !head) return null;
  if (head.quote >= 0) {
    while (at < high && words[at]!.quote === head.quote) at++;
    return at;
  }
  if (!isPrintedCapital(head) || isIn(head, CLASS.pronoun)) return null;
  at++;
  // „nach der Sitzung | des Rates | der Bürgermeister“: an owner, if who speaks still follows.
  const owner = words[at];
  if (
    at < high &&
    isIn(owner, CLASS.genitive) &&
    isPrintedCapital(words[at + 1]) &&
    opensSpeaker(words, lexicon, at + 2)
  )
    return at + 2;
  return at;
}

/** An article that a subject may have, or a noun or name with none. */
function opensSpeaker(words: readonly Word[], lexicon: Lexicon, at: number): boolean {
  const word = words[at];
  if (word?.kind !== 'word' || word.quote >= 0 || isIn(word, CLASS.time)) return false;
  if (isIn(word, CLASS.determiner)) {
    const isSubject =
      !lexicon.objectDeterminers.has(word.key) && !folded(lexicon.pack.grammar.ownerDeterminers).has(word.key);
    return isSubject && words[at + 1]?.kind === 'word';
  }
  return !isIn(word, CLASS.preposition) && (isName(word) || (isPrintedCapital(word) && isSourceNoun(word)));
}
