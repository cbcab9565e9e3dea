/**
 * Metric of the public article-extraction-benchmark: bags of 4-token shingles, each page's counts brought to sum 1.
 * Precision is the mean over pages with a prediction, recall over pages with a truth, F1 of those two; accuracy is the
 * share of pages whose tokens are identical.
 */
export type ExtractionScore = {
  readonly pages: number;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly accuracy: number;
};

export type ScoredPage = { readonly id: string; readonly truth: string; readonly predicted: string };

const SHINGLE = 4;

/** Words as that benchmark counts them: letters, numbers and underscores, no combining marks. */
function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function shingles(words: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>();
  if (words.length === 0) return bag;
  for (let at = 0; at < Math.max(1, words.length - SHINGLE + 1); at++) {
    const key = words.slice(at, at + SHINGLE).join(' ');
    bag.set(key, (bag.get(key) ?? 0) + 1);
  }
  return bag;
}

/** Shares of right, surplus and missing shingles of one page. */
export function scorePage(
  truth: string,
  predicted: string,
): { precision: number | null; recall: number | null; isExact: boolean } {
  const wanted = shingles(tokens(truth));
  const found = shingles(tokens(predicted));
  let right = 0;
  let missing = 0;
  for (const [key, count] of wanted) {
    const other = found.get(key) ?? 0;
    right += Math.min(count, other);
    missing += Math.max(0, count - other);
  }
  let surplus = 0;
  for (const [key, count] of found) surplus += Math.max(0, count - (wanted.get(key) ?? 0));
  const isPerfect = surplus === 0 && missing === 0;
  const precision = isPerfect ? 1 : right + surplus === 0 ? 0 : right / (right + surplus);
  const recall = isPerfect ? 1 : right + missing === 0 ? 0 : right / (right + missing);
  return {
    precision: found.size > 0 ? precision : null,
    recall: wanted.size > 0 ? recall : null,
    isExact: tokens(truth).join(' ') === tokens(predicted).join(' '),
  };
}

/** Means over pages; F1 of mean precision and mean recall. */
export function scorePages(pages: readonly ScoredPage[]): ExtractionScore {
  const scored = pages.map(({ truth, predicted }) => scorePage(truth, predicted));
  const precision = mean(scored.map(page => page.precision));
  const recall = mean(scored.map(page => page.recall));
  return {
    pages: pages.length,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
    precision,
    recall,
    accuracy: mean(scored.map(page => Number(page.isExact))),
  };
}

function mean(values: readonly (number | null)[]): number {
  const known = values.filter(value => value !== null);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : 0;
}
