import { foldKey } from '../../text/fold';
import { remember } from '../../text/remember';
import type { Lexicon, NounSense } from '../lexicon';

/** A noun for two that owns what follows, as one: «وزارتا» is «وزارة» twice. */
export type DualHead = {
  /** Letters glued before it. */
  readonly front: string;
  /** Folded. */
  readonly single: string;
  /** How many letters at its end give way to `ends`. */
  readonly cut: number;
  readonly ends: string;
  readonly senses: readonly NounSense[];
};

/** Reads a folded word as a noun for two bodies or offices that owns what stands behind it; null if it is none. */
export function dualHead(lexicon: Lexicon, key: string): DualHead | null {
  const known = readers.get(lexicon) ?? remember((word: string) => readDual(lexicon, word));
  readers.set(lexicon, known);
  return known(key);
}

const readers = new WeakMap<Lexicon, (key: string) => DualHead | null>();

function readDual(lexicon: Lexicon, key: string): DualHead | null {
  const { verbFirst, proclitics = [] } = lexicon.pack;
  if (!verbFirst?.dualOwners || lexicon.nounAt([key], 0) !== null) return null;
  for (const front of ['', ...proclitics.map(foldKey)]) {
    if (!key.startsWith(front)) continue;
    for (const { ends, base } of verbFirst.dualOwners) {
      const cut = foldKey(ends).length;
      const stem = key.slice(front.length);
      if (!stem.endsWith(foldKey(ends)) || stem.length - cut < 2) continue;
      const single = stem.slice(0, -cut) + foldKey(base);
      const noun = lexicon.nounAt([single], 0);
      const senses =
        noun?.length === 1 ? noun.senses.filter(({ kind }) => kind === 'institution' || kind === 'role') : [];
      if (senses.length > 0) return { front, single, cut, ends: base, senses };
    }
  }
  return null;
}
