import { isIn, isNoun, type Paragraph, type Sentence, type Word } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import type { Candidate } from './candidate';
import { trimSpan } from './content';
import { phraseFrom } from './phrase-after';
import { isName } from './phrases';
import { readSourcePhrase } from './source-phrase';

/** `Dana Reyes: “We were late.”` inside running text: a name, a colon, a quotation and no verb. */
export function findColonQuote(paragraph: Paragraph, sentence: Sentence, lexicon: Lexicon): Candidate | null {
  const { words, text } = paragraph;
  for (let at = sentence.from + 1; at < Math.min(sentence.to - 1, sentence.from + 9); at++) {
    const colon = words[at]!;
    if (colon.text !== ':' || colon.quote >= 0) continue;
    if (words[at + 1]!.quote < 0) return null;
    const phrase = phraseFrom(paragraph, lexicon, sentence.from, at);
    if (!phrase || phrase.to !== at || !words.slice(phrase.from, at).some(word => canBeQuoted(word))) return null;
    const content = trimSpan(text, colon.end, sentence.end);
    if (!content) return null;
    return {
      cue: { start: colon.start, end: colon.end },
      source: readSourcePhrase(paragraph, lexicon, phrase),
      sharesBefore: false,
      content: [content],
      polarity: 'said',
      cueClass: 'say',
      confidence: 0.7,
      rule: 'colon-quote',
      cutsAt: null,
      sentence,
    };
  }
  return null;
}

/** A name, or a document or body whose words follow: `The report: “…”`. */
function canBeQuoted(word: Word): boolean {
  return (
    (isName(word) && !isIn(word, CLASS.time | CLASS.determiner | CLASS.preposition)) ||
    isNoun(word, 'document', 'spokesperson')
  );
}
