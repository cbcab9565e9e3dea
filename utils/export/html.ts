import type { AnnotatedArticle, Block } from '../model';
import { toNodes, type ViewNode, type ViewNodes } from '../view/nodes';
import type { ExportWords } from './format';
import { numberedSources } from './numbered-sources';

const TAGS = { strong: 'strong', emphasis: 'em', code: 'code', sub: 'sub', sup: 'sup' } as const;

/** The clean article as an HTML fragment for the clipboard: structure and links, no marks, no style. */
export function articleHtml(article: AnnotatedArticle): string {
  const heading = article.title === '' ? '' : `<h1>${escapeHtml(article.title)}</h1>`;
  const language = article.language === null ? '' : ` lang="${escapeHtml(article.language)}"`;
  return `<article dir="${article.direction}"${language}>${heading}${article.blocks.map(blockHtml).join('')}</article>`;
}

/** The same, followed by the numbered list of cited sources. */
export function articleHtmlWithSources(article: AnnotatedArticle, words: ExportWords): string {
  const items = numberedSources(article, words).map(({ description, document, href }) => {
    const text = escapeHtml([description, document].filter(part => part !== null).join(' · '));
    return `<li>${href === null ? text : `<a href="${escapeHtml(href)}">${text}</a>`}</li>`;
  });
  if (items.length === 0) return articleHtml(article);
  return `${articleHtml(article)}<h2>${escapeHtml(words.sources)}</h2><ol>${items.join('')}</ol>`;
}

function blockHtml(block: Block): string {
  const inline = inlineHtml(toNodes(block.text, block.marks, { marks: [], said: [], chips: [] }));
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${inline}</h${block.level}>`;
    case 'quote':
      return `<blockquote><p>${inline}</p></blockquote>`;
    case 'list-item':
      return block.ordered ? `<ol start="${block.ordinal}"><li>${inline}</li></ol>` : `<ul><li>${inline}</li></ul>`;
    case 'code':
      return `<pre>${escapeHtml(block.text)}</pre>`;
    case 'table':
      return `<table>${block.rows
        .map(row => `<tr>${row.map(cell => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`)
        .join('')}</table>`;
    case 'figure':
      return block.text === '' ? '' : `<p><em>${inline}</em></p>`;
    case 'embed':
      return block.href === null
        ? `<p>${inline}</p>`
        : `<p><a href="${escapeHtml(block.href)}">${escapeHtml(block.text || block.href)}</a></p>`;
    case 'paragraph':
      return `<p>${inline}</p>`;
  }
}

const inlineHtml = (nodes: ViewNodes): string => nodes.map(inlineHtmlNode).join('');

function inlineHtmlNode(node: ViewNode): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.text);
    case 'link':
      return `<a href="${escapeHtml(node.href)}">${inlineHtml(node.children)}</a>`;
    case 'format':
      return `<${TAGS[node.kind]}>${inlineHtml(node.children)}</${TAGS[node.kind]}>`;
    case 'mark':
    case 'said':
      return inlineHtml(node.children);
    case 'chip':
      return '';
  }
}

/** Text that stands for itself in HTML, in an attribute too. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
