import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../utils/article/read-article';

// Runs only when asked to; what `main` returns goes back to the caller of `browser.scripting.executeScript`.
export default defineUnlistedScript(() => readArticle(document));
