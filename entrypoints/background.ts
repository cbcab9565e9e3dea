import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { readTab } from '../utils/extension/active-tab';
import { createMenu } from '../utils/extension/menu';
import { openReader } from '../utils/extension/reader-session';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(createMenu);
  // A menu click grants `activeTab`. It opens the reader, since a popup opened by script would have no such grant.
  browser.contextMenus.onClicked.addListener((_info, tab) => {
    if (tab?.id === undefined) return;
    const read = { id: tab.id, url: tab.url };
    void readTab(read).then(reading => openReader({ tab: read, reading, kept: null }));
  });
});
