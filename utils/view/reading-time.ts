import type { Article } from '../model';

/**
 * Characters a minute, mean and spread, of adult readers: Trauzettel-Klosinski and Dietz, "Standardized assessment of
 * reading performance: the new International Reading Speed Texts IReST", 2012 (the table that Firefox uses too).
 */
const CHARACTERS_A_MINUTE: Readonly<Record<string, readonly [mean: number, spread: number]>> = {
  ar: [612, 88],
  de: [920, 86],
  en: [987, 118],
  es: [1025, 127],
  fi: [1078, 121],
  fr: [998, 126],
  he: [833, 130],
  it: [950, 140],
  ja: [357, 56],
  nl: [978, 143],
  pl: [916, 126],
  pt: [913, 145],
  ru: [986, 175],
  sl: [885, 145],
  sv: [917, 156],
  tr: [1054, 156],
  zh: [255, 29],
};

/** The words of an article that are read, headline first. */
const textOf = ({ title, blocks }: Pick<Article, 'title' | 'blocks'>) =>
  [title, ...blocks.map(block => block.text)].join('\n');

/** Whole minutes a fast and a slow reader take, at least one. Languages without a figure are counted as English. */
export function readingMinutes(article: Pick<Article, 'title' | 'blocks' | 'language'>): {
  readonly from: number;
  readonly to: number;
} {
  const [mean, spread] = CHARACTERS_A_MINUTE[article.language ?? 'en'] ?? [987, 118];
  const length = textOf(article).length;
  const minutes = (rate: number) => Math.max(1, Math.round(length / rate));
  return { from: minutes(mean + spread), to: minutes(mean - spread) };
}

/** Words as a reader counts them: runs of letters and digits; each ideograph is one. */
export function wordCount(article: Pick<Article, 'title' | 'blocks'>): number {
  const words = textOf(article).match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu,
  );
  return words?.length ?? 0;
}
