import { isIn, isNoun, type Word } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import { isName, isPersonalName, isPersonNoun, isPossessive, isUnlisted, type Phrase } from './phrases';

/** Words of an apposition up to the end of the name: "mechanical engineer | Paul Abney". */
const LONGEST = 8;

/** "the deputy minister, Bolat Tarim, | had told": the name in apposition to a role is who speaks. */
export function withBareName(
  words: readonly Word[],
  lexicon: Lexicon,
  phrase: Phrase,
  open: number,
  closing: number,
): Phrase | null {
  // « la maire, Carine Dehaene | (PS) |, »
  const bracket = words[closing - 1]?.text === ')' ? words.findLastIndex((w, i) => i < closing && w.text === '(') : -1;
  const end = bracket > open ? bracket : closing;
  // „der Chef der Werft, | Ingenieur | Olaf Brandt, | hat“
  const from = isNoun(words[open + 1], 'role') && end - open > 3 ? open + 2 : open + 1;
  if (!isPersonalName(words, lexicon, from, end)) return null;
  if (isPersonNoun(words, phrase)) return { from: phrase.from, to: end };
  return tellsOfOne(words, lexicon, phrase) ? { from, to: end } : null;
}

/** "One of the passengers |, Jane Holt, |", "Holt’s successor |, Jane Abney, |": no more than the name tells who that is. */
function tellsOfOne(words: readonly Word[], { pack }: Lexicon, phrase: Phrase): boolean {
  if (!pack.grammar.hasBareClauses || pack.order !== 'subject-verb') return false;
  if (isOneOf(words, phrase)) return true;
  const mark = words.slice(phrase.from, phrase.to).findLastIndex(isPossessive);
  const owned = words.slice(phrase.from + mark + 1, phrase.to);
  return mark > 0 && owned.length > 0 && owned.every(isUnlisted);
}

/**
 * The name that the first of several insertions tells: "Fellow protester, engineer **Paul Abney**, 61, from Leeds, | said",
 * "One of the marchers, **Jane Holt**, 42, a lecturer, | said". It belongs to the source, what follows it does not.
 */
export function withNameFirst(
  words: readonly Word[],
  lexicon: Lexicon,
  phrase: Phrase,
  open: number,
  closing: number,
): Phrase | null {
  if (!lexicon.pack.grammar.hasBareClauses || lexicon.pack.order !== 'subject-verb') return null;
  if (phrase.to !== open || !(isPersonNoun(words, phrase) || isOneOf(words, phrase))) return null;
  let end = open + 1;
  while (end < closing && words[end]!.text !== ',') end++;
  if (end >= closing || end - open > LONGEST) return null;
  let from = end;
  while (from - 1 > open && isPlainName(words[from - 1]!)) from--;
  const isKnownGroup = isPersonNoun(words, phrase) || words.slice(phrase.from, open).some(w => isNoun(w, 'collective'));
  if (!isKnownGroup && words[end + 1]?.kind !== 'number') return null;
  if (end - from < 2 || !isPersonalName(words, lexicon, from, end)) return null;
  const described = words.slice(open + 1, from);
  const isDescribed =
    described.length === 0 ||
    (isNoun(words[from - 1]!, 'role') && described.every(word => word.kind === 'word' && !isIn(word, BREAK)));
  if (!isDescribed) return null;
  return isPersonNoun(words, phrase) ? { from: phrase.from, to: end } : { from: open + 1, to: end };
}

const BREAK =
  CLASS.determiner | CLASS.preposition | CLASS.relative | CLASS.auxiliary | CLASS.conjunction | CLASS.pronoun;

function isPlainName(word: Word): boolean {
  return isName(word) && word.noun === null && word.name < 0;
}

/** "One | of the marchers", «einer der …»: one person out of a group. */
function isOneOf(words: readonly Word[], { from, to }: Phrase): boolean {
  return (
    isIn(words[from], CLASS.determiner) &&
    isIn(words[from + 1], CLASS.genitive) &&
    !words.slice(from, to).some(word => isNoun(word, 'institution', 'document'))
  );
}
