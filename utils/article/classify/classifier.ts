import weights from './weights.json';

/** A split (column of `FEATURES`, threshold, where to go up to it, where to go above it) or a leaf's value. */
type Tree = number | readonly [column: number, at: number, below: Tree, above: Tree];

const { bias, trees } = weights as unknown as { readonly bias: number; readonly trees: readonly Tree[] };

/** Chance, 0 to 1, that a block is article; `row` as `featuresOf` gives it. Trained by `scripts/train-classifier.ts`. */
export function chanceOfArticle(row: Float32Array): number {
  let score = bias;
  for (const tree of trees) {
    let node = tree;
    while (typeof node !== 'number') node = row[node[0]]! > node[1] ? node[3] : node[2];
    score += node;
  }
  return 1 / (1 + Math.exp(-score));
}
