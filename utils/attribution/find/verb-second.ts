import { isIn } from '../analyse';
import { CLASS } from '../lexicon';
import type { Candidate } from './candidate';
import { contentRightOf } from './right-content';
import { subjectAfter } from './subject';
import { make } from './verb-candidate';
import { CONFIDENCE, type Context, canSpeak, clauseFrom, isWorthy } from './verb-context';

/** „Am Montag sagte Ana Ruiz, die Lage sei ernst“: something else opens the clause, the subject follows the verb. */
export function readSecond(context: Context): Candidate | null {
  const { paragraph, sentence, lexicon, group } = context;
  if (lexicon.pack.order !== 'verb-second' || group.from === sentence.from) return null;
  const { words } = paragraph;
  const opening = words[clauseFrom(context)];
  const isOther = isIn(opening, CLASS.preposition | CLASS.time | CLASS.adverb) && !isIn(opening, CLASS.determiner);
  if (!isOther) return null;
  const subject = subjectAfter(paragraph, lexicon, group.to, sentence.to);
  if (!subject || !canSpeak(words, subject) || !isWorthy(context, subject, true)) return null;
  const rest = contentRightOf(context, subject.to);
  return rest?.isExplicit
    ? make(context, subject, rest.content, CONFIDENCE.subject, 'verb-second', rest.elsewhere)
    : null;
}
