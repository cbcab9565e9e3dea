import type { Block } from '../model';

/** Share of a block's letters, from `from` on, that are linked. */
export function linkShare(block: Block, from = 0): number {
  const length = block.text.length - from;
  if (length <= 0) return 0;
  let covered = 0;
  for (const mark of block.marks)
    if (mark.kind === 'link') covered += Math.max(0, mark.end - Math.max(mark.start, from));
  return covered / length;
}
