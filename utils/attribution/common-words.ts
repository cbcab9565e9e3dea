import type { Token } from '../text/tokens';
import { folded } from './folded';
import type { Lexicon } from './lexicon';

const NONE: ReadonlySet<string> = new Set();

/**
 * Folded words that an article prints in small letters, and inside a sentence never with a capital: where one opens a
 * sentence, its capital is the sentence's and makes no name of it ("**Experienced** swimmers know"). The small words of names
 * are none ("Van der Berg"), nor is any where a language has no capitals or gives all its nouns one.
 */
export function commonWordsIn(texts: readonly (readonly Token[])[], { pack }: Lexicon): ReadonlySet<string> {
  if (!pack.hasCapitals || pack.grammar.hasCapitalNouns) return NONE;
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

/** True where a capital may be the sentence's: at the text's start, and behind a mark that ends a sentence or opens a quotation. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || (before.kind === 'mark' && !/^[,;'’()&/-]$/u.test(before.text));
}
