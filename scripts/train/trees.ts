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
};

export type TreeOptions = {
  readonly trees: number;
  readonly depth: number;
  /** Shrinkage of each tree's say, 0 to 1. */
  readonly rate: number;
  /** Share of columns that each tree may look at. */
  readonly columns: number;
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

/** @param random - Numbers from 0 to 1; a seeded source makes training repeatable. */
export function trainForest(set: TrainingSet, options: TreeOptions, random: () => number): Forest {
  const { rows, labels, weights } = set;
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
    const grow = (members: Int32Array, depth: number): TreeNode => {
      let g = 0,
        h = 0;
      for (const i of members) {
        g += gradient[i]!;
        h += curvature[i]!;
      }
      const value = (g / (h + options.ridge)) * options.rate;
      if (depth === 0 || members.length < 20) return leaf(members, value);
      const parent = (g * g) / (h + options.ridge);
      let best = 1e-3,
        bestColumn = -1,
        bestBin = -1;
      const gs = new Float64Array(BINS),
        hs = new Float64Array(BINS);
      for (const column of columns) {
        const count = edges[column]!.length + 1;
        gs.fill(0);
        hs.fill(0);
        for (let m = 0; m < members.length; m++) {
          const i = members[m]!;
          const bin = bins[i * width + column]!;
          gs[bin]! += gradient[i]!;
          hs[bin]! += curvature[i]!;
        }
        let gl = 0,
          hl = 0;
        for (let bin = 0; bin < count - 1; bin++) {
          gl += gs[bin]!;
          hl += hs[bin]!;
          if (hl < options.leastLeaf || h - hl < options.leastLeaf) continue;
          const gain = (gl * gl) / (hl + options.ridge) + ((g - gl) * (g - gl)) / (h - hl + options.ridge) - parent;
          if (gain > best) {
            best = gain;
            bestColumn = column;
            bestBin = bin;
          }
        }
      }
      if (bestColumn < 0) return leaf(members, value);
      const left = members.filter(i => bins[i * width + bestColumn]! <= bestBin);
      const right = members.filter(i => bins[i * width + bestColumn]! > bestBin);
      return {
        column: bestColumn,
        at: edges[bestColumn]![bestBin]!,
        left: grow(left, depth - 1),
        right: grow(right, depth - 1),
      };
    };
    const leaf = (members: Int32Array, value: number): TreeNode => {
      for (const i of members) scores[i]! += value;
      return { value };
    };
    trees.push(
      grow(
        Int32Array.from({ length: n }, (_, i) => i),
        options.depth,
      ),
    );
  }
  return { bias, trees };
}

/** Chance that a row is a yes, 0 to 1. */
export function chance({ bias, trees }: Forest, row: Float32Array): number {
  let score = bias;
  for (const tree of trees) {
    let node = tree;
    while (!('value' in node)) node = row[node.column]! > node.at ? node.right : node.left;
    score += node.value;
  }
  return 1 / (1 + Math.exp(-score));
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
