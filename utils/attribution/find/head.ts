import { isIn, isNoun, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS, type Lexicon } from '../lexicon';
import { isName, isPossessive, isSourceNoun, isUnlisted, type Phrase } from './phrases';

const PERSONS = ['role', 'anonymous', 'collective', 'author'] as const;

/** Index of the word that a phrase is about: the last before what a preposition, a relative or a bracket adds to it. */
export function headAt(words: readonly Word[], { from, to }: Phrase, { pack }: Lexicon): number {
  const adds = CLASS.preposition | CLASS.genitive | CLASS.relative;
  let end = from + 1;
  while (end < to) {
    const word = words[end]!;
    if (word.text === '(' || word.text === ',') break;
    if (word.name < 0 && isIn(word, adds) && !isIn(word, CLASS.determiner)) break;
    if (isSourceNoun(words[end - 1]) && isTail(words, end, pack.grammar.participleEndings)) break;
    end++;
  }
  let head = end - 1;
  while (head > from && isPossessive(words[head])) head--;
  // "persons | close to the jury"
  const last = words[head]!;
  const isAdjective = last.kind === 'word' && !last.isCapital && last.noun === null && last.name < 0;
  if (isAdjective && head + 1 < to && head > from && isNoun(words[head - 1], ...PERSONS)) return head - 1;
  return head;
}

/** "documents | filed", "studies | using scans", "a draft | seen by": a participle behind a noun tells more of it. */
function isTail(words: readonly Word[], at: number, endings: readonly string[] | undefined): boolean {
  const word = words[at]!;
  const isPlain = word.kind === 'word' && !word.isCapital && word.noun === null && word.name < 0;
  if (!isPlain) return false;
  return isIn(words[at + 1], CLASS.agent) || (endings?.some(ending => word.key.endsWith(ending)) ?? false);
}

/**
 * "The mayor | toured the streets", "The lender | audits its branches": a phrase read up to a later verb stops before the clause's
 * first one, which no list holds, but whose ending behind one who speaks shows it.
 */
export function withoutPredicate(words: readonly Word[], phrase: Phrase, { pack }: Lexicon): Phrase {
  const { participleEndings, thirdPersonEnding } = pack.grammar;
  if (!pack.grammar.headsSpeak || !participleEndings || !thirdPersonEnding) return phrase;
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    const { key } = words[at]!;
    if (!isUnlisted(words[at]) || !(isSourceNoun(words[at - 1]) || isName(words[at - 1]))) continue;
    const isPresent =
      key.endsWith(thirdPersonEnding) &&
      (isIn(words[at + 1], CLASS.determiner | CLASS.pronoun) || isName(words[at + 1]));
    if (isPresent || participleEndings.some(ending => key.endsWith(ending))) return { from: phrase.from, to: at };
  }
  return phrase;
}

/** True where the head by itself can be one who or what speaks: a pronoun, a name, a noun of a person, body or document. */
export function headIsSpeaker(words: readonly Word[], phrase: Phrase, lexicon: Lexicon): boolean {
  if (phrase.isShare || phrase.isList) return true;
  const at = headAt(words, phrase, lexicon);
  const head = words[at]!;
  if (head.quote >= 0 || head.kind !== 'word' || head.name >= 0 || head.isCapital) return true;
  if (folded(lexicon.pack.sources.broadInstitutions).has(head.key)) return true;
  return isIn(head, CLASS.pronoun) || isHeadOfNoun(words, phrase.from, at) || (at === phrase.from && isCount(head));
}

/** "Many | said": who are counted and not named. */
function isCount(word: Word): boolean {
  return isIn(word, CLASS.determiner) && !isIn(word, CLASS.preposition);
}

/** The head is a source noun or the last word of one: "court | records". */
export function isHeadOfNoun(words: readonly Word[], from: number, at: number): boolean {
  if (isSourceNoun(words[at])) return true;
  // "Marlow | .com"
  if (at > from && words[at - 1]!.text === '.') return true;
  for (let back = 1; back <= 3 && at - back >= from; back++) {
    const { noun } = words[at - back]!;
    if (noun && noun.length > back) return true;
  }
  return false;
}

/** "generally", "justifiably": an adverb by its ending, which no list holds. */
export function isManner(word: Word | undefined, { pack }: Lexicon): boolean {
  const { adverbEnding, notAdverbs } = pack.grammar;
  if (adverbEnding === undefined || word?.kind !== 'word' || word.isCapital || word.noun !== null || word.name >= 0)
    return false;
  return (
    word.key.length > adverbEnding.length + 2 && word.key.endsWith(adverbEnding) && !folded(notAdverbs).has(word.key)
  );
}
