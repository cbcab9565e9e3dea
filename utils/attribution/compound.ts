import type { Lexicon, NounSense } from './lexicon';

const SHORTEST = 3;

export type FirstPart = {
  /** Folded, as the dictionary has it. */
  readonly head: string;
  /** How many letters of the printed word it has, and which ending it lacks. */
  readonly length: number;
  readonly ending: string;
  readonly senses: readonly NounSense[];
};

/** The source noun that stands before the last part of a compound: `klinik` of „Klinikangaben“ before `angaben`; null for none. */
export function firstPartOf(lexicon: Lexicon, key: string, tail: string): FirstPart | null {
  if (!key.endsWith(tail) || key.length - tail.length < SHORTEST) return null;
  const stem = key.slice(0, -tail.length).replace(/-$/u, '');
  for (const { joint, ending = '' } of lexicon.pack.sources.compoundJoints ?? []) {
    if (!stem.endsWith(joint)) continue;
    const length = stem.length - joint.length;
    const head = stem.slice(0, length) + ending;
    const senses = lexicon.nounAt([head], 0)?.senses;
    if (senses) return { head, length, ending, senses };
  }
  return null;
}
