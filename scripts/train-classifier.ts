/**
 * Train the block classifier again: which blocks of a page are article. Pages in the layout of the
 * article-extraction-benchmark are read by the present content script in Chromium; only numbers go into the weights.
 *
 *   tsx scripts/train-classifier.ts --data DIR [--data DIR …] [--folds N] [--cache DIR] [--write]
 *
 * Prints the score of pages that the trees were not trained on (folds by publisher), then, with `--write`, trains on all
 * and writes utils/article/classify/weights.json.
 */
import { writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FEATURES, featuresOf } from '../utils/article/classify/features';
import { composeArticle, judgePage } from '../utils/article/compose-article';
import { plainText } from '../utils/export/plain-text';
import { scorePages } from './bench/extraction-score';
import { labelBlocks } from './train/labels';
import { packTree } from './train/pack';
import { readPages, type TrainingPage } from './train/read-pages';
import { average, chance, type Forest, seeded, trainForest } from './train/trees';

const OPTIONS = { trees: 120, depth: 4, rate: 0.1, columns: 0.25, sample: 0.8, leastLeaf: 14, ridge: 8 };
/** Forests that are averaged, each from another seed: one alone hangs on chance. */
const FORESTS = 3;

type Example = TrainingPage & {
  readonly set: string;
  readonly rows: readonly Float32Array[];
  readonly labels: readonly number[];
  readonly weights: readonly number[];
  readonly rules: readonly (string | null)[];
  chances: readonly number[];
};

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', multiple: true },
      folds: { type: 'string', default: '4' },
      cache: { type: 'string' },
      write: { type: 'boolean' },
    },
  });
  const from = (path: string) => resolve(process.env.INIT_CWD ?? process.cwd(), path);
  const examples: Example[] = [];
  for (const folder of values.data ?? []) {
    const set = basename(folder);
    const pages = await readPages(from(folder), values.cache ? join(from(values.cache), `${set}.json`) : null);
    examples.push(...pages.map(page => exampleOf(page, set)));
  }
  const folds = Number(values.folds);
  for (let fold = 0; folds > 1 && fold < folds; fold++) {
    const forest = train(examples.filter(example => foldOf(example, folds) !== fold));
    for (const example of examples)
      if (foldOf(example, folds) === fold) example.chances = example.rows.map(row => chance(forest, row));
  }
  if (folds > 1) report(examples, folds);
  if (!values.write) return;
  const forest = train(examples);
  const file = join(dirname(dirname(fileURLToPath(import.meta.url))), 'utils/article/classify/weights.json');
  const trees = forest.trees.map(tree => JSON.stringify(packTree(tree)).slice(1, -1));
  const weights = { features: FEATURES.length, bias: Number(forest.bias.toFixed(3)), trees };
  writeFileSync(file, `${JSON.stringify(weights, null, 2)}\n`);
  console.log(`written: ${file}`);
}

function exampleOf(page: TrainingPage, set: string): Example {
  if (page.result.status !== 'page') return { ...page, set, rows: [], labels: [], weights: [], rules: [], chances: [] };
  const reading = page.result.page;
  const { title, description, byline, articleBody, siteName } = reading.metadata;
  const { rules } = judgePage(reading);
  const hints = { title: title ?? reading.title, description, byline, articleBody, siteName, url: reading.url };
  const rows = featuresOf(reading.blocks, reading.facts, rules, hints);
  const labelled = labelBlocks(reading, page.truth);
  return { ...page, set, rows, rules, chances: [], ...labelled };
}

function train(examples: readonly Example[]): Forest {
  const rows: Float32Array[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  const pages: number[] = [];
  examples.forEach((example, page) => {
    example.rows.forEach((row, index) => {
      rows.push(row);
      labels.push(example.labels[index]!);
      weights.push(example.weights[index]!);
      pages.push(page);
    });
  });
  const set = { rows, labels, weights, pages };
  return average(Array.from({ length: FORESTS }, (_, number) => trainForest(set, OPTIONS, seeded(number + 1))));
}

/** Pages of one publisher are in one fold. */
function foldOf({ url, id }: Example, folds: number): number {
  const name = URL.canParse(url) ? new URL(url).hostname : id;
  let hash = 7;
  for (const character of name) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) | 0;
  hash ^= hash >>> 15;
  return (Math.imul(hash, 0x2c1b3c6d) >>> 8) % folds;
}

function report(examples: readonly Example[], folds: number): void {
  const print = (name: string, chosen: readonly Example[]) => {
    const { f1, precision, recall, accuracy } = scorePages(
      chosen.map(example => ({ id: example.id, truth: example.truth, predicted: textOf(example) })),
    );
    console.log([name, ...[f1, precision, recall, accuracy].map(value => value.toFixed(4))].join('  '));
  };
  for (const set of new Set(examples.map(example => example.set))) {
    const chosen = examples.filter(example => example.set === set);
    print(set, chosen);
    for (let fold = 0; fold < folds; fold++)
      print(
        `  fold ${fold}`,
        chosen.filter(example => foldOf(example, folds) === fold),
      );
  }
}

/** The text that "copy clean text" would give of a page. */
function textOf({ result, chances, rules }: Example): string {
  const read = composeArticle(result, 'article', { rules, chances });
  return read.status === 'article' ? plainText(read.article.blocks) : '';
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
