import { isIn, isNoun, type Paragraph, type Sentence, type Word } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import { phraseFrom } from './phrase-after';
import { isName, isSourceNoun, type Phrase } from './phrases';

/** Who spoke, the "that" behind, and the word before which what was said ends. */
export type Saying = { readonly source: Phrase; readonly that: number; readonly to: number };

/** Words of who spoke, behind "by". */
const LONGEST_SPEAKER = 14;
/** Words of a phrase that opens the sentence, up to the noun: "Despite the owner’s | claim". */
const LONGEST_OPENING = 8;

/**
 * "her **claim** that the well was dry", "a **warning** by the harbour board that the pier was rotten": the noun itself says
 * that someone spoke.
 *
 * @param owner - Who is told to own the noun, if anyone.
 */
export function readSaying(
  paragraph: Paragraph,
  sentence: Sentence,
  lexicon: Lexicon,
  noun: number,
  owner: Phrase | null,
): Saying | null {
  const { words } = paragraph;
  const { speakers } = lexicon.frames;
  const source =
    owner ?? (speakers.has(words[noun + 1]?.key ?? '') ? speakerAt(paragraph, sentence, lexicon, noun + 2) : null);
  if (!source) return null;
  let that = owner ? noun + 1 : source.to;
  // "his statement | on Friday | that"
  for (let step = 0; step < 3 && isIn(words[that], CLASS.time | CLASS.place) && !isThat(words[that]); step++) that++;
  if (!isThat(words[that]) || that + 3 >= sentence.to || !opensClause(words, that + 1)) return null;
  const to = endOfSaid(paragraph, sentence, lexicon, { from: owner?.from ?? noun, to: noun + 1 }, that);
  return to === null ? null : { source, that, to };
}

function isThat(word: Word | undefined): boolean {
  return isIn(word, CLASS.complementiser);
}

function speakerAt(paragraph: Paragraph, sentence: Sentence, lexicon: Lexicon, from: number): Phrase | null {
  const source = phraseFrom(paragraph, lexicon, from, Math.min(sentence.to, from + LONGEST_SPEAKER));
  const own = source && paragraph.words.slice(source.from, source.to);
  const canSpeak = own?.some(
    word => (isSourceNoun(word) && !isNoun(word, 'document')) || (isName(word) && !isIn(word, CLASS.determiner)),
  );
  return canSpeak ? source : null;
}

/** A subject follows: in "a claim that | angered | the town", "his reply that | was | short", it is "that" itself. */
function opensClause(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || (word.kind === 'mark' && word.quote < 0)) return false;
  if (isIn(word, CLASS.auxiliary | CLASS.passive | CLASS.commonVerb | CLASS.preposition | CLASS.genitive)) return false;
  // "her claim that | he | denied"
  if (isIn(word, CLASS.pronoun) && !isIn(word, CLASS.determiner))
    return !(next?.kind === 'word' && isGap(words, at + 2));
  return (
    isIn(word, CLASS.determiner) ||
    word.isCapital ||
    word.noun !== null ||
    word.name >= 0 ||
    word.kind === 'number' ||
    hasVerb(words, at)
  );
}

/** "that he made | in May": nothing that the verb could have for its object. */
function isGap(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word?.kind === 'mark' ||
    isIn(word, CLASS.time) ||
    (isIn(word, CLASS.preposition) && isIn(words[at + 1], CLASS.time))
  );
}

/** "that | tolls would rise": a plain noun, and its verb soon behind it. */
function hasVerb(words: readonly Word[], from: number): boolean {
  const end = Math.min(words.length, from + 5);
  for (let at = from + 1; at < end && words[at]!.kind === 'word'; at++)
    if (isIn(words[at], CLASS.auxiliary | CLASS.passive | CLASS.commonVerb)) return true;
  return false;
}

/** Before the verb of which the noun is the subject (null if that cannot be told), at the comma of an opening phrase. */
function endOfSaid(
  { words }: Paragraph,
  sentence: Sentence,
  lexicon: Lexicon,
  phrase: Phrase,
  that: number,
): number | null {
  const opens =
    isIn(words[sentence.from], CLASS.preposition | CLASS.subordinator) && phrase.from - sentence.from < LONGEST_OPENING;
  const isSubject = words
    .slice(sentence.from, phrase.from)
    .every(word => isIn(word, CLASS.determiner) || lexicon.frames.adjectives.has(word.key));
  let verbs = 0;
  for (let at = that + 1; at < sentence.to; at++) {
    const word = words[at]!;
    if (word.quote >= 0) continue;
    if (opens && word.text === ',') return at;
    if (!isSubject || !isIn(word, CLASS.auxiliary | CLASS.passive | CLASS.commonVerb)) continue;
    if (isIn(words[at - 1], CLASS.auxiliary | CLASS.passive)) continue;
    if (++verbs === 2) return at;
  }
  return isSubject ? null : sentence.to;
}
