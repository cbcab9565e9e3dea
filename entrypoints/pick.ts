import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPart } from '../utils/article/read-page';
import { sendPartPicked } from '../utils/extension/messages';
import { browserWords } from '../utils/extension/words';
import { pickPart } from '../utils/picker/pick-part';

// Runs only when asked to. The popup closes as soon as the reader turns to the page, so the answer goes to the background.
export default defineUnlistedScript(async () => {
  const element = await pickPart(document, browserWords());
  if (element === null || !browser.runtime?.id) return;
  const part = document.createRange();
  part.selectNode(element);
  await sendPartPicked(readPart(document, part));
});
