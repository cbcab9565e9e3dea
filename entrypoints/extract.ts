import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPatiently } from '../utils/article/read-page';
import { watchReading } from '../utils/article/reading-watch';

// Runs only when asked to; what `main` settles with goes back to the caller of `browser.scripting.executeScript`.
export default defineUnlistedScript(() =>
  readPatiently(document, watchReading(globalThis as unknown as Record<string, unknown>)),
);
