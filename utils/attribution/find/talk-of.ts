import type { Span } from '../../model';
import { isIn, type Paragraph, type Sentence } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import type { Candidate } from './candidate';
import { clauseStartAt, stands } from './clause-at';
import { trimSpan } from './content';
import type { Phrase } from './phrases';
import { placeFilling } from './place-source';
import { readSourcePhrase, spanOf } from './source-phrase';

/** „In dem Papier ist von einem Defizit **die Rede**“: a document or a body speaks, what of stands behind “von”. */
export function findTalkOf(paragraph: Paragraph, sentence: Sentence, lexicon: Lexicon): Candidate[] {
  const { talk } = lexicon.pack.cues;
  if (!talk) return [];
  const { words, text } = paragraph;
  const noun = talk.noun.split(' ');
  for (let at = sentence.from; at < sentence.to; at++) {
    if (words[at]!.quote >= 0 || !stands(words, at, noun)) continue;
    const to = at + noun.length;
    if (to < sentence.to && words[to]!.kind !== 'mark') continue;
    const start = clauseStartAt(paragraph, sentence, at);
    let verb = start;
    while (verb < at && !talk.verbs.split(' ').includes(words[verb]!.key)) verb++;
    if (verb >= at || verb === start) continue;
    const isOf = (index: number) => words[index]!.quote < 0 && talk.of.split(' ').includes(words[index]!.key);
    const isBefore = isOf(start);
    let of = isBefore ? start : verb + 1;
    while (!isBefore && of < at && !isOf(of)) of++;
    const isThat = words[at - 1]!.key === talk.that && words[to]?.text === ',';
    const isAgain = !isBefore && verb - start === 1 && words[start]!.key === talk.again;
    const place = isBefore ? placeIn(paragraph, lexicon, verb + 1, at) : placeFilling(paragraph, lexicon, start, verb);
    const source = isIn(words[start], CLASS.place) || isBefore ? place : null;
    if (!source && !isAgain) continue;
    const content: Span | null = isThat
      ? trimSpan(
          text,
          words[isIn(words[to + 1], CLASS.complementiser) ? to + 2 : to + 1]?.start ?? sentence.end,
          sentence.end,
        )
      : of < at
        ? trimSpan(text, words[of + 1]!.start, words[isBefore ? verb : at]!.start)
        : null;
    if (!content) continue;
    return [
      {
        cue: spanOf(paragraph, { from: at, to }),
        source: source ? readSourcePhrase(paragraph, lexicon, source) : null,
        sharesBefore: !source,
        content: [content],
        polarity: 'said',
        cueClass: 'say',
        confidence: 0.9,
        rule: 'talk-of',
        cutsAt: null,
        sentence,
      },
    ];
  }
  return [];
}

/** „Von Mängeln ist | auch | in dem Gutachten | die Rede“ */
function placeIn(paragraph: Paragraph, lexicon: Lexicon, from: number, to: number): Phrase | null {
  let at = from;
  while (at < to && isIn(paragraph.words[at], CLASS.adverb) && !isIn(paragraph.words[at], CLASS.place)) at++;
  return at < to && isIn(paragraph.words[at], CLASS.place) ? placeFilling(paragraph, lexicon, at, to) : null;
}
