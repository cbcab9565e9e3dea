import { browser } from 'wxt/browser';
import type { TabRead } from './active-tab';

const readKey = (id: string) => `read:${id}`;

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
