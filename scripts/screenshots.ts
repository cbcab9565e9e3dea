/** The README's two pictures: the real popup on our sample pages, in English and in Arabic. `npm run screenshots` */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../tests/e2e/support/chromium';
import { serve } from '../tests/e2e/support/server';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pictures = join(root, 'tests', 'fixtures', 'screenshots');

async function main(): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const server = await serve(join(root, 'tests', 'fixtures', 'sample'));
  for (const language of ['en', 'ar']) {
    const chromium = await launchChromium({ extension: join(root, '.output', 'chrome-mv3'), language });
    const { popup } = await chromium.openPopup(`${server.address}/${language}.html`);
    await popup.waitForSelector('[data-testid="mark"]');
    await popup.setViewport({ width: 640, height: 600, deviceScaleFactor: 2 });
    await popup.screenshot({ path: join(pictures, `popup-${language}.png`) as `${string}.png` });
    await chromium.close();
  }
  await server.close();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
