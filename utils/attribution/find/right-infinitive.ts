import { isIn, type Paragraph } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import { isFiniteCueForm } from './clause-at';
import { isUnlisted } from './phrases';
import type { RightContext } from './right-context';

/** Words that may tell when, where and whom before the infinitive: « a déclaré | mardi devant la presse | avoir ». */
const LONGEST_SETTING = 9;

/** « affirme | avoir vu », « affirme | en avoir vu »: small pronouns may stand before what opens the content. */
export function opensInfinitive(words: Paragraph['words'], lexicon: Lexicon, at: number): boolean {
  const next = pastClitics(words, at);
  const word = words[next];
  if (isIn(word, CLASS.contentOpener)) return true;
  // « raconte | l’histoire »: behind what may be an article, an unknown word is a noun.
  if (next > at && isIn(words[next - 1], CLASS.determiner)) return false;
  const isBare = word !== undefined && isUnlisted(word) && word.quote < 0;
  return isBare && word.key.length > 4 && lexicon.infinitiveEndings.some(ending => word.key.endsWith(ending));
}

/** The infinitive that opens the content, straight at `at` or past when and where it was said; null if none does. */
export function infinitiveFrom({ paragraph, sentence, lexicon }: RightContext, at: number): number | null {
  const { words } = paragraph;
  if (opensInfinitive(words, lexicon, at)) return at;
  if (!isIn(words[at], CLASS.time | CLASS.preposition | CLASS.adverb)) return null;
  const marked = pastDay(words, at);
  // «ha dichiarato ieri | di | voler ricorrere»
  if (marked > at && isIn(words[marked], CLASS.infinitive) && hasEnding(words[marked + 1], lexicon)) return marked;
  for (let next = at + 1; next < Math.min(sentence.to, at + LONGEST_SETTING); next++) {
    const word = words[next]!;
    if (word.kind === 'mark' || word.quote >= 0) return null;
    if (isIn(words[pastClitics(words, next)], CLASS.contentOpener) || opensReflexive(words, next, lexicon))
      // « a répondu mardi | sans | vouloir en dire plus »: governed by another word.
      return isIn(words[next - 1], CLASS.preposition | CLASS.genitive | CLASS.infinitive) ? null : next;
    if (isIn(word, CLASS.auxiliary | CLASS.passive | CLASS.relative | CLASS.subordinator)) return null;
    if (isIn(word, CLASS.joiner) || isFiniteCueForm(lexicon, word)) return null;
  }
  return null;
}

/** « a dit mardi | se réjouir »: an infinitive with a pronoun of its own. */
function opensReflexive(words: Paragraph['words'], at: number, lexicon: Lexicon): boolean {
  return isIn(words[at], CLASS.reflexive) && !isIn(words[at], CLASS.determiner) && hasEnding(words[at + 1], lexicon);
}

/** Past words that only tell when: «ieri sera», «ancora una volta». */
function pastDay(words: Paragraph['words'], at: number): number {
  let next = at;
  while (next < at + 4 && isIn(words[next], CLASS.time | CLASS.adverb) && !isIn(words[next], CLASS.infinitive)) next++;
  return next;
}

function hasEnding(word: Paragraph['words'][number] | undefined, lexicon: Lexicon): boolean {
  if (word?.kind !== 'word' || word.isCapital || word.noun !== null || word.quote >= 0) return false;
  return isIn(word, CLASS.contentOpener) || lexicon.infinitiveEndings.some(ending => word.key.endsWith(ending));
}

function pastClitics(words: Paragraph['words'], at: number): number {
  let next = at;
  while (next < at + 2 && isIn(words[next], CLASS.clitic) && !isIn(words[next], CLASS.contentOpener)) next++;
  return next;
}
