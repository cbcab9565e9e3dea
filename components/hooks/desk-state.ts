/** What a reader has chosen and opened; plain data, so that it can be kept while the popup is closed. */
export type DeskState = {
  /** Source whose entry is open and whose credited words are tinted; null for none. */
  readonly chosen: string | null;
  /** Attribution whose card is open; null for none. */
  readonly card: string | null;
  /** Whether the card stays when pointer and focus leave. */
  readonly isPinned: boolean;
  readonly marksOn: boolean;
};

/** Nothing chosen, nothing open, marks shown. */
export const INITIAL_DESK: DeskState = { chosen: null, card: null, isPinned: false, marksOn: true };
