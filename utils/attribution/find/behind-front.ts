import { isIn, type Paragraph, type Word } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import { isFiniteCueForm } from './clause-at';
import { isName, isSourceNoun, LONGEST_INSERTION, type Phrase } from './phrases';
import { plainPhraseEndingAt } from './plain-phrase-before';

const VERB = CLASS.auxiliary | CLASS.passive | CLASS.commonVerb;
const OPENS_CLAUSE = CLASS.relative | CLASS.subordinator | CLASS.complementiser;

/**
 * The subject between what opens the sentence and an insertion: "On Monday, | Ann Crook |, 70, said",
 * « Après le vote, | le conseil |, désormais sans chef, a annoncé », "…, and | the mayor |, visibly tired, said".
 *
 * @param low - First word of the clause.
 * @param openings - Marks that may open the insertion, in order.
 * @param closing - The mark that closes it, right before the verb.
 */
export function subjectBehindFront(
  paragraph: Paragraph,
  lexicon: Lexicon,
  low: number,
  openings: readonly number[],
  closing: number,
): { readonly phrase: Phrase; readonly open: number } | null {
  if (lexicon.pack.order !== 'subject-verb') return null;
  const { words } = paragraph;
  for (const open of openings) {
    if (open + 1 >= closing || !isInsertion(words, lexicon, open, closing)) continue;
    const phrase = plainPhraseEndingAt(paragraph, lexicon, low, open);
    if (!phrase || !isSpeaker(words, phrase)) continue;
    const before = words[phrase.from - 1];
    if (phrase.from - 1 <= low || before === undefined || before.quote >= 0) continue;
    const isNextClause =
      isIn(before, CLASS.joiner) &&
      words[phrase.from - 2]?.text === ',' &&
      hasVerb(words, lexicon, Math.max(low, phrase.from - 2 - LONGEST_INSERTION), phrase.from - 2);
    if (!isNextClause && !(before.text === ',' && isFront(words, lexicon, low, phrase.from - 1))) continue;
    return isListed(words, phrase, open, closing) ? null : { phrase, open };
  }
  return null;
}

function isSpeaker(words: readonly Word[], { from, to }: Phrase): boolean {
  return words.slice(from, to).some(word => isName(word) || isSourceNoun(word) || isIn(word, CLASS.pronoun));
}

/** What describes whoever stands before: no "and" opens it or its last part, and it has a verb only where a small word hangs that on something. */
function isInsertion(words: readonly Word[], lexicon: Lexicon, open: number, closing: number): boolean {
  const first = words[open + 1];
  if (isIn(first, CLASS.joiner) && !isIn(first, CLASS.preposition)) return false;
  const inside = words.slice(open + 1, closing);
  if (inside.some((word, at) => word.text === ',' && isIn(inside[at + 1], CLASS.joiner))) return false;
  return inside.some(word => isIn(word, OPENS_CLAUSE)) || !hasVerb(words, lexicon, open + 1, closing);
}

function hasVerb(words: readonly Word[], lexicon: Lexicon, from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some(word => word.quote < 0 && (isIn(word, VERB) || (!word.isCapital && isFiniteCueForm(lexicon, word))));
}

/** When, where, upon what: no subject, for a small word, a date or a participle opens it. */
function isFront(words: readonly Word[], lexicon: Lexicon, low: number, end: number): boolean {
  let at = low;
  while (at < end && (words[at]!.kind === 'mark' || isIn(words[at], CLASS.conjunction))) at++;
  const first = words[at];
  if (first === undefined || at >= end || first.quote >= 0) return false;
  if (isIn(first, CLASS.preposition | CLASS.time | CLASS.adverb | CLASS.subordinator)) return true;
  // "El | lunes"
  if (isIn(first, CLASS.determiner) && isIn(words[at + 1], CLASS.time)) return true;
  const isParticiple = lexicon.verbForms(first.key).some(({ form }) => form === 'participle');
  return isParticiple || (lexicon.pack.grammar.participleEndings ?? []).some(ending => first.key.endsWith(ending));
}

/** "In Leeds, York, Hull and Derby, said the mayor": one name of several. */
function isListed(words: readonly Word[], phrase: Phrase, open: number, closing: number): boolean {
  const isNames = (from: number, to: number) =>
    words
      .slice(from, to)
      .every(word => word.kind === 'mark' || isIn(word, CLASS.joiner | CLASS.preposition) || isName(word));
  return isNames(phrase.from, phrase.to) && isNames(open + 1, closing);
}
