import { isIn } from '../analyse';
import { CLASS } from '../lexicon';
import { asClauseAt } from './as-clause';
import type { Candidate } from './candidate';
import { trimSpan } from './content';
import { CONFIDENCE, type Context } from './context';
import { contentAround } from './phrase-content';
import { placeFilling } from './place-source';
import { make } from './verb-candidate';
import { canSpeak, clauseStart, isWorthy } from './verb-context';

/** "As the paper noted, …", « …, comme l’a noté la Cour »: the clause says no more than who says so. */
export function readAsClause(context: Context): Candidate | null {
  const { paragraph, sentence, lexicon, group, form } = context;
  if (!form.verb.takes.includes('clause')) return null;
  const place = asPlace(context);
  if (place) return place;
  // „Wie der Verein heißt, …“: with nobody's place it tells a name.
  if (form.isPlaceForm && form.verb.asOnly) return null;
  const clause = asClauseAt(paragraph, lexicon, sentence, group, form.verb.hearerFirst);
  if (!clause || !canSpeak(paragraph.words, clause.subject) || !isWorthy(context, clause.subject, true)) return null;
  const { text, words } = paragraph;
  const opening = words[clause.from - 1];
  const content = clause.opensSentence
    ? trimSpan(text, words[clause.to]!.end, sentence.end)
    : trimSpan(text, hostStart(context, opening!.start), opening!.quote >= 0 ? opening!.end : opening!.start);
  // «El plazo fue |, como él mismo dijo, | demasiado largo»
  const isAside = opening?.text === ',' && words[clause.to]?.text === ',' && clause.to < sentence.to;
  const rest = isAside && content ? contentAround(paragraph, sentence, lexicon, clause.from, clause.to).slice(1) : [];
  const candidate = content && make(context, clause.subject, [content, ...rest], CONFIDENCE.parenthetical, 'as-clause');
  return candidate && !clause.opensSentence ? { ...candidate, cutsAt: opening!.start } : candidate;
}

/** Where what the clause is about begins; the "as" that opens the clause itself is no border. */
function hostStart(context: Context, before: number): number {
  const start = clauseStart(context);
  return start < before ? start : context.sentence.start;
}

/** „Wie aus dem Bericht hervorgeht, …“: a place tells whose words they are. */
function asPlace(context: Context): Candidate | null {
  const { paragraph, sentence, lexicon, group, form } = context;
  const { words, text } = paragraph;
  if (!form.isPlaceForm) return null;
  let as = group.from - 1;
  while (as > sentence.from && words[as]!.kind !== 'mark' && !isIn(words[as], CLASS.asClause)) as--;
  if (!isIn(words[as], CLASS.asClause)) return null;
  // „Wie | es | aus dem Ministerium heißt“
  const place = isIn(words[as + 1], CLASS.otherPronoun) ? as + 2 : as + 1;
  if (!isIn(words[place], CLASS.place)) return null;
  const opens = as === sentence.from;
  const before = words[as - 1];
  const after = words[group.to];
  if ((!opens && before?.text !== ',') || (opens && after?.text !== ',')) return null;
  const source = placeFilling(paragraph, lexicon, place, group.from);
  const content = opens
    ? trimSpan(text, after!.end, sentence.end)
    : trimSpan(text, clauseStart(context), before!.start);
  const candidate = source && content && make(context, source, [content], CONFIDENCE.parenthetical, 'as-clause');
  return candidate && !opens ? { ...candidate, cutsAt: before!.start } : candidate;
}
