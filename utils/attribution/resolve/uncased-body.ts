import type { Span } from '../../model';
import { firstAt } from '../../text/first-at';
import { foldKey } from '../../text/fold';
import { isIn, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import { opensWithArticle } from './glued-article';
import { bareForms, type Texts } from './texts';

/** Blocks back in which a body's name is looked for. */
const REACH = 2;
/** Most adjectives and owners behind its noun. */
const LONGEST = 4;

/**
 * The last body before `at` with this noun and more, where no capitals show names: «المحكمة العليا في كاسل» for «المحكمة».
 * Null where only the noun by itself is met.
 */
export function uncasedBody(
  texts: Texts,
  nouns: readonly string[],
  block: number,
  at: number,
): (Span & { readonly block: number }) | null {
  for (let back = block; back >= 0 && block - back <= REACH; back--) {
    const { words } = texts.paragraph(back);
    for (let i = (back === block ? firstAt(words, at) : words.length) - 1; i >= 0; i--) {
      const word = words[i]!;
      if (word.kind !== 'word' || word.name >= 0 || word.quote >= 0) continue;
      if (![word.key, ...bareForms(texts, word.key)].some(form => nouns.includes(form))) continue;
      const to = endOfBody(texts, words, i);
      if (to > i + 1) return { block: back, start: word.start, end: words[to - 1]!.end };
    }
  }
  return null;
}

/** Behind the definite words that go with the noun at `at`, and the town where it sits. */
function endOfBody(texts: Texts, words: readonly Word[], at: number): number {
  const { grammar, verbFirst } = texts.lexicon.pack;
  const isDefinite = (word: Word) => opensWithArticle(texts, word);
  const isPlain = (word: Word | undefined): word is Word =>
    word?.kind === 'word' && word.classes === 0 && word.quote < 0;
  const adjectives = folded(verbFirst?.adjectives);
  const endings = verbFirst?.adjectiveEndings.split(' ').map(foldKey) ?? [];
  const isAdjective = ({ key }: Word) =>
    [key, ...bareForms(texts, key)].some(form => adjectives.has(form)) || endings.some(ending => key.endsWith(ending));
  let to = at + 1;
  // «جامعة | النهر»: its owner; behind that adjectives alone, as what follows may be the verb's object.
  if (!isDefinite(words[at]!) && isPlain(words[to]) && isDefinite(words[to]!)) to++;
  while (isPlain(words[to]) && isDefinite(words[to]!) && isAdjective(words[to]!) && to - at <= LONGEST) to++;
  const isTown = folded(grammar.seatPrepositions).has(words[to]?.key ?? '') && isPlain(words[to + 1]);
  const isNamed = to > at + 1 || isDefinite(words[at]!);
  return isNamed && isTown && !isIn(words[to + 1], CLASS.time) ? to + 2 : to;
}
