import { foldKey } from '../../text/fold';
import { isIn, type Sentence, type Word } from '../analyse';
import { CLASS, type CueForm } from '../lexicon';
import { pastAside } from './aside';

/** Words of the particle that the verb takes, with what stands before it: "table | désormais sur"; 0 where none does. */
export function particleAt(words: readonly Word[], cue: CueForm, from: number, high: number): number {
  // An adverb or two may part it from the verb.
  for (let at = from; at <= from + 3 && at < high; at++) {
    for (const particle of cue.verb.particles ?? []) {
      const parts = particle.split(/[ ’']/u).filter(Boolean).map(foldKey);
      const end = pastParts(words, parts, at, high);
      if (end > at) return end - from;
    }
    if (!isIn(words[at], CLASS.adverb | CLASS.time)) return 0;
  }
  return 0;
}

/** Past a particle's words; an aside may stand before the preposition that is the last: « fait état |, hier soir, | de »; `at` if they do not stand there. */
function pastParts(words: readonly Word[], parts: readonly string[], at: number, high: number): number {
  let to = at;
  for (const [i, part] of parts.entries()) {
    if (i > 0 && i === parts.length - 1 && words[to]?.text === ',') to = pastAside(words, to, high);
    if (to >= high || words[to]!.key !== part) return at;
    to++;
  }
  return to;
}

/** « se dit | très favorable »: what the verb needs behind it, past adverbs, is there. */
export function opensRight(words: readonly Word[], { verb }: CueForm, from: number, high: number): boolean {
  if (!verb.opensWith) return true;
  let at = from;
  while (at < high && isIn(words[at], CLASS.adverb)) at++;
  const word = at < high ? words[at] : undefined;
  return word !== undefined && (word.quote >= 0 || verb.opensWith.includes(word.key));
}

/** The words after the verb make it something else, or the word it waits for never comes. */
export function isRefused(words: readonly Word[], cue: CueForm, at: number, high: number): boolean {
  const refused = cue.verb.butNot?.some(phrase => phrase.split(' ').every((part, i) => words[at + i]?.key === part));
  if (refused) return true;
  const { notLaterWords } = cue.verb;
  if (notLaterWords && words.slice(at, clauseEnd(words, at, high)).some(word => notLaterWords.includes(word.key)))
    return true;
  if (cue.verb.endWords && endWordAfter(words, cue.verb.endWords, at, high) === null) return true;
  if (cue.verb.notEndWords && endWordAfter(words, cue.verb.notEndWords, at, clauseEnd(words, at, high)) !== null)
    return true;
  if (!cue.verb.laterWords) return false;
  for (let next = at; next < Math.min(high, at + 12); next++)
    if (cue.verb.laterWords.some(later => isLater(words, next, later))) return false;
  return true;
}

/** Index of the comma that ends the clause. */
function clauseEnd(words: readonly Word[], from: number, high: number): number {
  let at = from;
  while (at < high && !(words[at]!.text === ',' && words[at]!.quote < 0)) at++;
  return at;
}

/** „**Von** einem Desaster spricht der Verband“: the word it waits for opens the clause. */
export function isFronted(words: readonly Word[], cue: CueForm, sentence: Sentence, at: number): boolean {
  if (!cue.isSecond || !cue.verb.laterWords || cue.verb.butNot || cue.verb.endWords) return false;
  let start = at;
  while (start > sentence.from && !(words[start - 1]!.kind === 'mark' && words[start - 1]!.quote < 0)) start--;
  return start < at && cue.verb.laterWords.includes(words[start]!.key);
}

/** Words between a verb and its last part: „teilte … mit“. */
const LONGEST_BRACKET = 30;
/** Words behind a comma within which that part still belongs to the verb before it. */
const NEAR_COMMA = 3;

/** Index of the last part of a verb, which closes its clause; null if none of them does. */
export function endWordAfter(
  words: readonly Word[],
  endWords: readonly string[],
  from: number,
  high: number,
): number | null {
  let comma = -1;
  let commas = 0;
  for (let at = from; at < Math.min(high, from + LONGEST_BRACKET); at++) {
    const word = words[at]!;
    if (word.text === ',' && word.quote < 0) {
      comma = at;
      commas++;
    }
    if (word.quote >= 0 || !endWords.includes(word.key)) continue;
    // „teilte den Gästen, die dort schliefen, | mit“, but „führt die Tabelle an, Neufeld liegt vier Punkte | zurück“.
    const isPastInsertion = commas === 2 && !words.slice(comma + 1, at).some(mayBeVerb);
    if (comma >= 0 && at - comma > NEAR_COMMA && !isPastInsertion) continue;
    const next = words[at + 1];
    if (at + 1 >= high || next === undefined || next.kind === 'mark' || isIn(next, CLASS.conjunction)) return at;
    // „kündigte an, …“ but not „gab es an der Schule“.
    if (!isIn(word, CLASS.preposition) && isIn(next, CLASS.subordinator)) return at;
  }
  return null;
}

function mayBeVerb(word: Word): boolean {
  return isIn(word, CLASS.auxiliary | CLASS.passive | CLASS.commonVerb | CLASS.subordinator | CLASS.complementiser);
}

/** The word itself; with ` #`, a figure within the next three: "at | about 5%"; with another, that one behind it. */
function isLater(words: readonly Word[], at: number, later: string): boolean {
  const [word, second] = later.split(' ');
  if (words[at]!.key !== word) return false;
  if (second !== undefined && second !== '#') return words[at + 1]?.key === second;
  return second === undefined || words.slice(at + 1, at + 4).some(({ kind }) => kind === 'number');
}
