/**
 * Attribution over our own gold articles, by language.
 *
 *   npm run bench:attribution -- [--lang ar] [--errors]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  type Counts,
  f1,
  type GoldRecord,
  type Predicted,
  type RecordScore,
  scoreRecord,
} from './bench/attribution-score';
import { annotateRecord } from './isnad/annotate';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'tests', 'fixtures', 'gold');

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { lang: { type: 'string' }, errors: { type: 'boolean' } } });
  console.log('lang  articles  gold  found  detection  source  content     B³');
  for (const language of readdirSync(folder).filter(name => !values.lang || name === values.lang)) {
    const scores: RecordScore[] = [];
    for (const file of readdirSync(join(folder, language))) {
      const record = JSON.parse(readFileSync(join(folder, language, file), 'utf8')) as GoldRecord;
      // Headlines are labelled in the Arabic articles only.
      const hasTitles = record.attributions.some(({ p }) => p < 0);
      const { attributions } = await annotateRecord({
        id: record.id,
        lang: record.lang,
        body: record.body,
        ...(hasTitles ? { title: record.title } : {}),
      });
      const score = scoreRecord(record, attributions as readonly Predicted[]);
      scores.push(score);
      if (values.errors) printErrors(record, score);
    }
    const total = (pick: (score: RecordScore) => Counts): Counts =>
      scores.map(pick).reduce(
        (sum, each) => ({
          right: sum.right + each.right,
          predicted: sum.predicted + each.predicted,
          wanted: sum.wanted + each.wanted,
        }),
        { right: 0, predicted: 0, wanted: 0 },
      );
    const detection = total(score => score.detection);
    const entities = scores
      .map(score => score.entities)
      .reduce((sum, each) => ({
        precision: sum.precision + each.precision,
        recall: sum.recall + each.recall,
        items: sum.items + each.items,
      }));
    const [p, r] = [entities.precision / entities.items, entities.recall / entities.items];
    const row = [
      language.padEnd(4),
      String(scores.length).padStart(9),
      String(detection.wanted).padStart(6),
      String(detection.predicted).padStart(6),
    ];
    const figures = [
      f1(detection),
      f1(total(score => score.sources)),
      f1(total(score => score.content)),
      p + r > 0 ? (2 * p * r) / (p + r) : 0,
    ];
    console.log(
      row.join('') + figures.map((figure, i) => (100 * figure).toFixed(1).padStart([11, 8, 9, 7][i]!)).join(''),
    );
  }
}

function printErrors(record: GoldRecord, { missed, extra }: RecordScore): void {
  const show = (p: number, span: readonly [number, number] | null) =>
    span ? (p < 0 ? record.title : (record.body[p] ?? '')).slice(...span) : '—';
  for (const { p, source, cue } of missed) console.log(`  ${record.id} missed: ${show(p, source)} | ${show(p, cue)}`);
  for (const { p, source, cue } of extra) console.log(`  ${record.id} extra:  ${show(p, source)} | ${show(p, cue)}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
