import { type GoldAttribution, type GoldRecord, isSameType, type Pair } from './gold';

export type Predicted = {
  readonly p: number;
  readonly source: Pair | null;
  readonly cue: Pair;
  readonly content: readonly Pair[];
  readonly sourceId: string;
  readonly sourceType: string;
  readonly confidence: number;
};

export type Counts = { right: number; predicted: number; wanted: number };

export type Match = { readonly gold: GoldAttribution; readonly predicted: Predicted };

export type AttributionScore = {
  readonly detection: Counts;
  readonly sources: Counts;
  /** In words. */
  readonly content: Counts;
  /** Of the matched attributions that have a type label. */
  readonly types: { right: number; wanted: number };
  /** Sums of B³ precision and recall, and how many items they are over. */
  readonly entities: { precision: number; recall: number; items: number };
  readonly matches: readonly Match[];
  readonly missed: readonly GoldAttribution[];
  readonly extra: readonly Predicted[];
};

const ARTICLES = new Set(
  'the a an le la les l un une des du de d el los lo las unos unas del al der die das dem den ein eine einer einem einen o os as um uma do da dos das il i gli uno'.split(
    ' ',
  ),
);

function wordStarts(text: string, spans: readonly Pair[], dropArticles = false): Set<number> {
  const found = new Set<number>();
  const all = new Set<number>();
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!spans.some(([from, to]) => Math.min(to, end) - Math.max(from, start) > (end - start) / 2)) continue;
    all.add(start);
    if (!dropArticles || !ARTICLES.has(match[0].toLowerCase())) found.add(start);
  }
  return found.size > 0 ? found : all;
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
}

function dice(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return a.size + b.size === 0 ? 0 : (2 * shared(a, b)) / (a.size + b.size);
}

function sourceAgreement(text: string, gold: GoldAttribution, predicted: Predicted): number {
  if (!gold.source || !predicted.source) return 0;
  const spans: Pair[] = [gold.source, ...(gold.sourceAlt ?? [])];
  const { source, document } = gold;
  // "a report by the X Institute": the name is the source, the whole phrase is taken too.
  if (document && Math.max(source[0] - document[1], document[0] - source[1]) <= 60)
    spans.push([Math.min(source[0], document[0]), Math.max(source[1], document[1])]);
  const own = wordStarts(text, [predicted.source], true);
  return Math.max(...spans.map(span => dice(wordStarts(text, [span], true), own)));
}

/** Whether a matched attribution names the labelled source, or neither names one. */
export function isSourceRight(text: string, { gold, predicted }: Match): boolean {
  if (!gold.source || !predicted.source) return !gold.source === !predicted.source;
  return sourceAgreement(text, gold, predicted) >= 0.5;
}

/**
 * How predicted attributions agree with labelled ones, by the rules of the annotation guidelines: cues must overlap; source
 * spans agree when half their words are shared (articles aside); content is compared word by word; entities by B³ over
 * matched attributions.
 */
export function scoreAttributions(record: GoldRecord, predictions: readonly Predicted[]): AttributionScore {
  const textOf = (p: number) => (p < 0 ? record.title : (record.body[p] ?? ''));
  const candidates = candidatePairs(record, predictions, textOf);
  const pairs = bestPairs(candidates);
  const { byGold, byPrediction } = pairs;
  const ignored = ignoredPredictions(record, candidates, pairs);
  const required = record.attributions.map((gold, g) => ({ gold, g })).filter(({ gold }) => !gold.optional);
  const counted = predictions.map((predicted, p) => ({ predicted, p })).filter(({ p }) => !ignored.has(p));
  const matches = required.flatMap(({ gold, g }) => {
    const predicted = predictions[byGold.get(g) ?? -1];
    return predicted ? [{ gold, predicted }] : [];
  });
  const typed = matches.filter(({ gold }) => gold.sourceType);
  return {
    detection: { right: matches.length, predicted: counted.length, wanted: required.length },
    sources: {
      right: matches.filter(({ gold, predicted }) => sourceAgreement(textOf(gold.p), gold, predicted) >= 0.5).length,
      predicted: counted.filter(({ predicted }) => predicted.source).length,
      wanted: required.filter(({ gold }) => gold.source).length,
    },
    content: {
      right: sum(matches, ({ gold, predicted }) =>
        shared(wordStarts(textOf(gold.p), gold.content), wordStarts(textOf(gold.p), predicted.content)),
      ),
      predicted: sum(counted, ({ predicted }) => wordStarts(textOf(predicted.p), predicted.content).size),
      wanted: sum(required, ({ gold }) => wordStarts(textOf(gold.p), gold.content).size),
    },
    types: { right: typed.filter(isTypeRight).length, wanted: typed.length },
    entities: bCubed(
      matches.map(({ gold, predicted }, index) => [gold.sourceId ?? `none-${index}`, predicted.sourceId]),
    ),
    matches,
    missed: required.filter(({ g }) => !byGold.has(g)).map(({ gold }) => gold),
    extra: counted.filter(({ p }) => !byPrediction.has(p)).map(({ predicted }) => predicted),
  };
}

/** A label and a prediction whose cues overlap, by their indexes; the more they agree, the larger the weight (0 to 2.01). */
type Candidate = { readonly g: number; readonly p: number; readonly weight: number };

/** The best first; among equals in the order of labels, then of predictions. */
function candidatePairs(
  record: GoldRecord,
  predictions: readonly Predicted[],
  textOf: (p: number) => string,
): readonly Candidate[] {
  const candidates = record.attributions.flatMap((gold, g) =>
    predictions.flatMap((predicted, p) => {
      if (gold.p !== predicted.p || gold.cue[0] >= predicted.cue[1] || predicted.cue[0] >= gold.cue[1]) return [];
      const text = textOf(gold.p);
      const weight =
        dice(wordStarts(text, gold.content), wordStarts(text, predicted.content)) +
        sourceAgreement(text, gold, predicted) +
        (gold.sourceId !== null && gold.sourceType === predicted.sourceType ? 0.01 : 0);
      return [{ g, p, weight }];
    }),
  );
  return candidates.sort((a, b) => b.weight - a.weight || a.g - b.g || a.p - b.p);
}

/** Which prediction stands for which label, and the other way round. */
type Pairs = { readonly byGold: ReadonlyMap<number, number>; readonly byPrediction: ReadonlyMap<number, number> };

/** One to one, the best candidate first. */
function bestPairs(candidates: readonly Candidate[]): Pairs {
  const byGold = new Map<number, number>();
  const byPrediction = new Map<number, number>();
  for (const { g, p } of candidates) {
    if (byGold.has(g) || byPrediction.has(p)) continue;
    byGold.set(g, p);
    byPrediction.set(p, g);
  }
  return { byGold, byPrediction };
}

/** A prediction that hits an optional label is neither right nor wrong, nor is the second half of a joint source. */
function ignoredPredictions(
  record: GoldRecord,
  candidates: readonly Candidate[],
  { byGold, byPrediction }: Pairs,
): ReadonlySet<number> {
  const ignored = new Set<number>();
  for (const [p, g] of byPrediction) if (record.attributions[g]!.optional) ignored.add(p);
  record.attributions.forEach((gold, g) => {
    let left = byGold.has(g) && !gold.optional ? (gold.coSourceIds ?? (gold.sourceIds ?? []).slice(1)).length : 0;
    for (const candidate of candidates) {
      if (candidate.g !== g || left === 0 || byPrediction.has(candidate.p) || ignored.has(candidate.p)) continue;
      ignored.add(candidate.p);
      left--;
    }
  });
  return ignored;
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}

/** Whether a matched attribution's source has the labelled type or one that is taken too; true where no type is labelled. */
export function isTypeRight({ gold, predicted }: Match): boolean {
  return !gold.sourceType || isSameType([gold.sourceType, ...(gold.altTypes ?? [])], predicted.sourceType);
}

function bCubed(pairs: readonly (readonly [string, string])[]): AttributionScore['entities'] {
  let precision = 0;
  let recall = 0;
  for (const [gold, predicted] of pairs) {
    const sameGold = pairs.filter(([other]) => other === gold).length;
    const samePrediction = pairs.filter(([, other]) => other === predicted).length;
    const both = pairs.filter(
      ([otherGold, otherPrediction]) => otherGold === gold && otherPrediction === predicted,
    ).length;
    precision += both / samePrediction;
    recall += both / sameGold;
  }
  return { precision, recall, items: pairs.length };
}

/** From 0 to 1; 0 where nothing was wanted and nothing found. */
export function f1({ right, predicted, wanted }: Counts): number {
  return predicted + wanted === 0 ? 0 : (2 * right) / (predicted + wanted);
}
