import { isIn, isNoun, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import { isOffice } from './past-office';
import type { NameRun } from './run';
import type { Texts } from './texts';

/** Words of a role before its body: « la secrétaire générale adjointe | de … ». */
const LONGEST_ROLE = 4;
/** Small words that close a body's name: « l’Office | cantonal des forêts ». */
const LONGEST_CLOSE = 5;

/**
 * Whether a run of capitals is the name of who holds an office in the body before it: « la directrice de l’ | Agence spatiale |
 * Ilse Holm », « le porte-parole du | gouvernement | Yves Rolland », « la cheffe de l’ | Office cantonal des forêts | Irma Velde ».
 * A noun in small letters that is no state's body is but a description, and what follows may be a firm's name: « le directeur
 * de la société minière | Tonga Sud ».
 */
export function isBehindRolesBody(texts: Texts, words: readonly Word[], run: NameRun): boolean {
  if (run.to - run.from < 2) return false;
  let at = bodyBefore(texts, words, run);
  if (at === null) return false;
  while (isIn(words[at - 1], CLASS.determiner) && !isIn(words[at - 1], CLASS.genitive)) at--;
  return isIn(words[at - 1], CLASS.genitive) && words.slice(Math.max(0, at - LONGEST_ROLE - 1), at - 1).some(isOffice);
}

/** Where the body that ends right before the run begins; null if none does. */
function bodyBefore({ lexicon }: Texts, words: readonly Word[], { from, to }: NameRun): number | null {
  const last = words[from - 1]!;
  if (last.kind !== 'word') return null;
  let at = from - 1;
  if (last.name >= 0) {
    while (words[at - 1]?.name === last.name) at--;
    return at;
  }
  if (last.isCapital) return null;
  if (last.noun?.senses.some(sense => sense.kind === 'institution' && sense.type === 'government')) return at;
  const small = CLASS.preposition | CLASS.genitive | CLASS.determiner | CLASS.joiner;
  if (isIn(last, small)) return null;
  while (at > from - LONGEST_CLOSE && words[at]?.kind === 'word' && !words[at]!.isCapital && words[at]!.name < 0) at--;
  const head = words[at];
  if (!head?.isCapital || !(isNoun(head, 'institution') || head.name >= 0)) return null;
  while (head.name >= 0 && words[at - 1]?.name === head.name) at--;
  const particles = folded(lexicon.pack.grammar.nameParticles);
  const isPart = (word: Word) => word.isCapital && word.noun === null && word.name < 0;
  const name = words.slice(from, to);
  const isFull = name.filter(isPart).length > 1 && name.every(word => isPart(word) || particles.has(word.key));
  return isFull ? at : null;
}
