import { letters } from '../../clutter/letters';
import type { Block } from '../../model';
import { embeddedPosts } from './social-posts';

/** How much less likely, as a logarithm of odds, a block is article when its place speaks against it. */
const AGAINST = 0.8;
/** The same for a quotation set apart that the text has as well: a pull quote. */
const AGAINST_PULL_QUOTE = 2.5;
/** Below this chance a block never is article; from the other on it always is. */
const LEAST = 0.2;
const CERTAIN = 0.6;
/** Letters that the border of a block counts for: a line of two words is worth something too. */
const BORDER = 6;
/** Letters from which on a text that stands on the page twice is told once, where it is likelier; a refrain stays. */
const TWICE = 40;

/**
 * Which blocks to keep, given each one's chance of being article: those that together promise most precision and recall.
 * On a page of sure blocks that asks for a chance near one half; on one where little is sure, a doubtful block is worth
 * more kept than lost.
 */
export function chooseBlocks(
  blocks: readonly Block[],
  rules: readonly (string | null)[],
  chances: readonly number[],
): boolean[] {
  const odds = blocks.map((_, index) => against(blocks[index]!, chances[index]!, rules[index] ?? null));
  const sizes = blocks.map(block => block.text.length + BORDER);
  const order = blocks
    .map((_, index) => index)
    .filter(index => isText(blocks[index]!) && odds[index]! >= LEAST)
    .sort((a, b) => odds[b]! - odds[a]!);
  let wanted = 0;
  blocks.forEach((block, index) => {
    if (isText(block)) wanted += odds[index]! * sizes[index]!;
  });
  const isKept = blocks.map(() => false);
  let right = 0;
  let kept = 0;
  let most = 0;
  let count = 0;
  order.forEach((index, at) => {
    right += odds[index]! * sizes[index]!;
    kept += sizes[index]!;
    const promise = right / kept + right / wanted;
    if (promise <= most && odds[index]! < CERTAIN) return;
    most = promise;
    count = at + 1;
  });
  const copies = new Map<string, number[]>();
  for (const index of order.slice(0, count)) {
    isKept[index] = true;
    const key = letters(blocks[index]!.text);
    if (blocks[index]!.type !== 'code' && key.length >= TWICE) copies.set(key, [...(copies.get(key) ?? []), index]);
  }
  for (const index of embeddedPosts(blocks, isKept)) if (isOpen(rules[index] ?? null)) isKept[index] = true;
  for (const [, second, third] of copies.values())
    if (second !== undefined && third === undefined) isKept[second] = false;
  return isKept;
}

/** Whether no words speak against a block. */
function isOpen(rule: string | null): boolean {
  return rule === null || isStructural(rule);
}

function isText(block: Block): boolean {
  return block.type !== 'figure' && block.type !== 'embed' && block.text !== '';
}

/** What is nothing but furniture's words is furniture anywhere; a place that speaks against a block can be outvoted. */
function against(block: Block, chance: number, rule: string | null): number {
  if (rule === null) return chance;
  if (!isStructural(rule)) return 0;
  const isPullQuote = block.type === 'quote' && rule === 'structure/repeated';
  const odds = chance / Math.max(1e-9, 1 - chance) / Math.exp(isPullQuote ? AGAINST_PULL_QUOTE : AGAINST);
  return odds / (1 + odds);
}

/** Rules that go by a block's place, not by its words. */
export function isStructural(rule: string): boolean {
  return rule.startsWith('structure/');
}
