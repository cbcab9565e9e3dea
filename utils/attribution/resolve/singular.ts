import { firstAt } from '../../text/first-at';
import type { Paragraph, Word } from '../analyse';
import { folded } from '../folded';
import type { Texts } from './texts';

/** „dem Forscher“, „sagte | der Forscher“: where a noun is alike for one and many, its article tells; „Angaben | der Forscher“ are many’s. */
export function isOne({ lexicon }: Texts, paragraph: Paragraph, words: readonly Word[]): boolean {
  const { singularDeterminers, singularSubjects } = lexicon.pack.grammar;
  const [first] = words;
  if (!first || singularDeterminers === undefined) return false;
  if (folded(singularDeterminers).has(first.key)) return true;
  if (!folded(singularSubjects).has(first.key)) return false;
  const before = paragraph.words[firstAt(paragraph.words, first.start) - 1];
  return (
    before === undefined ||
    !/^\p{Lu}/u.test(before.text) ||
    paragraph.sentences.some(({ start }) => start === before.start)
  );
}
