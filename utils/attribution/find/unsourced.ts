import { isIn, type Paragraph, type Sentence } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import type { Candidate } from './candidate';
import { trimSpan } from './content';
import { spanOf } from './source-phrase';

/** „Dem Vernehmen nach verhandelt die Stadt“: the phrase says by itself that nobody is named. */
export function findUnsourced(paragraph: Paragraph, sentence: Sentence, lexicon: Lexicon): Candidate[] {
  if (lexicon.unsourced.length === 0) return [];
  const { words, text } = paragraph;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (words[at]!.quote >= 0) continue;
    const phrase = lexicon.unsourced.find(keys => keys.every((key, i) => words[at + i]?.key === key));
    if (!phrase) continue;
    const to = at + phrase.length;
    const opens = !words
      .slice(sentence.from, at)
      .some(word => word.kind === 'word' && !isIn(word, CLASS.conjunction | CLASS.adverb));
    const before = opens ? null : trimSpan(text, sentence.start, words[at]!.start);
    const after = to < sentence.to ? trimSpan(text, words[to]!.start, sentence.end) : null;
    return [
      {
        cue: spanOf(paragraph, { from: at, to }),
        source: null,
        isHearsay: true,
        sharesBefore: false,
        content: [before, after].filter(span => span !== null),
        polarity: 'said',
        cueClass: 'say',
        confidence: 0.85,
        rule: 'unsourced',
        cutsAt: null,
        sentence,
      },
    ];
  }
  return [];
}
