import type { Counts } from './attribution-score';
import { type GoldAttribution, type GoldRecord, type GoldSource, isSameType, PERSONAL } from './gold';

export type PredictedSource = {
  readonly canonical: string;
  readonly names: readonly string[];
  readonly type: string;
  readonly country: string | null;
};

export type ListScore = {
  /** Sources found by name. */
  readonly list: Counts;
  /** The same without persons, roles, groups and secret sources: nearest to what a reader is promised. */
  readonly institutions: Counts;
  /** Of the sources found: right, and how many have the label. */
  readonly types: { right: number; wanted: number };
  readonly countries: { right: number; wanted: number };
  readonly missing: readonly GoldSource[];
  readonly surplus: readonly PredictedSource[];
  readonly mistyped: readonly { readonly gold: GoldSource; readonly predicted: PredictedSource }[];
  readonly misplaced: readonly { readonly gold: GoldSource; readonly predicted: PredictedSource }[];
};

const ARTICLES = new Set(
  'the a an le la les l un une des du de d el los lo las unos unas del al der die das dem den ein eine einer einem einen o os as um uma do da dos das il i gli uno'.split(
    ' ',
  ),
);

/** A name as compared: case, accents, vowel signs, spelling of hamza, punctuation, brackets and outer article aside. */
function nameKey(name: string): string {
  const folded = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/[ىئی]/gu, 'ي')
    .replace(/ؤ/gu, 'و')
    .replace(/ة/gu, 'ه')
    .replace(/ک/gu, 'ك')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .replace(/ı/gu, 'i')
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/&/gu, ' and ')
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/'s\b/gu, 's')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const words = folded.split(' ');
  while (words.length > 1 && ARTICLES.has(words[0]!)) words.shift();
  return words.join(' ');
}

/** Keys of all names, and of what stands in their brackets: "World Bank (WB)". */
function keysOf(names: readonly string[]): Set<string> {
  const keys = new Set<string>();
  for (const name of names) {
    keys.add(nameKey(name));
    for (const match of name.matchAll(/\(([^)]+)\)/gu)) keys.add(nameKey(match[1]!));
  }
  keys.delete('');
  return keys;
}

function goldNames({ names, canonical }: GoldSource): string[] {
  const listed = Array.isArray(names) ? (names as string[]) : Object.values(names ?? {}).flat();
  return canonical === undefined ? listed : [...listed, canonical];
}

/**
 * How a list of sources agrees with the labelled one: each predicted source is paired with the first labelled one, not yet
 * taken, that shares a name with it. Sources that need not be listed are neither right nor wrong.
 *
 * @param predicted - In the order of the list.
 * @return Counts of sources; rates come from `f1`.
 */
export function scoreSources(record: GoldRecord, predicted: readonly PredictedSource[]): ListScore {
  const idsOf = ({ sourceId, coSourceIds, sourceIds }: GoldAttribution) =>
    [sourceId, ...(coSourceIds ?? (sourceIds ?? []).slice(1))].filter(id => id !== null);
  const required = new Set(record.attributions.filter(({ optional }) => !optional).flatMap(idsOf));
  const named = new Set(record.attributions.flatMap(idsOf));
  // What only optional attributions cite, or the record does not list, is neither required nor wrong.
  const gold = record.sources.map(source => ({
    source,
    keys: keysOf(goldNames(source)),
    isOptional:
      source.mentionedOnly === true || source.listed === false || (named.has(source.id) && !required.has(source.id)),
  }));
  const used = new Set<number>();
  const pairs: { gold: GoldSource; predicted: PredictedSource }[] = [];
  const surplus: PredictedSource[] = [];
  let optional = 0;
  for (const source of predicted) {
    const keys = [...keysOf([...source.names, source.canonical])];
    const at = gold.findIndex((candidate, index) => !used.has(index) && keys.some(key => candidate.keys.has(key)));
    const match = gold[at];
    if (match) used.add(at);
    if (!match) surplus.push(source);
    else if (match.isOptional) optional++;
    else pairs.push({ gold: match.source, predicted: source });
  }
  const wanted = gold.filter(({ isOptional }) => !isOptional);
  const isBody = ({ type }: { readonly type: string }) => !PERSONAL.has(type);
  const bodies = pairs.filter(pair => isBody(pair.gold)).length;
  const mistyped = pairs.filter(
    pair => !isSameType([pair.gold.type, ...(pair.gold.altTypes ?? [])], pair.predicted.type),
  );
  const placed = pairs.filter(pair => pair.gold.country);
  const misplaced = placed.filter(
    pair => (pair.predicted.country ?? '').toUpperCase() !== pair.gold.country?.toUpperCase(),
  );
  return {
    list: { right: pairs.length, predicted: predicted.length - optional, wanted: wanted.length },
    institutions: {
      right: bodies,
      predicted: bodies + surplus.filter(isBody).length,
      wanted: wanted.filter(({ source }) => isBody(source)).length,
    },
    types: { right: pairs.length - mistyped.length, wanted: pairs.length },
    countries: { right: placed.length - misplaced.length, wanted: placed.length },
    missing: wanted.map(({ source }) => source).filter(source => !pairs.some(pair => pair.gold === source)),
    surplus,
    mistyped,
    misplaced,
  };
}
