import { isIn, type Paragraph, type Sentence } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import type { Candidate } from './candidate';
import { trimSpan } from './content';
import { spanOf } from './source-phrase';

const CONFIDENCE = 0.7;

/** « …, paraît-il », « à ce qu’on raconte, … », « le bruit court que … »: fixed words credit nobody in particular. */
export function findHearsay(paragraph: Paragraph, sentence: Sentence, lexicon: Lexicon): Candidate[] {
  const { words, text } = paragraph;
  const found: Candidate[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const phrases = words[at]!.quote < 0 ? lexicon.hearsay.get(words[at]!.key) : undefined;
    const phrase = phrases?.find(keys => keys.every((key, i) => words[at + i]?.key === key));
    if (!phrase || (at > sentence.from && words[at - 1]!.kind !== 'mark')) continue;
    const to = at + phrase.length;
    const next = to < sentence.to ? words[to] : undefined;
    const isClosed = next === undefined || (next.kind === 'mark' && next.quote < 0);
    const opensClause = isIn(next, CLASS.complementiser);
    if (!isClosed && !opensClause) continue;
    const before = at > sentence.from ? trimSpan(text, sentence.start, words[at - 1]!.start) : null;
    const after = next && (opensClause || next.text === ',') ? trimSpan(text, next.end, sentence.end) : null;
    const content = (opensClause ? [after] : [before, after]).filter(span => span !== null);
    if (content.length === 0) continue;
    found.push({
      cue: spanOf(paragraph, { from: at, to }),
      source: null,
      sharesBefore: false,
      content,
      polarity: 'said',
      cueClass: 'say',
      confidence: CONFIDENCE,
      rule: 'hearsay',
      cutsAt: null,
      sentence,
    });
    at = to;
  }
  return found;
}
