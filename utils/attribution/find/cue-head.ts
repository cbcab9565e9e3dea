import { isIn, type Word } from '../analyse';
import { firstPartOf } from '../compound';
import { CLASS, type Lexicon } from '../lexicon';
import type { Phrase } from './phrases';

/** „nach ersten Erkenntnissen | durch eine Kerze“ */
export function beforeLink(words: readonly Word[], { from, to }: Phrase): Phrase {
  let at = from + 1;
  while (at < to && !(isIn(words[at], CLASS.preposition) && words[at]!.name < 0)) at++;
  return { from, to: at };
}

/** „nach | „Kurier“-Informationen“: heads that begin with a hyphen stand behind a name, with a plus behind a source noun: Werft|angaben. */
export function endsWithHalf(lexicon: Lexicon, heads: ReadonlySet<string>, inside: readonly Word[]): boolean {
  const last = inside.at(-1);
  const key = inside.at(-2)?.text === '-' ? `-${last!.key}` : (last?.key ?? '');
  return [...heads].some(head =>
    head.startsWith('+')
      ? firstPartOf(lexicon, key, head.slice(1)) !== null
      : head.startsWith('-') && key.endsWith(head),
  );
}

/** „Kurier“ of „„Kurier“-Informationen“. */
export function withoutHalf(words: readonly Word[], { from, to }: Phrase): Phrase {
  return (words[to - 3]?.quote ?? -1) >= 0 ? { from, to: to - 2 } : { from, to };
}

/** The noun that the phrase is about, folded: "the latest | poll | of voters". */
export function headOf(inside: readonly Word[]): string {
  const end = inside.findIndex((word, at) => at > 0 && isIn(word, CLASS.preposition | CLASS.relative | CLASS.time));
  return inside[(end < 0 ? inside.length : end) - 1]?.key ?? '';
}
