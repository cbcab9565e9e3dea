import type { CueFrame, LanguagePack } from '../pack';

/** A cue whose source stands between its words, made ready for the search. */
export type CompiledFrame = {
  readonly cue: CueFrame;
  /** Folded words. */
  readonly before: readonly string[];
  /** Folded words of each ending, longest first. */
  readonly behind: readonly (readonly string[])[];
};

export type Frames = {
  /** Frames that begin with a folded word. */
  readonly byFirst: ReadonlyMap<string, readonly CompiledFrame[]>;
  /** Folded words that may stand for an owner, and those that may stand before what is owned. */
  readonly possessives: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  /** Folded nouns for what is told, and what stands between them and who tells it. */
  readonly tellingNouns: ReadonlySet<string>;
  readonly tellingLinks: ReadonlySet<string>;
  /** Folded nouns for an act of speech, and what stands between them and who speaks. */
  readonly sayings: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
};

/** A pack's frames by the first word before their source. */
export function compileFrames(pack: LanguagePack, wordsOf: (phrase: string) => string[]): Frames {
  const byFirst = new Map<string, CompiledFrame[]>();
  for (const cue of pack.cues.frames ?? []) {
    const behind = cue.behind.map(wordsOf).sort((a, b) => b.length - a.length);
    for (const phrase of cue.before) {
      const before = wordsOf(phrase);
      byFirst.set(before[0]!, [...(byFirst.get(before[0]!) ?? []), { cue, before, behind }]);
    }
  }
  const words = (list: readonly string[] | undefined) => new Set((list ?? []).flatMap(wordsOf));
  return {
    byFirst,
    possessives: words(pack.sources.possessives),
    adjectives: words(pack.sources.plainAdjectives),
    tellingNouns: words(pack.cues.tellingNouns?.nouns),
    tellingLinks: words(pack.cues.tellingNouns?.links),
    sayings: words(pack.cues.tellingNouns?.sayings),
    speakers: words(pack.cues.tellingNouns?.speakers),
  };
}
