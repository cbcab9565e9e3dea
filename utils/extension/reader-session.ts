import { browser } from 'wxt/browser';
import type { TabRead } from './active-tab';

type Kept = TabRead & { /** Milliseconds since 1970. */ readonly at: number };

/** Articles kept at once: session storage holds 10 MB in Chromium, and the largest articles take about one. */
const KEPT = 5;

const readKey = (id: string) => `read:${id}`;

/**
 * Open the full-page reader on what reading a tab gave.
 *
 * It is kept under an id that stands in the reader's address, so that reloading finds it again while the browser runs.
 */
export async function openReader(read: TabRead): Promise<void> {
  const id = crypto.randomUUID();
  await forgetAllBut(KEPT - 1);
  const kept: Kept = { ...read, at: Date.now() };
  try {
    await browser.storage.session.set({ [readKey(id)]: kept });
  } catch (error) {
    // The quota is a few megabytes: a very large page is kept as its article alone.
    if (kept.reading.status !== 'article' || kept.reading.page === null) throw error;
    await browser.storage.session.set({ [readKey(id)]: { ...kept, reading: { ...kept.reading, page: null } } });
  }
  await browser.tabs.create({ url: `${browser.runtime.getURL('/reader.html')}#${id}` });
}

/** @return Null where the browser was closed since, or the id is not one of ours. */
export async function keptRead(id: string): Promise<TabRead | null> {
  const key = readKey(id);
  const kept = await browser.storage.session.get(key);
  return (kept[key] as Kept | undefined) ?? null;
}

/** Drop the oldest kept articles, so that `count` remain. */
async function forgetAllBut(count: number): Promise<void> {
  const all = Object.entries(await browser.storage.session.get(null)).filter(([key]) => key.startsWith(readKey('')));
  const newestFirst = all.sort(([, a], [, b]) => (b as Kept).at - (a as Kept).at);
  await browser.storage.session.remove(newestFirst.slice(count).map(([key]) => key));
}
