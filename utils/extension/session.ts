import { browser } from 'wxt/browser';
import type { AnnotatedArticle } from '../model';

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
const articleKey = (id: string) => `article:${id}`;

/** @return Null where nothing is kept for that tab. */
export async function loadPopupView(tabId: number): Promise<PopupView | null> {
  const key = viewKey(tabId);
  const kept = await browser.storage.session.get(key);
  return (kept[key] as PopupView | undefined) ?? null;
}

export async function savePopupView(tabId: number, view: PopupView): Promise<void> {
  await browser.storage.session.set({ [viewKey(tabId)]: view });
}

/** Keep an article for the reader page. @return The id to open it by. */
export async function keepArticle(article: AnnotatedArticle): Promise<string> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [articleKey(id)]: article });
  return id;
}

/** @return Null where the browser was closed since, or the id is not one of ours. */
export async function keptArticle(id: string): Promise<AnnotatedArticle | null> {
  const key = articleKey(id);
  const kept = await browser.storage.session.get(key);
  return (kept[key] as AnnotatedArticle | undefined) ?? null;
}

/** Open the full-page reader on a kept article, beside the tab it came from. */
export async function openReader(article: AnnotatedArticle): Promise<void> {
  const id = await keepArticle(article);
  await browser.tabs.create({ url: `${browser.runtime.getURL('/reader.html' as '/')}#${id}` });
}
