import type { RefObject } from 'preact';

/** Elements of the desk that keys and clicks lead to; null where they are not drawn. */
export type DeskElements = {
  /** The number behind an attribution's words. */
  chip(attribution: string): HTMLElement | null;
  /** Where to scroll for an attribution: its number, or else its words. */
  place(attribution: string): HTMLElement | null;
  /** The button of a source in the list. */
  entry(source: string): HTMLElement | null;
  firstEntry(): HTMLElement | null;
  /** The card that is open. */
  card(): HTMLElement | null;
  /** What scrolls the article. */
  scroller(): HTMLElement | null;
};

/** Look-ups below `root`, done anew each time: the article may have been drawn again in between. */
export function deskElements(root: RefObject<HTMLElement | null>): DeskElements {
  const find = (selector: string) => root.current?.querySelector<HTMLElement>(selector) ?? null;
  const chip = (attribution: string) => find(`[data-chip="${CSS.escape(attribution)}"]`);
  return {
    chip,
    place: attribution => chip(attribution) ?? find(`[data-attribution="${CSS.escape(attribution)}"]`),
    entry: source => find(`[data-entry="${CSS.escape(source)}"]`),
    firstEntry: () => find('[data-entry]'),
    card: () => find('[data-card]'),
    scroller: () => find('[data-scroller="article"]'),
  };
}
