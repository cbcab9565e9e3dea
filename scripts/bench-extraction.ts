/**
 * Extraction quality and speed of the *built* content script in real Chromium, over a folder in the layout of the
 * article-extraction-benchmark (`ground-truth.json`, `html/<id>.html[.gz]`). Page scripts are off and every request is
 * refused. Bare Readability runs on the same pages in the same run.
 *
 *   npm run bench:extraction -- --data DIR [--out FILE.json] [--limit N] [--worst N] [--languages]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { PageResult } from '../utils/article/page-reading';
import { plainText } from '../utils/export/plain-text';
import type { ReadResult } from '../utils/model';
import { launchBlind, load, openBlindPage, pageSource, type Truth, timed } from './bench/blind-page';
import { bundle } from './bench/bundle';
import { scorePage, scorePages } from './bench/extraction-score';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const script = join(root, '.output', 'chrome-mv3', 'extract.js');

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      out: { type: 'string' },
      limit: { type: 'string' },
      worst: { type: 'string' },
      languages: { type: 'boolean' },
    },
  });
  if (!values.data) throw new Error('usage: npm run bench:extraction -- --data DIR [--out FILE.json] [--limit N]');
  if (!existsSync(script)) throw new Error('Nothing is built yet: npm run build');
  const from = (path: string) => resolve(process.env.INIT_CWD ?? process.cwd(), path);
  const data = from(values.data);
  const truth = JSON.parse(readFileSync(join(data, 'ground-truth.json'), 'utf8')) as Truth;
  const ids = Object.keys(truth).slice(0, values.limit ? Number(values.limit) : undefined);

  const extractor = readFileSync(script, 'utf8');
  // What the popup does with the content script's answer: it is scored and timed with it.
  const composer = await bundle(join(root, 'utils', 'article', 'compose-article.ts'), 'Composer');
  const readability = `${readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8').replace(/if \(typeof module[\s\S]*$/u, '')}\n`;
  const bare = `${readability};(() => { const parsed = new Readability(document.cloneNode(true)).parse(); return parsed ? parsed.textContent : ''; })()`;

  const browser = await launchBlind();
  const output: Record<string, { articleBody: string }> = {};
  const bareOutput: Record<string, string> = {};
  const languages = new Map<string, string>();
  const ours: number[] = [];
  const theirs: number[] = [];
  const inPage: number[] = [];
  try {
    const page = await openBlindPage(browser);
    for (const [index, id] of ids.entries()) {
      await load(page, truth[id]?.url, pageSource(data, id));
      // Whoever goes second finds the page warm: they take turns.
      const runs = index % 2 === 0 ? (['bare', 'ours'] as const) : (['ours', 'bare'] as const);
      for (const run of runs) {
        if (run === 'bare') {
          const { milliseconds, result } = await timed<string>(page, bare);
          theirs.push(milliseconds);
          bareOutput[id] = result ?? '';
        } else {
          const read = await timed<PageResult>(page, extractor);
          const { milliseconds, result } = await timed<ReadResult>(
            page,
            `${composer};Composer.composeArticle(${JSON.stringify(read.result)})`,
          );
          inPage.push(read.milliseconds);
          ours.push(read.milliseconds + milliseconds);
          languages.set(id, (result?.status === 'article' && result.article.language) || 'unknown');
          output[id] = { articleBody: result?.status === 'article' ? plainText(result.article.blocks) : '' };
        }
      }
      if (process.stderr.isTTY) process.stderr.write(`\r${index + 1}/${ids.length}`);
    }
  } finally {
    await browser.close();
  }
  if (values.out) writeFileSync(from(values.out), JSON.stringify(output));
  const pages = (predicted: (id: string) => string) =>
    ids.map(id => ({ id, truth: truth[id]?.articleBody ?? '', predicted: predicted(id) }));
  report('Readability', scorePages(pages(id => bareOutput[id] ?? '')), theirs);
  report('Isnad', scorePages(pages(id => output[id]?.articleBody ?? '')), ours);
  console.log(
    `content script alone over Readability: median ${percent(quantile(inPage, 0.5) / quantile(theirs, 0.5))}, p95 ${percent(quantile(inPage, 0.95) / quantile(theirs, 0.95))}`,
  );
  console.log(
    `time over Readability: median ${percent(quantile(ours, 0.5) / quantile(theirs, 0.5))}, p95 ${percent(quantile(ours, 0.95) / quantile(theirs, 0.95))}`,
  );
  if (values.languages) {
    console.log('language  pages  Readability F1  Isnad F1');
    for (const language of [...new Set(languages.values())].sort()) {
      const isIn = ({ id }: { id: string }) => languages.get(id) === language;
      const theirs = scorePages(pages(id => bareOutput[id] ?? '').filter(isIn));
      const own = scorePages(pages(id => output[id]?.articleBody ?? '').filter(isIn));
      console.log(
        `${language.padEnd(8)}  ${String(own.pages).padStart(5)}  ${theirs.f1.toFixed(3)}  ${own.f1.toFixed(3)}`,
      );
    }
  }
  if (values.worst) {
    const scored = pages(id => output[id]?.articleBody ?? '').map(page => ({
      ...page,
      ...scorePage(page.truth, page.predicted),
    }));
    scored.sort((a, b) => Math.min(a.precision ?? 0, a.recall ?? 0) - Math.min(b.precision ?? 0, b.recall ?? 0));
    for (const { id, precision, recall } of scored.slice(0, Number(values.worst)))
      console.log(`${id}  P ${(precision ?? 0).toFixed(3)}  R ${(recall ?? 0).toFixed(3)}`);
  }
}

function report(
  name: string,
  { pages, f1, precision, recall, accuracy }: ReturnType<typeof scorePages>,
  times: readonly number[],
): void {
  const [f, p, r, a] = [f1, precision, recall, accuracy].map(value => value.toFixed(3));
  console.log(
    `${name.padEnd(12)} n ${pages}  F1 ${f}  P ${p}  R ${r}  acc ${a}  median ${quantile(times, 0.5).toFixed(1)} ms  p95 ${quantile(times, 0.95).toFixed(1)} ms`,
  );
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function percent(ratio: number): string {
  const change = Math.round((ratio - 1) * 100);
  return `${change >= 0 ? '+' : ''}${change} %`;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
