import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageResult } from '../../utils/article/page-reading';
import { launchBlind, load, openBlindPage, pageSource, type Truth, timed } from '../bench/blind-page';
import { bundle } from '../bench/bundle';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** One page of a data folder: what the content script read, and the article's true text. */
export type TrainingPage = {
  readonly id: string;
  readonly url: string;
  readonly result: PageResult;
  readonly truth: string;
};

/** The readings of every page in a data folder, by the present content script in Chromium; kept in `cache` if it is there. */
export async function readPages(data: string, cache: string | null): Promise<TrainingPage[]> {
  if (cache && existsSync(cache)) return JSON.parse(readFileSync(cache, 'utf8')) as TrainingPage[];
  const truth = JSON.parse(readFileSync(join(data, 'ground-truth.json'), 'utf8')) as Truth;
  const script = await bundle(join(root, 'utils/article/read-page.ts'), 'Reading');
  const browser = await launchBlind();
  const pages: TrainingPage[] = [];
  try {
    const page = await openBlindPage(browser);
    for (const [id, { url, articleBody }] of Object.entries(truth)) {
      await load(page, url, pageSource(data, id));
      const { result } = await timed<PageResult>(page, `${script};Reading.readPage(document)`);
      if (result) pages.push({ id, url: url ?? '', result, truth: articleBody });
    }
  } finally {
    await browser.close();
  }
  if (cache) {
    mkdirSync(dirname(cache), { recursive: true });
    writeFileSync(cache, JSON.stringify(pages));
  }
  return pages;
}
