import type { AnnotatedArticle } from '../model';
import { sourceEntries } from '../view/sources';
import type { ExportWords } from './format';

/** One listed source as an export prints it. */
export type NumberedSource = {
  readonly number: number;
  readonly description: string;
  readonly document: string | null;
  /** The cited document as the article links it, else the source's home page; null where neither is known. */
  readonly href: string | null;
};

/** The listed sources of an article in the order of their numbers. */
export function numberedSources(article: AnnotatedArticle, words: ExportWords): readonly NumberedSource[] {
  return sourceEntries(article).map(({ source, number }) => ({
    number,
    description: words.describe(source.id),
    document: source.document?.title ?? null,
    href: source.document?.href ?? homepageAddress(source.homepage),
  }));
}

/** A home page as an address; the gazetteer may give a bare host name. */
export function homepageAddress(homepage: string | null): string | null {
  if (homepage === null || homepage === '') return null;
  return /^https?:\/\//u.test(homepage) ? homepage : `https://${homepage}`;
}
