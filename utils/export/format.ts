import type { AnnotatedArticle } from '../model';

/** Words that exports need in the reader's language. */
export type ExportWords = {
  /** Heading of the source list, e.g. "Sources". */
  readonly sources: string;
  /** One line about a source: its names, type, country, count. */
  describe(sourceId: string): string;
};

/** A way to take an article along. */
export type ExportFormat = {
  /** Also the name of its label in `_locales`: `format_text_with_sources`. */
  readonly id: 'text' | 'text_with_sources' | 'markdown';
  readonly mediaType: 'text/plain' | 'text/markdown';
  format(article: AnnotatedArticle, words: ExportWords): string;
  /** The same as HTML for the clipboard's rich side; null for formats that are themselves mark-up. */
  html: ((article: AnnotatedArticle, words: ExportWords) => string) | null;
};
