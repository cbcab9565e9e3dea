import { browser } from 'wxt/browser';
import { browserWords } from './words';

export const READ_SELECTION = 'read-selection';

/** The items of the page's context menu. Made once: browsers keep them. */
export function createMenu(): void {
  browser.contextMenus.create({
    id: 'read-page',
    title: browserWords().message('menuReadPage'),
    contexts: ['page', 'link', 'image'],
  });
  browser.contextMenus.create({
    id: READ_SELECTION,
    title: browserWords().message('menuReadSelection'),
    contexts: ['selection'],
  });
}
