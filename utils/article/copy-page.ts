import { adoptNoscriptImage, setImageSource } from './copy-images';
import { isWithin, standingOf, textWithin } from './part-of-page';
import { seenAs } from './seen-as';

/** Elements that never hold article text. `noscript` is looked into for the real image of a lazy one. */
const NEVER = new Set([
  'script',
  'style',
  'template',
  'link',
  'meta',
  'base',
  'object',
  'applet',
  'canvas',
  'dialog',
  'button',
  'input',
  'select',
  'textarea',
  'option',
  'datalist',
  'progress',
  'meter',
  'menu',
  'map',
  'param',
  'frame',
  'frameset',
  'svg',
]);

/** Attributes that extraction reads; the rest is left behind, which makes the copy quick to walk. */
const KEPT_ATTRIBUTES = new Set([
  'id',
  'class',
  'href',
  'src',
  'srcset',
  'alt',
  'width',
  'height',
  'lang',
  'dir',
  'itemprop',
  'itemtype',
  'itemscope',
  'rel',
  'role',
  'property',
  'datetime',
  'start',
  'colspan',
  'rowspan',
  'title',
  'content',
  'name',
  'aria-label',
  'type',
  'data-src',
]);

/** Node types; there is no `Node` where pages are read outside browsers. */
const ELEMENT = 1;
const TEXT = 3;

type CopyOptions = {
  /** Levels of elements that are kept. */
  readonly deepest?: number;
  /** What to copy; null for the whole page. */
  readonly part?: Range | null;
};

/**
 * A copy of the page that extraction may take apart: open shadow roots flattened in slot order, late images given their
 * address, hidden parts and what can never be article left out. The page itself is not touched.
 *
 * Walks without recursion, so that a page 30,000 levels deep is no problem; elements deeper than `deepest` are lifted up.
 */
export function copyPage(page: Document, { deepest = 400, part = null }: CopyOptions = {}): Document {
  const copy = emptyDocument(page);
  copyHead(page, copy);
  const body = page.body;
  if (!body) return copy;
  for (const name of ['lang', 'dir']) {
    const value = page.documentElement.getAttribute(name);
    if (value) copy.documentElement.setAttribute(name, value);
  }
  copyAttributes(body, copy.body);
  // One entry for each element whose children are not all copied yet, the innermost last.
  const open: Opened[] = [];
  openUp({ element: body, target: copy.body, depth: 0, part, isFolded: false }, open);
  for (let parent = open.at(-1); parent; parent = open.at(-1)) {
    const source = takeChild(parent, open);
    const standing = parent.part ? standingOf(source, parent.part) : 'inside';
    if (standing === 'outside') continue;
    if (source.nodeType === TEXT && standing !== 'other-tree') copyText(source as Text, parent, copy);
    if (source.nodeType !== ELEMENT) continue;
    const inside = copyShown(source as Element, parent, copy, deepest);
    if (inside) openUp(inside, open);
  }
  return copy;
}

/** What stands in an element and is to be copied next. */
type Inside = {
  readonly element: Element;
  /** Where the copies go. */
  readonly target: Element;
  /** Levels below the page's body. */
  readonly depth: number;
  /** What to copy of it; null for all. */
  readonly part: Range | null;
  /** Inside an article that the page folds away: nothing in it is visible, and all of it counts. */
  readonly isFolded: boolean;
};

/** Children that are being copied. */
type Opened = Omit<Inside, 'element'> & {
  next: Node;
  /** Nodes assigned to a slot, which are no brothers; null where `next.nextSibling` leads on. */
  readonly slotted: readonly Node[] | null;
  /** How many are done. */
  at: number;
};

/** Put an element's children, as a reader sees them, on top of those that are being copied. */
function openUp({ element, target, depth, part, isFolded }: Inside, open: Opened[]): void {
  const slotted = element.localName === 'slot' ? slottedIn(element) : null;
  const first = slotted ? (slotted[0] ?? null) : childOf(element);
  if (first) open.push({ next: first, slotted, at: 0, target, depth, part, isFolded });
}

/** The next child of the innermost entry, which is closed with its last one. */
function takeChild(parent: Opened, open: Opened[]): Node {
  const child = parent.next;
  parent.at++;
  const following: Node | null = parent.slotted ? (parent.slotted[parent.at] ?? null) : child.nextSibling;
  if (following) parent.next = following;
  else open.pop();
  return child;
}

function copyText(source: Text, { target, part }: Opened, copy: Document): void {
  if (part) target.appendChild(copy.createTextNode(textWithin(source, part)));
  else if (source.length > 0) target.appendChild(copy.importNode(source, false));
}

/**
 * Copy an element if a reader sees it and it can be article.
 *
 * @return What is still to be copied inside it; null where nothing is.
 */
function copyShown(element: Element, parent: Opened, copy: Document, deepest: number): Inside | null {
  const { target, part } = parent;
  const depth = parent.depth + 1;
  const name = element.localName;
  const late = name === 'template' && element.id.startsWith('B:') ? arrivedFor(element) : null;
  if (late && !part) return { element: late, target, depth, part: null, isFolded: parent.isFolded };
  // A slot has no box of its own: to the browser it is never visible, whatever is assigned to it.
  const seen = NEVER.has(name) ? 'hidden' : name === 'slot' ? 'shown' : seenAs(element, parent.isFolded);
  if (seen === 'hidden') return null;
  if (name === 'noscript') {
    adoptNoscriptImage(element, target, copy);
    return null;
  }
  const isTooDeep = parent.depth > deepest;
  if (!COPIED_APART.has(name) && !name.includes('-') && !part && !isTooDeep && holdsOneText(element)) {
    target.appendChild(copy.importNode(element, true));
    return null;
  }
  const clone = copyElement(element, copy);
  target.appendChild(clone);
  if (COPIED_WHOLE.has(name)) return null;
  const isFrame = name === 'iframe';
  const inside = isFrame ? bodyOfFrame(element) : element;
  return (
    inside && {
      element: inside,
      target: isTooDeep ? target : clone,
      depth,
      part: part && !isWithin(element, part) ? part : null,
      isFolded: !isFrame && (parent.isFolded || seen === 'folded'),
    }
  );
}

/**
 * What React sends behind the page for a place that it left open: a template marks the place (`B:0`), and the part lies hidden
 * at the page's end (`S:0`) until a script moves it.
 */
function arrivedFor(template: Element): Element | null {
  const part = template.ownerDocument.getElementById(`S:${template.id.slice(2)}`);
  return part?.hasAttribute('hidden') ? part : null;
}

/** Some DOMs outside browsers cannot make a document; there a copy of the page is emptied. */
function emptyDocument(page: Document): Document {
  const { implementation } = page as { implementation?: DOMImplementation };
  if (implementation && 'createHTMLDocument' in implementation) return implementation.createHTMLDocument('');
  const copy = page.cloneNode(true) as Document;
  copy.head.replaceChildren();
  copy.body.replaceChildren();
  return copy;
}

/** Elements that nothing is looked for in. */
const COPIED_WHOLE = new Set(['math', 'video', 'audio']);

/** Elements that are not copied as they are. */
const COPIED_APART = new Set(['slot', 'img', 'iframe', 'math', 'video', 'audio']);

/** Half of a page's elements hold a line of text and nothing else: the browser copies both at once. */
function holdsOneText(element: Element): boolean {
  const first = element.firstChild;
  return (
    first !== null &&
    first.nodeType === 3 &&
    first.nextSibling === null &&
    (first as Text).length > 0 &&
    !element.shadowRoot
  );
}

/** First child as a reader sees it: a shadow root's instead of the element's own. */
function childOf(element: Element): Node | null {
  return (element.shadowRoot ?? element).firstChild;
}

/** What a slot shows instead of its fallback; null for an empty slot. */
function slottedIn(element: Element): readonly Node[] | null {
  if (element.shadowRoot || !('assignedNodes' in element)) return null;
  const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
  return assigned.length > 0 ? assigned : null;
}

/** Letters from which on a frame of the same site may hold the article. */
const SHORTEST_FRAME = 500;

/** The body of a frame that this site may look into, if it has text worth reading; null for all others. */
function bodyOfFrame(frame: Element): Element | null {
  const body = (frame as HTMLIFrameElement).contentDocument?.body ?? null;
  return body && (body.textContent?.length ?? 0) >= SHORTEST_FRAME ? body : null;
}

/** An element without what stands in it. What is only a frame to the page's text becomes a plain box. */
function copyElement(element: Element, copy: Document): Element {
  const { localName: name } = element;
  if (name === 'math') return copy.importNode(element, true);
  if (name === 'iframe' && bodyOfFrame(element)) return copy.createElement('div');
  // AMP pages name their images otherwise.
  const isRenamed = name === 'amp-img';
  const isBox = name === 'slot' || (name.includes('-') && !isRenamed);
  // A shallow copy by the browser is several times as fast as setting attribute by attribute.
  const clone = isRenamed || isBox ? copy.createElement(isBox ? 'div' : 'img') : copy.importNode(element, false);
  if (isRenamed || isBox) copyAttributes(element, clone);
  if (name === 'img' || isRenamed) setImageSource(element, clone);
  return clone;
}

function copyAttributes(from: Element, to: Element): void {
  for (const { name, value } of from.attributes) if (KEPT_ATTRIBUTES.has(name)) to.setAttribute(name, value);
}

/** What Readability asks a page's head for: its title and its writer. */
const TOLD_BY_HEAD = /title|author|creator/i;

function copyHead(page: Document, copy: Document): void {
  copy.title = page.title;
  for (const element of page.querySelectorAll('head meta[content], script[type="application/ld+json"]')) {
    const isScript = element.localName === 'script';
    const names = isScript ? '' : `${element.getAttribute('name')} ${element.getAttribute('property')}`;
    if (isScript || TOLD_BY_HEAD.test(names)) copy.head.appendChild(copy.importNode(element, isScript));
  }
}
