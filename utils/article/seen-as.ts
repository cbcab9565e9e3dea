/** Roles that name page furniture (WAI-ARIA). */
const FURNITURE_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'tooltip',
  'toolbar',
  'status',
  'alert',
]);

/** Longest text that a hidden part may have and still be left out: longer ones are often articles folded by a "read more". */
const LONGEST_HIDDEN = 300;

/** Paragraphs, and letters of each, from which on a hidden part is an article that the page folds away. */
const FOLDED_PARAGRAPHS = 3;
const FOLDED_LETTERS = 80;

/** Attributes that may say that an element is not seen: one question for most elements instead of four. */
const MAY_HIDE = '[style], [role], [aria-hidden], [hidden]';

/** What a reader sees of an element: nothing, itself, or nothing yet, since an article is folded away in it. */
export function seenAs(element: Element, isFolded: boolean): 'hidden' | 'shown' | 'folded' {
  const length = () => element.textContent?.length ?? 0;
  if (element.matches(MAY_HIDE)) {
    if (element.hasAttribute('hidden')) return 'hidden';
    if (element.getAttribute('aria-hidden') === 'true' && length() < LONGEST_HIDDEN) return 'hidden';
    const role = element.getAttribute('role');
    if (role && FURNITURE_ROLES.has(role)) return 'hidden';
    const style = element.getAttribute('style');
    if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return 'hidden';
  }
  if (isFolded || !('checkVisibility' in element)) return 'shown';
  // Asking the browser is cheap where layout is clean; `contents` and late paragraphs must not be lost.
  if ((element as HTMLElement).checkVisibility() || !element.isConnected) return 'shown';
  if (length() < LONGEST_HIDDEN && element.localName !== 'img' && !hasVisibleChild(element)) return 'hidden';
  return holdsProse(element) ? 'folded' : 'shown';
}

/** Running text in paragraphs: behind "read more", or kept back until a script shows it. */
function holdsProse(element: Element): boolean {
  let paragraphs = 0;
  for (const paragraph of element.querySelectorAll('p'))
    if ((paragraph.textContent?.length ?? 0) >= FOLDED_LETTERS && ++paragraphs >= FOLDED_PARAGRAPHS) return true;
  return false;
}

function hasVisibleChild(element: Element): boolean {
  for (const child of element.children) if ((child as HTMLElement).checkVisibility?.()) return true;
  return false;
}
