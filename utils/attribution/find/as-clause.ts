import { isIn, type Paragraph, type Sentence, type Word } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import { phraseFrom } from './phrase-after';
import type { Phrase } from './phrases';
import { subjectAfter, subjectBefore } from './subject';
import type { VerbGroup } from './verb-group';

/** A clause that says no more than who says so. Word indexes, half-open: `to` is the comma after it, or the sentence's end. */
type AsClause = Phrase & { readonly subject: Phrase; readonly opensSentence: boolean };

/** Words on time and place that may follow subject and verb: "as the ministry said | in a statement on Monday". */
const LONGEST_REST = 10;
/** Words an as-clause may have up to its verb. */
const LONGEST_CLAUSE = 24;

/**
 * The as-clause that a verb group stands in, subject before the verb or after it; null if it stands in none.
 *
 * @param hearerFirst - Whether the verb has its hearer right behind it, as "told" has.
 */
export function asClauseAt(
  paragraph: Paragraph,
  lexicon: Lexicon,
  sentence: Sentence,
  group: VerbGroup,
  hearerFirst = false,
): AsClause | null {
  const { words } = paragraph;
  const end = hearerFirst ? pastWhomTold(paragraph, lexicon, sentence, group.to) : group.to;
  const isAs = (at: number) => at >= sentence.from && isIn(words[at], CLASS.asClause) && opens(paragraph, sentence, at);
  if (isAs(group.from - 1)) {
    const subject = subjectAfter(paragraph, lexicon, group.to, sentence.to);
    return subject && close(paragraph, sentence, group.from - 1, subject, subject.to);
  }
  const whole = subjectBefore(paragraph, lexicon, sentence.from, group.from);
  // „wie | die Wasserwacht | nach dem Sturm berichtete“: with the verb last, more than the subject may stand before it.
  const isLast = lexicon.pack.order === 'verb-second' && whole !== null;
  const subject = (isLast ? phraseFrom(paragraph, lexicon, whole.from, group.from) : null) ?? whole;
  if (subject && isAs(subject.from - 1)) return close(paragraph, sentence, subject.from - 1, subject, end);
  // „wie Reuters unter Berufung auf das Ministerium | berichtete“: the verb stands last, more than the subject before it.
  let as = group.from - 1;
  while (as > sentence.from && group.from - as < LONGEST_CLAUSE && !isBorder(words[as]!) && !isAs(as)) as--;
  const first = isAs(as) ? phraseFrom(paragraph, lexicon, as + 1, group.from) : null;
  const goesOn = first && isIn(words[first.to], CLASS.preposition | CLASS.time | CLASS.adverb | CLASS.otherPronoun);
  return first && goesOn ? close(paragraph, sentence, as, first, group.to) : null;
}

/** "as Tarn told | the Whitby Courier": who heard it stands right behind the verb. */
function pastWhomTold(paragraph: Paragraph, lexicon: Lexicon, { to }: Sentence, at: number): number {
  if (isIn(paragraph.words[at], CLASS.otherPronoun)) return at + 1;
  return phraseFrom(paragraph, lexicon, at, to)?.to ?? at;
}

/** A mark that is none of a quoted name: „wie | das „Tagblatt“ | …“. */
function isBorder(word: Word): boolean {
  return word.kind === 'mark' && word.quote < 0;
}

function opens({ words }: Paragraph, { from }: Sentence, at: number): boolean {
  return at === from || words[at - 1]!.kind === 'mark' || (isIn(words[at - 1], CLASS.conjunction) && at - 1 === from);
}

function close(
  { words }: Paragraph,
  sentence: Sentence,
  from: number,
  subject: Phrase,
  after: number,
): AsClause | null {
  const first = words[after];
  const goesOn = after < sentence.to && first?.kind === 'word' && first.quote < 0;
  if (goesOn && !isIn(first, CLASS.time | CLASS.preposition | CLASS.adverb | CLASS.hearer)) return null;
  let to = after;
  while (to < sentence.to && to - after <= LONGEST_REST && words[to]!.kind !== 'mark') to++;
  const end = words[to];
  const opensSentence = !words
    .slice(sentence.from, from)
    .some(word => word.kind === 'word' && !isIn(word, CLASS.conjunction));
  const isClosed =
    to >= sentence.to || end?.text === '.' || end?.text === ',' || end?.text === '–' || end?.text === '—';
  if (!isClosed || (opensSentence && end?.text !== ',')) return null;
  return { from, to, subject, opensSentence };
}
