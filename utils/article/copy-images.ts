/** Where pages keep the address of an image that loads late, in order of trust. */
const LAZY_SOURCES = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-url',
  'data-hi-res-src',
  'data-full-src',
  'data-image',
  'data-srcset',
  'data-lazy-srcset',
];

/** Give a copied image the address that its page keeps for later. */
export function setImageSource(image: Element, clone: Element): void {
  if (!isPlaceholder(image.getAttribute('src'))) return;
  for (const name of LAZY_SOURCES) {
    const value = image.getAttribute(name);
    if (!value) continue;
    const first = value.trim().split(/[\s,]+/)[0];
    if (first && /^(?:https?:|\/|\.)/.test(first)) {
      clone.setAttribute('src', first);
      return;
    }
  }
}

/** An address that shows nothing until the page's script puts the picture's own there. */
function isPlaceholder(address: string | null): boolean {
  return (
    !address ||
    address.startsWith('data:image/gif') ||
    address.startsWith('data:image/svg') ||
    /(?:blank|spacer|placeholder|lazy|transparent)[^/]*\.(?:gif|png|svg|jpe?g)/i.test(address)
  );
}

/**
 * `<noscript><img …></noscript>` after an empty lazy image: take the real one. Where scripts run, its content is text: only
 * the address is read from it, nothing is parsed as HTML.
 */
export function adoptNoscriptImage(noscript: Element, target: Element, copy: Document): void {
  const address =
    noscript.querySelector('img')?.getAttribute('src') ??
    /<img\b[^>]*?\bsrc\s*=\s*["']?([^"'\s>]+)/i.exec(noscript.textContent ?? '')?.[1];
  if (!address) return;
  const last = target.lastElementChild;
  if (last?.localName === 'img' && isPlaceholder(last.getAttribute('src'))) {
    last.setAttribute('src', address);
    return;
  }
  if (last?.localName === 'img' || last?.localName === 'picture') return;
  const image = copy.createElement('img');
  image.setAttribute('src', address);
  target.appendChild(image);
}
