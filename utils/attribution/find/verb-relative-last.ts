import { isIn } from '../analyse';
import { CLASS } from '../lexicon';
import type { Candidate } from './candidate';
import { trimSpan } from './content';
import { CONFIDENCE, type Context } from './context';
import { phraseEndingAt } from './phrase-before';
import { contentRightOf } from './right-content';
import { make } from './verb-candidate';
import { isSpeakerLike, isWorthy } from './verb-context';

const SMALL = CLASS.preposition | CLASS.determiner | CLASS.adverb | CLASS.time | CLASS.otherPronoun | CLASS.pronoun;
const LONGEST_CLAUSE = 24;

/**
 * „Das Amt, **das** vor Glätte **warnt**, …“: the clause on whoever speaks ends with its verb. Undefined where the cue stands in no such
 * clause, null where it does and nobody before it can speak.
 */
export function readRelativeLast(context: Context): Candidate | null | undefined {
  const { paragraph, sentence, lexicon, group, form } = context;
  const { words, text } = paragraph;
  if (!lexicon.pack.grammar.hasVerbBracket || group.isPassive || group.cueFrom !== group.from) return undefined;
  const next = words[group.to];
  if (group.to < sentence.to && next?.kind !== 'mark') return undefined;
  let comma = group.from - 1;
  while (comma > sentence.from && group.from - comma < LONGEST_CLAUSE && !isComma(comma)) comma--;
  const opening = words[comma + 1];
  if (comma <= sentence.from || !isComma(comma) || !isIn(opening, CLASS.relative) || opening!.isCapital)
    return undefined;
  // „…, der Verband fordert, …“ is a clause of its own.
  if (comma + 2 >= group.from || !isIn(words[comma + 2], SMALL)) return undefined;
  const speaker = phraseEndingAt(paragraph, lexicon, sentence.from, comma);
  if (!speaker || speaker.to !== comma || !isSpeakerLike(words, speaker)) return null;
  const rest = contentRightOf(context, group.to);
  const isTold = rest?.isExplicit === true && isIn(words[group.to + 1], CLASS.complementiser);
  if (isTold && isWorthy(context, speaker, true))
    return make(context, speaker, rest.content, CONFIDENCE.relative, 'relative-last');
  const holdsQuote = words.slice(comma + 1, group.from).some(word => word.quote >= 0);
  if (!form.verb.takes.includes('object') || (form.verb.needsQuote && !holdsQuote)) return null;
  const content = trimSpan(text, words[comma + 2]!.start, words[group.from]!.start);
  return content && isWorthy(context, speaker, false)
    ? make(context, speaker, [content], CONFIDENCE.relative, 'relative-last')
    : null;

  function isComma(at: number): boolean {
    return words[at]!.text === ',' && words[at]!.quote < 0;
  }
}
