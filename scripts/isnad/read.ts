import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import { readArticle } from '../../utils/article/read-article';
import { plainText } from '../../utils/export/plain-text';
import type { AnnotatedArticle } from '../../utils/model';
import { TITLE } from '../../utils/model';
import { annotateArticle } from '../../utils/pipeline';

export type ReadOutcome =
  | { readonly ok: true; readonly output: string }
  | { readonly ok: false; readonly message: string };

/** Read a saved page. @return The article in the format asked for, or why there is none. */
export async function readFile(
  path: string,
  url: string | null,
  format: 'json' | 'text' | 'markdown',
): Promise<ReadOutcome> {
  const { document } = parseHTML(readFileSync(path, 'utf8'));
  const address = url ?? pathToFileURL(path).href;
  // Outside a browser a page does not know where it came from.
  Object.defineProperty(document, 'baseURI', { value: address, configurable: true });
  Object.defineProperty(document, 'location', { value: { href: address }, configurable: true });
  const result = readArticle(document);
  if (result.status === 'not-an-article') return { ok: false, message: `no article found in ${path}` };
  if (result.status === 'page-forbidden') return { ok: false, message: `${path} may not be read` };
  if (result.status === 'stopped') return { ok: false, message: `reading ${path} was stopped` };
  if (result.status === 'failed') return { ok: false, message: `reading ${path} failed: ${result.message}` };
  const article = await annotateArticle(result.article);
  if (format === 'json') return { ok: true, output: JSON.stringify(article, null, 2) };
  return { ok: true, output: format === 'text' ? asText(article) : asMarkdown(article) };
}

/** Clean text, then who is cited for what. */
function asText(article: AnnotatedArticle): string {
  return `${plainText(article.blocks, article.title)}\n\n${sourceLines(article).join('\n')}`;
}

function asMarkdown(article: AnnotatedArticle): string {
  return `# ${article.title}\n\n${plainText(article.blocks)}\n\n## Sources\n\n${sourceLines(article).slice(2).join('\n')}`;
}

function sourceLines(article: AnnotatedArticle): string[] {
  const listed = article.sources.filter(source => source.listed);
  const lines = ['—', `Cited sources: ${listed.length}`];
  listed.forEach((source, index) => {
    const facts = [source.type, source.country, `${source.mentions.length}×`].filter(Boolean).join(' · ');
    const latin = source.names.find(name => /^\p{Script=Latin}/u.test(name));
    const other = article.direction === 'rtl' && latin ? ` (${latin})` : '';
    lines.push(`${index + 1}. ${source.canonical}${other} · ${facts}`);
    for (const mention of source.mentions) {
      const text = mention.block === TITLE ? article.title : (article.blocks[mention.block]?.text ?? '');
      lines.push(`   - ${text.slice(mention.start, mention.end)}`);
    }
  });
  return lines;
}
