/**
 * Where a cue begins a clause of its own, and where those behind it in its sentence do. `least` is the first offset of all, so
 * that a search ends with the content it is for, however many cues follow.
 */
export type Cut = { readonly at: number; readonly least: number; readonly next: Cut | undefined };

/** The cuts of a sentence with one more before them, in the order of their cues. */
export function cutBefore(at: number, next: Cut | undefined): Cut {
  return { at, least: Math.min(at, next?.least ?? at), next };
}

/** Of the first cue whose cut lies between two offsets; null if none does. */
export function firstCut(cuts: Cut | undefined, after: number, before: number): number | null {
  for (let cut = cuts; cut && cut.least < before; cut = cut.next) if (cut.at > after && cut.at < before) return cut.at;
  return null;
}

/** The first offset of all cuts that lie between two. */
export function leastCut(cuts: Cut | undefined, after: number, before: number): number | null {
  let least: number | null = null;
  for (let cut = cuts; cut && cut.least < (least ?? before); cut = cut.next)
    if (cut.at > after && cut.at < (least ?? before)) least = cut.at;
  return least;
}
