import type { Span } from '../../model';
import { isIn } from '../analyse';
import { CLASS } from '../lexicon';
import { trimSpan } from './content';
import type { Context } from './context';
import { phraseFrom } from './phrase-after';
import { clauseOpening, clauseStart } from './verb-context';
import { canInvertAfterComma } from './verb-inverted';

/** Words that must follow the second comma with no further one, or the verb is one of a list: «canta, cuenta, ríe y baila». */
const SHORTEST_REST = 3;

/** «El hospital, | asegura, | no tiene camas»: a verb alone between commas, behind what the clause is about; what it reports. */
export function contentAround(context: Context): readonly Span[] | null {
  const { paragraph, sentence, lexicon, group } = context;
  const { words, text } = paragraph;
  const left = words[group.from - 1];
  const right = words[group.to];
  if (left?.text !== ',' || right?.text !== ',' || group.to >= sentence.to || !canInvertAfterComma(context))
    return null;
  const opening = clauseOpening({ ...context, group: { ...group, from: group.from - 1 } });
  if (opening >= group.from - 1 || words[group.from - 2]!.quote >= 0) return null;
  const topic = isIn(words[opening], CLASS.preposition) ? opening + 1 : opening;
  const phrase = phraseFrom(paragraph, lexicon, topic, group.from - 1);
  if (!phrase || phrase.from > topic + 1 || phrase.to < group.from - 1) return null;
  const next = words[group.to + 1];
  if (next === undefined || isIn(next, CLASS.relative) || lexicon.verbForms(next.key).length > 0) return null;
  for (let at = group.to + 1; at <= group.to + SHORTEST_REST; at++)
    if (at >= sentence.to || words[at]!.kind === 'mark') return null;
  const first = trimSpan(text, clauseStart({ ...context, group: { ...group, from: group.from - 1 } }), left.start);
  const second = trimSpan(text, right.end, sentence.end);
  return first && second ? [first, second] : null;
}
