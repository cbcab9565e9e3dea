/** Parts of a page whose names and times are those of other stories, of comments, of an update. */
const ELSEWHERE =
  'aside, nav, footer, [class*="related" i], [class*="comment" i], [class*="most-read" i], [class*="recommend" i]';

/** Whether an element belongs to something beside the article. */
export const isBeside = (element: Element) => element.closest(ELSEWHERE) !== null;

/** Whether an element stands behind another in the page. */
export const follows = (element: Element, other: Element) => (other.compareDocumentPosition(element) & 4) !== 0;
