import { foldKey } from '../../text/fold';
import { isIn, isNoun, type Word } from '../analyse';
import { CLASS } from '../lexicon';
import type { Candidate } from './candidate';
import { stands } from './clause-at';
import { trimSpan } from './content';
import { CONFIDENCE, type Context } from './context';
import { phraseFrom } from './phrase-after';
import { isSourceNoun, type Phrase } from './phrases';
import { contentRightOf } from './right-content';
import { make } from './verb-candidate';
import { canSpeak, isSpeakerLike, isWorthy } from './verb-context';

/** Words between a subject and its verb in such a clause. */
const LONGEST_OBJECT = 40;
const HARD = new Set([';', ':']);

/** «وزیر این خبر را تکذیب کرد», «بانک از کاهش نرخ خبر داد»: what is said stands between the subject and its verb, which closes the clause. */
export function readObjectBefore(context: Context): Candidate | null {
  const { paragraph, sentence, lexicon, group, form } = context;
  const marks = form.verb.objectMarks;
  if (!marks || !closesClause(context)) return null;
  const found = framed(context, marks);
  if (!found || !isWorthy(context, found.subject, found.isNamed && !form.verb.needsSource)) return null;
  const { words, text } = paragraph;
  // «این خبر | را»: the mark right before the verb is no part of what is said.
  const end = words[group.from - 1]!.key === lexicon.pack.grammar.objectMarker ? group.from - 1 : group.from;
  const span = trimSpan(text, words[found.from]!.start, words[end]!.start);
  if (!span || sentence.start > span.start) return null;
  return make(context, found.subject, [span], CONFIDENCE.subject - 0.05, 'object-before');
}

/** «وی از دولت خواست یارانه‌ها را بپردازد»: who is asked stands before the verb, what for behind it. */
export function readAddressed(context: Context): Candidate | null {
  const { paragraph, group, form } = context;
  const found = framed(context, form.verb.addressMarks!);
  const rest = found && contentRightOf(context, group.to);
  if (!found || !rest || !isWorthy(context, found.subject, true)) return null;
  const { words, text } = paragraph;
  const span = trimSpan(text, words[found.from]!.start, words[group.from]!.start);
  return span && make(context, found.subject, [span, ...rest.content], CONFIDENCE.subject, 'addressed', rest.elsewhere);
}

function closesClause({ paragraph, sentence, group }: Context): boolean {
  const next = paragraph.words[group.to];
  if (next === undefined || group.to >= sentence.to) return true;
  if (next.quote >= 0) return false;
  return next.kind === 'mark' ? next.text !== ':' : isIn(next, CLASS.conjunction);
}

type Framed = {
  readonly subject: Phrase;
  /** First word of what is said. */
  readonly from: number;
  readonly isNamed: boolean;
};

/** The subject that opens the clause, and where the object marked by one of `marks` begins. */
function framed(context: Context, marks: readonly string[]): Framed | null {
  const { paragraph, lexicon, group } = context;
  const { words } = paragraph;
  const start = clauseStart(context);
  const { objectMarker = '' } = lexicon.pack.grammar;
  const isBehindObject = (mark: string) => objectMarker !== '' && mark.startsWith(objectMarker);
  const behind = lastOf(words, start, group.from, objectMarker);
  const isBehind =
    behind > start &&
    marks.some(
      mark => isBehindObject(mark) && (mark === objectMarker || hasPredicate(context, behind, mark.endsWith('«'))),
    );
  if (!isBehind && marks.every(isBehindObject)) return null;
  const first = pastOpening(words, start, group.from);
  if (first === null) return null;
  const subject = subjectAt(
    context,
    first,
    isBehind ? behind : (markFrom(words, first + 1, group.from, marks) ?? group.from),
    isBehind,
  );
  if (!subject) return null;
  const comma = words[subject.to]?.text === ',';
  const rest = comma ? pastApposition(words, subject.to, group.from) : subject.to;
  const from = isBehind ? pastWhen(words, rest, behind) : markFrom(words, rest, group.from, marks);
  if (from === null || from >= group.from || (isBehind && from >= behind)) return null;
  return { subject, from, isNamed: comma || isSpeakerLike(words, subject) };
}

function clauseStart({ paragraph, sentence, group, lexicon }: Context): number {
  const { words } = paragraph;
  const low = Math.max(sentence.from, group.from - LONGEST_OBJECT);
  for (let at = group.from - 1; at >= low; at--) {
    const word = words[at]!;
    if (word.quote >= 0) continue;
    if (HARD.has(word.text)) return at + 1;
    // «… گفت و …»: a verb closes the clause before.
    if (isIn(word, CLASS.commonVerb | CLASS.auxiliary) || isCue(lexicon, word)) return at + 1;
  }
  return low;
}

function isCue(lexicon: Context['lexicon'], word: Word): boolean {
  return lexicon.verbForms(word.key).some(({ verb }) => !verb.needsParticle);
}

/** Past "also", dates, and a phrase of place set off by a comma; null where the clause opens with something else. */
function pastOpening(words: readonly Word[], start: number, end: number): number | null {
  let at = start;
  while (
    at < end &&
    (words[at]!.kind === 'mark' || isIn(words[at], CLASS.adverb | CLASS.time | CLASS.conjunction | CLASS.subordinator))
  )
    at++;
  if (!isIn(words[at], CLASS.preposition)) return at < end ? at : null;
  while (at < end && words[at]!.text !== ',') at++;
  return at + 1 < end ? at + 1 : null;
}

function subjectAt({ paragraph, lexicon }: Context, first: number, limit: number, isBehind: boolean): Phrase | null {
  const { words } = paragraph;
  if (isIn(words[first], CLASS.pronoun)) return { from: first, to: first + 1 };
  const phrase = phraseFrom(paragraph, lexicon, first, limit);
  if (!phrase || !canSpeak(words, phrase)) return null;
  // Nothing parts subject and object: only a name known as such shows where it ends.
  // «پلیس | گزارش‌ها را رد کرد»: a document behind the head may be the object.
  if (isBehind && words.slice(phrase.from + 1, phrase.to).some(word => isNoun(word, 'document'))) return null;
  if (isBehind && phrase.to >= limit) {
    const { name } = words[first]!;
    let to = first;
    while (name >= 0 && to < limit && words[to]!.name === name) to++;
    return to > first && to < limit ? { from: first, to } : null;
  }
  return words[phrase.to]?.text === ',' || isSpeakerLike(words, phrase) ? phrase : null;
}

/** Past ", the bank's deputy, ": to behind the second comma, if what stands there describes the subject. */
function pastApposition(words: readonly Word[], comma: number, end: number): number {
  if (!isSourceNoun(words[comma + 1])) return comma + 1;
  for (let at = comma + 1; at < end; at++) if (words[at]!.text === ',') return at + 1;
  return comma + 1;
}

/** Past when and on what occasion something was said. */
function pastWhen(words: readonly Word[], start: number, end: number): number {
  let at = start;
  while (at < end && (isIn(words[at], CLASS.time | CLASS.adverb) || words[at]!.text === ',')) at++;
  return at;
}

function markFrom(words: readonly Word[], start: number, end: number, marks: readonly string[]): number | null {
  for (let at = start; at < end; at++)
    if (words[at]!.quote < 0 && marks.some(mark => stands(words, at, mark.split(' ').map(foldKey)))) return at;
  return null;
}

function lastOf(words: readonly Word[], low: number, end: number, text: string): number {
  for (let at = end - 1; at >= low; at--) if (words[at]!.key === text && words[at]!.quote < 0) return at;
  return -1;
}

/** «این تصمیم را | اشتباه | خواند», but not «کتاب را در خانه خواند». */
function hasPredicate({ paragraph, group, form }: Context, object: number, isQuoted: boolean): boolean {
  const next = paragraph.words[object + 1];
  if (object + 1 >= group.from || next === undefined) return false;
  if (isQuoted) return paragraph.words.slice(object + 1, group.from).some(word => word.quote >= 0);
  return form.verb.needsParticle === true || !isIn(next, CLASS.preposition | CLASS.time | CLASS.adverb);
}
