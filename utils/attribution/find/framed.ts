import { isIn, type Paragraph, type Sentence } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import type { CompiledFrame } from '../lexicon/frames';
import type { Candidate } from './candidate';
import { stands } from './clause-at';
import { phraseFrom } from './phrase-after';
import { contentAround } from './phrase-content';
import { isDotOfInitial, isName, isPossessive, isSourceNoun, type Phrase } from './phrases';
import { readSourcePhrase, spanOf } from './source-phrase';

const CONFIDENCE = 0.9;

/** Words a source between two parts of its cue may have: "in | the State Audit Office’s | view". */
const LONGEST_FRAMED = 12;

/** "In the judge’s view, …", "as the farmers see it, …", "to hear him tell it": a source between the words of its cue. */
export function findFramed(paragraph: Paragraph, sentence: Sentence, lexicon: Lexicon): Candidate[] {
  const { words } = paragraph;
  const found: Candidate[] = [];
  if (lexicon.frames.byFirst.size === 0) return found;
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = words[at]!;
    if (word.quote >= 0 || word.name >= 0 || !mayOpen(paragraph, sentence, at)) continue;
    for (const frame of lexicon.frames.byFirst.get(word.key) ?? []) {
      const candidate = readFrame(paragraph, sentence, lexicon, frame, at);
      if (!candidate) continue;
      found.push(candidate);
      break;
    }
  }
  return found;
}

/** At the beginning of a clause, or between marks. */
function mayOpen({ words }: Paragraph, sentence: Sentence, at: number): boolean {
  const before = words[at - 1];
  return (
    at === sentence.from ||
    before === undefined ||
    (before.kind === 'mark' && before.quote < 0) ||
    isIn(before, CLASS.conjunction | CLASS.complementiser | CLASS.subordinator)
  );
}

function readFrame(
  paragraph: Paragraph,
  sentence: Sentence,
  lexicon: Lexicon,
  frame: CompiledFrame,
  at: number,
): Candidate | null {
  const { words } = paragraph;
  if (!stands(words, at, frame.before)) return null;
  const from = at + frame.before.length;
  const slot = frame.cue.isOwner
    ? ownerIn(paragraph, lexicon, frame, from, sentence.to)
    : slotIn(paragraph, frame, from, sentence.to);
  if (!slot) return null;
  const next = slot.end < sentence.to ? words[slot.end] : undefined;
  const isClosed = next === undefined || next.kind === 'mark';
  const opens = at === sentence.from || words[at - 1]?.kind !== 'mark';
  // „Der Ansicht der Forscherin nach | wird der Winter mild“: the verb follows what opens the sentence.
  const goesOn = lexicon.pack.order === 'verb-second' || isIn(next, CLASS.determiner | CLASS.pronoun);
  if (!isClosed && !(opens && goesOn)) return null;
  const content = contentAround(paragraph, sentence, lexicon, at, slot.end);
  if (content.length === 0) return null;
  return {
    cue: spanOf(paragraph, frame.cue.isOwner ? { from: at, to: from } : { from: slot.source.to, to: slot.end }),
    source: readSourcePhrase(paragraph, lexicon, frame.cue.isOwner ? slot.whole : slot.source),
    sharesBefore: false,
    content,
    polarity: 'said',
    cueClass: frame.cue.class,
    confidence: CONFIDENCE,
    rule: 'framed',
    cutsAt: words[at - 1]?.text === ',' && at - 1 > sentence.from ? words[at - 1]!.start : null,
    sentence,
  };
}

type Slot = { readonly source: Phrase; readonly whole: Phrase; readonly end: number };

/** "the judge’s | own | view", "her | view". */
function ownerIn(
  paragraph: Paragraph,
  lexicon: Lexicon,
  frame: CompiledFrame,
  from: number,
  high: number,
): Slot | null {
  const { words } = paragraph;
  const isPronoun = lexicon.frames.possessives.has(words[from]?.key ?? '');
  if (isPronoun && frame.cue.butNotPronouns) return null;
  const mark = isPronoun ? from + 1 : possessiveAfter(paragraph, from, high);
  if (mark === null) return null;
  const source = { from, to: mark };
  let noun = isPronoun ? mark : mark + 1;
  while (noun < high && noun - mark < 4 && lexicon.frames.adjectives.has(words[noun]!.key)) noun++;
  const behind = frame.behind.find(keys => stands(words, noun, keys));
  if (!behind) return null;
  const end = noun + behind.length;
  const ahead = isPronoun && noun > mark ? ownerAhead(paragraph, lexicon, end, high) : null;
  if (ahead) return { source: ahead, whole: ahead, end };
  // "the ministry’s | figures" are its document, "her | view" is nobody but her.
  return { source, whole: words[noun]!.noun ? { from, to: end } : source, end };
}

/** "By its own count, | the union | has lost …": the owner is told behind the comma. */
function ownerAhead(paragraph: Paragraph, lexicon: Lexicon, end: number, high: number): Phrase | null {
  if (paragraph.words[end]?.text !== ',') return null;
  const phrase = phraseFrom(paragraph, lexicon, end + 1, high);
  return phrase && canBeSource(paragraph, phrase) ? phrase : null;
}

function possessiveAfter(paragraph: Paragraph, from: number, high: number): number | null {
  const { words } = paragraph;
  for (let at = from; at < Math.min(high, from + LONGEST_FRAMED); at++) {
    if (at > from && isPossessive(words[at])) return canBeSource(paragraph, { from, to: at }) ? at : null;
    if (!isInside(paragraph, from, at)) return null;
  }
  return null;
}

function slotIn(paragraph: Paragraph, frame: CompiledFrame, from: number, high: number): Slot | null {
  for (let at = from + 1; at < Math.min(high, from + LONGEST_FRAMED); at++) {
    const behind = frame.behind.find(keys => stands(paragraph.words, at, keys));
    const source = { from, to: at };
    if (behind) return canBeSource(paragraph, source) ? { source, whole: source, end: at + behind.length } : null;
    if (!isInside(paragraph, from, at - 1)) return null;
  }
  return null;
}

/** A word that a noun phrase may hold. */
function isInside({ words }: Paragraph, from: number, at: number): boolean {
  const word = words[at]!;
  if (word.quote >= 0) return false;
  if (word.name >= 0 || isPossessive(word) || word.text === '-' || isDotOfInitial(words, at)) return true;
  if (word.kind === 'mark') return false;
  if (isIn(word, CLASS.pronoun)) return at === from;
  const isArticle = at === from && isIn(word, CLASS.determiner);
  return isArticle || !isIn(word, CLASS.auxiliary | CLASS.commonVerb | CLASS.relative | CLASS.time);
}

function canBeSource({ words }: Paragraph, { from, to }: Phrase): boolean {
  const inside = words.slice(from, to);
  if (inside.length === 1 && isIn(inside[0], CLASS.pronoun)) return true;
  return inside.some(word => isSourceNoun(word) || (isName(word) && !isIn(word, CLASS.determiner)));
}
