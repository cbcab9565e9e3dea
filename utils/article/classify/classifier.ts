import weights from './weights.json';

/**
 * Trees of splits, one behind the other, as plain numbers: nested, each page would pay for ten thousand small lists. A tree
 * is the count of its entries, then its nodes from the root on, what is below a split before what is above it: a split is
 * column of `FEATURES`, threshold, count of the entries below it; a leaf is null and its value. (With anything but numbers in
 * it, a list keeps them ready to be compared; one of fractions alone makes each anew whenever it is read.)
 */
export type PackedTrees = readonly (number | null)[];

const trees: PackedTrees = JSON.parse(`[${weights.trees.join(',')}]`);

/** Chance, 0 to 1, that a block is article; `row` as `featuresOf` gives it. Trained by `scripts/train-classifier.ts`. */
export function chanceOfArticle(row: Float32Array): number {
  return 1 / (1 + Math.exp(-oddsBy(trees, weights.bias, row)));
}

/** What trees say of a row together, as a logarithm of odds, beginning from a bias. */
export function oddsBy(packed: PackedTrees, bias: number, row: Float32Array): number {
  let odds = bias;
  for (let tree = 0; tree < packed.length; tree += packed[tree]! + 1) {
    let node = tree + 1;
    for (let column = packed[node] ?? null; column !== null; column = packed[node] ?? null)
      node += row[column]! > packed[node + 1]! ? packed[node + 2]! + 3 : 3;
    odds += packed[node + 1]!;
  }
  return odds;
}
