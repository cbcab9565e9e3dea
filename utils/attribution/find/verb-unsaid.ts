import type { Candidate } from './candidate';
import { trimSpan } from './content';
import type { Context } from './context';
import { contentRightOf } from './right-content';
import { makeUnsaid } from './verb-candidate';
import { clauseStart, isQuoteEnd } from './verb-context';

/** „…, heißt es weiter“, „Es hieß, …“: a verb of nobody, with no place that tells whose words they are. */
export function readUnsaid(context: Context): Candidate | null {
  const { paragraph, sentence, group, form } = context;
  if (!form.verb.isImpersonal || group.isNegated) return null;
  const { words, text } = paragraph;
  const left = words[group.from - 1];
  const isAfter =
    left !== undefined && group.from > sentence.from && (left.text === ',' || isQuoteEnd(paragraph, group.from - 1));
  if (isAfter) {
    const before = trimSpan(text, clauseStart(context), left.quote >= 0 ? left.end : left.start);
    const candidate = before && makeUnsaid(context, [before]);
    // „heißt es | in Kassel“: people of a town, of whom nobody is named.
    const isTown = context.lexicon.townPrepositions.has(words[group.to]?.key ?? '');
    return (
      candidate && {
        ...candidate,
        ...(isTown ? { isHearsay: true } : {}),
        cutsAt: left.text === ',' ? left.start : null,
      }
    );
  }
  const rest = contentRightOf(context, group.to);
  return rest?.isExplicit ? makeUnsaid(context, rest.content) : null;
}
