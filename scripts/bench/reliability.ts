import { type AttributionScore, isSourceRight } from './attribution-score';
import type { GoldRecord } from './gold';

/** Lower borders of the bins of confidence, highest first. */
const BINS = [0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.5, 0] as const;

export type Scored = { readonly record: GoldRecord; readonly attributions: AttributionScore };

/** What share of the attributions found with a confidence is right: the place is labelled, and so is the source. */
export function reliability(scored: readonly Scored[]): readonly { from: number; found: number; right: number }[] {
  const bins = BINS.map(from => ({ from, found: 0, right: 0 }));
  const count = (confidence: number, isRight: boolean) => {
    const bin = bins.find(({ from }) => confidence >= from);
    if (!bin) throw new RangeError(`Confidence below 0: ${confidence}`);
    bin.found++;
    if (isRight) bin.right++;
  };
  for (const { record, attributions } of scored) {
    for (const { confidence } of attributions.extra) count(confidence, false);
    for (const match of attributions.matches) {
      const { p } = match.gold;
      count(match.predicted.confidence, isSourceRight(p < 0 ? record.title : (record.body[p] ?? ''), match));
    }
  }
  return bins;
}
