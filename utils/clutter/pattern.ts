import { foldKey } from '../text/fold';
import { remember } from '../text/remember';

/**
 * A word: letters, marks and digits of any script, written as "no space and no sign". Patterns with `\p{L}` take the
 * browser a millisecond each to prepare, on every page anew; this one takes none.
 */
export const WORD =
  /[^\s!-/:-@[-`{-\xbf\u00d7\u00f7\u060c\u061b\u061f\u066a-\u066d\u06d4\u2000-\u200b\u200e-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u303f\ufd3e\ufd3f]+(?:['’-][^\s!-/:-@[-`{-\xbf\u060c\u061b\u061f\u2000-\u200b\u200e-\u206f\u3000-\u303f]+)*|[©#]/gu;

/** Slots of a phrase: a number, and any words. */
export const NUMBER = '{n}';
export const REST = '{…}';

/** Words of a text for comparing: folded, numbers as printed, everything else a gap. */
export const wordsOf = remember((text): readonly string[] => foldKey(text).match(WORD) ?? []);

/** A phrase and its rule; cut into words only when a text begins like it, since a page meets few of the phrases. */
export class Pattern {
  private cut: readonly string[] | null = null;

  /** @param phrase - Folded. */
  constructor(
    readonly rule: string,
    private readonly phrase: string,
  ) {}

  /** Words and slots. */
  get parts(): readonly string[] {
    this.cut ??= this.phrase
      .split(/(\{n\}|\{…\})/u)
      .flatMap(piece => (piece === NUMBER || piece === REST ? [piece] : (piece.match(WORD) ?? [])));
    return this.cut;
  }

  /** Null if the phrase begins with a slot. */
  get firstWord(): string | null {
    if (this.phrase.startsWith('{')) return null;
    WORD.lastIndex = 0;
    return WORD.exec(this.phrase)?.[0] ?? null;
  }
}

/** The phrases of a group of rules, named by their language. Folded all at once: letter by letter takes many times as long. */
export function patternsOf(language: string, group: Readonly<Record<string, readonly string[]>>): Pattern[] {
  return Object.entries(group).flatMap(([name, phrases]) =>
    foldKey(phrases.join('\n'))
      .split('\n')
      .map(phrase => new Pattern(`${language}/${name}`, phrase)),
  );
}

/** Offset in `text` after its first `count` words. */
export function offsetAfter(text: string, count: number): number {
  let seen = 0;
  for (const match of text.matchAll(WORD)) {
    seen++;
    if (seen === count) return match.index + match[0].length;
  }
  return text.length;
}
