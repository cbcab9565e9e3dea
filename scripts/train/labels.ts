import type { PageReading } from '../../utils/article/page-reading';

const SHINGLE = 4;

/** The same, with each sign of scripts that write no spaces as a word of its own: there a sentence is one word otherwise. */
function finerTokens(text: string): string[] {
  return (
    text.match(
      /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]|[^\P{L}\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]+|[\p{N}_]+/gu,
    ) ?? []
  );
}

/** For each block whether it is article (1) or not (0), by the true text; and how much it weighs in the page's score. */
export function labelBlocks(
  page: PageReading,
  truth: string,
): { readonly labels: number[]; readonly weights: number[] } {
  const wanted = finerTokens(truth);
  const places = new Map<string, number[]>();
  for (let at = 0; at + SHINGLE <= wanted.length; at++) {
    const key = wanted.slice(at, at + SHINGLE).join(' ');
    const list = places.get(key);
    if (list) list.push(at);
    else places.set(key, [at]);
  }
  const words = page.blocks.map(block => finerTokens(block.text));
  const labels = new Array<number>(words.length).fill(0);
  const start = new Array<number>(words.length).fill(-1);
  const share = (index: number) => {
    const fact = page.facts[index]!;
    return fact.letters === 0 ? 0 : fact.kept / fact.letters;
  };
  // Where a text stands twice, the copy that Readability kept is the article's.
  const order = words.map((_, index) => index).sort((a, b) => Number(share(b) > 0.5) - Number(share(a) > 0.5) || a - b);
  for (const index of order) {
    const own = words[index]!;
    if (own.length < SHINGLE) continue;
    let found = 0;
    const used: [string, number][] = [];
    for (let at = 0; at + SHINGLE <= own.length; at++) {
      const key = own.slice(at, at + SHINGLE).join(' ');
      const list = places.get(key);
      if (!list || list.length === 0) continue;
      found++;
      used.push([key, list[0]!]);
      if (start[index]! < 0) start[index] = list[0]! - at;
    }
    if (found / (own.length - SHINGLE + 1) < 0.5) {
      start[index] = -1;
      continue;
    }
    labels[index] = 1;
    for (const [key] of used) places.get(key)!.shift();
  }
  for (let index = 0; index < words.length; index++) {
    const own = words[index]!;
    if (own.length === 0 || own.length >= SHINGLE) continue;
    let before = index - 1;
    while (before >= 0 && start[before]! < 0) before--;
    let after = index + 1;
    while (after < words.length && start[after]! < 0) after++;
    const from = before < 0 ? 0 : start[before]! + words[before]!.length;
    const to = after >= words.length ? wanted.length : start[after]!;
    if (to - from > 60 || to <= from) continue;
    for (let at = from; at + own.length <= to; at++) {
      if (own.every((word, i) => wanted[at + i] === word)) {
        labels[index] = 1;
        start[index] = at;
        break;
      }
    }
  }
  const total = Math.max(150, wanted.length);
  return { labels, weights: words.map(own => (own.length + 4) / total) };
}
