import { describe, expect, it } from 'vitest';
import { FEATURES, featuresOf } from '../../utils/article/classify/features';
import weights from '../../utils/article/classify/weights.json';

const hints = {
  title: '',
  description: null,
  byline: null,
  articleBody: null,
  siteName: null,
  url: 'https://example.test/',
};

describe('the block classifier', () => {
  it('was trained on the features there are', () => {
    expect(weights.features).toBe(FEATURES.length);
  });

  it('gives one row of numbers for each block, as long as the list of their names', () => {
    const block = { type: 'paragraph', text: 'Rain fell on the harbour.', marks: [], direction: 'ltr' } as const;
    const facts = {
      depth: 3,
      near: 0,
      middle: 0,
      far: 0,
      tags: 0,
      containers: [0, 1, -1, -1],
      siblings: 0,
      kind: 0,
      isFurniture: false,
      letters: 25,
      kept: 25,
    } as const;
    const rows = featuresOf([block, block], [facts, facts], [null, null], hints);
    expect(rows.map(row => row.length)).toEqual([FEATURES.length, FEATURES.length]);
    expect(rows.every(row => row.every(Number.isFinite))).toBe(true);
  });
});
