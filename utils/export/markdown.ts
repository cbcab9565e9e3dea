import type { AnnotatedArticle, Block, InlineMark } from '../model';
import { toNodes, type ViewNode, type ViewNodes } from '../view/nodes';
import type { ExportWords } from './format';
import { numberedSources } from './numbered-sources';

const FENCE: Readonly<Record<Exclude<InlineMark['kind'], 'link'>, readonly [string, string]>> = {
  strong: ['**', '**'],
  emphasis: ['*', '*'],
  code: ['`', '`'],
  sub: ['<sub>', '</sub>'],
  sup: ['<sup>', '</sup>'],
};

/** The article as CommonMark, with its formatting and links, and the cited sources as a numbered list. */
export function markdown(article: AnnotatedArticle, words: ExportWords): string {
  const sources = numberedSources(article, words).map(({ number, description, document, href }) => {
    const details = [document && escapeMarkdown(document), href && `<${href}>`].filter(Boolean).join(', ');
    return `${number}. ${escapeMarkdown(description)}${details ? ` (${details})` : ''}`;
  });
  const parts = [
    `# ${escapeMarkdown(article.title)}`,
    article.url && `<${article.url}>`,
    joinBlocks(article.blocks),
    sources.length > 0 ? `## ${escapeMarkdown(words.sources)}\n\n${sources.join('\n')}` : '',
  ];
  return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}

function joinBlocks(blocks: readonly Block[]): string {
  return blocks.reduce((text, block, index) => {
    const previous = blocks[index - 1];
    const isTight = block.type === 'list-item' && previous?.type === 'list-item';
    const isSameQuote = block.type === 'quote' && previous?.type === 'quote';
    const gap = index === 0 ? '' : isTight ? '\n' : isSameQuote ? '\n>\n' : '\n\n';
    return text + gap + blockMarkdown(block);
  }, '');
}

function blockMarkdown(block: Block): string {
  const inline = () => inlineMarkdown(toNodes(block.text, block.marks, { marks: [], said: [], chips: [] }));
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inline()}`;
    case 'quote':
      return `> ${inline()}`;
    case 'list-item':
      return `${'   '.repeat(block.depth)}${block.ordered ? `${block.ordinal}.` : '-'} ${inline()}`;
    case 'code':
      return `\`\`\`\n${block.text}\n\`\`\``;
    case 'table':
      return tableMarkdown(block.rows);
    case 'figure': {
      const image = block.picture ? `![${escapeMarkdown(block.picture.alt)}](${block.picture.src})` : '';
      return [image, block.text && `*${escapeMarkdown(block.text)}*`].filter(part => part !== '').join('\n\n');
    }
    case 'embed':
      return block.href ? `[${escapeMarkdown(block.text || block.href)}](${block.href})` : inline();
    case 'paragraph':
      // A paragraph that opens like a list or heading would turn into one.
      return inline().replace(/^(#{1,6} |[-+] |\d+[.)] )/u, '\\$1');
  }
}

function tableMarkdown(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(row => row.length));
  const line = (row: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, index) => escapeMarkdown(row[index] ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), `|${' --- |'.repeat(width)}`, ...body.map(line)].join('\n');
}

const inlineMarkdown = (nodes: ViewNodes): string => nodes.map(inlineMarkdownNode).join('');

function inlineMarkdownNode(node: ViewNode): string {
  switch (node.type) {
    case 'text':
      return escapeMarkdown(node.text);
    case 'link':
      return `[${inlineMarkdown(node.children)}](${node.href.replaceAll(')', '%29')})`;
    case 'format': {
      const [open, close] = FENCE[node.kind];
      return open + inlineMarkdown(node.children) + close;
    }
    case 'mark':
    case 'said':
      return inlineMarkdown(node.children);
    case 'chip':
      return '';
  }
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/gu, '\\$&');
}
