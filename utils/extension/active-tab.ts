import { browser } from 'wxt/browser';
import type { PageResult } from '../article/page-reading';
import type { ReadResult } from '../model';
import { type ForbiddenPage, forbiddenPage } from '../view/forbidden-page';
import { readWords, type WordsOfPage } from './page-words';
import { loadPopupView, type PopupView } from './popup-view';

/** Built from `entrypoints/extract`; its last value is a `PageResult`. */
const EXTRACTOR = '/extract.js';

/** The tab that a click on the toolbar button is about. `url` is undefined where the browser keeps it to itself. */
export type ActiveTab = { readonly id: number; readonly url: string | undefined };

/** What reading a tab gives: as `ReadResult`, and for a page that may not be read, which kind it is. */
export type TabReading =
  | Exclude<ReadResult, { status: 'page-forbidden' }>
  | { readonly status: 'page-forbidden'; readonly page: ForbiddenPage };

/** A reading with the tab it is of, which is null where a window has none. */
export type TabRead = {
  readonly tab: ActiveTab | null;
  readonly reading: TabReading;
  /** Where the reader was when the popup last closed on this tab; null if nowhere. */
  readonly kept: PopupView | null;
};

/** The tab in front; null in a window without one. */
async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}

/**
 * Read the article of a tab.
 *
 * Needs the grant of `activeTab`, which a click on the toolbar button, a command or a menu item gives. Never rejects:
 * what goes wrong is a status with its own screen.
 */
export async function readTab(tab: ActiveTab): Promise<TabReading> {
  try {
    // The judge of the page's blocks is loaded while the page is read.
    const [[injected], { composeArticle }] = await Promise.all([
      browser.scripting.executeScript({ target: { tabId: tab.id }, files: [EXTRACTOR] }),
      import('../article/compose-article'),
    ]);
    const page = injected?.result as PageResult | null | undefined;
    const result = page ? composeArticle(page) : null;
    if (!result) return { status: 'failed', message: `no result from ${EXTRACTOR} on ${tab.url ?? 'unknown page'}` };
    if (result.status === 'page-forbidden') return { status: 'page-forbidden', page: forbiddenPage(tab.url) };
    if (result.status === 'not-an-article' && (await isPdf(tab))) return { status: 'page-forbidden', page: 'pdf' };
    return result;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // Chromium: "Cannot access contents of …", "The extensions gallery cannot be scripted", "Cannot access a chrome://
    // URL", "This page cannot be scripted …"; Firefox: "Missing host permission for the tab".
    if (/cannot access|cannot be scripted|missing host permission|showing error page/iu.test(message)) {
      return { status: 'page-forbidden', page: forbiddenPage(tab.url) };
    }
    return { status: 'failed', message };
  }
}

/** Chromium lets scripts into the frame of its PDF viewer, where there is nothing to read. */
async function isPdf(tab: ActiveTab): Promise<boolean> {
  const [injected] = await browser.scripting.executeScript({
    target: { tabId: tab.id },
    func: () => document.contentType,
  });
  return injected?.result === 'application/pdf';
}

/** Read the tab in front, and look meanwhile for where its reader was. */
export async function readActiveTab(): Promise<TabRead> {
  const tab = await activeTab();
  if (!tab) return { tab, reading: { status: 'page-forbidden', page: 'browser' }, kept: null };
  const [reading, kept] = await Promise.all([readTab(tab), loadPopupView(tab.id)]);
  return { tab, reading, kept };
}

/**
 * The words of a tab as they are on screen: what the reader selected, else all of it. For pages without an article.
 *
 * @return Null where the page has no words or may not be read.
 */
export async function readPageWords(tab: ActiveTab): Promise<WordsOfPage | null> {
  const [injected] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: readWords });
  const words = injected?.result as WordsOfPage | null | undefined;
  return words && words.text.trim() !== '' ? words : null;
}
