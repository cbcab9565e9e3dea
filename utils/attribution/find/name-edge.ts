import { isIn, isNoun, type Paragraph, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS, type Lexicon } from '../lexicon';
import { isName, isSourceNoun, LONGEST_QUOTED_NAME } from './phrases';
import { endsField } from './portfolio';

/** After a proper name a word in small letters goes on with the sentence: "the Brookings Institution | published on". */
export function leavesName({ words }: Paragraph, lexicon: Lexicon, at: number): boolean {
  const word = words[at]!;
  const previous = words[at - 1];
  return (
    lexicon.pack.hasCapitals &&
    !word.isCapital &&
    word.kind === 'word' &&
    isName(previous) &&
    !mayTakeAdjective(previous, lexicon) &&
    !endsField(words, lexicon, at) &&
    !endsBodyNoun(words, lexicon, at) &&
    !isSourceNoun(word) &&
    !isInsideName(words, lexicon, at)
  );
}

/** „.de“ right behind a name: a site's address. */
export function endsSite(words: readonly Word[], at: number): boolean {
  const [dot, end] = [words[at], words[at + 1]];
  return (
    dot?.text === '.' && !dot.spaceBefore && end !== undefined && !end.spaceBefore && /^\p{Ll}{2,5}$/u.test(end.text)
  );
}

/** "Ella | von der | Heide": small words of a name. */
function isInsideName(words: readonly Word[], lexicon: Lexicon, from: number): boolean {
  const particles = folded(lexicon.pack.grammar.nameParticles);
  // « L’Écho et | De Kroniek »: with a capital it begins a name.
  const isParticle = (word: Word | undefined) => word !== undefined && !word.isCapital && particles.has(word.key);
  let at = from;
  while (at < from + 2 && isParticle(words[at])) at++;
  return (at > from || isParticle(words[at - 1])) && words[at]?.isCapital === true;
}

/** An institution's head noun printed with a capital may still take its adjective: "Organisation | mondiale". */
function mayTakeAdjective(word: Word | undefined, lexicon: Lexicon): boolean {
  if (lexicon.pack.sources.hasCaseForms && isSourceNoun(word)) return true;
  return lexicon.pack.grammar.ownersFollow === true && isNoun(word, 'institution');
}

/** « le Conseil d’État | neuchâtelois »: behind a body's noun of several words. */
function endsBodyNoun(words: readonly Word[], lexicon: Lexicon, at: number): boolean {
  if (lexicon.pack.grammar.ownersFollow !== true || lexicon.verbForms(words[at]!.key).length > 0) return false;
  for (let length = 2; length <= 4; length++) {
    const first = words[at - length];
    if (first?.noun?.length === length && first.name < 0 && isNoun(first, 'institution')) return true;
  }
  return false;
}

/** A word that a name in quotation marks may follow: „die Zeitung | „Weitblick““. */
export function isNameable(word: Word | undefined): boolean {
  return isSourceNoun(word) || isIn(word, CLASS.determiner) || isName(word);
}

/** Index after a short quotation that may be a name; null where it is too long for one. */
export function endOfQuotedName(paragraph: Paragraph, at: number, high: number): number | null {
  const quote = paragraph.words[at]!.quote;
  let end = at;
  while (end < high && paragraph.words[end]!.quote === quote) end++;
  return end - at <= LONGEST_QUOTED_NAME + 2 && end < paragraph.words.length ? end : null;
}
