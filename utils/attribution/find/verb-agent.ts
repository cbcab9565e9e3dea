import { isIn } from '../analyse';
import { CLASS } from '../lexicon';
import type { Candidate } from './candidate';
import { trimSpan } from './content';
import { CONFIDENCE, type Context } from './context';
import { withNameBehind } from './named-person';
import { phraseFrom } from './phrase-after';
import type { Phrase } from './phrases';
import { contentRightOf } from './right-content';
import { opensInfinitive } from './right-infinitive';
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
    const plain = phraseFrom(paragraph, lexicon, at + 1, sentence.to);
    const agent = plain && withNameBehind(paragraph, lexicon, beforeInfinitive(context, plain), sentence.to);
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

/** «foi acusado por três ONGs | de disparar contra civis»: what somebody is said to do is none of who says so. */
function beforeInfinitive({ paragraph, lexicon }: Context, { from, to }: Phrase): Phrase {
  const { words } = paragraph;
  for (let at = from + 1; at < to; at++) {
    const isMarker = isIn(words[at], CLASS.genitive) && isIn(words[at], CLASS.infinitive);
    if (isMarker && opensInfinitive(words, lexicon, at + 1)) return { from, to: at };
  }
  return { from, to };
}
