import { isIn, isNoun, type Paragraph, type Word } from '../analyse';
import { CLASS } from '../lexicon';
import type { Candidate } from './candidate';
import { trimSpan } from './content';
import { CONFIDENCE, type Context } from './context';
import { subjectAfter } from './subject';
import { make } from './verb-candidate';
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
  if (!subject || !canSpeak(words, subject)) return null;
  // «“…, se aseguró la zona, …”»: part of what is quoted.
  if (isReflexive(context) && !group.invertedPronoun && !isSpeakerLike(words, subject)) return null;
  const after = Math.max(subject.to, group.to);
  const told = markFrom(words, after, sentence.to);
  let closing = told;
  for (let more = 0; more < MOST_INSERTIONS && opensApposition(words, closing); more++) {
    const next = markFrom(words, closing + 1, sentence.to);
    if (words[next]?.text !== ',' && words[next]?.text !== '.') break;
    closing = next;
  }
  const mark = words[closing];
  if (mark?.kind !== 'mark' || (told > after && !isIn(words[after], CLASS.preposition | CLASS.time | CLASS.adverb)))
    return null;
  const isAside = /^[,–—-]$/u.test(opening)
    ? mark.text === opening || mark.start >= quote.inner.end || mark.text === '.'
    : true;
  if (!isAside) return null;
  const first = trimSpan(paragraph.text, quote.inner.start, left.start + (opening === ',' ? 0 : left.text.length));
  const second = trimSpan(paragraph.text, mark.end, quote.inner.end);
  const content = [first, second].filter(span => span !== null);
  return content.length > 0 ? make(context, subject, content, CONFIDENCE.inverted, 'incise') : null;
}

/** Insertions that may tell of the speaker: « Paul Brunet, | éleveur |, | qui a perdu trente bêtes |, et … ». */
const MOST_INSERTIONS = 3;
const LONGEST_INSERTION = 14;

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

function withoutQuotes(paragraph: Paragraph, from: number): Paragraph {
  return {
    ...paragraph,
    words: paragraph.words.map((word, at) => (at >= from && at < from + 24 ? { ...word, quote: -1 } : word)),
  };
}
