import { isIn } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import type { Context } from './context';
import type { Phrase } from './phrases';

/** "| One | said it rained", "“…,” | another | recalled": one of those whom the text told of before, with no noun. */
export function loneBefore({ paragraph, sentence, lexicon, group }: Context): Phrase | null {
  const { words } = paragraph;
  const { loneDeterminers, thirdPersonEnding } = lexicon.pack.grammar;
  const at = group.from - 1;
  if (at < sentence.from || !folded(loneDeterminers).has(words[at]!.key)) return null;
  // "when | one says | that …": anybody; "one | might | say" too.
  const isPresent = thirdPersonEnding !== undefined && words[group.at]!.key.endsWith(thirdPersonEnding);
  if (isPresent || group.at !== group.from) return null;
  const before = at > sentence.from ? words[at - 1] : undefined;
  const opens = before === undefined || before.kind === 'mark' || before.quote >= 0 || isIn(before, CLASS.conjunction);
  return opens ? one(at) : null;
}

/** "“…,” said | one |, a teacher": the same behind the verb. */
export function loneAfter({ paragraph, sentence, lexicon, group }: Context): Phrase | null {
  const at = group.to;
  const word = paragraph.words[at];
  if (at >= sentence.to || !folded(lexicon.pack.grammar.loneDeterminers).has(word!.key)) return null;
  const next = paragraph.words[at + 1];
  const closes = at + 1 >= sentence.to || next?.kind === 'mark' || isIn(next, CLASS.preposition | CLASS.relative);
  return closes && !isIn(next, CLASS.genitive) ? one(at) : null;
}

/** A part of a group, as "nine in ten" is. */
function one(at: number): Phrase {
  return { from: at, to: at + 1, isShare: true };
}
