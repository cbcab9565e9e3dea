import { foldTitle } from './title';

/** Parts of a page whose names and times are those of other stories, of comments, of an update. */
const ELSEWHERE =
  'aside, nav, footer, [class*="related" i], [class*="comment" i], [class*="most-read" i], [class*="recommend" i]';

/** Whether an element belongs to something beside the article. */
export const isBeside = (element: Element) => element.closest(ELSEWHERE) !== null;

/** A link's letters from which on it is a headline and no name, and levels of a teaser. */
const HEADLINE = 25;
const TEASER_LEVELS = 3;

/** Whether an element stands in a teaser: its box holds the linked headline of another story. */
export function isInTeaser(element: Element): boolean {
  let box = element.parentElement;
  for (let up = 0; box && up < TEASER_LEVELS; up++, box = box.parentElement) {
    if (box.querySelector('h1, p + p')) return false;
    for (const link of box.querySelectorAll(
      'h2 a[href], h3 a[href], h4 a[href], a[href] > h2, a[href] > h3, a[href] > h4',
    ))
      if ((link.textContent ?? '').trim().length > HEADLINE) return true;
  }
  return false;
}

/** Whether an element stands behind another in the page. */
export const follows = (element: Element, other: Element) => (other.compareDocumentPosition(element) & 4) !== 0;

/** The article's headline among the page's `h1`: the one that the page is titled by, for some print their own name so; else the first. */
export function articleHeading(page: Document, titles: readonly (string | null)[]): Element | null {
  const headings = [...page.querySelectorAll('h1')].slice(0, 20);
  if (headings.length < 2) return headings[0] ?? null;
  const folded = titles.map(title => foldTitle(title ?? '')).filter(title => title !== '');
  const shown = (heading: Element) => foldTitle(heading.textContent ?? '');
  return (
    headings.find(heading => folded.includes(shown(heading))) ??
    headings.find(heading => {
      const words = shown(heading);
      return words.length >= 12 && folded.some(title => title.startsWith(words));
    }) ??
    headings[0]!
  );
}

/** Letters of a line of a header at the most, and of a paragraph from which on it is the article's. */
const LONGEST_LINE = 160;
const PARAGRAPH = 200;
/** Elements behind a headline that are looked at, and paragraphs: a standfirst may be as long as one. */
const MOST_ELEMENTS = 120;
const MOST_PARAGRAPHS = 2;
/** Letters from which on an element holds more than lines. */
const LONGEST_HEADER = 2000;

const NO_LINES = new Set(
  'button script style svg figure figcaption form nav aside template noscript footer select ul ol h1 h2 h3 picture img iframe'.split(
    ' ',
  ),
);
const CAPTION = /caption|credit|photo|related|comment|recommend/i;

/**
 * Short texts of the elements behind a headline, up to the article's first paragraphs, in page order; what stands within
 * another comes after it. Where templates name nothing, newsrooms still print here who wrote it and when.
 */
export function headerLines(heading: Element | null): readonly HeaderLine[] {
  if (!heading) return [];
  const lines = known.get(heading) ?? readLines(heading);
  known.set(heading, lines);
  return lines;
}

/** A short text and the element that prints it. */
export type HeaderLine = { readonly element: Element; readonly line: string };

/** Read once: bylines, agencies and times are all looked for there, and reading a page does not change it. */
const known = new WeakMap<Element, readonly HeaderLine[]>();

function readLines(heading: Element): HeaderLine[] {
  const lines: HeaderLine[] = [];
  let element = behind(heading);
  let paragraphs = 0;
  for (let seen = 0; element && seen < MOST_ELEMENTS; seen++) {
    const at: Element = element;
    if (NO_LINES.has(at.localName) || CAPTION.test(at.className ?? '')) {
      element = behind(at);
      continue;
    }
    const words = at.textContent ?? '';
    // Neighbours are often set apart by style alone: "Mara Lind" and "4 March" must not run together.
    const line = words.length > LONGEST_HEADER ? words : piecesOf(at).join(' ');
    if (at.localName === 'p' && line.length > PARAGRAPH && ++paragraphs >= MOST_PARAGRAPHS) break;
    if (line !== '' && line.length <= LONGEST_LINE) lines.push({ element: at, line });
    element = line === '' ? behind(at) : (at.firstElementChild ?? behind(at));
  }
  return lines;
}

/** The texts of an element's own and nested nodes in order, without its times if so wished, their space even. */
export function piecesOf(element: Element, hasTimes = true): string[] {
  const pieces: string[] = [];
  for (const node of element.childNodes) {
    if (node.nodeType === 3) pieces.push((node.nodeValue ?? '').replace(/\s+/gu, ' ').trim());
    else if (node.nodeType === 1 && (hasTimes || (node as Element).localName !== 'time'))
      pieces.push(...piecesOf(node as Element, hasTimes));
  }
  return pieces.filter(piece => piece !== '');
}

/** The element that follows when this one is left. */
function behind(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (at.nextElementSibling) return at.nextElementSibling;
  return null;
}
