import { isIn, type Paragraph, type Word } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import { subjectBehindFront } from './behind-front';
import { isYear } from './circumstance';
import { endOfListedFields } from './listed-field';
import { withBareName, withNameFirst } from './name-apposed';
import { DASHES, isName, isPersonalName, isPersonNoun, isSourceNoun, LONGEST_INSERTION, type Phrase } from './phrases';
import { indexOfBefore, plainPhraseEndingAt } from './plain-phrase-before';
import { opensMeeting } from './tail';

/**
 * The noun phrase that ends just before word `end`, reading leftwards; an insertion between commas, dashes or brackets
 * right before `end` is skipped: "The report, which covers 118 agencies, | found".
 *
 * @param low - First word that may belong to it.
 * @return `null` if no noun phrase ends there.
 */
export function phraseEndingAt(paragraph: Paragraph, lexicon: Lexicon, low: number, end: number): Phrase | null {
  const last = paragraph.words[end - 1];
  if (end <= low || last === undefined) return null;
  if (last.text === ')') {
    const open = indexOfBefore(paragraph, '(', low, end - 1);
    return open === null ? null : plainPhraseEndingAt(paragraph, lexicon, low, open);
  }
  if (last.text === ',' || (DASHES.has(last.text) && last.spaceBefore)) {
    return phraseBeforeInsertion(paragraph, lexicon, low, end - 1);
  }
  return plainPhraseEndingAt(paragraph, lexicon, low, end);
}

function phraseBeforeInsertion(paragraph: Paragraph, lexicon: Lexicon, low: number, closing: number): Phrase | null {
  const { words } = paragraph;
  const mark = words[closing]!.text;
  const lowest = Math.max(low + 1, closing - LONGEST_INSERTION);
  const openings: number[] = [];
  for (let at = lowest; at < closing; at++) {
    const same = words[at]!.text === mark;
    if (same && words[at]!.quote < 0) openings.push(at);
  }
  const behind = subjectBehindFront(paragraph, lexicon, low, openings, closing);
  if (behind) return withName(words, lexicon, behind.phrase, behind.open, closing);
  // The first opening before which a noun phrase fills the clause from its start; else the nearest.
  for (const open of openings) {
    if (endOfListedFields(words, lexicon, low, open, closing) !== null) continue;
    const phrase = plainPhraseEndingAt(paragraph, lexicon, low, open);
    if (phrase && (opensMeeting(paragraph, lexicon, phrase.from) || isYear(words, phrase))) continue;
    if (phrase && startsClause(paragraph, low, phrase.from)) return withName(words, lexicon, phrase, open, closing);
  }
  const nearest = openings.at(-1);
  if (nearest === undefined) return null;
  const first = words[nearest + 1];
  const phrase = plainPhraseEndingAt(paragraph, lexicon, low, nearest);
  if (!phrase || !first || opensMeeting(paragraph, lexicon, phrase.from)) return null;
  // «En | el marco de la cumbre, durante la cena, dijo»: what hangs on a preposition is no subject.
  if (isIn(words[phrase.from - 1], CLASS.preposition) && phrase.from > low && lexicon.pack.grammar.dropsSubjects)
    return roleWithPlace(paragraph, lexicon, low, phrase, nearest, closing);
  const named = withBareName(words, lexicon, phrase, nearest, closing);
  if (named) return named;
  const isRelated = words.slice(low, phrase.from).some(word => isIn(word, CLASS.relative)) && nearest + 1 < closing;
  const isBareName = words.slice(nearest + 1, closing).every(word => word.kind === 'word' && isName(word));
  // "The label | that owns her songs, Tall Barn, | says": the name is not the songs'.
  if (isBareName && isRelated && lexicon.pack.order === 'subject-verb') return { from: nearest + 1, to: closing };
  return isBareName || isIn(first, CLASS.relative | CLASS.preposition | CLASS.determiner) || isSourceNoun(first)
    ? phrase
    : null;
}

/** «La portavoz de Vela | en el Senado |, Ana Gil, dijo»: where somebody holds the role stands between it and the name. */
function roleWithPlace(
  paragraph: Paragraph,
  lexicon: Lexicon,
  low: number,
  place: Phrase,
  open: number,
  closing: number,
): Phrase | null {
  const role = plainPhraseEndingAt(paragraph, lexicon, low, place.from - 1);
  if (!role || !startsClause(paragraph, low, role.from) || !isPersonNoun(paragraph.words, role)) return null;
  return isPersonalName(paragraph.words, lexicon, open + 1, closing) ? { from: role.from, to: closing } : null;
}

/** The phrase with the name that the insertion behind it tells, if that is all it needs to tell who speaks. */
function withName(words: readonly Word[], lexicon: Lexicon, phrase: Phrase, open: number, closing: number): Phrase {
  return (
    withBareName(words, lexicon, phrase, open, closing) ??
    withNameFirst(words, lexicon, phrase, open, closing) ??
    phrase
  );
}

/** True if nothing but small words and quotations stands between `low` and `from`. */
function startsClause(paragraph: Paragraph, low: number, from: number): boolean {
  for (let at = low; at < from; at++) {
    const word = paragraph.words[at]!;
    if (
      word.quote < 0 &&
      word.kind !== 'mark' &&
      !isIn(word, CLASS.adverb | CLASS.conjunction | CLASS.complementiser | CLASS.subordinator)
    ) {
      return false;
    }
  }
  return true;
}
