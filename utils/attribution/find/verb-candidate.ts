import type { Span } from '../../model';
import { firstAt } from '../../text/first-at';
import { isIn } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import type { Candidate } from './candidate';
import { CONFIDENCE, type Context } from './context';
import { isName, isSourceNoun, type Phrase } from './phrases';
import { readSourcePhrase, spanOf } from './source-phrase';

/** An attribution whose source is left unsaid: that before it, or nobody. */
export function makeUnsaid(context: Context, content: readonly Span[]): Candidate {
  const { paragraph, sentence, group, form } = context;
  return {
    cue: spanOf(paragraph, { from: group.cueFrom, to: group.cueTo }),
    source: null,
    sharesBefore: false,
    ...(isPluralVerb(context) ? { agreement: { gender: null, number: 'plural' as const } } : {}),
    content,
    polarity: polarityOf(context),
    cueClass: form.verb.class,
    confidence: CONFIDENCE.dropped,
    rule: 'dropped',
    cutsAt: null,
    sentence,
  };
}

/** An attribution to `subject`; null where nothing is its content, or what was told is denied. */
export function make(
  context: Context,
  subject: Phrase,
  content: readonly Span[],
  confidence: number,
  rule: string,
  elsewhere?: Candidate['contentElsewhere'],
): Candidate | null {
  const { paragraph, sentence, lexicon, group, form } = context;
  if ((content.length === 0 && !elsewhere) || isDenied(context, content)) return null;
  const inside = paragraph.words.slice(subject.from, subject.to);
  const isKnown = inside.some(word => isSourceNoun(word) || isName(word) || isIn(word, CLASS.pronoun));
  return {
    cue: spanOf(paragraph, { from: group.cueFrom, to: group.cueTo }),
    source: readSourcePhrase(paragraph, lexicon, subject),
    sharesBefore: false,
    ...(isPluralVerb(context) ? { agreement: { gender: null, number: 'plural' as const } } : {}),
    content,
    ...(elsewhere ? { contentElsewhere: elsewhere } : {}),
    polarity: polarityOf(context),
    cueClass: form.verb.class,
    confidence: Math.max(0, Math.min(0.99, confidence - (isKnown ? 0 : 0.2))),
    rule,
    cutsAt: null,
    sentence,
  };
}

/** „bestätigte den Vorfall | nicht“: where the negation closes the clause, nothing was told. */
function isDenied({ paragraph, lexicon, group }: Context, content: readonly Span[]): boolean {
  const last = content.at(-1);
  if (!lexicon.pack.grammar.hasVerbBracket || !last || content.length > 1) return false;
  const from = paragraph.words[group.at]!.start;
  const { words } = paragraph;
  const end = firstAt(words, last.end) - 1;
  const start = firstAt(words, last.start);
  const isObject =
    last.start > from ? words[start - 1] === words[group.to - 1] : last.end <= from && end === group.cueFrom - 1;
  return isObject && isIn(words[end], CLASS.negation) && !words.slice(start, end).some(word => word.kind === 'mark');
}

/** „Käufer | berichten“: the verb's ending shows that many speak. */
export function isPluralVerb({ paragraph, lexicon, group, form }: Context): boolean {
  const endings = [...folded(lexicon.pack.grammar.pluralVerbEndings)];
  return (
    form.form === 'finite' &&
    group.from === group.at &&
    endings.some(ending => paragraph.words[group.at]!.key.endsWith(ending))
  );
}

/** An attribution to the source of `last`, the one before it in the sentence: "…, she said and | added …". */
export function makeShared(
  context: Context,
  last: Candidate,
  content: readonly Span[],
  confidence: number,
  rule: string,
): Candidate {
  const { paragraph, sentence, group, form } = context;
  return {
    cue: spanOf(paragraph, { from: group.cueFrom, to: group.cueTo }),
    source: last.source,
    sharesBefore: true,
    content,
    polarity: polarityOf(context),
    cueClass: form.verb.class,
    confidence: Math.min(confidence, last.confidence),
    rule,
    cutsAt: null,
    sentence,
  };
}

function polarityOf({ group, form }: Context): Candidate['polarity'] {
  if (group.isNegated) return 'unsaid';
  return form.verb.class === 'deny' ? 'denied' : 'said';
}
