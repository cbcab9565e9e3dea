import { isIn, type Paragraph, type Sentence } from '../analyse';
import { CLASS } from '../lexicon';
import { isName, isPersonNoun, type Phrase } from './phrases';

/**
 * „Für die Ökonomin Lena Falk steht fest, dass …“, „Für Kern ist das „ein Skandal““: a named person whose view follows, with
 * a quotation or, before "that", a word that says it is a view.
 */
export function showsSpeech(paragraph: Paragraph, sentence: Sentence, slot: Phrase, signs: readonly string[]): boolean {
  const { words } = paragraph;
  const inside = words.slice(slot.from, slot.to);
  const names = inside.filter(word => isName(word) && word.name < 0 && word.noun === null).length;
  if (names === 0 || (names < 2 && !isPersonNoun(words, slot))) return false;
  if (!isIn(words[slot.to], CLASS.auxiliary | CLASS.commonVerb)) return false;
  for (let at = slot.to; at < sentence.to; at++) {
    const word = words[at]!;
    if (word.quote >= 0 && (words[at - 1]?.text === ':' || closes(paragraph, sentence, word.quote))) return true;
    if (signs.includes(word.key) && words[at + 1]?.text === ',' && isIn(words[at + 2], CLASS.complementiser))
      return true;
  }
  return false;
}

/** The quotation ends the sentence. */
function closes({ quotes, text }: Paragraph, sentence: Sentence, quote: number): boolean {
  return text.slice(quotes[quote]!.end, sentence.end).trim().length <= 1;
}
