import { isIn, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import { isPurpose } from './person-scope';
import { bareForms, type Texts } from './texts';

const LONGEST = 4;

/**
 * Where a role's owner comes between role and name, and nothing has capitals: behind a definite word no further owner can
 * follow, so that two or more words at the end of the phrase are a name («مدير مكتب المنظمة في اليمن | هدى صالح»); so are
 * those behind a title inside it («رئيس قسم الجراحة، الدكتور | علي الحكيم»).
 *
 * @return Index of the first word of the name; null if the phrase ends in none.
 */
export function trailingName(
  texts: Texts,
  words: readonly Word[],
  isDefiniteWord: (word: Word) => boolean,
): number | null {
  const places = folded(texts.lexicon.pack.sources.placeNouns);
  const plain = folded(texts.lexicon.pack.sources.plainAdjectives);
  const actions = folded(texts.lexicon.pack.verbFirst?.verbalNouns);
  const { gluedArticle = '\u0000', verbFirst } = texts.lexicon.pack;
  const relational = verbFirst?.adjectiveEndings.split(' ') ?? [];
  const isPlace = (word: Word) => {
    const bare = bareForms(texts, word.key);
    return (
      [word.key, ...bare].some(form => places.has(form)) || bare.some(form => texts.lexicon.nounAt([form], 0) !== null)
    );
  };
  const isFree = (word: Word) =>
    word.kind === 'word' && word.name < 0 && word.quote < 0 && word.classes === 0 && !plain.has(word.key);
  const isFirst = (word: Word | undefined): word is Word =>
    word !== undefined &&
    isFree(word) &&
    word.noun === null &&
    !isDefiniteWord(word) &&
    !isPlace(word) &&
    !actions.has(word.key) &&
    !isPurpose(texts, bareForms(texts, word.key)) &&
    texts.nationalities.countryOfName(word.text, texts.language) === null &&
    texts.nationalities.countryOfAdjective(word.text, texts.language) === null;
  for (let from = Math.max(2, words.length - LONGEST); from <= words.length - 2; from++) {
    const before = words[from - 1]!;
    const isOpen = isIn(before, CLASS.title) || before.name >= 0 || isDefiniteWord(before);
    if (!isOpen || !isFirst(words[from])) continue;
    if (words.slice(from + 1).every(word => isFree(word) && (word.noun === null || isDefiniteWord(word)))) return from;
  }
  // «… وزير المالية | الهادي زروق»: a noun with the article owns none without, so that both are a name.
  const [office, given, family] = words.slice(-3);
  const isGiven = (word: Word) =>
    isFree(word) && word.noun === null && word.key.startsWith(gluedArticle) && !isIn(word, CLASS.title);
  const isTold = (word: Word) =>
    relational.some(ending => word.key.endsWith(ending)) ||
    texts.nationalities.countryOfAdjective(word.text, texts.language) !== null;
  const isPair = words.length > 3 && isDefiniteWord(office!) && isGiven(given!) && !isTold(given!) && isFirst(family);
  return isPair ? words.length - 2 : null;
}
