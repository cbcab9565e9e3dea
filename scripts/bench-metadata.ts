/**
 * Metadata on saved pages that carry JSON-LD: it is hidden, and what is read without it compared with what it said.
 *
 *   npm run bench:metadata -- --data DIR [--data DIR …] [--errors title|byline|published|siteName|language|canonical]
 */
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchBlind, load, openBlindPage, pageSource, type Truth, timed } from './bench/blind-page';
import { bundle } from './bench/bundle';
import type { readBlind } from './bench/metadata-entry';
import { FIELDS, type Field, judge, type Verdict } from './bench/metadata-score';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { data: { type: 'string', multiple: true }, errors: { type: 'string' } } });
  if (!values.data) throw new Error('usage: npm run bench:metadata -- --data DIR [--data DIR …] [--errors FIELD]');
  const reader = await bundle(join(root, 'scripts', 'bench', 'metadata-entry.ts'), 'Reader');
  const browser = await launchBlind();
  const verdicts = new Map<Field, Verdict[]>(FIELDS.map(field => [field, []]));
  let pages = 0;
  try {
    const page = await openBlindPage(browser);
    for (const folder of values.data) {
      const data = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
      const truth = JSON.parse(readFileSync(join(data, 'ground-truth.json'), 'utf8')) as Truth;
      for (const id of Object.keys(truth)) {
        await load(page, truth[id]?.url, pageSource(data, id));
        const { result } = await timed<ReturnType<typeof readBlind>>(page, `${reader};Reader.readBlind(document)`);
        if (!result) continue;
        pages++;
        const judged = judge(result.labels, result.read);
        for (const field of FIELDS) {
          verdicts.get(field)?.push(judged[field]);
          const isWrong = judged[field] !== null && judged[field] !== 'same';
          if (field === values.errors && isWrong) printError(id, field, judged[field], result);
        }
      }
    }
  } finally {
    await browser.close();
  }
  console.log(`${pages} pages with an article in JSON-LD`);
  console.log('field      said  same  near  other  missing');
  for (const [field, all] of verdicts) {
    const said = all.filter(verdict => verdict !== null);
    const share = (wanted: Verdict) =>
      ((100 * said.filter(verdict => verdict === wanted).length) / Math.max(1, said.length)).toFixed(1);
    const cells = (['same', 'near', 'other', 'missing'] as const).map(share);
    console.log([field.padEnd(10), String(said.length).padStart(4), ...cells.map(cell => cell.padStart(5))].join(' '));
  }
}

function printError(
  id: string,
  field: Field,
  verdict: Verdict,
  { labels, read }: NonNullable<ReturnType<typeof readBlind>>,
) {
  const said = field === 'byline' ? labels.authors.join(', ') : labels[field];
  console.log(`${id.slice(0, 28)}  ${verdict}\n    said ${said}\n    read ${read[field]}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
