/**
 * Gradient-boosted decision trees for yes or no (logistic loss, histograms, Newton steps), small enough to read. After
 * Friedman, "Greedy function approximation: a gradient boosting machine" (2001).
 */
export type TrainingSet = {
  /** One row of numbers per example, all of one length. */
  readonly rows: readonly Float32Array[];
  /** 0 or 1 per row. */
  readonly labels: readonly number[];
  readonly weights: readonly number[];
  /** Number of the page that a row is from, 0 and up: rows of one page are much alike. */
  readonly pages: readonly number[];
};

export type TreeOptions = {
  readonly trees: number;
  readonly depth: number;
  /** Shrinkage of each tree's say, 0 to 1. */
  readonly rate: number;
  /** Share of columns that each tree may look at. */
  readonly columns: number;
  /** Share of pages that each tree is grown on. */
  readonly sample: number;
  /** Least sum of weights in a leaf. */
  readonly leastLeaf: number;
  /** Ridge on leaf values. */
  readonly ridge: number;
};

/** A node: split on a column (values above `at` go right), or a leaf's value. */
export type TreeNode =
  | { readonly column: number; readonly at: number; readonly left: TreeNode; readonly right: TreeNode }
  | { readonly value: number };

export type Forest = { readonly bias: number; readonly trees: readonly TreeNode[] };

const BINS = 48;

/** Sums of gradient and curvature per column that a tree may look at and bin, column after column. */
type Histogram = { readonly gradients: Float64Array; readonly curvatures: Float64Array };

/** What each tree is grown from: rows in bins, and what the trees before it leave to be said. */
type Ground = {
  /** Column after column, borders between the bins; none where all rows are alike. */
  readonly edges: readonly (readonly number[])[];
  /** Row after row, the bin of each column. */
  readonly bins: Uint8Array;
  /** Per row: which way its score should go, and how sharply. Written anew for each tree. */
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
};

/**
 * Grow trees one after the other, each on what those before it leave wrong.
 *
 * @param random - Numbers from 0 to 1; a seeded source makes training repeatable.
 */
export function trainForest(set: TrainingSet, options: TreeOptions, random: () => number): Forest {
  const { rows, pages } = set;
  const n = rows.length;
  const ground = prepareGround(set);
  const bias = oddsOfYes(set);
  const scores = new Float64Array(n).fill(bias);
  const pageCount = pages.reduce((most, page) => Math.max(most, page + 1), 0);
  const trees: TreeNode[] = [];
  for (let round = 0; round < options.trees; round++) {
    lookAtErrors(set, scores, ground);
    const columns = [...ground.edges.keys()].filter(
      column => ground.edges[column]!.length > 0 && random() < options.columns,
    );
    const isSampled = Array.from({ length: pageCount }, () => random() < options.sample);
    const members = Int32Array.from({ length: n }, (_, i) => i).filter(i => isSampled[pages[i]!]);
    const tree = growTree(members, columns, ground, options);
    for (let i = 0; i < n; i++) scores[i]! += leafOf(tree, rows[i]!);
    trees.push(tree);
  }
  return { bias, trees };
}

function prepareGround({ rows }: TrainingSet): Ground {
  const n = rows.length;
  const width = rows[0]?.length ?? 0;
  const edges = Array.from({ length: width }, (_, column) => binEdges(rows, column));
  const bins = new Uint8Array(n * width);
  rows.forEach((row, i) => {
    for (let column = 0; column < width; column++) bins[i * width + column] = binOf(edges[column]!, row[column]!);
  });
  return { edges, bins, gradient: new Float64Array(n), curvature: new Float64Array(n) };
}

/** Logarithm of the odds of a yes over all rows, by weight. */
function oddsOfYes({ labels, weights }: TrainingSet): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const yes = labels.reduce((sum, label, i) => sum + label * weights[i]!, 0);
  return Math.log(yes / (total - yes));
}

/** First and second derivative of the logistic loss at the present scores; weights are brought to a mean of 1. */
function lookAtErrors({ labels, weights }: TrainingSet, scores: Float64Array, { gradient, curvature }: Ground): void {
  const scale = scores.length / weights.reduce((sum, weight) => sum + weight, 0);
  for (let i = 0; i < scores.length; i++) {
    const p = 1 / (1 + Math.exp(-scores[i]!));
    gradient[i] = (labels[i]! - p) * weights[i]! * scale;
    curvature[i] = Math.max(1e-6, p * (1 - p) * weights[i]! * scale);
  }
}

/** Rows from which on a node may be split. */
const LEAST_SPLIT = 20;

/** One tree over some rows (`all`) that may look at some columns. */
function growTree(all: Int32Array, columns: readonly number[], ground: Ground, options: TreeOptions): TreeNode {
  const { edges, bins } = ground;
  const width = edges.length;
  /** @param histogram - Of these members; null where they are not to be split. */
  const grow = (members: Int32Array, depth: number, histogram: Histogram | null): TreeNode => {
    const { g, h } = sumsOf(members, ground);
    const split =
      depth === 0 || members.length < LEAST_SPLIT || !histogram
        ? null
        : bestSplit(histogram, columns, edges, g, h, options);
    if (!split) return { value: (g / (h + options.ridge)) * options.rate };
    const { column, bin } = split;
    const left = members.filter(i => bins[i * width + column]! <= bin);
    const right = members.filter(i => bins[i * width + column]! > bin);
    // The sums of the larger side are what the smaller side leaves of the whole.
    const isLeftSmaller = left.length < right.length;
    const isLast = depth === 1;
    const smaller = isLast ? null : histogramOf(isLeftSmaller ? left : right, columns, ground);
    const larger = smaller && histogram ? difference(histogram, smaller) : null;
    return {
      column,
      at: edges[column]![bin]!,
      left: grow(left, depth - 1, isLeftSmaller ? smaller : larger),
      right: grow(right, depth - 1, isLeftSmaller ? larger : smaller),
    };
  };
  return grow(all, options.depth, histogramOf(all, columns, ground));
}

/** Gradient and curvature of some rows together. */
function sumsOf(members: Int32Array, { gradient, curvature }: Ground): { g: number; h: number } {
  let g = 0,
    h = 0;
  for (const i of members) {
    g += gradient[i]!;
    h += curvature[i]!;
  }
  return { g, h };
}

function histogramOf(
  members: Int32Array,
  columns: readonly number[],
  { edges, bins, gradient, curvature }: Ground,
): Histogram {
  const width = edges.length;
  const gradients = new Float64Array(columns.length * BINS);
  const curvatures = new Float64Array(columns.length * BINS);
  for (const i of members) {
    const g = gradient[i]!;
    const h = curvature[i]!;
    for (let c = 0, at = 0; c < columns.length; c++, at += BINS) {
      const cell = at + bins[i * width + columns[c]!]!;
      gradients[cell]! += g;
      curvatures[cell]! += h;
    }
  }
  return { gradients, curvatures };
}

function difference(whole: Histogram, part: Histogram): Histogram {
  return {
    gradients: whole.gradients.map((value, i) => value - part.gradients[i]!),
    curvatures: whole.curvatures.map((value, i) => value - part.curvatures[i]!),
  };
}

/** The column and bin (the last one that goes left) that part a node's gradient best; null if no split is worth it. */
function bestSplit(
  { gradients, curvatures }: Histogram,
  columns: readonly number[],
  edges: readonly (readonly number[])[],
  g: number,
  h: number,
  { ridge, leastLeaf }: TreeOptions,
): { column: number; bin: number } | null {
  const parent = (g * g) / (h + ridge);
  let best: { column: number; bin: number } | null = null;
  let most = 1e-3;
  columns.forEach((column, c) => {
    let left = 0,
      below = 0;
    for (let bin = 0; bin < edges[column]!.length; bin++) {
      left += gradients[c * BINS + bin]!;
      below += curvatures[c * BINS + bin]!;
      if (below < leastLeaf || h - below < leastLeaf) continue;
      const gain = (left * left) / (below + ridge) + ((g - left) * (g - left)) / (h - below + ridge) - parent;
      if (gain <= most) continue;
      most = gain;
      best = { column, bin };
    }
  });
  return best;
}

/** One forest that says what these say on the average, as logarithms of odds. */
export function average(forests: readonly Forest[]): Forest {
  const scaled = (node: TreeNode): TreeNode =>
    'value' in node
      ? { value: node.value / forests.length }
      : { ...node, left: scaled(node.left), right: scaled(node.right) };
  return {
    bias: forests.reduce((sum, forest) => sum + forest.bias, 0) / forests.length,
    trees: forests.flatMap(forest => forest.trees.map(scaled)),
  };
}

/** Chance that a row is a yes, 0 to 1. */
export function chance({ bias, trees }: Forest, row: Float32Array): number {
  let score = bias;
  for (const tree of trees) score += leafOf(tree, row);
  return 1 / (1 + Math.exp(-score));
}

function leafOf(tree: TreeNode, row: Float32Array): number {
  let node = tree;
  while (!('value' in node)) node = row[node.column]! > node.at ? node.right : node.left;
  return node.value;
}

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function binEdges(rows: readonly Float32Array[], column: number): number[] {
  const step = Math.max(1, Math.floor(rows.length / 20_000));
  const values: number[] = [];
  for (let i = 0; i < rows.length; i += step) values.push(rows[i]![column]!);
  values.sort((a, b) => a - b);
  const distinct = [...new Set(values)];
  if (distinct.length <= BINS) return distinct.slice(0, -1).map((value, i) => (value + distinct[i + 1]!) / 2);
  const edges: number[] = [];
  for (let bin = 1; bin < BINS; bin++) {
    const edge = values[Math.floor((bin * values.length) / BINS)]!;
    if (edge !== edges.at(-1) && edge < values.at(-1)!) edges.push(edge);
  }
  return edges;
}

function binOf(edges: readonly number[], value: number): number {
  let low = 0,
    high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > edges[middle]!) low = middle + 1;
    else high = middle;
  }
  return low;
}
