import { isIn, type Paragraph, type Word } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import type { Candidate } from './candidate';
import { trimSpan } from './content';
import { CONFIDENCE, type Context } from './context';
import { withListBefore } from './listed';
import { phraseFrom } from './phrase-after';
import { phraseEndingAt } from './phrase-before';
import { isPrintedCapital, isSourceNoun, type Phrase } from './phrases';
import { placeFilling } from './place-source';
import { contentRightOf } from './right-content';
import { make } from './verb-candidate';
import { canSpeak, isQuoteEnd, isSpeakerLike, isWorthy } from './verb-context';
import { readPassiveUnsaid } from './verb-passive-unsaid';
import { withJointBefore } from './verb-second';

/** Words between an auxiliary and the participle that closes the clause. */
const LONGEST_BRACKET = 26;
/** Words of a clause on a noun inside them, which do not count. */
const LONGEST_RELATIVE = 20;

/**
 * „Die WHO **hatte** Österreich schon im Mai **empfohlen**, …“: the participle closes the clause, its auxiliary stands where
 * the verb would, and the subject beside that one. In „In der Studie **wird** davor **gewarnt**, …“ a document speaks.
 */
export function readBracket(context: Context): Candidate | null {
  const { paragraph, sentence, lexicon, group, form } = context;
  if (!lexicon.pack.grammar.hasVerbBracket || form.form === 'participle') return null;
  const { words, text } = paragraph;
  if (!closesClause(words, group.to, sentence.to)) return null;
  const auxiliary = auxiliaryBefore(context);
  if (auxiliary === null) return null;
  const isPassive = isIn(words[auxiliary], CLASS.passive);
  const start = clauseStartAt(words, auxiliary, sentence.from);
  const subject = isPassive ? placeBefore(context, start, auxiliary) : subjectBeside(context, start, auxiliary);
  const isSource = subject && words.slice(subject.from, subject.to).some(word => isSourceNoun(word) || word.name >= 0);
  if (isPassive && !isSource) return readPassiveUnsaid(context, start, auxiliary);
  if (!subject || !canSpeak(words, subject) || !isWorthy(context, subject, true)) return null;
  const rest = contentRightOf(context, group.to);
  if (rest?.isExplicit) {
    const told = form.verb.takes.includes('infinitive') && !isPassive ? between(context, subject, auxiliary) : [];
    return make(context, subject, [...told, ...rest.content], CONFIDENCE.subject, 'bracket', rest.elsewhere);
  }
  if (isPassive) return null;
  // „…“, hat Ruiz gesagt
  const left = words[auxiliary - 1];
  const follows =
    auxiliary > sentence.from &&
    subject.from > auxiliary &&
    (left?.text === ',' || isQuoteEnd(paragraph, auxiliary - 1));
  if (follows) {
    const before = trimSpan(text, sentence.start, left!.quote >= 0 ? left!.end : left!.start);
    return before && make(context, subject, [before], CONFIDENCE.inverted, 'bracket');
  }
  if (!form.verb.takes.includes('object')) return null;
  const { earlierWords } = form.verb;
  const isTold = (word: Word) => word.quote < 0 && earlierWords!.includes(word.key);
  if (earlierWords && !words.slice(auxiliary, group.cueFrom).some(isTold)) return null;
  const object = between(context, subject, auxiliary);
  const fronted = subject.from > auxiliary ? trimSpan(text, words[start]!.start, words[auxiliary]!.start) : null;
  const isObjectFronted = fronted !== null && lexicon.objectDeterminers.has(words[start]!.key);
  const content = isObjectFronted ? [fronted, ...object] : object;
  return content.length > 0 ? make(context, subject, content, CONFIDENCE.subject - 0.1, 'bracket') : null;
}

/** A mark, "and" or the sentence's end follows. */
function closesClause(words: readonly Word[], at: number, high: number): boolean {
  const next = words[at];
  return at >= high || next === undefined || next.kind === 'mark' || isIn(next, CLASS.conjunction);
}

/** The auxiliary of the clause that the participle closes; null where the clause has none. */
function auxiliaryBefore({ paragraph, sentence, lexicon, group }: Context): number | null {
  const { words } = paragraph;
  let lowest = Math.max(sentence.from, group.at - LONGEST_BRACKET);
  for (let at = group.at - 1; at >= lowest; at--) {
    const word = words[at]!;
    if (word.quote >= 0) continue;
    if (word.text === ')') {
      while (at > sentence.from && words[at]!.text !== '(') at--;
      continue;
    }
    const relative = word.text === ',' ? relativeClosedAt(words, sentence.from, at) : null;
    if (relative !== null) {
      lowest = Math.max(sentence.from, lowest - (at - relative));
      at = relative;
      continue;
    }
    if (word.kind === 'mark' && word.text !== '-') return null;
    if (isIn(word, CLASS.unreal | CLASS.complementiser)) return null;
    if (lexicon.perfectAuxiliaries.has(word.key) || isIn(word, CLASS.passive)) return at;
  }
  return null;
}

/** „hat den Film, | in dem ein Wirt tanzt, | gelobt“: the comma that opens the clause on a noun; null where none is closed at `closing`. */
function relativeClosedAt(words: readonly Word[], low: number, closing: number): number | null {
  // Its own verb closes it.
  if (isPrintedCapital(words[closing - 1])) return null;
  for (let at = closing - 3; at > Math.max(low, closing - LONGEST_RELATIVE); at--) {
    if (words[at]!.text !== ',' || words[at]!.quote >= 0) continue;
    const first = isIn(words[at + 1], CLASS.preposition) ? at + 2 : at + 1;
    if (isIn(words[first], CLASS.relative) && !isIn(words[closing + 1], CLASS.relative | CLASS.joiner)) return at;
  }
  return null;
}

/** First word of the clause whose second place the auxiliary has, past brackets. */
function clauseStartAt(words: readonly Word[], auxiliary: number, low: number): number {
  let at = auxiliary;
  while (at > low) {
    const before = words[at - 1]!;
    if (before.quote < 0 && before.text === ')') {
      while (at > low && words[at - 1]!.text !== '(') at--;
    } else if (before.quote < 0 && before.kind === 'mark' && before.text !== '-') break;
    at--;
  }
  return at;
}

/** The subject before the auxiliary, or behind it where something else opens the clause. */
function subjectBeside(context: Context, start: number, auxiliary: number): Phrase | null {
  const { paragraph, sentence, lexicon, group } = context;
  const { words } = paragraph;
  const first = words[start]!;
  const apposed = start === auxiliary ? beforeInsertion(paragraph, lexicon, sentence.from, auxiliary) : null;
  if (apposed) return apposed;
  const isOther =
    start === auxiliary ||
    lexicon.objectDeterminers.has(first.key) ||
    isIn(first, CLASS.otherPronoun) ||
    (isIn(first, CLASS.preposition | CLASS.time | CLASS.adverb) &&
      !isIn(first, CLASS.determiner) &&
      !opensSubject(words, lexicon, start)) ||
    (auxiliary - start === 1 && isIn(first, CLASS.determiner)) ||
    // „Ursprünglich | hatte die Stadt …“
    (auxiliary - start === 1 &&
      first.classes === 0 &&
      first.noun === null &&
      first.name < 0 &&
      isIn(words[auxiliary + 1], CLASS.determiner));
  if (isOther) return phraseFrom(paragraph, lexicon, auxiliary + 1, group.cueFrom);
  const verb = { ...context, group: { ...group, from: auxiliary, to: auxiliary + 1 } };
  return withListBefore(verb, withJointBefore(verb, phraseEndingAt(paragraph, lexicon, sentence.from, auxiliary)));
}

/** „Die Rätin des Kreises, Pia Holm, | hat …“: the subject opens the sentence, and what tells more of it stands between commas. */
function beforeInsertion(paragraph: Paragraph, lexicon: Lexicon, low: number, auxiliary: number): Phrase | null {
  const { words } = paragraph;
  if (auxiliary <= low || words[auxiliary - 1]!.text !== ',' || lexicon.objectDeterminers.has(words[low]!.key))
    return null;
  const phrase = phraseEndingAt(paragraph, lexicon, low, auxiliary);
  return phrase && phrase.from === low && isSpeakerLike(words, phrase) ? phrase : null;
}

/** „Auch | das Amt hatte …“ */
export function opensSubject(words: readonly Word[], lexicon: Lexicon, start: number): boolean {
  const article = words[start + 1];
  return (
    isIn(words[start], CLASS.adverb) &&
    isIn(article, CLASS.determiner) &&
    !lexicon.objectDeterminers.has(article!.key) &&
    isSourceNoun(words[start + 2])
  );
}

/** „In der Studie | wird …“ */
function placeBefore({ paragraph, lexicon }: Context, start: number, auxiliary: number): Phrase | null {
  return isIn(paragraph.words[start], CLASS.place) ? placeFilling(paragraph, lexicon, start, auxiliary) : null;
}

/** What stands between the subject or the auxiliary and the participle: whom or what it is about. */
function between({ paragraph, lexicon, group }: Context, subject: Phrase, auxiliary: number) {
  const { words, text } = paragraph;
  let from = Math.max(auxiliary + 1, subject.to);
  if (words[from]?.text === '(') {
    while (from < group.from && words[from]!.text !== ')') from++;
    from++;
  }
  const isWhen = (word: Word | undefined) => isIn(word, CLASS.adverb | CLASS.time) || word?.kind === 'number';
  while (
    from < group.cueFrom &&
    (isWhen(words[from]) || (isIn(words[from], CLASS.preposition) && isIn(words[from + 1], CLASS.time)))
  )
    from++;
  // „hat Mängel | eingeräumt und | neue Prüfungen angekündigt“: what the participle before it tells is that one's.
  for (let at = group.cueFrom - 1; at > from; at--)
    if (isIn(words[at], CLASS.joiner) && endsClause(words[at - 1]!, lexicon)) from = Math.max(from, at + 1);
  if (from >= group.cueFrom) return [];
  const span = trimSpan(text, words[from]!.start, words[group.cueFrom]!.start);
  return span ? [span] : [];
}

function endsClause(word: Word, lexicon: Lexicon): boolean {
  return word.kind === 'word' && !word.isCapital && word.quote < 0 && lexicon.verbForms(word.key).length > 0;
}
