import { type Browser, browser } from 'wxt/browser';
import type { PageResult } from '../article/page-reading';

/** Picker in a page → background: the reader picked this part. */
export type PartPicked = { readonly type: 'part-picked'; readonly result: PageResult };

/** Page → background: the part that someone pointed at. */
export async function sendPartPicked(result: PageResult): Promise<void> {
  await browser.runtime.sendMessage({ type: 'part-picked', result } satisfies PartPicked);
}

/** Whether a message is a picked part, from our own script in the top frame of a tab; anything else is not for us. */
export function isPartPicked(message: unknown, sender: Browser.runtime.MessageSender): message is PartPicked {
  if (sender.id !== browser.runtime.id || sender.tab?.id === undefined || sender.frameId !== 0) return false;
  if (typeof message !== 'object' || message === null || !('type' in message) || !('result' in message)) return false;
  return message.type === 'part-picked' && typeof message.result === 'object' && message.result !== null;
}
