import { isIn, isNoun, type Paragraph, type Sentence, type Word } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import type { Candidate } from './candidate';
import { trimSpan } from './content';
import { phraseFrom } from './phrase-after';
import { isName, isSourceNoun, type Phrase } from './phrases';
import { readSourcePhrase } from './source-phrase';

/** `Dana Reyes: “We were late.”` inside running text: a name, a colon, a quotation and no verb. */
export function findColonQuote(paragraph: Paragraph, sentence: Sentence, lexicon: Lexicon): Candidate | null {
  const { words, text } = paragraph;
  for (let at = sentence.from + 1; at < Math.min(sentence.to - 1, sentence.from + LONGEST_OPENING); at++) {
    const colon = words[at]!;
    if (colon.text !== ':' || colon.quote >= 0) continue;
    if (words[at + 1]!.quote < 0) return null;
    const phrase = speakerBefore(paragraph, lexicon, sentence.from, at);
    if (!phrase || !(phrase.to < at || words.slice(phrase.from, phrase.to).some(word => canBeQuoted(word))))
      return null;
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

/** Words before the colon: "Ruiz was full of praise for the new crew". */
const LONGEST_OPENING = 14;

/** "Ana Ruiz | was blunt | : “…”": how a person was or felt, and no verb of speech, before the quotation. */
function isInMood({ words }: Paragraph, lexicon: Lexicon, phrase: Phrase, colon: number): boolean {
  if (!lexicon.pack.grammar.headsSpeak || !isIn(words[phrase.to], CLASS.passive)) return false;
  const own = words.slice(phrase.from, phrase.to);
  const names = own.filter(word => word.isCapital && word.name < 0 && word.noun === null);
  if (names.length < 2 && !isNoun(own.at(-1)!, 'role', 'spokesperson')) return false;
  return !words
    .slice(phrase.to + 1, colon)
    .some(word => word.kind === 'mark' || lexicon.verbForms(word.key).some(({ isNounToo }) => !isNounToo));
}

/** A name, or a document or body whose words follow: `The report: “…”`. */
function canBeQuoted(word: Word): boolean {
  return (
    (isName(word) && !isIn(word, CLASS.time | CLASS.determiner | CLASS.preposition)) ||
    isNoun(word, 'document', 'spokesperson')
  );
}

/** Who stands before the colon: a name or role alone, with whom or what it speaks of, or the owner of an unknown noun. */
function speakerBefore(paragraph: Paragraph, lexicon: Lexicon, from: number, colon: number): Phrase | null {
  const { words } = paragraph;
  const phrase = phraseFrom(paragraph, lexicon, from, colon);
  if (!phrase) return null;
  if (!lexicon.pack.grammar.ownersFollow)
    return phrase.to === colon || isInMood(paragraph, lexicon, phrase, colon) ? phrase : null;
  if (phrase.to !== colon) return speaksOf(paragraph, lexicon, phrase, colon) ? phrase : null;
  let head = phrase.from;
  while (head < phrase.to - 1 && isIn(words[head], CLASS.determiner)) head++;
  const word = words[head]!;
  if (isSourceNoun(word) || word.name >= 0 || word.isCapital || isIn(word, CLASS.title)) return phrase;
  // «L'elogio | di Trump: “…”», but not «Il caso Cecilia Sala: “…”».
  let owner = head + 1;
  while (owner < colon && !isIn(words[owner], CLASS.genitive)) owner++;
  return owner + 1 < colon && isName(words[owner + 1]) ? { from: owner + 1, to: colon } : null;
}

/** «Ana Ruiz | sobre la reforma: “…”» */
function speaksOf({ words }: Paragraph, lexicon: Lexicon, phrase: Phrase, colon: number): boolean {
  const own = words.slice(phrase.from, phrase.to);
  const isPerson =
    own.filter(word => word.kind === 'word' && word.isCapital).length > 1 || own.some(word => word.name >= 0);
  const holdsVerb = words
    .slice(phrase.to, colon)
    .some(
      word =>
        isIn(word, CLASS.auxiliary | CLASS.commonVerb | CLASS.passive | CLASS.relative) ||
        word.kind === 'mark' ||
        (!word.isCapital && lexicon.verbForms(word.key).length > 0),
    );
  return isPerson && !holdsVerb && isIn(words[phrase.to], CLASS.preposition);
}
