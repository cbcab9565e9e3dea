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

/** Sums of gradient and curvature per column and bin, column after column. */
type Histogram = { readonly gradients: Float64Array; readonly curvatures: Float64Array };

/** @param random - Numbers from 0 to 1; a seeded source makes training repeatable. */
export function trainForest(set: TrainingSet, options: TreeOptions, random: () => number): Forest {
  const { rows, labels, weights, pages } = set;
  const pageCount = pages.reduce((most, page) => Math.max(most, page + 1), 0);
  const n = rows.length;
  const width = rows[0]?.length ?? 0;
  const edges = Array.from({ length: width }, (_, column) => binEdges(rows, column));
  const bins = new Uint8Array(n * width);
  rows.forEach((row, i) => {
    for (let column = 0; column < width; column++) bins[i * width + column] = binOf(edges[column]!, row[column]!);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const yes = labels.reduce((sum, label, i) => sum + label * weights[i]!, 0);
  const bias = Math.log(yes / (total - yes));
  const scores = new Float64Array(n).fill(bias);
  const gradient = new Float64Array(n);
  const curvature = new Float64Array(n);
  const trees: TreeNode[] = [];
  const scale = n / total;
  for (let round = 0; round < options.trees; round++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-scores[i]!));
      gradient[i] = (labels[i]! - p) * weights[i]! * scale;
      curvature[i] = Math.max(1e-6, p * (1 - p) * weights[i]! * scale);
    }
    const columns = Array.from({ length: width }, (_, column) => column).filter(
      column => edges[column]!.length > 0 && random() < options.columns,
    );
    const histogramOf = (members: Int32Array): Histogram => {
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
    };
    const grow = (members: Int32Array, depth: number, histogram: Histogram | null): TreeNode => {
      let g = 0,
        h = 0;
      for (const i of members) {
        g += gradient[i]!;
        h += curvature[i]!;
      }
      const split =
        depth === 0 || members.length < 20 || !histogram ? null : bestSplit(histogram, columns, edges, g, h, options);
      if (!split) {
        const value = (g / (h + options.ridge)) * options.rate;
        return { value };
      }
      const { column, bin } = split;
      const left = members.filter(i => bins[i * width + column]! <= bin);
      const right = members.filter(i => bins[i * width + column]! > bin);
      // The sums of the larger side are what the smaller side leaves of the whole.
      const isLast = depth === 1;
      const smaller = isLast ? null : histogramOf(left.length < right.length ? left : right);
      const larger = smaller && histogram ? difference(histogram, smaller) : null;
      const isLeftSmaller = left.length < right.length;
      return {
        column,
        at: edges[column]![bin]!,
        left: grow(left, depth - 1, isLeftSmaller ? smaller : larger),
        right: grow(right, depth - 1, isLeftSmaller ? larger : smaller),
      };
    };
    const isSampled = Array.from({ length: pageCount }, () => random() < options.sample);
    const members = Int32Array.from({ length: n }, (_, i) => i).filter(i => isSampled[pages[i]!]);
    const tree = grow(members, options.depth, histogramOf(members));
    for (let i = 0; i < n; i++) scores[i]! += leafOf(tree, rows[i]!);
    trees.push(tree);
  }
  return { bias, trees };
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
