import { foldKey } from '../text/fold';

/** The words of a list of a pack, folded for looking up; phrases count as their words. Made once per list. */
export function folded(words: readonly string[] | string | undefined): ReadonlySet<string> {
  if (words === undefined) return NONE;
  const known = typeof words === 'string' ? setsByText.get(words) : sets.get(words);
  if (known) return known;
  const list = typeof words === 'string' ? words.split(' ') : words;
  const made = new Set(list.flatMap(word => foldKey(word).split(' ')));
  if (typeof words === 'string') setsByText.set(words, made);
  else sets.set(words, made);
  return made;
}

const NONE: ReadonlySet<string> = new Set();
const sets = new WeakMap<object, ReadonlySet<string>>();
const setsByText = new Map<string, ReadonlySet<string>>();
