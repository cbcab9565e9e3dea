import { isIn } from '../analyse';
import { CLASS } from '../lexicon';
import type { Candidate } from './candidate';
import { trimSpan } from './content';
import { CONFIDENCE, type Context } from './context';
import { phraseFrom } from './phrase-after';
import { contentRightOf } from './right-content';
import { make } from './verb-candidate';
import { canSpeak, clauseStart, isWorthy } from './verb-context';

/** "were told by a ministry aide that …". */
export function readAgent(context: Context): Candidate | null {
  const { paragraph, sentence, lexicon, group } = context;
  const { words } = paragraph;
  // « a été jugé “inapplicable” | par le Conseil d’État »
  const quote = words[group.to]?.quote ?? -1;
  let from = group.to;
  while (quote >= 0 && from < sentence.to && words[from]!.quote === quote) from++;
  const quoted = from > group.to ? trimSpan(paragraph.text, words[group.to]!.start, words[from - 1]!.end) : null;
  for (let at = from; at < Math.min(sentence.to, from + 4); at++) {
    if (words[at]!.kind === 'mark' || isIn(words[at], CLASS.complementiser)) return null;
    if (!isIn(words[at], CLASS.agent)) continue;
    const agent = phraseFrom(paragraph, lexicon, at + 1, sentence.to);
    if (!agent || !canSpeak(words, agent)) return null;
    const rest = contentRightOf({ ...context, isAfterAgent: true }, agent.to);
    const left = trimSpan(paragraph.text, clauseStart(context), words[group.from]!.start);
    const content = quoted
      ? [quoted]
      : rest?.isExplicit || rest?.isQuote
        ? rest.content
        : context.form.verb.takes.includes('object') && left
          ? [left, ...(rest?.content ?? [])]
          : [];
    return content.length > 0 && isWorthy(context, agent, false)
      ? make(context, agent, content, CONFIDENCE.agent, 'agent')
      : null;
  }
  return null;
}
