import { isIn, type Paragraph, type Word } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import { isName, isPersonalName, isPersonNoun, type Phrase } from './phrases';

/** Words a name behind a role may have. */
const LONGEST_NAME = 5;

/**
 * With the name that stands behind a role's comma, if nothing else does: "said the governor of the bank, | Ana Ruiz",
 * « commente sa porte-parole, | Annick Duval », „die Leiterin des Heims, | Maria Huber“.
 */
export function withNameBehind({ words }: Paragraph, lexicon: Lexicon, phrase: Phrase, high: number): Phrase {
  if (!lexicon.pack.hasCase || words[phrase.to]?.text !== ',' || !isPersonNoun(words, phrase)) return phrase;
  if (namesPerson(words, phrase)) return phrase;
  const from = phrase.to + 1;
  let to = from;
  while (to < high && words[to]!.kind === 'word' && words[to]!.quote < 0) to++;
  const isBare = to - from >= 2 && to - from <= LONGEST_NAME && words[from]!.isCapital;
  const isClosed = to >= high || words[to]!.kind === 'mark';
  return isBare && isClosed && isPersonalName(words, lexicon, from, to) ? { from: phrase.from, to } : phrase;
}

/** "governor | Ana Ruiz": a name right behind the role. */
function namesPerson(words: readonly Word[], { from, to }: Phrase): boolean {
  for (let at = from + 1; at < to; at++)
    if (isName(words[at]) && !isIn(words[at], CLASS.determiner) && isPersonNoun(words, { from: at - 1, to: at }))
      return true;
  return false;
}
