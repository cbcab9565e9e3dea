import { browser } from 'wxt/browser';
import type { PageReading, PageResult } from '../article/page-reading';
import type { Article, Breadth, StopReason } from '../model';
import { type ForbiddenPage, forbiddenPage } from '../view/forbidden-page';
import { compose } from './composer';
import { loadPopupView, type PopupView } from './popup-view';

/** Built from `entrypoints/extract` and its kin; the last value of the first two is a `PageResult`. */
const EXTRACTOR = '/extract.js';
const SELECTION_READER = '/extract-selection.js';
const PICKER = '/pick.js';
const STOPPER = '/stop-reading.js';

export type { PageReading };

/** The tab that a click on the toolbar button is about. `url` is undefined where the browser keeps it to itself. */
export type ActiveTab = { readonly id: number; readonly url: string | undefined };

/** What reading a tab gives: as `ReadResult`, and for a page that may not be read, which kind it is. */
export type TabReading =
  /** `page` is all that was read, so that more of it can be shown; null where there was no room to keep it. */
  | {
      readonly status: 'article';
      readonly article: Article;
      readonly page: PageReading | null;
      readonly breadth: Breadth;
    }
  | { readonly status: 'not-an-article'; readonly page: PageReading }
  | { readonly status: 'page-forbidden'; readonly page: ForbiddenPage }
  /** A large page: the reader had enough, or the time was up. */
  | { readonly status: 'stopped'; readonly reason: StopReason }
  | { readonly status: 'failed'; readonly message: string };

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
 *
 * @param signal - Aborted, it settles as `stopped` at once, and the work in the page ends at its next step.
 */
export async function readTab(tab: ActiveTab, signal?: AbortSignal): Promise<TabReading> {
  const reading = readToTheEnd(tab, signal).catch((error: unknown) => refusal(error, tab));
  if (!signal) return reading;
  const stopped = new Promise<TabReading>(resolve => {
    signal.addEventListener('abort', () => {
      resolve({ status: 'stopped', reason: 'asked' });
      inject(tab, STOPPER).catch(console.error);
    });
  });
  return Promise.race([reading, stopped]);
}

async function readToTheEnd(tab: ActiveTab, signal: AbortSignal | undefined): Promise<TabReading> {
  // The judge of the page's blocks is loaded while the page is read.
  const [result] = await Promise.all([readInPage(tab, EXTRACTOR), import('../article/compose-article')]);
  if (result.status !== 'page') return result;
  const { page } = result;
  const read = await compose(result, 'article', signal);
  if (read.status === 'article') return { ...read, page, breadth: 'article' };
  if (await isPdf(tab)) return { status: 'page-forbidden', page: 'pdf' };
  return { status: 'not-an-article', page };
}

/**
 * Read what is selected in a tab, as an article of its own. Needs the grant of `activeTab`.
 *
 * @return Null where nothing is selected.
 */
export async function readSelection(tab: ActiveTab): Promise<TabReading | null> {
  try {
    const result = await readInPage(tab, SELECTION_READER);
    if (result.status !== 'page') return result;
    const read = await compose(result, 'page');
    return read.status === 'article' ? { ...read, page: null, breadth: 'page' } : null;
  } catch (error) {
    return refusal(error, tab);
  }
}

/** More or less of a page that was read. @return Null where nothing of that breadth can be shown. */
export async function composeWider(page: PageReading, breadth: Breadth): Promise<Article | null> {
  const read = await compose({ status: 'page', page }, breadth);
  return read.status === 'article' ? read.article : null;
}

/** Let the reader point at a part of the page in a tab. What is picked comes as a message (`messages.ts`). */
export async function startPicking(tab: ActiveTab): Promise<void> {
  await browser.tabs.update(tab.id, { active: true });
  await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [PICKER] });
}

async function readInPage(tab: ActiveTab, file: Script): Promise<PageResult> {
  const result = (await inject(tab, file)) as PageResult | null | undefined;
  return result ?? { status: 'failed', message: `no result from ${file} on ${tab.url ?? 'unknown page'}` };
}

type Script = typeof EXTRACTOR | typeof SELECTION_READER | typeof STOPPER;

async function inject(tab: ActiveTab, file: Script): Promise<unknown> {
  const [injected] = await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [file] });
  return injected?.result;
}

function refusal(error: unknown, tab: ActiveTab): TabReading {
  const message = error instanceof Error ? error.message : String(error);
  // Chromium: "Cannot access contents of …", "The extensions gallery cannot be scripted", "Cannot access a chrome://
  // URL", "This page cannot be scripted …"; Firefox: "Missing host permission for the tab".
  if (/cannot access|cannot be scripted|missing host permission|showing error page/iu.test(message)) {
    return { status: 'page-forbidden', page: forbiddenPage(tab.url) };
  }
  return { status: 'failed', message };
}

/** Chromium lets scripts into the frame of its PDF viewer, where there is nothing to read. */
async function isPdf(tab: ActiveTab): Promise<boolean> {
  const [injected] = await browser.scripting.executeScript({
    target: { tabId: tab.id },
    func: () => document.contentType,
  });
  return injected?.result === 'application/pdf';
}

/** Read the tab in front, and look meanwhile for where its reader was. @param signal - See `readTab`. */
export async function readActiveTab(signal?: AbortSignal): Promise<TabRead> {
  const tab = await activeTab();
  if (!tab) return { tab, reading: { status: 'page-forbidden', page: 'browser' }, kept: null };
  const [reading, kept] = await Promise.all([readTab(tab, signal), loadPopupView(tab.id)]);
  return { tab, reading, kept };
}
