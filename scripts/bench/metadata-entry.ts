/** What the metadata benchmark runs in a page: label it by its own JSON-LD, hide that, read what is left. */
import { addressOf, articleLd, authorNames, publisherName, text } from '../../utils/article/metadata/json-ld';
import { type Metadata, readMetadata } from '../../utils/article/metadata/read-metadata';
import type { Labels } from './metadata-score';

/** Null where the page has no article in JSON-LD. */
export function readBlind(page: Document): { labels: Labels; read: Metadata } | null {
  const ld = articleLd(page, [page.querySelector('h1')?.textContent ?? null, page.title]);
  if (!ld) return null;
  const labels = {
    title: text(ld.headline),
    authors: authorNames(ld),
    published: text(ld.datePublished),
    siteName: publisherName(ld),
    language: text(ld.inLanguage),
    canonical: addressOf(ld),
  };
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) script.remove();
  return { labels, read: readMetadata(page) };
}
