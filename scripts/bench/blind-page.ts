/** Saved pages opened in real Chromium, with page scripts off and every request refused. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

/** Ground truth in the layout of the article-extraction-benchmark. */
export type Truth = Readonly<Record<string, { readonly url?: string; readonly articleBody: string }>>;
export type Timed<T> = { readonly milliseconds: number; readonly result: T };

/** A browser without a window that asks nothing of the network by itself. */
export function launchBlind(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    headless: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
    ],
  });
}

/** The HTML of a saved page, packed or not. */
export function pageSource(data: string, id: string): string {
  const path = join(data, 'html', `${id}.html`);
  return existsSync(path) ? readFileSync(path, 'utf8') : gunzipSync(readFileSync(`${path}.gz`)).toString('utf8');
}

export type Blind = Page & { source?: string };

/** A page that runs no script of its own and gets nothing from outside but the source it is given. */
export async function openBlindPage(browser: Browser): Promise<Blind> {
  const page: Blind = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setBypassCSP(true);
  await page.setRequestInterception(true);
  page.on('request', request => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const answer = isPage
      ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: page.source ?? '' })
      : request.abort();
    answer.catch((error: unknown) => {
      // A navigation that has been replaced takes its requests with it.
      if (!(error instanceof Error)) throw error;
    });
  });
  return page;
}

/**
 * Open a saved page as if it came from its own address, drawn and ready to be read.
 *
 * @param url - Where it was saved from; what is no web address is replaced by one that does not exist.
 * @param source - Its HTML.
 * @throws {Error} If it has not been parsed after a minute.
 */
export async function load(page: Blind, url: string | undefined, source: string): Promise<void> {
  page.source = source;
  const address = url && /^https?:/u.test(url) ? url : 'https://page.invalid/';
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  // Where scripts are off no timer runs: what waits for one goes on at once.
  await timed(page, 'globalThis.setTimeout = callback => void Promise.resolve().then(callback)');
  // A page that someone clicks on has been drawn: asking what is visible must not pay for that.
  await timed(page, 'document.body?.offsetHeight');
}

/** Run a script in the page and take the value of its last expression, as `scripting.executeScript` does. */
export async function timed<T>(page: Page, source: string): Promise<Timed<T | null>> {
  const session = await page.createCDPSession();
  const expression = `(async () => { const started = performance.now(); const result = await (0, eval)(${JSON.stringify(source)}); return { milliseconds: performance.now() - started, result }; })()`;
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Timed<T | null>;
}
