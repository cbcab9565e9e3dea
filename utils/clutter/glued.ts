import { foldKey } from '../text/fold';
import { offsetAfter, type Pattern, REST, WORD, wordsOf } from './pattern';

/** Letters from a block's end in which glued furniture is looked for, and from its start. */
const END_REACH = 240;
const START_REACH = 120;

const SENTENCE_END = /[.!?…؟۔:"”»)\]]\s*[•|·–—-]?\s*$/u;

/** Furniture that stands glued to a paragraph's ends, looked up by its first word. */
export class Glued {
  private readonly byFirstWord = new Map<string, Pattern[]>();

  /** @param longestRest - Words that an open end may stand for at the most. */
  constructor(
    patterns: readonly Pattern[],
    private readonly longestRest: number,
  ) {
    for (const pattern of patterns) {
      const first = pattern.firstWord;
      if (first === null) continue;
      const list = this.byFirstWord.get(first);
      if (list) list.push(pattern);
      else this.byFirstWord.set(first, [pattern]);
    }
  }

  /** The longest phrase glued to the end: its rule, and the offset where it begins; null if none is. */
  atEnd(text: string): { rule: string; start: number } | null {
    // Cut at a word's edge, so that no half word is looked at.
    const tail = text.length <= END_REACH ? 0 : text.indexOf(' ', text.length - END_REACH);
    if (tail < 0) return null;
    const words = [...text.slice(tail).matchAll(WORD)].map(match => ({
      at: match.index + tail,
      key: foldKey(match[0]),
    }));
    let longest = 0;
    let found: { rule: string; start: number } | null = null;
    for (let from = 1; from < words.length; from++) {
      for (const { rule, parts } of this.byFirstWord.get(words[from]!.key) ?? []) {
        if (parts.length <= longest) continue;
        const isOpen = parts.at(-1) === REST;
        const fixed = isOpen ? parts.slice(0, -1) : parts;
        const rest = words.length - from - fixed.length;
        if (rest < 0 || rest > (isOpen ? this.longestRest : 0)) continue;
        if (!fixed.every((part, i) => words[from + i]!.key === part)) continue;
        const start = words[from]!.at;
        // Glued furniture begins after a finished sentence; words inside a sentence are the writer's.
        if (!SENTENCE_END.test(text.slice(0, start))) continue;
        longest = parts.length;
        found = { rule, start };
      }
    }
    return found;
  }

  /** The longest phrase glued to the start: its rule, and the offset where it ends; null if none is. */
  atStart(text: string): { rule: string; end: number } | null {
    const words = wordsOf(text.slice(0, START_REACH));
    let longest = 1;
    let found: { rule: string; end: number } | null = null;
    for (const { rule, parts } of this.byFirstWord.get(words[0] ?? '') ?? []) {
      if (parts.length <= longest || parts.includes(REST) || !parts.every((part, i) => words[i] === part)) continue;
      const end = offsetAfter(text, parts.length);
      if (!opensSentence(text.slice(end), parts.length > 3)) continue;
      longest = parts.length;
      found = { rule, end };
    }
    return found;
  }
}

/** Enough text that begins anew: a capital or another script's start after a gap, which a short phrase must have marked. */
function opensSentence(rest: string, isLongPhrase: boolean): boolean {
  return (
    /^\s*[•|·:–—-]*\s*[\p{Lu}\p{Lo}\p{N}«“"]/u.test(rest) &&
    rest.length > 60 &&
    (isLongPhrase || /^\s*[•|·\n]/u.test(rest))
  );
}
