import { isIn, type Paragraph, type Sentence } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import type { Candidate } from './candidate';
import { trimSpan } from './content';
import { readSaying } from './noun-of-saying';
import { phraseFrom } from './phrase-after';
import { isName, isPossessive, isSourceNoun, type Phrase } from './phrases';
import { readSourcePhrase, spanOf } from './source-phrase';

const CONFIDENCE = 0.85;

/** Words between the beginning of a clause and the verb that ties the noun to what it says. */
const LONGEST_OPENING = 16;

/** "Word among the old people is that …", "the judge’s view was that …", "her argument is that …": a noun says what is told. */
export function findNounThat(paragraph: Paragraph, sentence: Sentence, lexicon: Lexicon): Candidate[] {
  const { words, text } = paragraph;
  const { tellingNouns: nouns, tellingLinks: links, sayings } = lexicon.frames;
  if (nouns.size === 0) return [];
  const found: Candidate[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = words[at]!;
    if (word.quote >= 0 || (word.isCapital && at > sentence.from) || !(nouns.has(word.key) || sayings.has(word.key)))
      continue;
    const opening =
      (nouns.has(word.key) ? openingOf(paragraph, sentence, lexicon, at, links) : null) ??
      (sayings.has(word.key)
        ? readSaying(paragraph, sentence, lexicon, at, ownerBefore(paragraph, sentence, lexicon, at))
        : null);
    if (!opening) continue;
    const end = opening.to < sentence.to ? words[opening.to]!.start : sentence.end;
    const content = trimSpan(text, words[opening.that]!.end, end);
    if (!content) continue;
    found.push({
      cue: spanOf(paragraph, { from: at, to: at + 1 }),
      source: readSourcePhrase(paragraph, lexicon, opening.source),
      sharesBefore: false,
      content: [content],
      polarity: 'said',
      cueClass: 'say',
      confidence: CONFIDENCE,
      rule: 'noun-that',
      cutsAt: null,
      sentence,
    });
    at = opening.that;
  }
  return found;
}

type Opening = { readonly source: Phrase; readonly that: number; readonly to: number };

/** Whose noun it is, told before it ("the judge’s | view") or behind it ("the view | of the judge"), and its "that". */
function openingOf(
  paragraph: Paragraph,
  sentence: Sentence,
  lexicon: Lexicon,
  noun: number,
  links: ReadonlySet<string>,
): Opening | null {
  const { words } = paragraph;
  const owner = ownerBefore(paragraph, sentence, lexicon, noun);
  if (owner) {
    const that = thatAfter(paragraph, sentence, noun + 1);
    return that === null ? null : { source: owner, that, to: sentence.to };
  }
  const link = words[noun + 1];
  if (!link || !links.has(link.key)) return null;
  const source = phraseFrom(paragraph, lexicon, noun + 2, Math.min(sentence.to, noun + LONGEST_OPENING));
  if (!source || !isSource(paragraph, source)) return null;
  const that = thatAfter(paragraph, sentence, source.to);
  return that === null ? null : { source, that, to: sentence.to };
}

function ownerBefore(paragraph: Paragraph, sentence: Sentence, lexicon: Lexicon, noun: number): Phrase | null {
  const { words } = paragraph;
  const { possessives, adjectives } = lexicon.frames;
  let at = noun - 1;
  while (at > sentence.from && noun - at < 4 && adjectives.has(words[at]!.key)) at--;
  const mark = words[at];
  if (at < sentence.from || mark === undefined) return null;
  if (possessives.has(mark.key)) return { from: at, to: at + 1 };
  if (!isPossessive(mark)) return null;
  let from = at;
  while (from > sentence.from && at - from < LONGEST_OPENING && isInside(words[from - 1]!)) from--;
  const owner = { from, to: at };
  return from < at && isSource(paragraph, owner) ? owner : null;
}

function isInside(word: Paragraph['words'][number]): boolean {
  if (word.quote >= 0) return false;
  if (word.name >= 0) return true;
  if (word.kind === 'mark') return word.text === '-' || isPossessive(word);
  if (isIn(word, CLASS.genitive)) return true;
  return !isIn(
    word,
    CLASS.auxiliary |
      CLASS.commonVerb |
      CLASS.relative |
      CLASS.complementiser |
      CLASS.conjunction |
      CLASS.subordinator |
      CLASS.preposition |
      CLASS.pronoun |
      CLASS.time,
  );
}

/** "is | that", "remains | that", "was, however, | that"; but not "is that of a painter". */
function thatAfter({ words }: Paragraph, sentence: Sentence, from: number): number | null {
  if (!isIn(words[from], CLASS.passive | CLASS.commonVerb)) return null;
  let at = from + 1;
  while (at < sentence.to && at - from < 4 && (words[at]!.text === ',' || isIn(words[at], CLASS.adverb))) at++;
  const that = words[at];
  const next = words[at + 1];
  if (at + 1 >= sentence.to || !isIn(that, CLASS.complementiser)) return null;
  return isIn(next, CLASS.preposition | CLASS.relative | CLASS.genitive) ? null : at;
}

function isSource({ words }: Paragraph, { from, to }: Phrase): boolean {
  return words
    .slice(from, to)
    .some(word => isSourceNoun(word) || isIn(word, CLASS.pronoun) || (isName(word) && !isIn(word, CLASS.determiner)));
}
