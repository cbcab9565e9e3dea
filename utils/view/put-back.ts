import type { Article, Block } from '../model';

/**
 * An article with some of what was taken out of it back in its place.
 *
 * @param restored - Indexes into `article.removals`.
 */
export function putBack(article: Article, restored: ReadonlySet<number>): Article {
  if (restored.size === 0) return article;
  const blocks: Block[] = [];
  const removals = [];
  let next = 0;
  const keepUntil = (block: number) => {
    while (next < Math.min(block, article.blocks.length)) blocks.push(article.blocks[next++]!);
  };
  for (const [index, removal] of article.removals.entries()) {
    keepUntil(removal.block);
    if (!restored.has(index)) {
      removals.push({ ...removal, block: blocks.length });
      continue;
    }
    blocks.push(removal.removed);
    if (removal.isCut) next += 1;
  }
  keepUntil(article.blocks.length);
  return { ...article, blocks, removals };
}
