import { browser } from 'wxt/browser';

/** Where a reader was when the popup closed; kept in memory by the browser, gone when it quits. */
export type PopupView = {
  /** Address of the page it belongs to: a tab that has moved on starts afresh. */
  readonly url: string;
  readonly chosen: string | null;
  /** Attribution whose card is open. */
  readonly card: string | null;
  readonly marksOn: boolean;
  /** Whether marks that we are not sure of are shown too. */
  readonly allMarks: boolean;
  /** Block at the top of the article pane, and how far through it, 0 to 1: holds at any width. */
  readonly place: { readonly block: number; readonly fraction: number };
};

const viewKey = (tabId: number) => `view:${tabId}`;

/** @return Null where nothing is kept for that tab. */
export async function loadPopupView(tabId: number): Promise<PopupView | null> {
  const key = viewKey(tabId);
  const kept = await browser.storage.session.get(key);
  return (kept[key] as PopupView | undefined) ?? null;
}

/** Keep how the popup of a tab looks, until the browser closes. */
export async function savePopupView(tabId: number, view: PopupView): Promise<void> {
  await browser.storage.session.set({ [viewKey(tabId)]: view });
}
