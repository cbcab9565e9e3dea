import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPart } from '../utils/article/read-page';

// As `extract.ts`, for what the reader selected; a page without a selection gives a reading without blocks.
export default defineUnlistedScript(() => {
  const selection = getSelection();
  const part = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : document.createRange();
  return readPart(document, part);
});
