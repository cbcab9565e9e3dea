import { isIn, isNoun, type Sentence, type Word } from '../analyse';
import { CLASS } from '../lexicon';
import { isUnlisted } from './phrases';

/**
 * A form that a noun has too is the noun here: "the | report | of May", « la forte | demande | d’étain ».
 *
 * @param isBare - It is the bare form, without the ending of a verb.
 */
export function isNounHere(
  words: readonly Word[],
  at: number,
  sentence: Sentence,
  hasAuxiliary: boolean,
  isBare: boolean,
): boolean {
  if (hasAuxiliary) return false;
  const before = words[at - 1];
  const after = words[at + 1];
  if (at === sentence.from) return true;
  if (isIn(before, CLASS.determiner | CLASS.genitive | CLASS.preposition) && before!.name < 0) return true;
  // « la forte | demande | d’étain »
  if (isIn(after, CLASS.genitive) && isAttributive(words, at)) return true;
  if (before && (before.kind === 'number' || /^['’ʼ]/u.test(before.text))) return true;
  if (isIn(after, CLASS.complementiser | CLASS.infinitive)) return false;
  // The bare form before a preposition is the noun ("one project in three"); with its ending it may be the verb ("notes in its guidance").
  // « le rapport pointe | des | lacunes »
  if (isIn(after, CLASS.genitive) && isIn(after, CLASS.determiner)) return false;
  return (
    isIn(after, CLASS.auxiliary | CLASS.passive | CLASS.genitive | CLASS.commonVerb) ||
    (isBare && isIn(after, CLASS.preposition) && !tellsThat(words, at, sentence))
  );
}

/** Words between many who speak and their verb, and between it and "that". */
const NEAR = 6;

/** "Chemists at Lund | report | in a journal that …": many speak, and "that" follows with nothing but a place between. */
function tellsThat(words: readonly Word[], at: number, { from, to }: Sentence): boolean {
  const breaks = CLASS.auxiliary | CLASS.commonVerb | CLASS.relative | CLASS.subordinator;
  let that = at + 1;
  while (that < to && that - at <= NEAR && words[that]!.kind === 'word' && !isIn(words[that], breaks)) that++;
  if (that >= to || !isIn(words[that], CLASS.complementiser)) return false;
  for (let back = at - 1; back >= from && at - back <= NEAR; back--) {
    if (words[back]!.kind !== 'word' || isIn(words[back], breaks)) return false;
    if (isNoun(words[back], 'collective', 'author')) return true;
  }
  return false;
}

/** A word of no class, without a noun in it, between an article and the noun that looks like a verb. */
function isAttributive(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const article = words[at - 2];
  if (before === undefined || !isUnlisted(before)) return false;
  return isIn(article, CLASS.determiner) && article!.quote === before.quote && before.name < 0;
}
