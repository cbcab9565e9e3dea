import { asClauseAt } from './as-clause';
import type { Candidate } from './candidate';
import { trimSpan } from './content';
import { make } from './verb-candidate';
import { CONFIDENCE, type Context, canSpeak, clauseStart, isWorthy } from './verb-context';

/** "As the paper noted, …", « …, comme l’a noté la Cour »: the clause says no more than who says so. */
export function readAsClause(context: Context): Candidate | null {
  const { paragraph, sentence, lexicon, group, form } = context;
  if (!form.verb.takes.includes('clause')) return null;
  const clause = asClauseAt(paragraph, lexicon, sentence, group);
  if (!clause || !canSpeak(paragraph.words, clause.subject) || !isWorthy(context, clause.subject, true)) return null;
  const { text, words } = paragraph;
  const opening = words[clause.from - 1];
  const content = clause.opensSentence
    ? trimSpan(text, words[clause.to]!.end, sentence.end)
    : trimSpan(text, clauseStart(context), opening!.quote >= 0 ? opening!.end : opening!.start);
  const candidate = content && make(context, clause.subject, [content], CONFIDENCE.parenthetical, 'as-clause');
  return candidate && !clause.opensSentence ? { ...candidate, cutsAt: opening!.start } : candidate;
}
