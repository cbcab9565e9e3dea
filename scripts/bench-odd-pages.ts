/**
 * What the *built* content script and the composer make of pages that strain them, in real Chromium: status, kept letters and
 * milliseconds at one, four and sixteen times a size. Page scripts are off, every request is refused.
 *
 *   npm run bench:odd-pages
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageResult } from '../utils/article/page-reading';
import type { ReadResult } from '../utils/model';
import { launchBlind, load, openBlindPage, timed } from './bench/blind-page';
import { bundle } from './bench/bundle';
import { growth, ODD_PAGES } from './bench/odd-pages';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const FACTORS = [1, 4, 16];

async function main(): Promise<void> {
  const script = join(root, '.output', 'chrome-mv3', 'extract.js');
  if (!existsSync(script)) throw new Error('Nothing is built yet: npm run build');
  const extractor = readFileSync(script, 'utf8');
  const composer = await bundle(join(root, 'utils', 'article', 'compose-article.ts'), 'Composer');
  const browser = await launchBlind();
  try {
    console.log('page                                      size       status    letters    read ms  judge ms');
    for (const [name, make] of Object.entries(ODD_PAGES))
      for (const factor of FACTORS) {
        const page = await openBlindPage(browser);
        const source = make(factor);
        await load(page, undefined, source);
        const grow = growth(name);
        const depth = grow === null ? null : (await timed<number>(page, grow)).result;
        const read = await timed<PageResult>(page, extractor);
        const judged = await timed<ReadResult>(
          page,
          `${composer};Composer.composeArticle(${JSON.stringify(read.result)})`,
        );
        const result = judged.result;
        const letters =
          result?.status === 'article' ? result.article.blocks.reduce((sum, block) => sum + block.text.length, 0) : 0;
        const status = result?.status === 'failed' ? `failed: ${result.message}` : (result?.status ?? 'none');
        const cells = [
          name.padEnd(40),
          `${(source.length / 1_000_000).toFixed(2)} MB`.padStart(9),
          status.padEnd(9),
          String(letters).padStart(9),
          read.milliseconds.toFixed(0).padStart(9),
          judged.milliseconds.toFixed(0).padStart(8),
          depth === null ? '' : `depth ${depth}`,
        ];
        console.log(cells.join('  '));
        await page.close();
      }
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
