import { isIn, type Paragraph, type Sentence, type Word } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import type { Candidate } from './candidate';
import { phraseStandingAt } from './clause-at';
import { trimSpan } from './content';
import { spanOf } from './source-phrase';

/** „**Demnach** sank der Umsatz“, « **À l’en croire**, le toit fuit »: small words credit the clause to whom the text cited last. */
export function findThereby(paragraph: Paragraph, sentence: Sentence, lexicon: Lexicon): Candidate | null {
  if (lexicon.thereby.size === 0) return null;
  const { words, text } = paragraph;
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = words[at]!;
    const cue = word.quote < 0 ? phraseStandingAt(words, at, lexicon.thereby) : null;
    if (!cue) continue;
    const to = at + cue.length;
    // « venu | à l’écouter »: several words are a cue between marks alone.
    if (cue.length > 1 && !standsApart(words, at, to, sentence)) continue;
    // „; demnach bleibt …“: a conclusion of the writer's.
    if (words[at - 1]?.text === ';' || words[at - 1]?.text === ':') return null;
    const isInside = words.slice(sentence.from, at).some(one => one.kind === 'word' && !isIn(one, CLASS.conjunction));
    const before = isInside ? trimSpan(text, sentence.start, word.start) : null;
    const after = to < sentence.to ? trimSpan(text, words[to]!.start, sentence.end) : null;
    return {
      cue: spanOf(paragraph, { from: at, to }),
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

/** Between the sentence's border or a comma and another. */
function standsApart(words: readonly Word[], from: number, to: number, sentence: Sentence): boolean {
  const opens = from === sentence.from || words[from - 1]!.text === ',' || isIn(words[from - 1], CLASS.conjunction);
  return opens && to < sentence.to && /^[,.]$/u.test(words[to]!.text);
}
