import type { BlockView } from './article-view';

/** A block with its index in the article. */
export type PlacedBlock = BlockView & { readonly index: number };

/** Blocks as a page is built of them: the items of one list together, all else alone. */
export type BlockGroup =
  | { readonly type: 'single'; readonly placed: PlacedBlock }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly PlacedBlock[] };

/** Group list items that follow one another; nested items stay in the list of their outermost one. */
export function groupBlocks(blocks: readonly BlockView[]): readonly BlockGroup[] {
  const groups: BlockGroup[] = [];
  for (const [index, view] of blocks.entries()) {
    const placed = { ...view, index };
    if (view.block.type !== 'list-item') {
      groups.push({ type: 'single', placed });
      continue;
    }
    const last = groups.at(-1);
    if (last?.type === 'list' && (view.block.depth > 0 || last.ordered === view.block.ordered)) {
      groups[groups.length - 1] = { ...last, items: [...last.items, placed] };
    } else {
      groups.push({ type: 'list', ordered: view.block.ordered, items: [placed] });
    }
  }
  return groups;
}
