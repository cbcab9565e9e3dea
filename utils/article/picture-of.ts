import type { Picture } from '../model';
import type { Addresses } from './addresses';

/** What an image shows and how large; null for one without an address. */
export function pictureOf(image: Element, addresses: Addresses): Picture | null {
  const source = addresses.ofImage(
    image.getAttribute('src') ??
      image.getAttribute('data-src') ??
      image.getAttribute('srcset')?.split(/[\s,]/u)[0] ??
      '',
  );
  if (!source) return null;
  const size = (name: string) => {
    const value = Number.parseInt(image.getAttribute(name) ?? '', 10);
    return Number.isFinite(value) && value > 0 ? value : null;
  };
  return { src: source, alt: (image.getAttribute('alt') ?? '').trim(), width: size('width'), height: size('height') };
}
