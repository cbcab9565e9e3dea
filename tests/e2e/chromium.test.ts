import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from './support/chromium';
import { type StaticServer, serve } from './support/server';

const root = join(import.meta.dirname, '..', '..');
const extension = join(root, '.output', 'chrome-mv3');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const text = (page: Page, testId: string) =>
  page.$eval(`[data-testid="${testId}"]`, element => (element as HTMLElement).innerText);

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(root: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const result = await axe.run(document);
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}

describe('popup in Chromium', () => {
  let chromium: Chromium;
  let server: StaticServer;

  beforeAll(async () => {
    mkdirSync(join(root, 'out'), { recursive: true });
    server = await serve(join(root, 'tests', 'fixtures'));
    chromium = await launchChromium({ extension });
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  const open = (path: string) => chromium.openPopup(`${server.address}/${path}`);

  it.each([
    [
      'en',
      'ltr',
      'Atlantic Council',
      ['Share', 'Link copied', 'Advertisement', 'Read also', 'Next article', 'Comments'],
    ],
    ['fr', 'ltr', 'Atlantic Council', ['Partager', 'Lien copié', 'Publicité', 'Lire aussi', 'Article suivant']],
    ['ar', 'rtl', 'المجلس الأطلسي', ['Link copied', 'المقال التالي', 'اقرأ أيضا', 'إعلان', 'نسخ الرابط']],
  ])('shows the clean %s article with its marks and sources', async (language, direction, institution, clutter) => {
    const { page, popup } = await open(`sample/${language}.html`);
    const article = await text(popup, 'article');
    for (const words of clutter) expect(article).not.toContain(words);
    await popup.waitForSelector('[data-testid="mark"]');
    expect(await popup.$eval('[data-testid="article"]', element => getComputedStyle(element).direction)).toBe(
      direction,
    );
    expect(await text(popup, 'source-list')).toContain(institution);
    expect((await popup.$$('[data-testid="mark"]')).length).toBeGreaterThanOrEqual(6);
    await popup.screenshot({ path: join(root, 'out', `popup-${language}.png`) as `${string}.png` });
    expect(await violations(popup)).toEqual([]);
    await page.close();
  });

  it('copies the clean text to the real clipboard', async () => {
    const { page, popup } = await open('sample/en.html');
    await popup.waitForSelector('[data-testid="mark"]');
    await popup.click('[data-testid="copy"]');
    await popup.waitForFunction(() => navigator.clipboard.readText().then(words => words.length > 100), {
      polling: 100,
      timeout: 20_000,
    });
    const copied = await popup.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Small ports on the Atlantic coast');
    expect(copied).toContain('\n\n');
    expect(copied).not.toMatch(/Link copied|Advertisement|[\u200e\u200f\u2066-\u2069]/u);
    await page.close();
  });

  it.each([
    ['chrome://version', 'page-forbidden'],
    ['pages/not-an-article.html', 'not-an-article'],
  ])('has a screen of its own for %s', async (path, state) => {
    const url = path.includes('://') ? path : `${server.address}/${path}`;
    const { page, popup } = await chromium.openPopup(url);
    expect(await popup.$(`[data-testid="state-${state}"]`)).not.toBeNull();
    expect(await violations(popup)).toEqual([]);
    await page.close();
  });

  it('shows an article in a language without a pack, and says that marks are off', async () => {
    const { page, popup } = await open('pages/swedish.html');
    expect(await text(popup, 'article')).toContain('Hamnen i Port Alder');
    await popup.waitForSelector('[data-testid="state-language-not-covered"]');
    await page.close();
  });

  it('reads an article that a frame of the same site holds', async () => {
    const { page, popup } = await open('pages/framed.html');
    const article = await text(popup, 'article');
    expect(article).toContain('In the wheelhouse the second mate');
    expect(article).not.toContain('Quay Gazette');
    await page.close();
  });

  it('reads an article in a shadow root, in the order of its slots', async () => {
    const { page, popup } = await open('pages/shadow-root.html');
    const article = await text(popup, 'article');
    const order = [
      'ground its first flour',
      'four hours on each side',
      'served as a table',
      'forty loaves before noon',
    ];
    const found = order.map(words => article.indexOf(words));
    expect(found.every((at, index) => at >= 0 && at > (found[index - 1] ?? -1))).toBe(true);
    await page.close();
  });

  it('reads a page that rewrites itself all the while', async () => {
    const { page, popup } = await open('pages/rewriting-itself.html');
    const article = await text(popup, 'article');
    expect(article.match(/nineteen boats were moored/gu)).toHaveLength(1);
    expect(article).toContain('pays for itself by 2044');
    await page.close();
  });

  it('says that a very large page takes long, and stops when asked to', async () => {
    const { page, popup } = await chromium.openPopup(`${server.address}/pages/very-large.html`, { waitReady: false });
    await popup.waitForSelector('[data-testid="stop-reading"]', { timeout: 60_000 });
    expect(await violations(popup)).toEqual([]);
    await popup.screenshot({ path: join(root, 'out', 'popup-slow.png') });
    await popup.click('[data-testid="stop-reading"]');
    await popup.waitForSelector('[data-testid="state-stopped"]');
    expect(await violations(popup)).toEqual([]);
    await popup.screenshot({ path: join(root, 'out', 'popup-stopped.png') });
    // The page itself is free again: it answers.
    expect(await page.title()).toBe('Every ferry that ever called at Skarholm');
    await page.close();
  });

  it('shows a large page whole, judged in a worker', async () => {
    const { page, popup } = await open('pages/very-large.html#5000');
    const article = await text(popup, 'article');
    expect(article).toContain('Day 0: the ferry came in');
    expect(article).toContain('Day 4999: the ferry came in');
    await page.close();
  });

  it('lists what was left out, puts it back and copies it with the rest', async () => {
    const { page, popup } = await open('sample/en.html');
    await popup.waitForSelector('[data-testid="mark"]');
    await popup.keyboard.press('x');
    await popup.waitForSelector('[data-testid="left-out"]');
    const left = await popup.$$eval('.left-out-text', texts => texts.map(text => text.textContent));
    expect(left.length).toBeGreaterThan(0);
    expect(await violations(popup)).toEqual([]);
    await popup.screenshot({ path: join(root, 'out', 'popup-left-out.png') });
    await popup.click('[data-testid="put-back"]');
    await popup.waitForFunction(
      words => document.querySelector('[data-testid="article"]')?.textContent?.includes(words),
      { polling: 100 },
      left[0] ?? '?',
    );
    await popup.waitForSelector('[data-testid="mark"]');
    await popup.keyboard.press('Escape');
    await page.close();
  });

  it('reads the whole of a page without an article', async () => {
    const { page, popup } = await open('pages/not-an-article.html');
    await popup.click('.state-screen .primary');
    await popup.waitForSelector('[data-testid="notice-page"]');
    expect(await text(popup, 'article')).toContain('Ferry timetable');
    expect(await violations(popup)).toEqual([]);
    await page.close();
  });

  it('reads only what is selected', async () => {
    const { page, popup } = await open('sample/en.html');
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('article p')].find(p => (p.textContent ?? '').length > 150);
      const words = paragraph?.firstChild;
      if (words) getSelection()?.setBaseAndExtent(words, 5, paragraph, paragraph.childNodes.length);
    });
    const selected = await page.evaluate(() => getSelection()?.toString().trim());
    await popup.click('[data-testid="page-menu"]');
    expect(await violations(popup)).toEqual([]);
    await popup.screenshot({ path: join(root, 'out', 'popup-menu.png') });
    await popup.click('[data-testid="menu-readSelection"]');
    await popup.waitForFunction(() => document.querySelectorAll('[data-testid="article"] p[data-block]').length === 1, {
      polling: 100,
    });
    const shown = await popup.$eval('[data-testid="article"] p[data-block]', p => p.textContent);
    expect(shown?.replace(/\d+/gu, '')).toBe(selected?.replace(/\d+/gu, ''));
    await page.close();
  });

  it.each(['pointer', 'keyboard'])('opens the reader on the part that is picked by %s', async by => {
    const { page, popup } = await open('pages/not-an-article.html');
    await popup.click('[data-testid="pick-part"]');
    await page.bringToFront();
    await page.waitForSelector('[data-isnad-picker]');
    const known = new Set(chromium.browser.targets());
    const first = await page.$eval('main p, p', element => element.textContent?.trim());
    if (by === 'pointer') {
      const target = (await page.$('main p, p'))!;
      await target.hover();
      await page.screenshot({ path: join(root, 'out', 'picker.png') });
      await target.click();
    } else {
      for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowUp');
      await page.screenshot({ path: join(root, 'out', 'picker-keyboard.png') });
      await page.keyboard.press('Enter');
    }
    const target = await chromium.browser.waitForTarget(
      candidate => !known.has(candidate) && candidate.url().includes('/reader.html'),
    );
    const reader = (await target.page())!;
    await reader.waitForSelector('[data-testid="article"]');
    expect(await text(reader, 'article')).toContain(first);
    expect(await page.$('[data-isnad-picker]')).toBeNull();
    await reader.close();
    await page.close();
  });

  it('leaves the page as it was when picking is given up', async () => {
    const { page, popup } = await open('pages/not-an-article.html');
    await popup.click('[data-testid="pick-part"]');
    await page.bringToFront();
    await page.waitForSelector('[data-isnad-picker]');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('[data-isnad-picker]') === null, { polling: 50 });
    await page.close();
  });

  it('has its keyboard shortcut', async () => {
    const { page, popup } = await open('sample/en.html');
    const commands = await popup.evaluate(async () => {
      const { chrome } = window as unknown as {
        chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };
      };
      return chrome.commands.getAll();
    });
    expect(commands.find(({ name }) => name === '_execute_action')?.shortcut).toBe('Alt+Shift+Y');
    await page.close();
  });
});

describe('popup in an Arabic browser', () => {
  it('speaks Arabic, from right to left', async () => {
    const server = await serve(join(root, 'tests', 'fixtures'));
    const chromium = await launchChromium({ extension, language: 'ar' });
    try {
      const { popup } = await chromium.openPopup(`${server.address}/sample/ar.html`);
      await popup.waitForSelector('[data-testid="mark"]');
      expect(await popup.evaluate(() => document.documentElement.dir)).toBe('rtl');
      expect(await text(popup, 'copy')).toMatch(/\p{Script=Arabic}/u);
      await popup.screenshot({ path: join(root, 'out', 'popup-ar-interface.png') });
      expect(await violations(popup)).toEqual([]);
    } finally {
      await chromium.close();
      await server.close();
    }
  });
});
