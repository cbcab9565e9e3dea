import type { Paragraph } from '../analyse';
import { isPersonNoun, type Phrase } from './phrases';

/** Words a person's name has at the most. */
const LONGEST_NAME = 4;

/** « … », commente sa porte-parole | , Annick Duval: a role goes on to the name behind its comma, if nothing else stands there. */
export function withNameBehind({ words }: Paragraph, phrase: Phrase, high: number): Phrase {
  if (words[phrase.to]?.text !== ',' || phrase.to + 1 >= high || !isPersonNoun(words, phrase)) return phrase;
  let to = phrase.to + 1;
  while (to < high && to - phrase.to <= LONGEST_NAME && isNameWord(words[to])) to++;
  const length = to - phrase.to - 1;
  const closes = to >= high || words[to]!.kind === 'mark';
  return length >= 2 && closes ? { from: phrase.from, to } : phrase;
}

function isNameWord(word: Paragraph['words'][number] | undefined): boolean {
  return word?.kind === 'word' && word.isCapital && word.name < 0 && word.quote < 0;
}
