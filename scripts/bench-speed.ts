/**
 * Speed of annotation (find, resolve, gazetteer) in real Chromium, built as the extension builds it: characters a second
 * on text made of our gold articles, at three lengths, and on hostile strings.
 *
 *   npm run bench:speed -- [--lang en] [--hostile-length 1000000] [--no-hostile]
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { hostileTexts, realisticText } from './bench/speed-texts';

const LENGTHS = [50_000, 200_000, 1_000_000];
const RUNS = 5;
/** A hostile string that takes longer than this, in milliseconds, has run away. */
const PATIENCE = 60_000;

type Timer = (language: string, paragraphs: readonly string[], runs: number) => Promise<number[]>;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      lang: { type: 'string' },
      hostile: { type: 'boolean', default: true },
      'hostile-length': { type: 'string', default: '1000000' },
    },
    allowNegative: true,
  });
  const script = await bundle();
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    headless: true,
    protocolTimeout: PATIENCE,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-background-networking', '--no-first-run'],
  });
  try {
    console.log('characters a second, in millions; cold is the first text of a new page');
    console.log('lang  length   cold  warm');
    for (const language of values.lang ? [values.lang] : ['ar', 'en', 'fr', 'es']) {
      for (const length of LENGTHS) {
        const paragraphs = realisticText(language, length);
        const characters = paragraphs.reduce((sum, text) => sum + text.length, 0);
        const [cold, ...warm] = await onNewPage(browser, script, page => time(page, language, paragraphs, RUNS + 1));
        console.log(
          `${language}  ${String(length).padStart(8)}  ${rate(characters, cold!)}  ${rate(characters, median(warm))}`,
        );
      }
    }
    if (!values.hostile) return;
    console.log('hostile strings, cold');
    for (const [name, text] of Object.entries(hostileTexts(Number(values['hostile-length'])))) {
      const language = /[\u0600-\u06ff]/u.test(text) ? 'ar' : 'en';
      const took = await onNewPage(browser, script, page => time(page, language, [text], 1)).catch(
        (error: unknown) => String(error).split('\n')[0] ?? '',
      );
      console.log(`${name.padEnd(36)} ${typeof took === 'string' ? took : rate(text.length, took[0]!)}`);
    }
  } finally {
    await browser.close();
  }
}

/** One script with all that annotation needs, minified. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      outDir: join(tmpdir(), 'isnad-bench-speed'),
      lib: { entry: join(import.meta.dirname, 'bench', 'speed-entry.ts'), formats: ['iife'], name: 'speed' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('vite built nothing');
  return first.output[0].code;
}

async function onNewPage<T>(
  browser: Awaited<ReturnType<typeof puppeteer.launch>>,
  script: string,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.evaluate(script);
    return await use(page);
  } finally {
    await context.close();
  }
}

function time(page: Page, language: string, paragraphs: readonly string[], runs: number): Promise<number[]> {
  return page.evaluate(
    (...args) => (globalThis as unknown as { timeAnnotation: Timer }).timeAnnotation(...args),
    language,
    paragraphs,
    runs,
  );
}

function rate(characters: number, milliseconds: number): string {
  return (characters / milliseconds / 1000).toFixed(2).padStart(5);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

await main();
