import { isIn, type Paragraph, type Sentence } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import type { Candidate } from './candidate';
import { phraseStandingAt } from './clause-at';
import { trimSpan } from './content';
import { spanOf } from './source-phrase';

const CONFIDENCE = { hearsay: 0.7, unsourced: 0.85 };

/**
 * Fixed words credit nobody in particular: set off by marks or before "that" (« …, paraît-il », "rumour has it that …"), or,
 * where they can mean nothing else, anywhere („Dem Vernehmen nach verhandelt die Stadt“, "is said to").
 */
export function findHearsay(paragraph: Paragraph, sentence: Sentence, lexicon: Lexicon): Candidate[] {
  const { words } = paragraph;
  const found: Candidate[] = [];
  if (lexicon.hearsay.size === 0 && lexicon.unsourced.size === 0) return found;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (words[at]!.quote >= 0) continue;
    const free = phraseStandingAt(words, at, lexicon.unsourced);
    const length = (free ?? phraseStandingAt(words, at, lexicon.hearsay))?.length;
    if (length === undefined) continue;
    const content = free
      ? clauseAround(paragraph, sentence, at, at + length)
      : clauseBeside(paragraph, sentence, at, at + length);
    if (content.length === 0) continue;
    const rule = free ? 'unsourced' : 'hearsay';
    found.push({
      cue: spanOf(paragraph, { from: at, to: at + length }),
      source: null,
      isHearsay: true,
      sharesBefore: false,
      content,
      polarity: 'said',
      cueClass: 'say',
      confidence: CONFIDENCE[rule],
      rule,
      cutsAt: null,
      sentence,
    });
    at += length - 1;
  }
  return found;
}

type Content = Candidate['content'];

/** All of the sentence but the phrase; what follows alone where the phrase opens it. */
function clauseAround({ words, text }: Paragraph, sentence: Sentence, at: number, to: number): Content {
  const opens = !words
    .slice(sentence.from, at)
    .some(word => word.kind === 'word' && !isIn(word, CLASS.conjunction | CLASS.adverb));
  const before = opens ? null : trimSpan(text, sentence.start, words[at]!.start);
  const after = to < sentence.to ? trimSpan(text, words[to]!.start, sentence.end) : null;
  return [before, after].filter(span => span !== null);
}

/** The clauses that marks or "that" part from the phrase; none where it is part of a clause. */
function clauseBeside({ words, text }: Paragraph, sentence: Sentence, at: number, to: number): Content {
  if (at > sentence.from && words[at - 1]!.kind !== 'mark') return [];
  const next = to < sentence.to ? words[to] : undefined;
  const isClosed = next === undefined || (next.kind === 'mark' && next.quote < 0);
  const opensClause = isIn(next, CLASS.complementiser);
  if (!isClosed && !opensClause) return [];
  const before = at > sentence.from ? trimSpan(text, sentence.start, words[at - 1]!.start) : null;
  const after = next && (opensClause || next.text === ',') ? trimSpan(text, next.end, sentence.end) : null;
  return (opensClause ? [after] : [before, after]).filter(span => span !== null);
}
