/** Words that a part must have to be worth pointing at, as letters. */
const SHORTEST_PART = 20;

/** The smallest part of the page with text around a point or element: no single link or word, but its paragraph. */
export function partAround(element: Element | null): Element | null {
  for (let part = element; part && part !== part.ownerDocument.documentElement; part = parentOf(part)) {
    if (isPart(part)) return part;
  }
  return null;
}

/** The next larger part; the same one where there is none. */
export function larger(part: Element): Element {
  for (let parent = parentOf(part); parent; parent = parentOf(parent)) {
    if (parent.localName === 'html') return part;
    if (isPart(parent) && textLength(parent) > textLength(part)) return parent;
  }
  return part;
}

/** The first part inside this one, on the way to where the reader came from if known; the same one where there is none. */
export function smaller(part: Element, towards: Element | null): Element {
  const path: Element[] = [];
  for (let element = towards; element && element !== part; element = parentOf(element)) path.push(element);
  const inside = towards && part.contains(towards) ? path.reverse() : [...part.querySelectorAll('*')];
  return inside.find(element => isPart(element) && textLength(element) < textLength(part)) ?? part;
}

/** The part after or before this one at the same level, or beside its parents; the same one at either end. */
export function beside(part: Element, by: 1 | -1): Element {
  for (let element: Element | null = part; element && element.localName !== 'body'; element = parentOf(element)) {
    let next = by > 0 ? element.nextElementSibling : element.previousElementSibling;
    while (next) {
      if (isPart(next)) return next;
      next = by > 0 ? next.nextElementSibling : next.previousElementSibling;
    }
  }
  return part;
}

function isPart(element: Element): boolean {
  if (textLength(element) < SHORTEST_PART) return false;
  const { display } = getComputedStyle(element);
  return !display.startsWith('inline') && display !== 'none' && display !== 'contents';
}

const textLength = (element: Element) => element.textContent?.trim().length ?? 0;

const parentOf = (element: Element): Element | null => {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};
