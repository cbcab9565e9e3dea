import { isIn, isNoun, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS, type Lexicon } from '../lexicon';
import { isFiniteCueForm } from './clause-at';
import { isMedium, isName, isSourceNoun } from './phrases';

/** Words that may tell where, when or how something was said. */
const LONGEST_OCCASION = 9;

/** Words that no such phrase holds, or that show that what follows is no speaker. */
const CLAUSE = CLASS.auxiliary | CLASS.passive | CLASS.commonVerb | CLASS.relative | CLASS.subordinator | CLASS.pronoun;
const LINKS = CLASS.preposition | CLASS.genitive | CLASS.joiner | CLASS.determiner;

/**
 * Past where, when or how something was said, between a verb and who said it: «dijo | en varias ocasiones | la alcaldesa»,
 * « a assuré | devant la presse | le préfet », «lamentou | em conversa com a Rádio Sul | Lídia Prado».
 *
 * @return `start` where no such phrase stands there, or nobody behind it.
 */
export function pastOccasion(words: readonly Word[], lexicon: Lexicon, start: number, high: number): number {
  if (!isIn(words[start], CLASS.preposition) || isIn(words[start], CLASS.genitive | CLASS.hearerPreposition))
    return start;
  for (let at = start + 1; at < Math.min(high, start + LONGEST_OCCASION); at++) {
    const word = words[at]!;
    if (word.kind === 'mark' || word.quote >= 0) return start;
    if (at > start + 1 && opensSpeaker(words, lexicon, at)) return at;
    if (isIn(word, CLAUSE) && !isIn(word, LINKS)) return start;
    if (isFiniteCueForm(lexicon, word) || isInfinitive(word, lexicon)) return start;
  }
  return start;
}

/** An article with a noun of its own, or a first name before another capital: someone who may speak. */
function opensSpeaker(words: readonly Word[], lexicon: Lexicon, at: number): boolean {
  const word = words[at]!;
  const before = words[at - 1];
  const next = words[at + 1];
  if (isIn(before, LINKS) && before!.name < 0) return false;
  const givenNames = folded(lexicon.pack.sources.givenNames);
  if (word.isCapital)
    return isName(next) && givenNames.has(word.key) && !givenNames.has(before!.key) && !namesPlace(words, at);
  if (!isIn(word, CLASS.determiner) || isIn(word, CLASS.complementiser)) return false;
  if (next?.kind !== 'word' || next.quote >= 0 || isIn(next, CLASS.time | LINKS)) return false;
  // Portuguese "a" is "to" and "the": before nobody but one of an office it is "to".
  if (isIn(word, CLASS.hearerPreposition)) return isNoun(next, 'role', 'spokesperson') && !isMedium(next.noun?.senses);
  return isSourceNoun(next) || isName(next);
}

/** «en el estadio | Diego Maradona»: behind a noun with its article the name is a place's. */
function namesPlace(words: readonly Word[], at: number): boolean {
  return !words[at - 1]!.isCapital && isIn(words[at - 2], CLASS.determiner);
}

/** «tras | conocer la noticia»: what follows is its object. */
function isInfinitive(word: Word, { infinitiveEndings }: Lexicon): boolean {
  return !word.isCapital && word.noun === null && infinitiveEndings.some(ending => word.key.endsWith(ending));
}
