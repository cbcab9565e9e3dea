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
  const queue = (element: Element, target: Element, depth: number, part: Range | null, isFolded: boolean) => {
    const slotted = element.localName === 'slot' ? slottedIn(element) : null;
    const first = slotted ? (slotted[0] ?? null) : childOf(element);
    if (first) open.push({ next: first, slotted, at: 0, target, depth, part, isFolded });
  };
  queue(body, copy.body, 0, part, false);
  for (let next = open.at(-1); next; next = open.at(-1)) {
    const { next: source, target, depth } = next;
    next.at++;
    const following: Node | null = next.slotted ? (next.slotted[next.at] ?? null) : source.nextSibling;
    if (following) next.next = following;
    else open.pop();
    const standing = next.part ? standingOf(source, next.part) : 'inside';
    if (standing === 'outside') continue;
    if (source.nodeType === 3) {
      if (standing === 'other-tree') continue;
      if (next.part) target.appendChild(copy.createTextNode(textWithin(source, next.part)));
      else if ((source as Text).length > 0) target.appendChild(copy.importNode(source, false));
      continue;
    }
    if (source.nodeType !== 1) continue;
    const element = source as Element;
    const name = element.localName;
    const late = name === 'template' && element.id.startsWith('B:') ? arrivedFor(element) : null;
    if (late && !next.part) {
      queue(late, target, depth + 1, null, next.isFolded);
      continue;
    }
    // A slot has no box of its own: to the browser it is never visible, whatever is assigned to it.
    const seen = NEVER.has(name) ? 'hidden' : name === 'slot' ? 'shown' : seenAs(element, next.isFolded);
    if (seen === 'hidden') continue;
    const isFolded = next.isFolded || seen === 'folded';
    if (name === 'noscript') {
      adoptNoscriptImage(element, target, copy);
      continue;
    }
    if (!COPIED_APART.has(name) && !name.includes('-') && !next.part && depth <= deepest && holdsOneText(element)) {
      target.appendChild(copy.importNode(element, true));
      continue;
    }
    const clone =
      name === 'slot' || (name.includes('-') && name !== 'amp-img') || (name === 'iframe' && bodyOfFrame(element))
        ? copy.createElement('div')
        : copyElement(element, copy);
    if (name === 'slot' || (name.includes('-') && name !== 'amp-img')) copyAttributes(element, clone);
    target.appendChild(clone);
    const rest = next.part && !isWithin(element, next.part) ? next.part : null;
    if (name === 'iframe') {
      const inside = bodyOfFrame(element);
      if (inside) queue(inside, depth > deepest ? target : clone, depth + 1, rest, false);
      continue;
    }
    if (name === 'math' || name === 'video' || name === 'audio') continue;
    queue(element, depth > deepest ? target : clone, depth + 1, rest, isFolded);
  }
  return copy;
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

/** Children that are being copied. */
type Opened = {
  next: Node;
  /** Nodes assigned to a slot, which are no brothers; null where `next.nextSibling` leads on. */
  readonly slotted: readonly Node[] | null;
  /** How many are done. */
  at: number;
  readonly target: Element;
  readonly depth: number;
  readonly part: Range | null;
  /** Inside an article that the page folds away: nothing in it is visible, and all of it counts. */
  readonly isFolded: boolean;
};

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

function copyElement(element: Element, copy: Document): Element {
  const { localName: name } = element;
  if (name === 'math') return copy.importNode(element, true);
  // AMP pages name their images otherwise.
  // A shallow copy by the browser is several times as fast as setting attribute by attribute.
  const isRenamed = name === 'amp-img';
  const clone = isRenamed ? copy.createElement('img') : copy.importNode(element, false);
  if (isRenamed) copyAttributes(element, clone);
  if (name === 'img' || name === 'amp-img') setImageSource(element, clone);
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
