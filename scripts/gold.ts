/**
 * Makes a gold article from a draft whose writer quoted the spans instead of counting them.
 *
 *   npm run gold -- DRAFT.json …      writes tests/fixtures/gold/<language>/<id>.json
 *   npm run gold -- --check DRAFT …   prints the labels as they were understood, and writes nothing
 *
 * Labels of texts that may not be published stay drafts: `npm run bench:attribution -- --from FOLDER` scores them.
 * Exit 1 where a draft breaks a rule of labelling: it is named, and nothing of that draft is written.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { goldFolder } from './bench/gold';
import { countSpans, type Draft, faultsOf, lengthFault } from './gold/draft';
import { clutterOf, pageOf } from './gold/page';

const { values, positionals: paths } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean' } } });

function make(path: string): boolean {
  const draft = JSON.parse(readFileSync(path, 'utf8')) as Draft;
  const attributions = countSpans(draft);
  const faults = [...faultsOf(draft, attributions), ...(values.check ? [] : lengthFault(draft))];
  for (const fault of faults) console.error(`${draft.id}: ${fault}`);
  if (faults.length > 0) return false;
  if (values.check) {
    printLabels(draft);
    return true;
  }
  const { id, lang, title, dek, author, body, sources } = draft;
  const record = {
    ...{ id, lang, title, ...(dek && { dek }), author, fictional: true, html: pageOf(draft), body },
    ...{ clutter: clutterOf(draft), attributions, sources },
  };
  mkdirSync(join(goldFolder, lang), { recursive: true });
  writeFileSync(join(goldFolder, lang, `${id}.json`), `${JSON.stringify(record, null, 2)}\n`);
  console.log(`${id}: ${attributions.length} attributions, ${sources.length} sources`);
  return true;
}

function printLabels({ id, body, title, attributions }: Draft): void {
  const texts: readonly (readonly [number, string])[] = [[-1, title], ...body.entries()];
  for (const [p, text] of texts) {
    console.log(`\n${id} ${p}: ${text}`);
    for (const label of attributions.filter(attribution => attribution.p === p)) {
      const { source, cue, content, sourceId, sourceType } = label;
      console.log(`   ${source ?? '-'} | ${cue} | ${content.join(' … ')} | ${sourceId} ${sourceType ?? ''}`);
    }
  }
}

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
