import { isIn, type Paragraph, type Sentence, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS, type CueForm, type Lexicon } from '../lexicon';
import { isFiniteCueForm } from './clause-at';
import type { VerbGroup } from './verb-group';

/** The verb whose content is sought to its right, and what it stands in. */
export type RightContext = {
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
  readonly lexicon: Lexicon;
  readonly group: VerbGroup;
  readonly form: CueForm;
  readonly isAfterAgent?: boolean;
};

/** „berichten | dagegen | von weniger Kunden“ */
export function pastAdverbs({ paragraph, sentence, lexicon }: RightContext, start: number): number {
  if (lexicon.pack.order !== 'verb-second') return start;
  let at = start;
  while (at < sentence.to - 1 && isIn(paragraph.words[at], CLASS.adverb)) at++;
  return at;
}

/** Something with a verb of its own follows: "said in May prices would rise". */
export function hasClauseAfter({ paragraph, sentence, lexicon }: RightContext, at: number): boolean {
  const { words } = paragraph;
  if (isIn(words[at], CLASS.subordinator) && !isIn(words[at], CLASS.preposition)) return true;
  const subjects = folded(lexicon.pack.grammar.subjectPronouns);
  const isSubject = (index: number) => subjects.has(words[index]?.key ?? '') && words[index + 1]?.kind === 'word';
  if (isSubject(at)) return true;
  for (let next = at + 1; next < sentence.to; next++) {
    const word = words[next]!;
    if (word.text === ',') return false;
    if (isSubject(next) && next < at + 4) return true;
    // "added a rail and | called": a verb that "and" opens is not this clause's.
    const isJoined = isIn(words[next - 1], CLASS.joiner);
    if (isIn(word, CLASS.auxiliary | CLASS.passive) || (isIn(word, CLASS.commonVerb) && !isJoined)) return true;
    if (isJoined) continue;
    if (isFiniteCueForm(lexicon, word) && next > at + 2) return true;
  }
  return false;
}

/** Something with what looks like a verb of its own follows, behind its subject: "claims the driver | dodged a fine". */
export function seemsClauseAfter({ paragraph, sentence, lexicon }: RightContext, at: number): boolean {
  const { words } = paragraph;
  const endings = [...folded(lexicon.pack.grammar.regularPastEndings)];
  const first = at + (isIn(words[at], CLASS.determiner) ? 2 : 1);
  for (let next = first; next < Math.min(sentence.to - 1, first + LONGEST_SUBJECT); next++) {
    const { kind, quote } = words[next]!;
    if (kind !== 'word' || quote >= 0) return false;
    if (isIn(words[next - 1], NO_SUBJECT) || isIn(words[next + 1], CLASS.preposition | CLASS.joiner)) continue;
    if (words[next + 1]!.kind === 'word' && endings.some(ending => endsWith(words[next]!, ending))) return true;
  }
  return false;
}

/** Words that the subject of a bare clause has at most. */
const LONGEST_SUBJECT = 6;

/** What no verb follows. */
const NO_SUBJECT = CLASS.preposition | CLASS.determiner | CLASS.joiner | CLASS.infinitive;

function endsWith({ key, isCapital }: Word, ending: string): boolean {
  return !isCapital && key.length > ending.length + 2 && key.endsWith(ending);
}
