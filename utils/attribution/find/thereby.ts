import { isIn, type Paragraph, type Sentence } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import type { Candidate } from './candidate';
import { trimSpan } from './content';
import { spanOf } from './source-phrase';

/** „**Demnach** sank der Umsatz“: one word credits the clause to whom the text cited last. */
export function findThereby(paragraph: Paragraph, sentence: Sentence, lexicon: Lexicon): Candidate | null {
  if (lexicon.thereby.size === 0) return null;
  const { words, text } = paragraph;
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = words[at]!;
    if (word.quote >= 0 || !lexicon.thereby.has(word.key)) continue;
    // „; demnach bleibt …“: a conclusion of the writer's.
    if (words[at - 1]?.text === ';' || words[at - 1]?.text === ':') return null;
    const isInside = words.slice(sentence.from, at).some(one => one.kind === 'word' && !isIn(one, CLASS.conjunction));
    const before = isInside ? trimSpan(text, sentence.start, word.start) : null;
    const after = at + 1 < sentence.to ? trimSpan(text, words[at + 1]!.start, sentence.end) : null;
    return {
      cue: spanOf(paragraph, { from: at, to: at + 1 }),
      source: null,
      sharesBefore: true,
      content: [before, after].filter(span => span !== null),
      polarity: 'said',
      cueClass: 'say',
      confidence: 0.7,
      rule: 'thereby',
      cutsAt: null,
      sentence,
    };
  }
  return null;
}
