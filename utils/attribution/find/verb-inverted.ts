import { isIn, type Word } from '../analyse';
import { CLASS } from '../lexicon';
import type { Candidate } from './candidate';
import { trimSpan } from './content';
import { phraseEndingAt } from './phrase-before';
import { isName, isSourceNoun, opensRelay } from './phrases';
import { contentRightOf } from './right-content';
import { pastDate, pastHearer, subjectAfter, withNameBehind } from './subject';
import { make } from './verb-candidate';
import {
  afterParenthesis,
  CONFIDENCE,
  type Context,
  canSpeak,
  clauseStart,
  isQuoteEnd,
  isSpeakerLike,
  quotationAfter,
} from './verb-context';
import { readImpersonal } from './verb-impersonal';

/** Verbs that may stand before their subject after a mere comma: those that report a whole clause to nobody in particular. */
export function canInvertAfterComma({ form }: Context): boolean {
  return form.verb.takes.includes('clause') && !form.verb.hearerFirst;
}

/** "“…,” said Marta Ellison", « …, affirme le rapport. »: the subject follows the verb, the content stands before it. */
export function readInverted(context: Context): Candidate | null {
  const { paragraph, sentence, lexicon, group } = context;
  const { words } = paragraph;
  const left = words[group.from - 1];
  const opensSentence = group.from === sentence.from;
  const isAfterQuote = left !== undefined && group.from > sentence.from && isQuoteEnd(paragraph, group.from - 1);
  const isAfterComma =
    left !== undefined && group.from > sentence.from && (left.text === ',' || left.text === '–' || left.text === '—');
  if (!opensSentence && !isAfterQuote && !(isAfterComma && (group.invertedPronoun || canInvertAfterComma(context))))
    return null;
  const told = pastDate(paragraph, lexicon, pastHearer(paragraph, lexicon, group.to, sentence.to), sentence.to);
  const plain = group.invertedPronoun ?? subjectAfter(paragraph, lexicon, told, sentence.to);
  const subject = plain && withNameBehind(paragraph, lexicon, plain, sentence.to);
  if (!subject || isIn(words[subject.from], CLASS.complementiser)) return null;
  if (isIn(words[subject.from], CLASS.impersonal)) return readImpersonal(context);
  if (!canSpeak(words, subject)) return null;
  const after = words[subject.to];
  const endsThere =
    subject.to >= sentence.to ||
    (after?.kind === 'mark' && after.quote < 0) ||
    (after !== undefined && after.quote >= 0);
  const goesOn =
    isIn(after, CLASS.preposition | CLASS.relative | CLASS.time | CLASS.subordinator | CLASS.adverb) ||
    (isPlainWord(after) && isName(words[subject.to - 1])) ||
    (isIn(after, CLASS.joiner) && isCueAt(context, subject.to + 1)) ||
    (after !== undefined && opensRelay(paragraph, lexicon, subject.to)) ||
    // „…“, sagte Krapp | und fügte hinzu
    (isIn(after, CLASS.joiner) && lexicon.verbForms(words[subject.to + 1]?.key ?? '').length > 0);
  if (opensSentence) {
    if (after?.text !== ':') return null;
    const rest = contentRightOf(context, subject.to);
    return rest && make(context, subject, rest.content, CONFIDENCE.inverted, 'inverted', rest.elsewhere);
  }
  if (!endsThere && !(goesOn && (isAfterQuote || !group.invertedPronoun))) return null;
  // "The report, which …, found prices | rose": a subject before the insertion wins unless the clause ends with the second one.
  if (!isAfterQuote && !group.invertedPronoun && !isSpeakerLike(words, subject)) return null;
  if (!isAfterQuote && !endsThere && phraseEndingAt(paragraph, lexicon, sentence.from, group.from)) return null;
  const start = clauseStart(context);
  const before = trimSpan(
    paragraph.text,
    start,
    words[group.from - 1]!.quote >= 0 ? words[group.from - 1]!.end : words[group.from - 1]!.start,
  );
  if (!before) return null;
  const quotation = quotationAfter(context, subject.to);
  // «Ледник, считают учёные, исчезнет»: where a word's form shows the subject, the commas hold no more than the cue.
  const isAside =
    isAfterComma && quotation.length === 0 && lexicon.subjectForms.size > 0 && !isCitedAgain(context, subject.to);
  const content = [before, ...(isAside ? afterParenthesis(context, subject.to) : quotation)];
  const cutsAt = isAfterComma ? words[group.from - 1]!.start : null;
  const candidate = make(
    context,
    subject,
    content,
    isAfterQuote ? CONFIDENCE.inverted : CONFIDENCE.inverted - 0.06,
    'inverted',
  );
  return candidate && { ...candidate, cutsAt };
}

/** «…, señaló la gobernadora | y pidió …» */
function isCueAt({ paragraph, lexicon }: Context, at: number): boolean {
  const word = paragraph.words[at];
  return (
    word !== undefined && lexicon.verbForms(word.key).some(({ form, isNounToo }) => form === 'finite' && !isNounToo)
  );
}

function isPlainWord(word: Word | undefined): boolean {
  return word !== undefined && word.kind === 'word' && !word.isCapital && word.classes === 0;
}

/** What follows the comma is a further word on the speaker or a clause of its own. */
function isCitedAgain({ paragraph }: Context, at: number): boolean {
  const next = paragraph.words[at + 1];
  return isSourceNoun(next) || isIn(next, CLASS.conjunction | CLASS.subordinator | CLASS.relative | CLASS.preposition);
}
