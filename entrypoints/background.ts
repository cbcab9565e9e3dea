import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { composeArticle } from '../utils/article/compose-article';
import type { PageResult } from '../utils/article/page-reading';
import { type ActiveTab, readSelection, readTab, type TabReading } from '../utils/extension/active-tab';
import { createMenu, READ_SELECTION } from '../utils/extension/menu';
import { isPartPicked } from '../utils/extension/messages';
import { openReader } from '../utils/extension/reader-session';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(createMenu);
  // A menu click grants `activeTab`. It opens the reader, since a popup opened by script would have no such grant.
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    void readFromMenu({ id: tab.id, url: tab.url }, info.menuItemId === READ_SELECTION);
  });
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (!isPartPicked(message, sender) || sender.tab?.id === undefined) return;
    const tab = { id: sender.tab.id, url: sender.tab.url };
    void openReader({ tab, reading: readingOfPart(message.result), kept: null });
  });
});

async function readFromMenu(tab: ActiveTab, isSelection: boolean): Promise<void> {
  const part = isSelection ? await readSelection(tab) : null;
  await openReader({ tab, reading: part ?? (await readTab(tab)), kept: null });
}

function readingOfPart(result: PageResult): TabReading {
  if (result.status !== 'page') return result;
  const read = composeArticle(result, 'page');
  if (read.status !== 'article') return { status: 'not-an-article', page: result.page };
  return { ...read, page: null, breadth: 'page' };
}
