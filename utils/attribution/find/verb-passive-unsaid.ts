import { isIn } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import type { CueVerbClass } from '../pack';
import type { Candidate } from './candidate';
import { trimSpan } from './content';
import type { Context } from './context';
import { contentRightOf } from './right-content';
import { makeUnsaid } from './verb-candidate';

const TOLD: ReadonlySet<CueVerbClass> = new Set(['say', 'announce', 'demand', 'find', 'estimate', 'accuse']);

/** „**Es** wird geraten, …“, „Vor Stürzen wird gewarnt“: a passive of nobody, told of a clause or by the verb's own preposition. */
export function readPassiveUnsaid(context: Context, start: number, auxiliary: number): Candidate | null {
  const { paragraph, lexicon, group, form } = context;
  const { words, text } = paragraph;
  if (group.isNegated || !TOLD.has(form.verb.class)) return null;
  const inside = words.slice(start, group.cueFrom);
  if (
    inside.some(
      word => isIn(word, CLASS.negation | CLASS.relative | CLASS.subordinator) && !isIn(word, CLASS.determiner),
    )
  )
    return null;
  const dummies = folded(lexicon.pack.grammar.passiveDummies);
  const isDummy = (at: number) => dummies.has(words[at]?.key ?? '');
  // „Dem Wirt | wird vorgeworfen, …“: who is accused stands in another case than a subject's.
  const isAccused = form.verb.class === 'accuse' && lexicon.pack.order === 'verb-second';
  if ((start === auxiliary - 1 && isDummy(start)) || isDummy(auxiliary + 1) || isAccused) {
    const rest = contentRightOf(context, group.to);
    return rest?.isExplicit ? makeUnsaid(context, rest.content) : null;
  }
  const own = form.verb.particles ?? [];
  const isOwn = (at: number) => own.includes(words[at]!.key) && isIn(words[at], CLASS.preposition);
  if (isOwn(start)) {
    const content = trimSpan(text, words[start]!.start, words[auxiliary]!.start);
    return content && makeUnsaid(context, [content]);
  }
  for (let at = auxiliary + 1; at < group.cueFrom - 1; at++) {
    if (!isOwn(at)) continue;
    const content = trimSpan(text, words[at]!.start, words[group.cueFrom]!.start);
    return content && makeUnsaid(context, [content]);
  }
  return null;
}
