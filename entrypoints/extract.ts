import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../utils/article/read-page';

// Runs only when asked to; what `main` returns goes back to the caller of `browser.scripting.executeScript`.
export default defineUnlistedScript(() => readPage(document));
