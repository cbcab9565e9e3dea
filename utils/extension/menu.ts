import { browser } from 'wxt/browser';
import { browserWords } from './words';

/** The one item of the page's context menu. Made once: browsers keep it. */
export function createMenu(): void {
  browser.contextMenus.create({
    id: 'read-page',
    title: browserWords().message('menuReadPage'),
    contexts: ['page', 'selection', 'link', 'image'],
  });
}
