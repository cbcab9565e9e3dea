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
import { type Blind, launchBlind, load, openBlindPage, pageSource, type Truth, timed } from './bench/blind-page';
import { bundle } from './bench/bundle';
import { type ScoredPage, scorePage, scorePages } from './bench/extraction-score';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const script = join(root, '.output', 'chrome-mv3', 'extract.js');

/** What both extractors made of one page, and how long that took, in milliseconds. */
type PageRun = {
  readonly id: string;
  readonly bare: string;
  readonly bareTime: number;
  readonly ours: string;
  /** With what the popup does to the content script's answer. */
  readonly ourTime: number;
  /** The content script alone. */
  readonly inPageTime: number;
  readonly language: string;
};

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
  const runs = await runPages(data, truth, ids);
  if (values.out)
    writeFileSync(
      from(values.out),
      JSON.stringify(Object.fromEntries(runs.map(run => [run.id, { articleBody: run.ours }]))),
    );
  reportAll(runs, truth);
  if (values.languages) reportLanguages(runs, truth);
  if (values.worst) reportWorst(runs, truth, Number(values.worst));
}

/** What is run in a page, as scripts whose last expression is the answer. */
type Scripts = { readonly bare: string; readonly extractor: string; readonly composer: string };

async function loadScripts(): Promise<Scripts> {
  const path = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
  const readability = `${readFileSync(path, 'utf8').replace(/if \(typeof module[\s\S]*$/u, '')}\n`;
  return {
    bare: `${readability};(() => { const parsed = new Readability(document.cloneNode(true)).parse(); return parsed ? parsed.textContent : ''; })()`,
    extractor: readFileSync(script, 'utf8'),
    // What the popup does with the content script's answer: it is scored and timed with it.
    composer: await bundle(join(root, 'utils', 'article', 'compose-article.ts'), 'Composer'),
  };
}

/** Both extractors over all pages, in one browser. */
async function runPages(data: string, truth: Truth, ids: readonly string[]): Promise<readonly PageRun[]> {
  const scripts = await loadScripts();
  const browser = await launchBlind();
  const runs: PageRun[] = [];
  try {
    const page = await openBlindPage(browser);
    for (const [index, id] of ids.entries()) {
      await load(page, truth[id]?.url, pageSource(data, id));
      // Whoever goes second finds the page warm: they take turns.
      const isBareFirst = index % 2 === 0;
      const early = isBareFirst ? await runBare(page, scripts) : null;
      const ours = await runOurs(page, scripts);
      runs.push({ id, ...ours, ...(early ?? (await runBare(page, scripts))) });
      if (process.stderr.isTTY) process.stderr.write(`\r${index + 1}/${ids.length}`);
    }
  } finally {
    await browser.close();
  }
  return runs;
}

async function runBare(page: Blind, { bare }: Scripts): Promise<Pick<PageRun, 'bare' | 'bareTime'>> {
  const { milliseconds, result } = await timed<string>(page, bare);
  return { bare: result ?? '', bareTime: milliseconds };
}

async function runOurs(
  page: Blind,
  { extractor, composer }: Scripts,
): Promise<Pick<PageRun, 'ours' | 'ourTime' | 'inPageTime' | 'language'>> {
  const read = await timed<PageResult>(page, extractor);
  // The popup gets the answer as data: it is not part of a script to be compiled.
  await timed(page, `globalThis.reading = ${JSON.stringify(read.result)}; 0`);
  const { milliseconds, result } = await timed<ReadResult>(page, `${composer};Composer.composeArticle(reading)`);
  const article = result?.status === 'article' ? result.article : null;
  return {
    ours: article ? plainText(article.blocks) : '',
    ourTime: read.milliseconds + milliseconds,
    inPageTime: read.milliseconds,
    language: article?.language || 'unknown',
  };
}

/** Pages as they are scored, for one of the two extractors. */
function scoredPages(runs: readonly PageRun[], truth: Truth, who: 'bare' | 'ours'): readonly ScoredPage[] {
  return runs.map(run => ({ id: run.id, truth: truth[run.id]?.articleBody ?? '', predicted: run[who] }));
}

function reportAll(runs: readonly PageRun[], truth: Truth): void {
  const bareTimes = runs.map(run => run.bareTime);
  const ourTimes = runs.map(run => run.ourTime);
  report('Readability', scorePages(scoredPages(runs, truth, 'bare')), bareTimes);
  report('Isnad', scorePages(scoredPages(runs, truth, 'ours')), ourTimes);
  const over = (times: readonly number[], share: number) =>
    percent(quantile(times, share) / quantile(bareTimes, share));
  const inPage = runs.map(run => run.inPageTime);
  console.log(`content script alone over Readability: median ${over(inPage, 0.5)}, p95 ${over(inPage, 0.95)}`);
  console.log(`time over Readability: median ${over(ourTimes, 0.5)}, p95 ${over(ourTimes, 0.95)}`);
}

function reportLanguages(runs: readonly PageRun[], truth: Truth): void {
  console.log('language  pages  Readability F1  Isnad F1');
  for (const language of [...new Set(runs.map(run => run.language))].sort()) {
    const those = runs.filter(run => run.language === language);
    const theirs = scorePages(scoredPages(those, truth, 'bare'));
    const own = scorePages(scoredPages(those, truth, 'ours'));
    console.log(
      `${language.padEnd(8)}  ${String(own.pages).padStart(5)}  ${theirs.f1.toFixed(3)}  ${own.f1.toFixed(3)}`,
    );
  }
}

/** The pages that we read worst, by the lower of precision and recall. */
function reportWorst(runs: readonly PageRun[], truth: Truth, count: number): void {
  const scored = scoredPages(runs, truth, 'ours').map(page => ({
    id: page.id,
    ...scorePage(page.truth, page.predicted),
  }));
  scored.sort((a, b) => Math.min(a.precision ?? 0, a.recall ?? 0) - Math.min(b.precision ?? 0, b.recall ?? 0));
  for (const { id, precision, recall } of scored.slice(0, count))
    console.log(`${id}  P ${(precision ?? 0).toFixed(3)}  R ${(recall ?? 0).toFixed(3)}`);
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
