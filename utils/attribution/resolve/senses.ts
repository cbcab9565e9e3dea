import type { SourceType } from '../../model';
import { isIn, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS, type NounSense } from '../lexicon';
import { bareForms, baseForms, type Texts } from './texts';

export type Sensed = { readonly at: number; readonly length: number; readonly senses: readonly NounSense[] };

/** Source nouns in the phrase; an Arabic word is also tried without proclitic, article and ending. */
export function sensesOf(texts: Texts, words: readonly Word[]): Sensed[] {
  const found: Sensed[] = [];
  const keys = words.map(word => word.key);
  const surnames = folded(texts.lexicon.pack.sources.nounSurnames);
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.kind !== 'word') continue;
    // "Sally | Baker": read as a last name before.
    if (word.noun === null && word.isCapital && surnames.has(word.key)) continue;
    const hit = senseAt(texts, keys, at);
    if (hit) {
      found.push({ at, length: hit.length, senses: hit.senses });
      at += hit.length - 1;
    }
  }
  return found;
}

function senseAt(texts: Texts, keys: readonly string[], at: number): ReturnType<Texts['lexicon']['nounAt']> {
  const { lexicon } = texts;
  const key = keys[at]!;
  const look = (form: string) =>
    form === key ? lexicon.nounAt(keys, at) : lexicon.nounAt([form, ...keys.slice(at + 1, at + LONGEST_NOUN)], 0);
  const bare = [key, ...bareForms(texts, key)];
  for (const form of bare) {
    const hit = look(form);
    if (hit) return hit;
  }
  for (const form of bare) {
    for (const base of baseForms(texts, form)) {
      const hit = look(base);
      if (hit) return hit;
    }
  }
  return null;
}

/** Most words that a source noun has. */
export const LONGEST_NOUN = 6;

/** The noun that heads the phrase: the first one where adjectives and names follow their noun, else the last before "of". */
export function headSense(texts: Texts, words: readonly Word[], senses: readonly Sensed[]): Sensed | null {
  if (senses.length === 0) return null;
  if (!isHeadLast(texts)) return senses[0]!;
  const stop = words.findIndex((word, at) => at > 0 && isIn(word, CLASS.preposition) && word.name < 0);
  const before = stop < 0 ? senses : senses.filter(sense => sense.at < stop);
  const last = before.at(-1) ?? senses[0]!;
  // "research | firm | Halden Data": a noun with a capital behind a body's without one is part of the name.
  const isName = last.at > 0 && words[last.at]!.isCapital;
  const isLower = ({ at, length }: Sensed) => !words[at + length - 1]!.isCapital;
  return (isName ? before.findLast(sense => isLower(sense) && sense.senses.some(isBody)) : null) ?? last;
}

function isBody({ kind }: NounSense): boolean {
  return kind === 'institution';
}

/** True where a noun's modifiers stand before it. The pack's possessive ending tells such languages. */
export function isHeadLast(texts: Texts): boolean {
  return (texts.lexicon.pack.shape.possessives ?? []).length > 0;
}

/** «المكتب التنفيذي | للنقابة», «لجنة | الحزب»: an organ is of the type of the body that it is one of. */
function withoutOrgan(texts: Texts, words: readonly Word[], senses: readonly Sensed[]): readonly Sensed[] {
  const organs = folded(texts.lexicon.pack.sources.organs);
  const [head, ...rest] = senses;
  const word = head && words[head.at];
  if (organs.size === 0 || !word || head.length > 1) return senses;
  if (![word.key, ...bareForms(texts, word.key)].some(form => organs.has(form))) return senses;
  return rest.some(sense => sense.senses.some(isBody)) ? rest : senses;
}

/** Types of body that the nouns tell, each once, in the order of the words. */
export function typesOf(texts: Texts, words: readonly Word[], all: readonly Sensed[]): SourceType[] {
  const senses = withoutOrgan(texts, words, all);
  const types = senses
    .flatMap(sense => sense.senses)
    .flatMap(sense => (sense.kind === 'institution' ? [sense.type] : []));
  return [...new Set(types)];
}

/** A document of a kind that bodies put out, and that articles have several nouns for: "survey", not "memo". */
export function isOfDocumentFamily({ lexicon }: Texts, key: string): boolean {
  return folded(lexicon.pack.sources.documentFamilies).has(key);
}
