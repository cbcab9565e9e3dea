import { isIn, isNoun, type Word } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import { endsHalfWord, isName, isPrintedCapital, isSourceNoun, isUnlisted } from './phrases';

/** Words between a body's noun and an "and" inside its name. */
const LONGEST_FIELD = 7;

/**
 * « le Service départemental d’incendie | et | de secours », « la Société de recherche | et | médecine du sommeil »: the
 * "and" at `at` joins two fields of one body's name.
 */
export function joinsFields(words: readonly Word[], lexicon: Lexicon, at: number, low: number): boolean {
  if (!lexicon.pack.grammar.ownersFollow) return false;
  if (joinsTwoOwners(words, at, low)) return true;
  if (!lexicon.pack.grammar.bodyPrepositions) return false;
  const after = words[at + 1];
  const isGenitive = isIn(after, CLASS.genitive) && !lexicon.leadingAdjectives.has(words[at + 2]?.key ?? '');
  const isField = isUnlisted(after) && lexicon.verbForms(after!.key).length === 0;
  if (!isField && !isGenitive) return false;
  let hasOwner = false;
  for (let back = at - 1; back >= Math.max(low, at - LONGEST_FIELD); back--) {
    const word = words[back]!;
    if (word.kind !== 'word' || word.quote >= 0 || isIn(word, CLASS.auxiliary | CLASS.commonVerb)) return false;
    if (isNoun(word, 'institution')) return hasOwner;
    hasOwner ||= isIn(word, CLASS.genitive);
  }
  return false;
}

/** « les préfectures du Gard | et | des Landes », «los ministros de Comercio | y | de Pesca»: one noun has both, each a name. */
export function joinsTwoOwners(words: readonly Word[], at: number, low: number): boolean {
  const name = isIn(words[at + 2], CLASS.determiner) ? at + 3 : at + 2;
  if (!isIn(words[at + 1], CLASS.genitive) || words[at + 1]!.name >= 0) return false;
  if (!isPrintedCapital(words[name]) || !isPrintedCapital(words[at - 1])) return false;
  let hasOwner = false;
  for (let back = at - 1; back >= Math.max(low, at - LONGEST_FIELD); back--) {
    const word = words[back]!;
    if (word.kind !== 'word' || word.quote >= 0 || isIn(word, CLASS.auxiliary | CLASS.commonVerb)) return false;
    if (hasOwner && (isNoun(word, 'institution', 'role', 'collective') || isIn(words[back - 1], CLASS.determiner)))
      return true;
    hasOwner ||= isIn(word, CLASS.genitive);
  }
  return false;
}

/** An "and" at `at` joins two bodies, names or nouns of one phrase: "the mayor | and | the council". */
export function joins(words: readonly Word[], at: number, low: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  if (at - 2 >= low && endsHalfWord(words, at)) return true;
  if (at - 1 < low || before === undefined || before.kind === 'mark') return false;
  // « des chercheurs du CNRS et | de l’université »
  const isOwned = words.slice(Math.max(low, at - 5), at).some(word => isIn(word, CLASS.genitive) && word.name < 0);
  if (isIn(after, CLASS.genitive) && isOwned && (isName(before) || isSourceNoun(before))) return true;
  if (opensDescribed(words, at) || opensIntroduced(words, at)) return true;
  return (
    (isName(before) || isSourceNoun(before) || isPrintedCapital(before)) &&
    (isName(after) || isSourceNoun(after) || isPrintedCapital(after) || isIn(after, CLASS.determiner))
  );
}

/** "the coroner and | local prosecutors", "state police and | local officials": others told by adjective and noun. */
export function opensDescribed(words: readonly Word[], at: number): boolean {
  const [before, adjective, noun] = [words[at - 1], words[at + 1], words[at + 2]];
  if (!(isName(before) || isSourceNoun(before)) || !isLowerWord(adjective) || adjective!.noun !== null) return false;
  return isLowerWord(noun) && isNoun(noun, 'institution', 'role', 'collective', 'author');
}

/** "Trade minister Ana Ruiz and | finance minister Peter Lind": a role of small letters and its name. */
export function opensIntroduced(words: readonly Word[], at: number): boolean {
  if (!isPrintedCapital(words[at - 1])) return false;
  for (let next = at + 1; next <= at + 3 && isLowerWord(words[next]); next++)
    if (isNoun(words[next], 'role', 'spokesperson')) {
      const name = words[next + (words[next]!.noun?.length ?? 1)];
      return isPrintedCapital(name) && name!.name < 0;
    }
  return false;
}

/** A word of small letters that is no small word. */
function isLowerWord(word: Word | undefined): boolean {
  if (word?.kind !== 'word') return false;
  return !isPrintedCapital(word) && word.name < 0 && (word.classes & ~CLASS.adverb) === 0;
}
