import { Readability } from '@mozilla/readability';

/** What Readability takes for the article, and its headline. */
export type MainPart = { readonly content: Element | null; readonly title: string };

/** The parts of Readability that are replaced or called below; its own types name none of them. */
type Inner = {
  REGEXPS: { readonly byline: RegExp };
  _metadata: { title?: string | null };
  _articleTitle: string | null | undefined;
  _unwrapNoscriptImages(doc: Document): void;
  _getJSONLD(doc: Document): object;
  _removeScripts(doc: Document): void;
  _prepDocument(): void;
  _getArticleMetadata(jsonLd: object): { title?: string | null };
  _grabArticle(): Element | null;
};

/**
 * Readability's choice on a page copy, which it takes apart.
 *
 * Readability prepares an article for display: it asks each element's style, makes addresses absolute, strips classes and
 * styles, writes HTML. Here the copy holds nothing invisible, and only the nodes that are left count, so that is left out.
 * A test holds that the nodes are the same.
 */
export function mainPart(copy: Document): MainPart {
  const reader = new Readability<Node>(copy, { keepClasses: true, charThreshold: 300 }) as unknown as Inner;
  Object.assign(reader, SHORTCUTS);
  reader._unwrapNoscriptImages(copy);
  const jsonLd = reader._getJSONLD(copy);
  reader._removeScripts(copy);
  reader._prepDocument();
  reader._metadata = reader._getArticleMetadata(jsonLd);
  reader._articleTitle = reader._metadata.title;
  const content = reader._grabArticle();
  if (content) dropScriptLinks(content);
  return { content, title: content === null ? '' : (reader._articleTitle?.trim() ?? '') };
}

/** Words that are nothing but a link to a script ("print", "enlarge") are no part of the article. */
function dropScriptLinks(content: Element): void {
  for (const link of content.querySelectorAll('a[href^="javascript:"]'))
    if (link.childNodes.length === 1 && link.firstChild?.nodeType === 3) link.firstChild.remove();
}

/** Readability's list of what keeps a `div` from being a paragraph. */
const BLOCKS_IN_DIV = 'blockquote, dl, div, img, ol, p, pre, table, ul';

const SHORTCUTS = {
  /** The copy has no style and nothing hidden. */
  _isProbablyVisible: () => true,
  /** Presentational attributes decide nothing. */
  _cleanStyles: () => {},
  /** Readability counts the letters below every element of the page first; here only below those that are named so. */
  _isValidByline(this: Inner, node: Element, names: string): boolean {
    const isNamed =
      node.getAttribute('rel') === 'author' ||
      node.getAttribute('itemprop')?.includes('author') ||
      this.REGEXPS.byline.test(names);
    if (!isNamed) return false;
    const { length } = (node.textContent ?? '').trim();
    return length > 0 && length < 100;
  },
  /** The browser looks for them faster than a walk over all nodes. */
  _hasChildBlockElement: (element: Element) => element.querySelector(BLOCKS_IN_DIV) !== null,
};
