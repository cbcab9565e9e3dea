import type { AnnotatedArticle } from '../model';
import type { ExportWords } from './format';
import { numberedSources } from './numbered-sources';
import { plainText } from './plain-text';

/** The clean text, its address, and a numbered list of the sources it cites. */
export function textWithSources(article: AnnotatedArticle, words: ExportWords): string {
  const sources = numberedSources(article, words).map(({ number, description, document, href }) =>
    [`${number}. ${description}`, document, href].filter(part => part !== null).join('\n   '),
  );
  return [
    plainText(article.blocks, article.title),
    article.url,
    ...(sources.length > 0 ? [`${words.sources}\n${sources.join('\n')}`] : []),
  ].join('\n\n');
}
