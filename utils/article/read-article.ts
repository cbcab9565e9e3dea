import { Readability } from '@mozilla/readability';
import { removeClutter } from '../clutter/remove-clutter';
import type { Article, Block, Picture, ReadResult } from '../model';
import { directionOf } from '../text/direction';
import { languageOf } from '../text/language';
import { copyPage } from './copy-page';
import { removeFurniture } from './furniture';
import { type Metadata, readMetadata } from './metadata';
import { toBlocks } from './to-blocks';

/** Letters that an article must have at the least; shorter pages are notes, menus or errors. */
const SHORTEST_ARTICLE = 250;

/**
 * Read the article of a page. The page is not changed.
 *
 * @return The article as plain data, or why there is none. A fault of ours comes back as `failed`, so that the reader gets a
 *   screen with the report instead of silence.
 */
export function readArticle(page: Document): ReadResult {
  try {
    return extract(page);
  } catch (error) {
    return { status: 'failed', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

function extract(page: Document): ReadResult {
  const url = page.location?.href ?? page.baseURI;
  const metadata = readMetadata(page);
  const copy = copyPage(page);
  const furniture = removeFurniture(copy);
  const parsed = new Readability<Node>(copy, {
    serializer: node => node,
    keepClasses: false,
    charThreshold: 300,
  }).parse();
  const root = parsed?.content as Element | null | undefined;
  if (!parsed || !root) return { status: 'not-an-article' };
  const words = root.textContent ?? '';
  if (words.replace(/\s+/gu, '').length < SHORTEST_ARTICLE) return { status: 'not-an-article' };
  const direction = directionOf(words);
  const language = languageOf(words, metadata.language);
  const title = metadata.title ?? parsed.title?.trim() ?? '';
  const base = page.baseURI && /^(?:https?|file):/u.test(page.baseURI) ? page.baseURI : 'https://page.invalid/';
  const blocks = toBlocks(root, base, direction);
  const { kept, removals } = removeClutter(blocks, {
    language,
    title,
    byline: metadata.byline,
    siteName: metadata.siteName,
  });
  if (!kept.some(block => block.type === 'paragraph' || block.type === 'list-item' || block.type === 'quote'))
    return { status: 'not-an-article' };
  const article: Article = {
    title,
    byline: metadata.byline,
    siteName: metadata.siteName,
    published: metadata.published,
    modified: metadata.modified,
    language,
    direction: directionOf(`${title} ${textOf(kept)}`),
    url: absolute(metadata.canonical, base) ?? url,
    leadImage: leadImage(metadata, base),
    blocks: kept,
    removals: [...furniture.map(part => ({ ...part, block: 0, removed: null })), ...removals],
    coverage: coverageOf(
      copy,
      kept,
      removals.map(removal => removal.text),
    ),
  };
  return { status: 'article', article };
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map(block => block.text).join('\n');
}

function absolute(address: string | null, base: string): string | null {
  if (!address || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}

function leadImage(metadata: Metadata, base: string): Picture | null {
  const src = absolute(metadata.image, base);
  return src ? { src, alt: '', width: null, height: null } : null;
}

/** Share of the running text left in the copy's paragraphs that the article has or a rule took out. */
function coverageOf(copy: Document, kept: readonly Block[], removed: readonly string[]): number {
  const known = [...kept.map(block => block.text), ...removed].join(' ').replace(/\s+/gu, ' ');
  let total = 0;
  let covered = 0;
  for (const paragraph of copy.querySelectorAll('p, li, blockquote')) {
    const text = (paragraph.textContent ?? '').replace(/\s+/gu, ' ').trim();
    if (text.length < 80) continue;
    total += text.length;
    if (known.includes(text.slice(0, 60))) covered += text.length;
  }
  return total === 0 ? 1 : Math.min(1, covered / total);
}
