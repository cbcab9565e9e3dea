import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

export type Chromium = {
  readonly browser: Browser;
  readonly extensionId: string;
  /** Open a page and press the real toolbar button on it. @return The real popup, as a page. */
  openPopup(url: string, options?: { readonly waitReady?: boolean }): Promise<{ page: Page; popup: Page }>;
  close(): Promise<void>;
};

export type ChromiumOptions = {
  /** Unpacked extension. */
  readonly extension: string;
  readonly headless?: boolean;
  /** Interface language, by the environment: `ar` needs Chromium's language package. */
  readonly language?: string;
  readonly windowSize?: readonly [number, number];
};

/** Longest that anything here may take; these machines are slow and shared. */
const PATIENCE = 60_000;

/** Start real Chromium with the built extension in it. */
export async function launchChromium({
  extension,
  headless = true,
  language,
  windowSize = [1200, 900],
}: ChromiumOptions): Promise<Chromium> {
  const executablePath = process.env.CHROMIUM || '/usr/bin/chromium';
  const profile = mkdtempSync(join(tmpdir(), 'isnad-chromium-'));
  const isRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    userDataDir: profile,
    protocolTimeout: PATIENCE * 2,
    env: { ...process.env, ...(language ? { LANGUAGE: language } : {}) },
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      `--window-size=${windowSize.join(',')}`,
      ...(language ? [`--lang=${language}`] : []),
    ],
  });
  const extensionId = await browser.installExtension(resolve(extension));
  await browser
    .defaultBrowserContext()
    .setPermission(`chrome-extension://${extensionId}`, { permission: { name: 'clipboard-read' }, state: 'granted' });
  return {
    browser,
    extensionId,
    async openPopup(url, { waitReady = true } = {}) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
      await page.bringToFront();
      const known = new Set(browser.targets());
      const installed = (await browser.extensions()).get(extensionId);
      if (!installed) throw new Error(`Extension ${extensionId} is not installed`);
      await page.triggerExtensionAction(installed);
      const target = await browser.waitForTarget(
        candidate => !known.has(candidate) && candidate.url().endsWith('/popup.html'),
        { timeout: PATIENCE },
      );
      const popup = await target.asPage();
      if (waitReady) {
        await popup.waitForFunction(() => document.documentElement.dataset.ready !== undefined, {
          timeout: PATIENCE,
          polling: 50,
        });
      }
      return { page, popup };
    },
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
