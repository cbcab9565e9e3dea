import type { ExportFormat } from './format';
import { articleHtml, articleHtmlWithSources } from './html';
import { markdown } from './markdown';
import { plainText } from './plain-text';
import { textWithSources } from './text-with-sources';

/** In the order the copy menu shows them; the first is what the copy button copies. */
export const exportFormats: readonly [ExportFormat, ...ExportFormat[]] = [
  {
    id: 'text',
    mediaType: 'text/plain',
    format: article => plainText(article.blocks, article.title),
    html: article => articleHtml(article),
  },
  { id: 'text_with_sources', mediaType: 'text/plain', format: textWithSources, html: articleHtmlWithSources },
  { id: 'markdown', mediaType: 'text/markdown', format: markdown, html: null },
];
