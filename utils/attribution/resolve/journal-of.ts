import { firstAt } from '../../text/first-at';
import { isIn, type Word } from '../analyse';
import { CLASS } from '../lexicon';
import { type Mention, readMention } from './mention';
import type { Texts } from './texts';

/** Words between a study and the journal that it stands in: "a study | published on Friday in the | journal". */
const BETWEEN = 7;

/** "a study published in the journal **Tidal Letters**": the journal's, where the article names no university whose it could be. */
export function journalOf(texts: Texts, { block, span }: Mention): Mention | null {
  const { words } = texts.paragraph(block);
  const start = firstAt(words, span.start);
  const end = Math.min(words.length, firstAt(words, span.end) + BETWEEN);
  for (let at = start; at < end; at++) {
    const word = words[at]!;
    if (word.start >= span.end && (word.kind !== 'word' || isIn(word, CLASS.relative | CLASS.auxiliary))) return null;
    if (!isJournal(word) || word.isCapital || !isIn(words[at - 1], CLASS.determiner)) continue;
    let to = at + 1;
    while (to < words.length && isOfTitle(words, to)) to++;
    if (to === at + 1 || namesUniversity(texts)) return null;
    const name = readMention(texts, block, { start: words[at + 1]!.start, end: words[to - 1]!.end });
    return { ...name, kind: 'institution', types: ['journal'], isPlural: false, isDefinite: false };
  }
  return null;
}

function isJournal({ noun }: Word): boolean {
  return noun?.senses.some(sense => sense.kind === 'institution' && sense.type === 'journal') ?? false;
}

/** "Letters | of | Tides", "Food | & | Farming": small words stand between capitals. */
function isOfTitle(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const isCapital = (index: number) => words[index]?.kind === 'word' && words[index]!.isCapital;
  const isSmall = isIn(word, CLASS.genitive | CLASS.conjunction) || word.text === '&';
  return isCapital(at) || (isSmall && isCapital(at - 1) && isCapital(at + 1));
}

function namesUniversity(texts: Texts): boolean {
  const known = universities.get(texts) ?? findsUniversity(texts);
  universities.set(texts, known);
  return known;
}

/** Looked for once in an article. */
const universities = new WeakMap<Texts, boolean>();

function findsUniversity(texts: Texts): boolean {
  for (let block = 0; block < texts.size; block++) {
    if (texts.matches(block).some(({ institution }) => institution.type === 'university')) return true;
    const isUniversity = (word: Word) =>
      word.isCapital &&
      (word.noun?.senses.some(sense => sense.kind === 'institution' && sense.type === 'university') ?? false);
    if (texts.paragraph(block).words.some(isUniversity)) return true;
  }
  return false;
}
