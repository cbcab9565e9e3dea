import { isIn, type Paragraph } from '../analyse';
import { CLASS } from '../lexicon';
import type { Candidate } from './candidate';
import { trimSpan } from './content';
import { subjectAfter } from './subject';
import { make } from './verb-candidate';
import { CONFIDENCE, type Context, canSpeak } from './verb-context';

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
  const after = Math.max(subject.to, group.to);
  let closing = after;
  while (closing < sentence.to && words[closing]!.kind !== 'mark' && closing < after + 14) closing++;
  const mark = words[closing];
  if (mark?.kind !== 'mark' || (closing > after && !isIn(words[after], CLASS.preposition | CLASS.time | CLASS.adverb)))
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

function withoutQuotes(paragraph: Paragraph, from: number): Paragraph {
  return {
    ...paragraph,
    words: paragraph.words.map((word, at) => (at >= from && at < from + 24 ? { ...word, quote: -1 } : word)),
  };
}
