import type { SourceType } from '../../model';
import { firstAt } from '../../text/first-at';
import { isShortFor } from './bracketed';
import type { Texts } from './texts';

/** Words back from the brackets within which the name begins. */
const LONGEST_NAME = 12;

/**
 * Of what type the body is that letters stand for, by the noun of the name before them in brackets, wherever the article
 * prints it: «… ante la **Inspección** de Puertos (IDP)». `undefined` where it prints none.
 */
export function typeOfLongForm(texts: Texts, letters: string): SourceType | undefined {
  for (let block = 0; block < texts.size; block++) {
    const { text, words } = texts.paragraph(block);
    const bracket = text.indexOf(`(${letters})`);
    if (bracket < 0) continue;
    const end = firstAt(words, bracket);
    for (let at = end - 1; at >= 0 && end - at <= LONGEST_NAME && words[at]!.kind === 'word'; at--) {
      const word = words[at]!;
      const types = (word.noun?.senses ?? []).flatMap(sense => (sense.kind === 'institution' ? [sense.type] : []));
      if (types.length !== 1 || !word.isCapital) continue;
      if (isShortFor(letters.toLowerCase(), text.slice(word.start, bracket))) return types[0];
    }
  }
  return undefined;
}
