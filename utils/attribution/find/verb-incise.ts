import { isIn, isNoun, type Word } from '../analyse';
import { CLASS } from '../lexicon';
import type { Candidate } from './candidate';
import { CONFIDENCE, type Context } from './context';
import { DASHES } from './phrases';
import { dashFrom, partsAround, withoutQuotes } from './quoted-aside';
import { subjectAfter } from './subject';
import { make, makeUnsaid } from './verb-candidate';
import { canSpeak, isReflexive, isSpeakerLike } from './verb-context';

/** « Nous irons, a-t-il dit, jusqu’au bout »: the cue cuts a quotation in two. */
export function readIncise(context: Context): Candidate | null {
  const { paragraph, sentence, lexicon, group } = context;
  const { words } = paragraph;
  const left = words[group.from - 1];
  if (group.form === 'participle' || group.isPassive || left === undefined || group.from <= sentence.from) return null;
  const quote = paragraph.quotes[words[group.at]!.quote]!;
  const opening = left.text;
  if (!/^[,!?…–—.-]$/u.test(opening) || left.quote < 0 || (opening === '-' && !left.spaceBefore)) return null;
  const subject =
    group.invertedPronoun ?? subjectAfter(withoutQuotes(paragraph, group.to), lexicon, group.to, sentence.to);
  if (!subject && isDroppedAside(context, quote.inner.end)) {
    const parts = partsAround(paragraph, quote.inner, group.from - 1, group.to);
    return parts && makeUnsaid(context, parts);
  }
  if (!subject || !canSpeak(words, subject)) return null;
  // «“…, se aseguró la zona, …”»: part of what is quoted.
  if (isReflexive(context) && !group.invertedPronoun && !isSpeakerLike(words, subject)) return null;
  const after = Math.max(subject.to, group.to);
  const dash = DASHES.has(opening) ? dashFrom(words, after, opening, quote.inner.end) : null;
  const told = dash ?? markFrom(words, after, sentence.to);
  let closing = told;
  for (let more = 0; more < MOST_INSERTIONS && opensApposition(words, closing); more++) {
    const next = markFrom(words, closing + 1, sentence.to);
    if (words[next]?.text !== ',' && words[next]?.text !== '.') break;
    closing = next;
  }
  const mark = words[closing];
  if (mark?.kind !== 'mark' || (told > after && !mayFollowSpeaker(words[after], dash !== null))) return null;
  const isAside = /^[,–—-]$/u.test(opening)
    ? mark.text === opening || mark.start >= quote.inner.end || mark.text === '.'
    : true;
  if (!isAside) return null;
  const content = partsAround(paragraph, quote.inner, group.from - 1, closing);
  return content && make(context, subject, content, CONFIDENCE.inverted, 'incise');
}

/** «"Il ponte – ha aggiunto – resta chiuso"»: between two dashes the verb alone, where it needs no subject. */
function isDroppedAside({ paragraph, lexicon, group, form }: Context, end: number): boolean {
  const { words } = paragraph;
  if (!lexicon.pack.grammar.dropsSubjects || form.verb.needsSource || group.isNegated) return false;
  const opening = words[group.from - 1]!.text;
  return DASHES.has(opening) && dashFrom(words, group.to, opening, end) === group.to;
}

/** Insertions that may tell of the speaker: « Paul Brunet, | éleveur |, | qui a perdu trente bêtes |, et … ». */
const MOST_INSERTIONS = 3;
const LONGEST_INSERTION = 14;

/** What tells when or where; between two dashes also the comma before who the speaker is: « – dice | Neri, assessore allo Sport | – ». */
function mayFollowSpeaker(word: Word | undefined, isDashed: boolean): boolean {
  return (isDashed && word?.text === ',') || isIn(word, CLASS.preposition | CLASS.time | CLASS.adverb | CLASS.relative);
}

function markFrom(words: readonly Word[], from: number, high: number): number {
  let at = from;
  while (at < high && words[at]!.kind !== 'mark' && at < from + LONGEST_INSERTION) at++;
  return at;
}

/** Behind the comma it is told who speaks: a role or body, an age, a relative clause. */
function opensApposition(words: readonly Word[], comma: number): boolean {
  if (words[comma]?.text !== ',') return false;
  const first = words[comma + 1];
  if (first?.kind === 'number') return isIn(words[comma + 2], CLASS.time);
  const noun = isIn(first, CLASS.determiner) ? words[comma + 2] : first;
  if (isNoun(noun, 'role', 'spokesperson', 'author')) return !isIn(words[comma + 2 + Number(noun !== first)], SPEAKS);
  return isIn(first, CLASS.relative) && !isIn(first, CLASS.complementiser);
}

const SPEAKS = CLASS.auxiliary | CLASS.passive | CLASS.commonVerb;
