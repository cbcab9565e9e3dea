import { isIn, isNoun, type Word } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';

/** Words that one field of a body's name may have. */
const LONGEST_FIELD = 6;
/** Words that all of them may have. */
const LONGEST_LIST = 24;

/**
 * « le ministère de l’Intérieur |, des Collectivités locales et de l’Aménagement du territoire |»: where the list of fields
 * ends whose first comma stands at `at`; `null` if the comma opens no such list.
 */
export function endOfListedFields(
  words: readonly Word[],
  lexicon: Lexicon,
  start: number,
  at: number,
  high: number,
): number | null {
  const { ownersFollow, bodyPrepositions } = lexicon.pack.grammar;
  if (!ownersFollow || !bodyPrepositions || words[at]?.text !== ',' || !opensField(words, at + 1)) return null;
  if (bodyBefore(words, start, at) === null) return null;
  let field = at + 1;
  let hasAnd = false;
  for (let to = at + 2; to <= Math.min(high, at + LONGEST_LIST); to++) {
    const word = words[to];
    if (to >= high || word === undefined || isEnd(word)) return hasAnd && to - field <= LONGEST_FIELD ? to : null;
    const isComma = word.text === ',';
    const isAnd = isIn(word, CLASS.joiner);
    if (!isComma && !isAnd) {
      if (!isFieldWord(word, lexicon) || to - field > LONGEST_FIELD) return null;
      continue;
    }
    if (!opensField(words, to + 1)) {
      if (isComma) return hasAnd ? to : null;
      continue;
    }
    if (isComma && hasAnd) return to;
    hasAnd ||= isAnd;
    field = to + 1;
  }
  return null;
}

/** The comma at which such a list begins whose last word stands before `end`; `null` if none does. */
export function startOfListedFields(words: readonly Word[], lexicon: Lexicon, low: number, end: number): number | null {
  for (let at = end - 1; at > Math.max(low, end - LONGEST_LIST); at--) {
    const word = words[at]!;
    if (word.text === ',') {
      const start = bodyBefore(words, low, at);
      // « Selon la Fédération du bois |, des usines et des scieries ferment »: what hangs on a preposition is no subject.
      if (
        start !== null &&
        !isIn(words[start - 1], CLASS.preposition) &&
        endOfListedFields(words, lexicon, start, at, end) === end
      )
        return at;
    } else if (!isFieldWord(word, lexicon) && !isIn(word, CLASS.joiner)) return null;
  }
  return null;
}

function opensField(words: readonly Word[], at: number): boolean {
  return isIn(words[at], CLASS.genitive) && words[at]!.name < 0 && words[at + 1]?.kind === 'word';
}

/** Where the body's or the minister's phrase begins whose first field ends at the comma. */
function bodyBefore(words: readonly Word[], low: number, comma: number): number | null {
  let hasOwner = false;
  for (let at = comma - 1; at >= Math.max(low, comma - LONGEST_FIELD - 2); at--) {
    const word = words[at]!;
    if (word.kind !== 'word' || word.quote >= 0) return null;
    if (hasOwner && isNoun(word, 'institution', 'role'))
      return at > low && isIn(words[at - 1], CLASS.determiner) ? at - 1 : at;
    hasOwner ||= isIn(word, CLASS.genitive);
  }
  return null;
}

function isFieldWord(word: Word, lexicon: Lexicon): boolean {
  if (word.kind !== 'word' || word.quote >= 0) return false;
  if (isIn(word, CLASS.auxiliary | CLASS.commonVerb | CLASS.passive | CLASS.relative | CLASS.time)) return false;
  if (isIn(word, CLASS.genitive | CLASS.determiner) || word.isCapital) return true;
  return !isIn(word, CLASS.preposition) || lexicon.fieldPrepositions.has(word.key);
}

function isEnd(word: Word): boolean {
  return (
    (word.kind === 'mark' && word.text !== ',') ||
    (isIn(word, CLASS.preposition) && !isIn(word, CLASS.genitive)) ||
    isIn(word, CLASS.time | CLASS.relative)
  );
}
