import { describe, expect, it } from 'vitest';
import { packTree } from '../../scripts/train/pack';
import { average, chance, seeded, trainForest } from '../../scripts/train/trees';
import { oddsBy } from '../../utils/article/classify/classifier';

const OPTIONS = { trees: 20, depth: 2, rate: 0.3, columns: 1, sample: 0.8, leastLeaf: 1, ridge: 1 };

// Yes where the first number is above one half; the second says nothing.
const random = seeded(5);
const rows = Array.from({ length: 400 }, () => Float32Array.from([random(), random()]));
const set = {
  rows,
  labels: rows.map(row => Number(row[0]! > 0.5)),
  weights: rows.map(() => 1),
  pages: rows.map((_, index) => Math.floor(index / 10)),
};

describe('boosted trees', () => {
  it('learn what parts yes from no', () => {
    const forest = trainForest(set, OPTIONS, seeded(1));
    expect(chance(forest, Float32Array.from([0.9, 0.5]))).toBeGreaterThan(0.9);
    expect(chance(forest, Float32Array.from([0.1, 0.5]))).toBeLessThan(0.1);
  });

  it('grow alike from one seed', () => {
    expect(trainForest(set, OPTIONS, seeded(3))).toEqual(trainForest(set, OPTIONS, seeded(3)));
  });

  it('are averaged as logarithms of odds', () => {
    const forests = [1, 2].map(seed => trainForest(set, OPTIONS, seeded(seed)));
    const row = Float32Array.from([0.55, 0.2]);
    const odds = (p: number) => Math.log(p / (1 - p));
    const [one, two] = forests.map(forest => odds(chance(forest, row)));
    expect(odds(chance(average(forests), row))).toBeCloseTo((one! + two!) / 2, 9);
  });

  it('say the same when packed, to the figures that are kept', () => {
    const forest = trainForest(set, OPTIONS, seeded(4));
    const packed = forest.trees.flatMap(packTree);
    for (const row of rows.slice(0, 50)) {
      const odds = oddsBy(packed, forest.bias, row);
      expect(1 / (1 + Math.exp(-odds))).toBeCloseTo(chance(forest, row), 3);
    }
  });
});
