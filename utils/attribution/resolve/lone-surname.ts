import type { Span } from '../../model';
import type { Names } from './names';
import type { Person } from './people';
import type { Texts } from './texts';

/** A last name alone, and the person of whom the article tells it: "| Lindqvist | was arrested in May." */
export type LoneSurname = Span & { readonly person: Person };

/** Last names alone in a block: nobody is cited by them, but a "he" behind them means who bears one. */
export function loneSurnames(texts: Texts, names: Names, block: number): LoneSurname[] {
  const { hasCapitals, grammar } = texts.lexicon.pack;
  if (!hasCapitals || grammar.hasCapitalNouns) return [];
  const { words } = texts.paragraph(block);
  const isCapital = (at: number) => words[at]?.kind === 'word' && /^\p{Lu}/u.test(words[at]!.text);
  return words.flatMap((word, at) => {
    if (!isCapital(at) || word.name >= 0 || word.noun !== null || word.classes !== 0 || word.quote >= 0) return [];
    if (isCapital(at + 1) || /^['’ʼ]/u.test(words[at + 1]?.text ?? '')) return [];
    if (isCapital(at - 1) && words[at - 1]!.classes === 0) return [];
    const person = names.personOf(word.key);
    if (!person || person.words.length < 2 || person.words.at(-1) !== word.key) return [];
    return [{ start: word.start, end: word.end, person }];
  });
}
