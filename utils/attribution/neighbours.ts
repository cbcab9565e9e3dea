import type { Span } from '../model';

/** UTF-16 units, as a power of two, of the stretches that a text is parted into. */
const STRETCH = 7;

/** Things by the stretches of the text that their spans touch: each is held against its neighbours alone, however long the text is. */
export class Neighbours<T> {
  private readonly byStretch = new Map<number, T[]>();

  add(thing: T, span: Span): void {
    for (let at = span.start >> STRETCH; at <= span.end >> STRETCH; at++) {
      const own = this.byStretch.get(at);
      if (own) own.push(thing);
      else this.byStretch.set(at, [thing]);
    }
  }

  /** Whether what is near the span, and so anything that overlaps it, passes. A thing may be asked of more than once. */
  some(span: Span, passes: (thing: T) => boolean): boolean {
    for (let at = span.start >> STRETCH; at <= span.end >> STRETCH; at++)
      if (this.byStretch.get(at)?.some(passes)) return true;
    return false;
  }
}
