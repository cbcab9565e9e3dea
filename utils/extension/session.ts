import { browser } from 'wxt/browser';
import type { TabRead } from './active-tab';

/** Where a reader was when the popup closed; kept in memory by the browser, gone when it quits. */
export type PopupView = {
  /** Address of the page it belongs to: a tab that has moved on starts afresh. */
  readonly url: string;
  readonly chosen: string | null;
  /** Attribution whose card is open. */
  readonly card: string | null;
  readonly marksOn: boolean;
  /** Block at the top of the article pane, and how far through it, 0 to 1: holds at any width. */
  readonly place: { readonly block: number; readonly fraction: number };
};

const viewKey = (tabId: number) => `view:${tabId}`;
const readKey = (id: string) => `read:${id}`;

/** @return Null where nothing is kept for that tab. */
export async function loadPopupView(tabId: number): Promise<PopupView | null> {
  const key = viewKey(tabId);
  const kept = await browser.storage.session.get(key);
  return (kept[key] as PopupView | undefined) ?? null;
}

export async function savePopupView(tabId: number, view: PopupView): Promise<void> {
  await browser.storage.session.set({ [viewKey(tabId)]: view });
}

/**
 * Open the full-page reader on what reading a tab gave.
 *
 * It is kept under an id that stands in the reader's address, so that reloading finds it again while the browser runs.
 */
export async function openReader(read: TabRead): Promise<void> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [readKey(id)]: read });
  await browser.tabs.create({ url: `${browser.runtime.getURL('/reader.html')}#${id}` });
}

/** @return Null where the browser was closed since, or the id is not one of ours. */
export async function keptRead(id: string): Promise<TabRead | null> {
  const key = readKey(id);
  const kept = await browser.storage.session.get(key);
  return (kept[key] as TabRead | undefined) ?? null;
}
