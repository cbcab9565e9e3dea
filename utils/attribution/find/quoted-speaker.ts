import { isIn, isNoun } from '../analyse';
import { CLASS } from '../lexicon';
import type { Context } from './context';
import { isPrintedCapital, LONGEST_QUOTED_NAME } from './phrases';

/**
 * „Das Bündnis „Halden hilft“ | fordert ein Ende …“, „Die „Neue Post“ | verkündete „…““: before a verb that no comma parts from it, a
 * few words in quotation marks behind an article or a body’s noun are its name and nothing that was said.
 */
export function followsQuotedName({ paragraph, lexicon, group, sentence }: Context): boolean {
  const { words, quotes, text } = paragraph;
  const quote = words[group.from - 1]?.quote ?? -1;
  if (!lexicon.pack.grammar.hasCapitalNouns || quote < 0) return false;
  let first = group.from - 1;
  while (first > sentence.from && words[first - 1]!.quote === quote) first--;
  const { inner } = quotes[quote]!;
  const isName =
    group.from - first <= LONGEST_QUOTED_NAME + 2 && !/[.,!?…]\s*$/u.test(text.slice(inner.start, inner.end));
  const before = words[first - 1];
  if (!isName || first === sentence.from || before === undefined) return false;
  if (isNoun(before, 'institution', 'collective') && isPrintedCapital(before)) return true;
  const opens = first - 1 === sentence.from || isIn(words[first - 2], CLASS.conjunction | CLASS.adverb);
  if (!isIn(before, CLASS.determiner) || !opens) return false;
  const hears = lexicon.objectDeterminers.has(before.key);
  // „Die „Schande“ | nannte Kern …“: who speaks follows the verb.
  const next = words[group.to];
  const isOther = next?.kind === 'word' && (isPrintedCapital(next) || isIn(next, CLASS.pronoun | CLASS.determiner));
  const isObject = next !== undefined && lexicon.objectDeterminers.has(next.key);
  return hears ? isOther : !isOther || isObject;
}
