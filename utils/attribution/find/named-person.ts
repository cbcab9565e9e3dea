import { isIn, type Paragraph, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS, type Lexicon } from '../lexicon';
import { isName, isPersonalName, isPersonNoun, type Phrase } from './phrases';

/** Words a name behind a role may have. */
const LONGEST_NAME = 5;

/**
 * With the name that stands behind a role's comma, if nothing else does: "said the governor of the bank, | Ana Ruiz",
 * « commente sa porte-parole, | Annick Duval », „die Leiterin des Heims, | Maria Huber“.
 */
export function withNameBehind({ words }: Paragraph, lexicon: Lexicon, phrase: Phrase, high: number): Phrase {
  if (!lexicon.pack.hasCapitals || !isPersonNoun(words, phrase)) return phrase;
  const comma = pastField(words, lexicon, phrase.to, high);
  if (comma === null || namesPerson(words, phrase)) return phrase;
  const from = pastTitle(words, comma + 1);
  let to = from;
  const particles = folded(lexicon.pack.grammar.nameParticles);
  while (to < high && isNamePart(words, to, particles)) to++;
  const isBare = to - from >= 2 && to - from <= LONGEST_NAME && words[from]!.isCapital;
  // «dijo la directora, Marta Ríos | a la radio»
  const isClosed = to >= high || words[to]!.kind === 'mark' || isIn(words[to], CLASS.preposition | CLASS.time);
  return isBare && isClosed && isPersonalName(words, lexicon, from, to) ? { from: phrase.from, to } : phrase;
}

/** A capital, or a small word of a name with another capital behind it. */
function isNamePart(words: readonly Word[], at: number, particles: ReadonlySet<string>): boolean {
  const word = words[at]!;
  if (word.kind !== 'word' || word.quote >= 0) return false;
  if (word.isCapital || !particles.has(word.key)) return word.isCapital;
  const next = words[at + 1];
  return next?.isCapital === true || (particles.has(next?.key ?? '') && words[at + 2]?.isCapital === true);
}

/** « la directrice, | le Dr | Anne Vidal », « …, | Me | Paul Roche »: a title before the name, with its article. */
function pastTitle(words: readonly Word[], start: number): number {
  let at = isIn(words[start], CLASS.determiner) && isIn(words[start + 1], CLASS.title) ? start + 1 : start;
  while (isIn(words[at], CLASS.title)) at += words[at + 1]?.text === '.' ? 2 : 1;
  return at;
}

/** Words that tell a role's field: « l’adjointe | aux sports et à la jeunesse |, Lucie Ferrand ». */
const LONGEST_FIELD = 8;

/** The comma behind a role, or behind what it is in charge of; null where neither stands there. */
function pastField(words: readonly Word[], lexicon: Lexicon, from: number, high: number): number | null {
  if (words[from]?.text === ',') return from;
  if (!lexicon.pack.grammar.ownersFollow || !isIn(words[from], CLASS.preposition)) return null;
  for (let at = from; at < Math.min(high, from + LONGEST_FIELD); at++) {
    const word = words[at]!;
    if (word.text === ',') return at;
    if (word.kind !== 'word' || word.quote >= 0 || isIn(word, CLASS.time | CLASS.hearer | CLASS.relative)) return null;
  }
  return null;
}

/** "governor | Ana Ruiz": a name right behind the role. */
function namesPerson(words: readonly Word[], { from, to }: Phrase): boolean {
  for (let at = from + 1; at < to; at++)
    if (isName(words[at]) && !isIn(words[at], CLASS.determiner) && isPersonNoun(words, { from: at - 1, to: at }))
      return true;
  return false;
}
