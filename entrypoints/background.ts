import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

const MENU_ITEM = 'read-page';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: MENU_ITEM,
      title: browser.i18n.getMessage('menuReadPage'),
      contexts: ['page'],
    });
  });
});
