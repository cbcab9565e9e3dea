import { isIn, type Word } from '../analyse';
import { CLASS } from '../lexicon';

/** « a annoncé | jeudi | un bénéfice »: a day before an object is none of it. */
export function pastDate(words: readonly Word[], at: number): number {
  let next = at;
  while (next < at + 2 && isIn(words[next], CLASS.time) && !isIn(words[next], CLASS.determiner)) next++;
  return next > at && isIn(words[next], CLASS.determiner) && !isIn(words[next], CLASS.time | CLASS.preposition)
    ? next
    : at;
}

/** «defendeu, sexta-feira, | em Luanda |, a necessidade»: the comma behind a place that follows the day; else the day's own. */
export function pastPlace(words: readonly Word[], comma: number, high: number): number {
  if (!isIn(words[comma + 1], CLASS.preposition) || !words[comma + 2]?.isCapital) return comma;
  for (let at = comma + 3; at < Math.min(high, comma + 6); at++) {
    if (words[at]!.text === ',') return at;
    if (!words[at]!.isCapital && !isIn(words[at], CLASS.genitive)) return comma;
  }
  return comma;
}

/** Words that a day may have: «na terça-feira da semana passada». */
const LONGEST_DAY = 6;

/** «anunciou | na terça-feira (27), em Lisboa, | a obra»: a day, and the place behind it, before an object with its article are none of it. */
export function pastWhen(words: readonly Word[], start: number, high: number): number {
  const plain = pastDate(words, start);
  if (plain > start) return plain;
  const small = CLASS.preposition | CLASS.determiner | CLASS.genitive;
  let at = start;
  let isDated = false;
  for (; at < Math.min(high, start + LONGEST_DAY); at++) {
    const word = words[at];
    if (isIn(word, CLASS.time)) isDated = true;
    else if (!isIn(word, small) && word?.kind !== 'number') break;
    else if (isDated && !isIn(words[at + 1], CLASS.time)) break;
  }
  if (!isDated) return start;
  if (words[at]?.text === '(' && words[at + 1]?.kind === 'number' && words[at + 2]?.text === ')') at += 3;
  if (words[at]?.text === ',') {
    const place = pastPlace(words, at, high);
    if (place === at) return start;
    at = place + 1;
  }
  return isIn(words[at], CLASS.determiner) && !isIn(words[at], CLASS.time) ? at : start;
}
