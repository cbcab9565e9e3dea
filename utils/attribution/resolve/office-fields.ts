import { isIn, type Word } from '../analyse';
import { CLASS } from '../lexicon';
import type { Entity } from './entity';
import type { Mention } from './mention';
import { contentWords } from './printed-name';
import { type Texts, wordsWithin } from './texts';

/** Words of an office from its noun to the name behind it. */
const LONGEST = 9;

/** What an office is in charge of, told between its noun and the word at `to`: « la ministre | de la Pêche | Awa Sirandou ». */
export function fieldsBefore(texts: Texts, words: readonly Word[], to: number): string[] {
  if (!texts.lexicon.pack.grammar.ownersFollow || !texts.lexicon.pack.hasCapitals) return [];
  const end = words[to - 1]?.text === ',' ? to - 1 : to;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST); at--) {
    const word = words[at]!;
    if (word.kind !== 'word' || word.quote >= 0) return [];
    const isOffice = isIn(word, CLASS.title) || word.noun?.senses.some(({ kind }) => kind === 'role');
    if (!isOffice) continue;
    // « le ministre | malien | de la Défense »
    const of = [at + 1, at + 2].find(index => index < end && isIn(words[index], CLASS.genitive));
    return of === undefined ? [] : contentWords(texts, words.slice(of, end));
  }
  return [];
}

/** « le ministre de la Santé » is not the minister of fishery just named, nor « le ministre malien » one of another country. */
export function isOtherOffice({ texts }: { readonly texts: Texts }, mention: Mention, entity: Entity): boolean {
  if (mention.country !== null && entity.country !== null && mention.country !== entity.country) return true;
  if (entity.fields.size === 0) return false;
  const words = wordsWithin(texts.paragraph(mention.block), mention.span);
  const fields = fieldsBefore(texts, words, words.length);
  return fields.length > 0 && !fields.some(field => entity.fields.has(field));
}
