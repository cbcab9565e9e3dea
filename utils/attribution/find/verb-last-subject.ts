import { foldKey } from '../../text/fold';
import { isIn, type Paragraph, type Word } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import type { VerbLast } from '../pack';
import { beforeBrackets, isName, isPossessive, type Phrase } from './phrases';

/** Words a subject that opens its sentence may have. */
export const LONGEST_SUBJECT = 20;

function commaAfter(words: readonly Word[], from: number, high: number): number | null {
  for (let at = from + 1; at < Math.min(high, from + LONGEST_SUBJECT); at++) {
    if (words[at]!.quote >= 0) return null;
    if (words[at]!.text === ',') return at;
  }
  return null;
}

/** A subject that a comma parts from what follows, letters in brackets behind it left out: «Tarım Örgütü (FAO), …». */
export function commaSubject(
  words: readonly Word[],
  from: number,
  high: number,
  lexicon: Lexicon,
  verbLast: VerbLast,
): (Phrase & { readonly comma: number }) | null {
  const comma = commaAfter(words, from, high);
  if (comma === null) return null;
  const open = beforeBrackets(words, from, comma - 1);
  const to = open < comma - 1 ? open : comma;
  const isSubject =
    to > from && isSubjectHead(words, to, from, lexicon, verbLast) && !hasClause(words, from, to, lexicon);
  return isSubject ? { from, to, comma } : null;
}

/** The word before the comma is a subject's head: a noun in that form, or a name without an ending behind an apostrophe. */
function isSubjectHead(
  words: readonly Word[],
  comma: number,
  from: number,
  lexicon: Lexicon,
  verbLast: VerbLast,
): boolean {
  const head = words[comma - 1]!;
  if (isSubjectNoun(words, comma - 1, lexicon) || isIn(head, CLASS.pronoun)) return true;
  return (
    head.kind === 'word' &&
    isName(head) &&
    (comma - 1 > from || head.name >= 0 || head.text.length > 2) &&
    !hasEnding(words, comma - 1, verbLast.placeEndings) &&
    !isIn(head, CLASS.time)
  );
}

function hasClause(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  return words
    .slice(from, to)
    .some(
      word =>
        isIn(word, CLASS.commonVerb | CLASS.subordinator | CLASS.auxiliary) ||
        lexicon.verbForms(word.key).some(({ form, verb }) => form !== 'relative' && !verb.leadWords),
    );
}

/** Names and source nouns in a row from `from`, the last of them in the form of a subject. */
export function subjectRun(
  paragraph: Paragraph,
  lexicon: Lexicon,
  verbLast: VerbLast,
  from: number,
  high: number,
): Phrase | null {
  const { words } = paragraph;
  if (isIn(words[from], CLASS.pronoun)) return { from, to: from + 1 };
  let best: Phrase | null = null;
  for (let at = from; at < Math.min(high, from + LONGEST_SUBJECT); at++) {
    const word = words[at]!;
    if (word.quote >= 0 || (word.name < 0 && isIn(word, CLASS.commonVerb | CLASS.conjunction | CLASS.adverb))) break;
    if (isPossessive(word)) continue;
    if (word.kind !== 'word') break;
    const isSubject = isSubjectNoun(words, at, lexicon) && !isPossessive(words[at + 1]);
    if (isSubject) {
      best = { from, to: at + 1 };
      continue;
    }
    const follows = best !== null && best.to === at;
    const isRun = isName(word) || word.noun !== null || isIn(word, CLASS.determiner) || (at === from && best === null);
    if (!isRun) break;
    // A name that ends the run is a subject if something told that a person or body is meant, or two capitals stand together.
    const isPlainName =
      isName(word) &&
      word.noun === null &&
      !isPossessive(words[at + 1]) &&
      !hasEnding(words, at, verbLast.placeEndings);
    if (
      isPlainName &&
      (follows || (at > from && isName(words[at - 1]) && at - from >= 1 && words[at - 1]!.kind === 'word'))
    )
      best = { from, to: at + 1 };
  }
  return best;
}

/** A noun, or a fixed phrase that ends here, in the form of a subject. */
function isSubjectNoun(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  if (lexicon.subjectForms.has(words[at]!.key)) return true;
  const first = words[at - 1];
  return first?.noun?.length === 2 && lexicon.subjectForms.has(`${first.key} ${words[at]!.key}`);
}

/** The word, or what an apostrophe ties to it, has one of these endings: «Raporu’nda». */
export function hasEnding(words: readonly Word[], at: number, endings: string): boolean {
  const suffix = words[at + 1];
  const key = isPossessive(suffix) ? suffix!.key : words[at]!.key;
  return endings.split(' ').some(ending => key.endsWith(foldKey(ending)));
}
