import { isIn, isNoun, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import type { Phrase } from './kind-phrase';
import type { NameRun } from './name-run';

/** Words before an office: its article, an adjective. */
const LONGEST_LEAD = 3;

const OFFICES = ['role', 'spokesperson'] as const;

/**
 * « la directrice de l’Office cantonal des forêts | Irma van der Velde »: who holds an office in a body stands behind the
 * body's whole name, which small words close. A body's noun without a capital is nothing but a description, and the capitals
 * behind it are what the body is called: « le directeur de la société minière | Tonga Sud ».
 */
export function isNameBehindBody({ texts, words, match }: Phrase, run: NameRun): boolean {
  const { grammar } = texts.lexicon.pack;
  if (!grammar.ownersFollow || run.to !== words.length || !isFullName(texts.lexicon.pack.grammar, words, run))
    return false;
  if (!words.slice(0, LONGEST_LEAD).some(word => isNoun(word, ...OFFICES) || isIn(word, CLASS.title))) return false;
  if (match && match.end <= words[run.from]!.start)
    return areSmall(words.slice(0, run.from).filter(word => word.start >= match.end));
  const body = words.slice(0, run.from).findLastIndex(word => word.isCapital);
  if (body < 2 || body === run.from - 1 || !isNoun(words[body], 'institution')) return false;
  return areSmall(words.slice(body + 1, run.from));
}

/** Words without capitals, of which the last may end a name. */
function areSmall(words: readonly Word[]): boolean {
  const small = CLASS.preposition | CLASS.genitive | CLASS.determiner | CLASS.joiner;
  return words.every(word => word.kind === 'word' && !word.isCapital) && !isIn(words.at(-1), small);
}

/** Two capitals or more that no list knows, with a name's small words between them. */
function isFullName(
  { nameParticles }: Phrase['texts']['lexicon']['pack']['grammar'],
  words: readonly Word[],
  run: NameRun,
) {
  const particles = folded(nameParticles);
  const own = words.slice(run.from, run.to);
  const isPart = (word: Word) => word.isCapital && word.noun === null && word.name < 0;
  return own.filter(isPart).length > 1 && own.every(word => isPart(word) || particles.has(word.key));
}
