import { isIn, type Paragraph, type Sentence } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import type { Candidate } from './candidate';
import { clauseStartAt, isFiniteHere, nextComma, phraseStandingAt } from './clause-at';
import { trimSpan } from './content';
import { phraseFrom } from './phrase-after';
import { phraseEndingAt } from './phrase-before';
import type { Phrase } from './phrases';
import { readSourcePhrase, spanOf } from './source-phrase';
import { subjectAfter } from './subject';
import { canSpeak } from './verb-context';

/** „Der Verein hat **nach eigenen Angaben** 3000 Mitglieder“: whom the clause is about says it. */
export function findOwnWords(paragraph: Paragraph, sentence: Sentence, lexicon: Lexicon): Candidate[] {
  if (lexicon.ownWords.size === 0) return [];
  const { words, text } = paragraph;
  const found: Candidate[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    if (words[at]!.quote >= 0) continue;
    const keys = phraseStandingAt(words, at, lexicon.ownWords);
    if (!keys) continue;
    const to = at + keys.length;
    const start = clauseStartAt(paragraph, sentence, at);
    const subject = subjectOf(paragraph, sentence, lexicon, start, at, to);
    if (!subject || !canSpeak(words, subject)) continue;
    const isRelative = start > sentence.from && isIn(words[start], CLASS.relative) && words[start - 1]!.text === ',';
    const end = isRelative ? nextComma(paragraph, to, sentence.to) : null;
    const content = [
      trimSpan(text, isRelative ? words[start]!.start : sentence.start, words[at]!.start),
      to < sentence.to ? trimSpan(text, words[to]!.start, end ?? sentence.end) : null,
    ].filter(span => span !== null);
    if (content.length === 0) continue;
    found.push({
      cue: spanOf(paragraph, { from: at, to }),
      source: readSourcePhrase(paragraph, lexicon, subject),
      sharesBefore: false,
      content,
      polarity: 'said',
      cueClass: 'say',
      confidence: 0.96,
      rule: 'own-words',
      cutsAt: null,
      sentence,
    });
    at = to - 1;
  }
  return found;
}

function subjectOf(
  paragraph: Paragraph,
  sentence: Sentence,
  lexicon: Lexicon,
  start: number,
  at: number,
  to: number,
): Phrase | null {
  const { words } = paragraph;
  const first = words[start]!;
  const small = CLASS.conjunction | CLASS.adverb;
  const opens = !words.slice(start, at).some(word => !isIn(word, small));
  // „Nach eigenen Angaben | hat | der Verein …“
  if (opens) return isMark(paragraph, to) ? null : subjectAfter(paragraph, lexicon, to + 1, sentence.to);
  const isInserted = start > sentence.from && words[start - 1]!.text === ',';
  if (isInserted && isIn(first, CLASS.relative)) return phraseEndingAt(paragraph, lexicon, sentence.from, start - 1);
  let from = start;
  while (from < at && isIn(words[from], CLASS.subordinator | CLASS.complementiser | CLASS.conjunction)) from++;
  const isOther =
    isIn(words[from], CLASS.preposition | CLASS.time | CLASS.adverb) && !isIn(words[from], CLASS.determiner);
  if (!isOther && !lexicon.objectDeterminers.has(words[from]!.key)) return phraseFrom(paragraph, lexicon, from, at);
  // „Seit 2020 lebt | der Mann nach eigenen Angaben …“
  let verb = from;
  while (verb < at && !isFiniteHere(words[verb], lexicon)) verb++;
  return verb < at ? subjectAfter(paragraph, lexicon, verb + 1, at) : null;
}

function isMark({ words }: Paragraph, at: number): boolean {
  return words[at] === undefined || words[at]!.kind === 'mark';
}
