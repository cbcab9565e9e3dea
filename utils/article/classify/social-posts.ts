import type { Block } from '../../model';

/** How a post of another site signs itself, or shows its picture: "— Mara Lind (@mlind) March 4, 2031". */
const SIGN = /[—–-]\s?[^()\n]{2,80}\(@\w{2,30}\)|\bpic\.twitter\.com\/\w|\bt\.co\/\w/u;
/** Blocks that one post is set in at the most. */
const LONGEST_POST = 8;

/**
 * Quotations that are a post the article embeds: they belong to it where they stand between parts of it, however little they
 * look like it.
 *
 * @param isKept - Whether a block is article, for those already known.
 * @return Indexes of their blocks.
 */
export function embeddedPosts(blocks: readonly Block[], isKept: readonly boolean[]): number[] {
  const posts: number[] = [];
  for (let from = 0; from < blocks.length; from++) {
    if (blocks[from]!.type !== 'quote') continue;
    let to = from;
    let isSigned = false;
    while (to < blocks.length && blocks[to]!.type === 'quote') {
      isSigned ||= SIGN.test(blocks[to]!.text);
      to++;
    }
    if (isSigned && to - from <= LONGEST_POST && isAmong(blocks, isKept, from, to))
      for (let at = from; at < to; at++) posts.push(at);
    from = to;
  }
  return posts;
}

/** Whether the nearest text on both sides is article. */
function isAmong(blocks: readonly Block[], isKept: readonly boolean[], from: number, to: number): boolean {
  const isText = (at: number) => blocks[at]!.type !== 'figure' && blocks[at]!.type !== 'embed';
  let before = from - 1;
  while (before >= 0 && !isText(before)) before--;
  let after = to;
  while (after < blocks.length && !isText(after)) after++;
  return before >= 0 && after < blocks.length && isKept[before]! && isKept[after]!;
}
