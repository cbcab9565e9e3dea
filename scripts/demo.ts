/**
 * The second half of `npm start`: a browser with the built extension on a page, the real popup opened by the real button.
 * With a display it stays open until it is closed; without one it prints title, text and sources and leaves a screenshot.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../tests/e2e/support/chromium';
import { serve } from '../tests/e2e/support/server';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const samples = join(root, 'tests', 'fixtures', 'sample');

/** Sample pages to show: the one in the reader's language, and without a display the Arabic one too. */
function sampleNames(isHeadless: boolean): string[] {
  const wanted = (process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? 'en').slice(0, 2);
  const own = existsSync(join(samples, `${wanted}.html`)) ? wanted : 'en';
  return isHeadless && own !== 'ar' ? [own, 'ar'] : [own];
}

/** @return An address for what the caller named: a URL as it is, a file by its place. */
function addressOf(argument: string): string {
  if (/^https?:\/\//u.test(argument)) return argument;
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), argument);
  if (!existsSync(path)) throw new Error(`No such file: ${argument}`);
  return pathToFileURL(path).href;
}

async function show(popup: Page, name: string): Promise<void> {
  const read = (selector: string) =>
    popup.$eval(selector, element => (element as HTMLElement).innerText).catch(() => null);
  const article = await read('[data-testid="article"]');
  if (article === null) {
    console.log(`\n${await read('body')}`);
  } else {
    await popup.waitForSelector('[data-testid="mark"]', { timeout: 10_000 }).catch(() => null);
    console.log(`\n${await read('[data-testid="article"]')}`);
    console.log(`\n── ${inLines((await read('[data-testid="source-list"]')) ?? '')}`);
  }
  const picture = join(root, 'out', `start-${name}.png`) as `${string}.png`;
  await popup.screenshot({ path: picture });
  console.log(`\nPicture of the popup: ${relative(process.cwd(), picture)}`);
}

/** A source to a line: number, name and facts, which stand in boxes of their own in the popup. */
function inLines(list: string): string {
  return list.replace(/\s*\n\s*·\s*\n\s*/gu, ' · ').replace(/^(\d+)(?=\p{L})/gmu, '$1 ');
}

async function main(): Promise<void> {
  const isHeadless = !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY && process.platform === 'linux';
  mkdirSync(join(root, 'out'), { recursive: true });
  const argument = process.argv[2];
  const server = await serve(samples);
  const pages = argument
    ? [{ name: 'page', url: addressOf(argument) }]
    : sampleNames(isHeadless).map(name => ({ name, url: `${server.address}/${name}.html` }));
  const chromium = await launchChromium({ extension: join(root, '.output', 'chrome-mv3'), headless: isHeadless });
  for (const { name, url } of pages) {
    const { page, popup } = await chromium.openPopup(url);
    await show(popup, name);
    if (isHeadless) await page.close();
  }
  if (isHeadless || process.env.CI) await chromium.close();
  else {
    console.log('\nThe browser stays open: click the Isnad button on any page. Close it to end.');
    await new Promise(resolveClosed => chromium.browser.once('disconnected', resolveClosed));
  }
  await server.close();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
