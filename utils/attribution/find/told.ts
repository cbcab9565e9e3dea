import { isIn, type Paragraph } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import { pastHearer } from './subject';

/** Dates, hearers and places that may follow one another: « a déclaré | vendredi | à l’AFP | lors d’un point presse | le maire ». */
const MOST = 3;

/** Past when, to whom and where something was said, where that stands between a verb and its subject. */
export function pastCircumstances(paragraph: Paragraph, lexicon: Lexicon, at: number, high: number): number {
  if (!lexicon.pack.grammar.hearerPrepositions) return at;
  let to = at;
  for (let step = 0; step < MOST; step++) {
    const from = to;
    to = pastHearer(paragraph, lexicon, pastDate(paragraph, to, high), high);
    if (to === from) break;
  }
  return to;
}

function pastDate({ words }: Paragraph, at: number, high: number): number {
  let to = at;
  while (to < high) {
    const word = words[to]!;
    const opensDate =
      isIn(word, CLASS.determiner) && words[to + 1]?.kind === 'number' && isIn(words[to + 2], CLASS.time);
    const isDate = isIn(word, CLASS.time | CLASS.adverb) && !isIn(word, CLASS.determiner);
    const isDay = word.kind === 'number' && (isIn(words[to - 1], CLASS.time) || isIn(words[to + 1], CLASS.time));
    if (!isDate && !isDay && !opensDate) break;
    to++;
  }
  return to;
}
