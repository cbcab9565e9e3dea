import { isIn, type Word } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import type { Context } from './context';
import { isPrintedCapital, isSourceNoun, isUnlisted, type Phrase } from './phrases';

/** „sagt | **ruhig**: …“, „… | **knapp** | sagt“: where all nouns have a capital, a phrase without any holds nobody who speaks. */
export function holdsNoNoun({ paragraph, lexicon }: Context, phrase: Phrase): boolean {
  if (!lexicon.pack.grammar.hasCapitalNouns || phrase.isShare) return false;
  return !paragraph.words
    .slice(phrase.from, phrase.to)
    .some(
      word =>
        isPrintedCapital(word) ||
        word.kind === 'number' ||
        word.quote >= 0 ||
        isSourceNoun(word) ||
        word.name >= 0 ||
        isIn(word, CLASS.pronoun | CLASS.determiner),
    );
}

/**
 * „sagte | lachend | Wirtin Krug“, „sagte | leise | die Wirtin“: past a word on how it was said. An adjective of who speaks stands
 * before no article, and has an ending: „sagten | deutsche Bauern“.
 */
export function pastManner(words: readonly Word[], lexicon: Lexicon, at: number, high: number): number {
  if (!lexicon.pack.grammar.hasCapitalNouns || at + 1 >= high || !isUnlisted(words[at]) || words[at]!.quote >= 0)
    return at;
  const { key } = words[at]!;
  const next = words[at + 1]!;
  if (lexicon.verbForms(key).length > 0 || next.quote >= 0) return at;
  if (isIn(next, CLASS.determiner)) return lexicon.objectDeterminers.has(next.key) ? at : at + 1;
  const hasEnding = lexicon.adjectiveEndings.some(ending => key.endsWith(ending));
  return !hasEnding && isPrintedCapital(next) ? at + 1 : at;
}
