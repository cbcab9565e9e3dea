import { isIn } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import type { Context } from './context';
import type { Phrase } from './phrases';
import type { RightContent } from './right-content';
import { hasClauseAfter } from './right-context';

/** "A good coach will ask …", "if the bank says …", "your lease will tell you …": what is said in general or may be said, by nobody who said it. */
export function isGeneral(context: Context, subject: Phrase, rest: RightContent | null): boolean {
  const { paragraph, sentence, lexicon, group, form } = context;
  const { grammar } = lexicon.pack;
  const { words } = paragraph;
  if (folded(grammar.generalDeterminers).has(words[subject.from]!.key)) return true;
  // "tells | you": whoever reads it.
  if (form.verb.hearerFirst && form.verb.class === 'say' && folded(grammar.readers).has(words[group.to]?.key ?? ''))
    return true;
  // "tells | herself": a thought.
  if (form.verb.hearerFirst && folded(grammar.selfPronouns).has(words[group.to]?.key ?? '')) return true;
  const isExplicit = rest?.isExplicit === true;
  const isIndefinite = folded(grammar.oneDeterminers).has(words[subject.from]!.key);
  const future = folded(grammar.futureAuxiliaries);
  const isFuture = words.slice(group.from, group.at).some(word => future.has(word.key));
  if (isFuture && rest !== null && (isIndefinite || !(isExplicit || hasClauseAfter(context, group.to)))) return true;
  const before = subject.from > sentence.from ? words[subject.from - 1]! : undefined;
  if (!isIn(before, CLASS.subordinator)) return false;
  if (folded(grammar.conditionals).has(before!.key)) return true;
  return folded(grammar.habituals).has(before!.key) && isPresent(context) && rest?.isQuote !== true;
}

/** The bare form, or the present for one, with nothing before it. */
function isPresent({ paragraph, lexicon, group, form }: Context): boolean {
  const { thirdPersonEnding } = lexicon.pack.grammar;
  const word = paragraph.words[group.at]!;
  if (thirdPersonEnding === undefined || group.from !== group.at) return false;
  return word.key === form.verb.lemma.split(' ')[0] || word.key.endsWith(thirdPersonEnding);
}
