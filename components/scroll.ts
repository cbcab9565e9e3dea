/** The nearest ancestor that scrolls. Which one that is depends on the width. */
export function scrollerOf(element: Element): Element {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (/auto|scroll/u.test(getComputedStyle(parent).overflowY) && parent.scrollHeight > parent.clientHeight) {
      return parent;
    }
  }
  return document.scrollingElement ?? document.documentElement;
}

/**
 * Bring an element to the upper third of what scrolls around it, at once, so that its card has room beneath.
 *
 * `scrollIntoView` would move the whole popup too. An element that stands well in view stays where it is.
 */
export function scrollToUpperThird(element: Element): void {
  const scroller = scrollerOf(element);
  const frame = scroller.getBoundingClientRect();
  const top = element.getBoundingClientRect().top - Math.max(frame.top, 0);
  const height = Math.min(frame.height, innerHeight);
  if (top > height * 0.08 && top < height * 0.5) return;
  scroller.scrollTop += top - height * 0.3;
}
