import type { Token } from '../text/tokens';
import { folded } from './folded';
import { CLASS, type Lexicon } from './lexicon';
import { lastNamesIn } from './surnames';

const NONE: ReadonlySet<string> = new Set();

/**
 * Folded words that an article prints in small letters, and inside a sentence never with a capital: where one opens a
 * sentence, its capital is the sentence's and makes no name of it ("**Experienced** swimmers know"). The small words of names
 * are none ("Van der Berg"), nor is any where a language has no capitals; where all nouns have one, those that it prints behind an
 * article are common („die **Teilhabe**“, then „Teilhabe zeigt …“).
 */
export function commonWordsIn(texts: readonly (readonly Token[])[], lexicon: Lexicon): ReadonlySet<string> {
  const { pack } = lexicon;
  if (!pack.hasCapitals) return NONE;
  if (pack.grammar.hasCapitalNouns) return nounsIn(texts, lexicon);
  const small = new Set<string>();
  const named = new Set<string>();
  for (const tokens of texts) {
    tokens.forEach((token, at) => {
      if (token.kind !== 'word') return;
      if (!token.isCapital) small.add(token.key);
      else if (!opensSentence(tokens, at)) named.add(token.key);
    });
  }
  for (const key of [...named, ...folded(pack.grammar.nameParticles)]) small.delete(key);
  return small;
}

/** Nouns behind a determiner and before no other capital, but for last names. */
function nounsIn(texts: readonly (readonly Token[])[], lexicon: Lexicon): ReadonlySet<string> {
  const nouns = new Set<string>();
  for (const tokens of texts)
    tokens.forEach((token, at) => {
      const before = tokens[at - 1];
      if (token.kind !== 'word' || !/^\p{Lu}\p{Ll}+$/u.test(token.text) || before?.kind !== 'word') return;
      const isNoun = (lexicon.classOf(before.key) & CLASS.determiner) !== 0 && !tokens[at + 1]?.isCapital;
      if (isNoun) nouns.add(token.key);
    });
  for (const key of lastNamesIn(texts, lexicon)) nouns.delete(key);
  return nouns;
}

/** True where a capital may be the sentence's: at the text's start, and behind a mark that ends a sentence or opens a quotation. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || (before.kind === 'mark' && !/^[,;'’()&/-]$/u.test(before.text));
}
