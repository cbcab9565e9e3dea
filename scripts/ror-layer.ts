/**
 * Make the second layer of the gazetteer from the Research Organization Registry (data under CC0, https://ror.org):
 * full names of research bodies, by which a source that the first layer does not
 * know still gets its type, country and home page (utils/institutions/registry.ts).
 *
 *   tsx scripts/ror-layer.ts --data ror.jsonl.gz
 *
 * Expects one record a line: `{id, types, country, homepage, names: [{v: name, l: language, t: kinds}]}`. Acronyms are left
 * out (they clash), as are names that several bodies bear or that do not say whose they are ("National Library").
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { nameWords } from '../utils/institutions/name-words';
import { REGISTRY_SHARDS, registryKey, shardOf } from '../utils/institutions/registry';
import type { SourceType } from '../utils/model';

type RegistryRecord = {
  readonly id: string;
  readonly types: readonly string[];
  readonly country: string | null;
  readonly homepage: string | null;
  readonly names: readonly { readonly v: string; readonly l: string | null; readonly t: readonly string[] }[];
};

/** Languages whose names are kept; names without one are taken for the display name in any. */
const LANGUAGES = new Set(['ar', 'en', 'fr', 'es', 'de', 'pt', 'it', 'tr', 'fa', 'ru']);

/** Letters of a name that a newspaper still prints in full. */
const LONGEST_NAME = 64;
/** Names kept of one body. */
const MOST_NAMES = 4;

const POLICY =
  /\b(?:polic(?:y|ies)|strategic|security studies|international (?:affairs|relations|studies)|foreign relations|economic research|peace research|relaciones internacionales|estudios estratégicos|relations internationales|wirtschaftsforschung)\b/iu;
/** Names that every country has, and ministries, which the first layer knows by rule. */
const GENERIC =
  /^(?:(?:the )?(?:national|central|federal|state|royal|supreme|general|regional|municipal|city|public)\b|institut national|instituto nacional|istituto nazionale|centre national|centro nacional|ministr|ministè|minister|departe?ment\b|government|gobierno|governo|parliament|embassy|وزارة|المعهد الوطني|المركز الوطني)/iu;
/** A unit's number in its mother's books ("UMR 5312", "U1016/UMR8104"): no newspaper prints it. */
const CODE = /\d{3,}|_|^(?:UMRS?|UMS|UPR|UAR|EA|ERL)\b/u;
const HEADS: readonly (readonly [RegExp, SourceType])[] = [
  [/\b(?:universit|college|school|academy|faculty|hochschule)/iu, 'university'],
  [/\b(?:agency|authority|commission|administration|agence|agencia)\b/iu, 'government'],
  [/\b(?:society|association|federation|union|alliance|league|association|sociedad|asociación|verein)\b/iu, 'ngo'],
];

function typeOf({ types }: RegistryRecord, name: string): SourceType | null {
  if (POLICY.test(name) && !types.includes('education') && !types.includes('government')) return 'think-tank';
  if (types.includes('education') || types.includes('healthcare')) return 'university';
  if (types.includes('government')) return 'government';
  if (types.includes('facility')) return 'university';
  if (types.includes('nonprofit')) return 'ngo';
  if (types.includes('company')) return 'company';
  return HEADS.find(([head]) => head.test(name))?.[1] ?? null;
}

function main(): void {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  if (!values.data) throw new Error('--data: the registry, one record a line, gzip');
  const lines = gunzipSync(readFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), values.data)))
    .toString('utf8')
    .split('\n')
    .filter(line => line !== '');
  const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const records = lines.map(line => JSON.parse(line) as RegistryRecord);
  const bearers = new Map<string, Set<string>>();
  const keyOf = (name: string) => nameWords(name).keys.join(' ');
  const wanted = records.flatMap(record => {
    const display = record.names.find(({ t }) => t.includes('ror_display'))?.v ?? record.names[0]?.v ?? '';
    const country = (record.country && countries.of(record.country)) ?? null;
    const names = record.names.filter(({ v, l, t }) => {
      if (t.includes('acronym') || (l !== null && !LANGUAGES.has(l)) || v.length < 9 || v.length > LONGEST_NAME)
        return false;
      if (nameWords(v).keys.length < 2 || CODE.test(v)) return false;
      return !GENERIC.test(v) || (country !== null && v.includes(country));
    });
    for (const { v } of names) {
      const key = keyOf(v);
      bearers.set(key, (bearers.get(key) ?? new Set()).add(record.id));
    }
    const type = typeOf(record, display);
    return type === null ? [] : [{ record, names, type }];
  });
  const shards = Array.from({ length: REGISTRY_SHARDS }, (): Record<string, string> => ({}));
  let count = 0;
  // Of two names that fold alike, that of the later type wins.
  for (const type of new Set(wanted.map(each => each.type))) {
    for (const { record, names } of wanted.filter(each => each.type === type)) {
      const seen = new Map<string, string>();
      for (const { v } of names) {
        const key = keyOf(v);
        if (seen.has(key) || bearers.get(key)!.size > 1) continue;
        if (seen.size === MOST_NAMES) break;
        seen.set(key, v);
      }
      for (const name of seen.values()) {
        const key = registryKey(name);
        shards[shardOf(key)]![key] = `${type} ${record.country ?? ''} ${record.homepage ?? ''}`.trimEnd();
      }
      if (seen.size > 0) count++;
    }
  }
  const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'utils/institutions/data/registry');
  mkdirSync(folder, { recursive: true });
  for (const [number, lines] of shards.entries())
    writeFileSync(join(folder, `${number}.json`), `${JSON.stringify(lines).replaceAll('","', '",\n"')}\n`);
  console.log(`${count} institutions written to ${folder}`);
}

main();
