import { isIn, type Paragraph, type Sentence, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS, type Lexicon } from '../lexicon';
import type { Candidate } from './candidate';
import { contentAround } from './phrase-content';
import type { Phrase } from './phrases';
import { readSourcePhrase, spanOf } from './source-phrase';

/** Above a phrase cue's, which would take the noun for the source: „laut | Kerns Angaben“. */
const CONFIDENCE = 0.96;

/** Words of a name: first, second and last. */
const LONGEST_NAME = 3;

/** „**Nach** Kerns **Ansicht** fehlt Geld“, „aus Ute Kerns Sicht“, „Kerns Angaben zufolge“: a name with an owner's ending before the noun for a view. */
export function findNamedViews(paragraph: Paragraph, sentence: Sentence, lexicon: Lexicon): Candidate[] {
  const { ownViews } = lexicon.pack.cues;
  if (ownViews?.nameEnding === undefined) return [];
  const { words } = paragraph;
  const nouns = folded(ownViews.nouns);
  const openings = folded(ownViews.before);
  const closings = folded(ownViews.behind);
  const all: Candidate[] = [];
  for (let noun = sentence.from + 1; noun < sentence.to; noun++) {
    const { key, quote } = words[noun]!;
    const isView = nouns.has(key);
    if (quote >= 0 || !lexicon.viewNouns.has(key)) continue;
    const name = ownerBefore(words, lexicon, sentence.from, noun);
    if (!name) continue;
    const opening = name.from > sentence.from ? words[name.from - 1]!.key : '';
    const opens = (isView && openings.has(opening)) || ownViews.sights.includes(`${opening} ${key}`);
    const closes = !opens && isView && closings.has(words[noun + 1]?.key ?? '');
    if (!opens && !closes) continue;
    // „Er sah in Kerns | Augen | .“
    if (!isView && cutsOff(words, noun + 1, sentence) && name.from - 1 > sentence.from) continue;
    const from = opens ? name.from - 1 : name.from;
    // „nach … | Ansicht“, „… | Angaben zufolge“: the noun tells what it is, but „| laut | …“ does so itself.
    const isCue = opens && lexicon.phrasesAt(opening).some(phrase => phrase.words.length === 1 && !phrase.cue.heads);
    const cue = isCue ? { from, to: from + 1 } : { from: noun, to: opens ? noun + 1 : noun + 2 };
    const content = contentAround(paragraph, sentence, lexicon, from, opens ? noun + 1 : cue.to);
    if (content.length === 0) continue;
    all.push({
      cue: spanOf(paragraph, cue),
      source: readSourcePhrase(paragraph, lexicon, name),
      sharesBefore: false,
      content,
      polarity: 'said',
      cueClass: 'opine',
      confidence: CONFIDENCE,
      rule: 'named-view',
      cutsAt: null,
      sentence,
    });
  }
  return all;
}

/** Nothing of the clause follows. */
function cutsOff(words: readonly Word[], at: number, { to }: Sentence): boolean {
  return at >= to || words[at]!.kind === 'mark';
}

/** „Ute Kerns | Sicht“, „Fritz’ | Sicht“: words with a capital of which the last has the ending or the mark in its stead. */
function ownerBefore(words: readonly Word[], lexicon: Lexicon, low: number, noun: number): Phrase | null {
  const isMarked = /^['’ʼ]$/u.test(words[noun - 1]?.text ?? '') && !words[noun - 1]!.spaceBefore;
  const to = isMarked ? noun - 1 : noun;
  const ending = lexicon.pack.cues.ownViews!.nameEnding!;
  if (!isMarked && !words[to - 1]?.key.endsWith(ending)) return null;
  let from = to;
  while (from > low && to - from < LONGEST_NAME && isNamePart(words[from - 1]!)) from--;
  const before = words[from - 1];
  // „in des Kaisers | Augen“, „nach dem Wunsch des Königs“: behind an article it is a noun.
  return from === to || (from > low && isIn(before, CLASS.determiner)) ? null : { from, to };
}

function isNamePart(word: Word): boolean {
  const isSmall = isIn(word, CLASS.time | CLASS.determiner | CLASS.pronoun | CLASS.preposition);
  return word.kind === 'word' && word.quote < 0 && /^\p{Lu}\p{L}/u.test(word.text) && word.noun === null && !isSmall;
}
