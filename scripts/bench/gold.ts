import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceType } from '../../utils/model';
import { countSpans, type Draft } from '../gold/draft';

/** `[start, end)` in UTF-16 code units of paragraph `p`. */
export type Pair = readonly [number, number];

export type GoldAttribution = {
  /** Index in `body`; -1 for the headline. */
  readonly p: number;
  readonly source: Pair | null;
  /** Other spans taken as right. */
  readonly sourceAlt?: readonly Pair[];
  readonly cue: Pair;
  readonly content: readonly Pair[];
  readonly document?: Pair | null;
  readonly sourceId: string | null;
  readonly coSourceIds?: readonly string[];
  /** In the Arabic articles: all sources of a joint statement. */
  readonly sourceIds?: readonly string[];
  readonly sourceType?: string | null;
  readonly altTypes?: readonly string[];
  /** Neither required nor wrong. */
  readonly optional?: boolean;
};

export type GoldSource = {
  readonly id: string;
  /** By language with `aliases` in the Arabic articles, else a list. */
  readonly names?: readonly string[] | Readonly<Record<string, string | readonly string[]>>;
  readonly canonical?: string;
  readonly type: string;
  readonly altTypes?: readonly string[];
  readonly country?: string | null;
  readonly mentionedOnly?: boolean;
  readonly listed?: boolean;
};

export type GoldRecord = {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly html?: string;
  readonly body: readonly string[];
  readonly attributions: readonly GoldAttribution[];
  readonly sources: readonly GoldSource[];
};

/** Where our own articles are. */
export const goldFolder = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'tests', 'fixtures', 'gold');

/** Languages that have gold articles, in order. */
export function goldLanguages(folder = goldFolder): string[] {
  return readdirSync(folder).sort();
}

/** Articles of a language, by file name; drafts, which quote their spans, are counted. */
export function readGold(language: string, folder = goldFolder): GoldRecord[] {
  return readdirSync(join(folder, language))
    .filter(file => file.endsWith('.json'))
    .sort()
    .map(file => JSON.parse(readFileSync(join(folder, language, file), 'utf8')) as GoldRecord | Draft)
    .map(record => (isDraft(record) ? { ...record, attributions: countSpans(record) } : record));
}

function isDraft(record: GoldRecord | Draft): record is Draft {
  return typeof record.attributions[0]?.cue === 'string';
}

/** Ids of a third of a language's articles, chosen by FNV-1a of the id: those that nobody looks at while changing rules. */
export function heldOut(records: readonly GoldRecord[]): ReadonlySet<string> {
  const ids = records.map(({ id }) => id).sort((a, b) => hashOf(a) - hashOf(b));
  return new Set(ids.slice(0, Math.round(ids.length / 3)));
}

function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return hash;
}

/** Headlines are labelled in the Arabic articles only; elsewhere they are not given, so that they do not count as wrong. */
export function hasLabelledTitle(record: GoldRecord): boolean {
  return record.lang === 'ar';
}

/** Type labels of the finer Arabic scheme, in terms of the types of the model. */
const SAME: Readonly<Record<string, readonly SourceType[]>> = {
  'international-org': ['international-organisation'],
  'state-institution': ['government'],
  'research-institute': ['university', 'think-tank'],
  expert: ['person', 'role'],
  official: ['person', 'role'],
  witness: ['role', 'anonymous'],
  study: ['document'],
  report: ['document'],
  union: ['ngo'],
  'industry-body': ['ngo', 'company'],
  'unspecified-experts': ['collective', 'role'],
  'unspecified-reports': ['collective', 'document'],
  'unspecified-studies': ['collective', 'document'],
  'unspecified-sources': ['anonymous', 'collective'],
};

/** True where a predicted type is one of the labels, or what a finer label stands for. */
export function isSameType(labels: readonly string[], predicted: string): boolean {
  return labels.some(label => label === predicted || (SAME[label] ?? []).includes(predicted as SourceType));
}

/** Persons, groups and secret sources, in both schemes: not institutions. */
export const PERSONAL: ReadonlySet<string> = new Set([
  'person',
  'role',
  'anonymous',
  'collective',
  'expert',
  'official',
  'witness',
  'unspecified-experts',
  'unspecified-reports',
  'unspecified-studies',
  'unspecified-sources',
]);
