import { isIn, isNoun, type Paragraph, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS, type Lexicon } from '../lexicon';
import { isPossessive, isPrintedCapital } from './phrases';

/** Words between an article and its noun that tell when or by whom: „einer | am Dienstag veröffentlichten | Studie“. */
const LONGEST_ATTRIBUTE = 8;

/**
 * „die | vom Amt vorgelegte | Studie“: index of the participle before the noun whose article stands at `at`, with circumstances of
 * its own between them; `at + 1` where none stand there.
 */
export function pastAttribute({ words }: Paragraph, lexicon: Lexicon, at: number, high: number): number {
  if (!lexicon.pack.grammar.hasFramedNouns || !opensAttribute(words, at + 1)) return at + 1;
  for (let to = at + 2; to < Math.min(high - 1, at + LONGEST_ATTRIBUTE); to++) {
    const word = words[to]!;
    if (word.kind === 'mark' || word.quote >= 0 || isIn(word, CLASS.auxiliary | CLASS.commonVerb)) return at + 1;
    if (isAttribute(word, lexicon) && isPrintedCapital(words[to + 1])) return to;
  }
  return at + 1;
}

/** The article before such an attribute, reading leftwards from its participle at `at`; null where none stands there. */
export function articleBefore({ words }: Paragraph, lexicon: Lexicon, at: number, low: number): number | null {
  if (!lexicon.pack.grammar.hasFramedNouns || !isAttribute(words[at], lexicon)) return null;
  for (let from = at - 1; from >= Math.max(low, at - LONGEST_ATTRIBUTE); from--) {
    const word = words[from]!;
    if (word.kind === 'mark' || word.quote >= 0 || isIn(word, CLASS.auxiliary | CLASS.commonVerb)) return null;
    const opens = from === low || words[from - 1]!.kind === 'mark' || isIn(words[from - 1], CLASS.preposition);
    if (isIn(word, CLASS.determiner) && opens && opensAttribute(words, from + 1)) return from;
  }
  return null;
}

/** "the bank’s | recently | hired chief": small words and participles that stand behind the mark of an owner. */
export function followsOwner(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (isIn(words[before], CLASS.adverb) && !isIn(words[before], CLASS.determiner)) before--;
  return isPossessive(words[before]);
}

function opensAttribute(words: readonly Word[], at: number): boolean {
  const word = words[at];
  // „der | 52 Jahre | alte Wirt“
  if (word?.kind === 'number') return isIn(words[at + 1], CLASS.time);
  return isIn(word, CLASS.preposition | CLASS.time | CLASS.adverb) && !isIn(word, CLASS.determiner);
}

/** A word that may describe a noun behind it: „empirische“, „veröffentlichten“. */
export function isAttribute(word: Word | undefined, lexicon: Lexicon): boolean {
  return (
    word !== undefined &&
    word.kind === 'word' &&
    word.classes === 0 &&
    !isPrintedCapital(word) &&
    lexicon.adjectiveEndings.some(ending => word.key.endsWith(ending))
  );
}

/** Where all nouns have a capital, a word in small letters behind a noun goes on with the sentence: „der Verband | mehr Geld“. */
export function endsAtNoun(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const word = words[at]!;
  if (!lexicon.pack.grammar.hasCapitalNouns || word.kind !== 'word') return false;
  // „sieht Kallweit | Vorteile“: a noun known as such right behind a name.
  if (isPrintedCapital(word))
    return !word.isCapital && word.noun === null && words[at - 1]!.isCapital && words[at - 1]!.classes === 0;
  if (!isPrintedCapital(words[at - 1]) || isIn(words[at - 1], CLASS.determiner)) return false;
  // „Bund | deutscher Architekten“
  const endings = folded(lexicon.pack.grammar.ownerAdjectiveEndings);
  return !([...endings].some(ending => word.key.endsWith(ending)) && isPrintedCapital(words[at + 1]));
}

/** „Ralf Kallweit | von der Hochschule“: a preposition between a person's name and the body they belong to. */
export function tiesToBody(words: readonly Word[], at: number, low: number, lexicon: Lexicon): boolean {
  const before = words[at - 1];
  if (!lexicon.pack.grammar.hasCapitalNouns || at - 2 < low || !isIn(words[at], CLASS.place)) return false;
  const isNamed =
    before?.isCapital === true &&
    before.classes === 0 &&
    (words[at - 2]!.isCapital || isNoun(words[at - 2], 'role', 'author'));
  const body = isIn(words[at + 1], CLASS.determiner) ? words[at + 2] : words[at + 1];
  return isNamed && (isNoun(body, 'institution') || (body?.name ?? -1) >= 0 || body?.isCapital === true);
}
