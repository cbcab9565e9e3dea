import type { Block } from '../model';

/**
 * What "copy clean text" gives: paragraphs parted by one blank line, list items by line breaks, tables row by row. No
 * captions, no embeds, no chips, no direction marks.
 *
 * @param title - Goes first if given.
 */
export function plainText(blocks: readonly Block[], title?: string): string {
  const parts: string[] = title ? [title] : [];
  let before: Block | null = null;
  for (const block of blocks) {
    if (block.type === 'figure' || block.type === 'embed' || block.text === '') continue;
    const line =
      block.type === 'list-item'
        ? `${'  '.repeat(block.depth)}${block.ordered ? `${block.ordinal}.` : '•'} ${block.text}`
        : block.text;
    if (before?.type === 'list-item' && block.type === 'list-item') parts.push(`${parts.pop() ?? ''}\n${line}`);
    else parts.push(line);
    before = block;
  }
  return parts.join('\n\n').replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
}
