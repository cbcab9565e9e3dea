import { isIn, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import type { Context } from './context';
import { isPossessive, isSourceNoun, isUnlisted } from './phrases';

/** "the firm’s | proposed | merger", "their | projected | sales": behind an owner the form tells of what it has. */
export function isAdjectiveOfOwner(context: Context): boolean {
  const owners = folded(context.lexicon.pack.sources.possessives);
  return tellsOfNoun(context, before => isPossessive(before) || owners.has(before.key));
}

/** "the most | promising | crops", "their | demanding | tasks": so does a participle behind an article or the like. */
export function isAdjectiveBehindArticle(context: Context): boolean {
  return tellsOfNoun(context, before => isIn(before, CLASS.determiner));
}

/** Before a noun, and right behind a word that leaves room for nothing but an adjective. */
function tellsOfNoun({ paragraph, sentence, lexicon, group }: Context, leads: (before: Word) => boolean): boolean {
  const { words } = paragraph;
  if (!lexicon.pack.grammar.headsSpeak || group.from === sentence.from || group.from !== group.at) return false;
  return leads(words[group.from - 1]!) && (isUnlisted(words[group.to]) || isSourceNoun(words[group.to]));
}
