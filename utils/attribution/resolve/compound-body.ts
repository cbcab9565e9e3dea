import type { SourceType } from '../../model';
import { isIn, type Word } from '../analyse';
import { firstPartOf } from '../compound';
import { isPrintedCapital } from '../find/phrases';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import type { Texts } from './texts';

/** What a mention is of which one word tells the body: `head` is its folded noun, the rest as in `Mention`. */
export type CompoundBody = {
  readonly kind: 'institution' | 'institution-noun';
  readonly name: string;
  readonly words: readonly string[];
  readonly types: readonly SourceType[];
  readonly head: string;
};

/**
 * „ein Feuerwehrsprecher“, „Klinikangaben“, „DWD-Angaben“: one word for a body and for whoever or whatever speaks for it. Null where
 * the first part tells no body.
 */
export function bodyInCompound(texts: Texts, words: readonly Word[]): CompoundBody | null {
  const { speakingTails } = texts.lexicon.pack.sources;
  if (!speakingTails) return null;
  const spoken = words.filter(word => word.kind === 'word' && !isIn(word, CLASS.determiner | CLASS.preposition));
  const [only] = spoken.filter(isPrintedCapital);
  if (!only || only !== spoken.at(-1) || words.some(word => word.kind === 'number')) return null;
  if (spoken.slice(0, -1).some(word => isPrintedCapital(word) || word.name >= 0)) return null;
  const tail = [...folded(speakingTails)].find(ending => only.key.endsWith(ending));
  if (tail === undefined) return null;
  const first = firstPartOf(texts.lexicon, only.key, tail);
  const types = (first?.senses ?? []).flatMap(sense =>
    sense.kind === 'institution' && sense.type !== 'media' && sense.type !== 'news-agency' ? [sense.type] : [],
  );
  if (first && types.length > 0) {
    const { head, length, ending } = first;
    return { kind: 'institution-noun', name: only.text.slice(0, length) + ending, words: [head], types, head };
  }
  if (first) return null;
  // „Kelvo-Angaben“: a name set off is a body's, whoever it is; „US-Angaben“ are a country's.
  const letters = /^(\p{Lu}[\p{L}\p{N}]{2,})-/u.exec(only.text)?.[1];
  if (!letters || letters.length + 1 + tail.length !== only.text.length) return null;
  if (texts.nationalities.countryOfName(letters, texts.language) !== null) return null;
  const head = only.key.slice(0, letters.length);
  return { kind: 'institution', name: letters, words: [head], types: [], head };
}
