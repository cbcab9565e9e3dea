import type { ReadResult } from '../model';
import { composeArticle } from './compose-article';
import { readPage } from './read-page';

/**
 * Read the article of a page where page and reader are in one place (command line, tests). In the extension the content
 * script does the first half, the extension's own page the second. The page is not changed.
 */
export function readArticle(page: Document): ReadResult {
  return composeArticle(readPage(page));
}
