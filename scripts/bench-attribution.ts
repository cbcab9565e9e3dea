/**
 * Attribution over our own gold articles, by language.
 *
 *   npm run bench:attribution -- [--lang ar] [--errors] [--oracle] [--held-out | --seen] [--reliability] [--from FOLDER]
 *
 * `--errors` prints what went wrong; `--oracle` gives labelled spans to the second half of the engine, so that types and
 * sources are measured alone; `--held-out` keeps to a third of the articles that rules are not made from, `--seen` to the
 * others; `--reliability` prints how often attributions of each confidence are right; `--from` takes articles or drafts
 * (as `npm run gold` reads them) from FOLDER/<language>/ instead of the project's own.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadPack } from '../utils/attribution/languages/index';
import { resolveSources } from '../utils/attribution/resolve/index';
import { loadGazetteer } from '../utils/institutions/gazetteer';
import { loadNationalities } from '../utils/institutions/nationalities';
import {
  type AttributionScore,
  type Counts,
  f1,
  isTypeRight,
  type Predicted,
  scoreAttributions,
} from './bench/attribution-score';
import {
  type GoldRecord,
  goldFolder,
  goldLanguages,
  hasLabelledTitle,
  heldOut,
  type Pair,
  readGold,
} from './bench/gold';
import { foundInGold } from './bench/oracle';
import { reliability, type Scored } from './bench/reliability';
import { type ListScore, type PredictedSource, scoreSources } from './bench/source-list-score';
import { type AnnotatedRecord, annotateRecord, paragraphBlocks, toRecord } from './isnad/annotate';

type Score = { readonly attributions: AttributionScore; readonly list: ListScore };

const COLUMNS = [
  'lang',
  'articles',
  'gold',
  'found',
  'detection',
  'source',
  'content',
  'types',
  'B³',
  'list',
  'bodies',
  'list types',
  'countries',
];

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      lang: { type: 'string' },
      errors: { type: 'boolean' },
      oracle: { type: 'boolean' },
      'held-out': { type: 'boolean' },
      seen: { type: 'boolean' },
      reliability: { type: 'boolean' },
      from: { type: 'string', default: goldFolder },
    },
  });
  const all: Score[] = [];
  const scored: Scored[] = [];
  console.log(COLUMNS.join('  '));
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), values.from);
  for (const language of goldLanguages(folder).filter(name => !values.lang || name === values.lang)) {
    const scores: Score[] = [];
    const records = readGold(language, folder);
    const unseen = heldOut(records);
    for (const record of records) {
      if (values['held-out'] ? !unseen.has(record.id) : values.seen && unseen.has(record.id)) continue;
      const { attributions, sources } = values.oracle ? await resolveGold(record) : await annotateGold(record);
      const score = {
        attributions: scoreAttributions(record, attributions as readonly Predicted[]),
        list: scoreSources(record, sources as readonly PredictedSource[]),
      };
      scores.push(score);
      scored.push({ record, attributions: score.attributions });
      if (values.errors) printErrors(record, score, sources);
    }
    all.push(...scores);
    printRow(language, scores);
  }
  printRow('all', all);
  if (values.reliability) printReliability(scored);
}

function printReliability(scored: readonly Scored[]): void {
  console.log('confidence  found  right  %');
  const bins = reliability(scored);
  const line = (name: string, chosen: typeof bins) => {
    const found = chosen.reduce((sum, bin) => sum + bin.found, 0);
    const right = chosen.reduce((sum, bin) => sum + bin.right, 0);
    const share = found === 0 ? '' : ((100 * right) / found).toFixed(1);
    console.log([name.padEnd(10), String(found).padStart(5), String(right).padStart(5), share.padStart(5)].join('  '));
  };
  for (const bin of bins) line(`from ${bin.from}`, [bin]);
  line(
    '0.8 and up',
    bins.filter(({ from }) => from >= 0.8),
  );
  line(
    'below 0.8',
    bins.filter(({ from }) => from < 0.8),
  );
}

function annotateGold(record: GoldRecord): Promise<AnnotatedRecord> {
  const { id, lang, body, title } = record;
  return annotateRecord({ id, lang, body, ...(hasLabelledTitle(record) ? { title } : {}) });
}

async function resolveGold(record: GoldRecord): Promise<AnnotatedRecord> {
  const [pack, gazetteer, nationalities] = await Promise.all([
    loadPack(record.lang),
    loadGazetteer(),
    loadNationalities(),
  ]);
  if (pack === null) throw new Error(`No pack for ${record.lang}`);
  const blocks = paragraphBlocks(record.body);
  const title = hasLabelledTitle(record) ? record.title : '';
  const resolved = resolveSources(foundInGold(record, pack), { title, blocks, pack, gazetteer, nationalities });
  return toRecord(record.id, record.lang, resolved);
}

function printRow(name: string, scores: readonly Score[]): void {
  const total = (pick: (score: Score) => Counts): Counts =>
    scores.map(pick).reduce(
      (sum, each) => ({
        right: sum.right + each.right,
        predicted: sum.predicted + each.predicted,
        wanted: sum.wanted + each.wanted,
      }),
      { right: 0, predicted: 0, wanted: 0 },
    );
  const share = (pick: (score: Score) => { right: number; wanted: number }) => {
    const counts = scores.map(pick);
    return counts.reduce((sum, { right }) => sum + right, 0) / counts.reduce((sum, { wanted }) => sum + wanted, 0);
  };
  const detection = total(score => score.attributions.detection);
  const items = scores.reduce((sum, { attributions }) => sum + attributions.entities.items, 0);
  const precision = scores.reduce((sum, { attributions }) => sum + attributions.entities.precision, 0) / items;
  const recall = scores.reduce((sum, { attributions }) => sum + attributions.entities.recall, 0) / items;
  const figures = [
    f1(detection),
    f1(total(score => score.attributions.sources)),
    f1(total(score => score.attributions.content)),
    share(score => score.attributions.types),
    (2 * precision * recall) / (precision + recall),
    f1(total(score => score.list.list)),
    f1(total(score => score.list.institutions)),
    share(score => score.list.types),
    share(score => score.list.countries),
  ].map(figure => (100 * figure).toFixed(1));
  const cells = [name, String(scores.length), String(detection.wanted), String(detection.predicted), ...figures];
  console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(4) : cell.padStart(COLUMNS[at]!.length))).join('  '));
}

function printErrors(record: GoldRecord, { attributions, list }: Score, sources: AnnotatedRecord['sources']): void {
  const show = (p: number, span: Pair | null) =>
    span ? (p < 0 ? record.title : (record.body[p] ?? '')).slice(...span) : '—';
  const say = (what: string, told: string) => console.log(`  ${record.id} ${what.padEnd(12)} ${told}`);
  const nameOf = (id: string) => sources.find(source => source.id === id)?.canonical ?? id;
  for (const { p, source, cue } of attributions.missed) say('missed', `${show(p, source)} | ${show(p, cue)}`);
  for (const { p, source, cue } of attributions.extra) say('extra', `${show(p, source)} | ${show(p, cue)}`);
  for (const match of attributions.matches) {
    const { gold, predicted } = match;
    const mention = `${gold.p} ${show(gold.p, gold.source)} | ${show(gold.p, gold.cue)}`;
    if (!isTypeRight(match)) say('type', `${mention}: ${predicted.sourceType}, not ${gold.sourceType}`);
    const isWhole = attributions.matches.every(
      other => (other.gold.sourceId === gold.sourceId) === (other.predicted.sourceId === predicted.sourceId),
    );
    if (!isWhole) say('source', `${mention}: ${nameOf(predicted.sourceId)}, gold ${gold.sourceId}`);
  }
  for (const { names, type } of list.missing) say('not listed', `${JSON.stringify(names)} ${type}`);
  for (const { canonical, names, type } of list.surplus) say('listed', `${[canonical, ...names].join(' = ')} ${type}`);
  for (const { gold, predicted } of list.mistyped)
    say('list type', `${predicted.canonical}: ${predicted.type}, not ${gold.type}`);
  for (const { gold, predicted } of list.misplaced)
    say('country', `${predicted.canonical}: ${predicted.country}, not ${gold.country}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
