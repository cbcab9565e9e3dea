/**
 * Makes a gold article from a draft whose writer quoted the spans instead of counting them.
 *
 *   npm run gold -- DRAFT.json …      writes tests/fixtures/gold/<language>/<id>.json
 *
 * Exit 1 where a draft breaks a rule of labelling: it is named, and nothing of that draft is written.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countSpans, type Draft, faultsOf } from './gold/draft';
import { clutterOf, pageOf } from './gold/page';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'tests', 'fixtures', 'gold');

function make(path: string): boolean {
  const draft = JSON.parse(readFileSync(path, 'utf8')) as Draft;
  const attributions = countSpans(draft);
  const faults = faultsOf(draft, attributions);
  for (const fault of faults) console.error(`${draft.id}: ${fault}`);
  if (faults.length > 0) return false;
  const { id, lang, title, dek, author, body, sources } = draft;
  const record = {
    ...{ id, lang, title, ...(dek && { dek }), author, fictional: true, html: pageOf(draft), body },
    ...{ clutter: clutterOf(draft), attributions, sources },
  };
  mkdirSync(join(folder, lang), { recursive: true });
  writeFileSync(join(folder, lang, `${id}.json`), `${JSON.stringify(record, null, 2)}\n`);
  console.log(`${id}: ${attributions.length} attributions, ${sources.length} sources`);
  return true;
}

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('Usage: npm run gold -- DRAFT.json …');
  process.exit(2);
}
const made = paths.map(path => {
  try {
    return make(path);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
});
process.exit(made.every(Boolean) ? 0 : 1);
