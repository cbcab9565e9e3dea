/** Addresses that a browser would write no other way: most, and a parser takes longer than all the rest of a link. */
const PLAIN = /^https?:\/\/[a-z0-9.-]+\/[\w\-./?=&%#+~:,]*$/i;
const PLAIN_PATH = /^\/(?!\/)[\w\-./?=&%#+~:,]*$/;
const PLAIN_IMAGE = /^https?:\/\/[a-z0-9.-]*\.[a-z]+\/[\w\-./?=&%#+~:,]*$/;

/** Letters of an image in its address up to which it only keeps a place. */
const LONGEST_PLACEHOLDER = 200;

/** Whole addresses of what a page at `base` points at. */
export class Addresses {
  /** What stands before a path in an address of the same site; empty where that is no web site. */
  private readonly site: string;

  constructor(private readonly base: string) {
    this.site = /^https?:/.test(base) ? new URL('/', base).href.slice(0, -1) : '';
  }

  /** Of a link: web and mail only; null for all others. */
  ofLink(href: string | null): string | null {
    if (!href) return null;
    if (PLAIN.test(href) && !href.includes('/.')) return href;
    return this.resolve(href, /^(?:https?|mailto):$/u);
  }

  /** Of an image, or the image itself where its address holds it; null for what only keeps a place. */
  ofImage(source: string): string | null {
    if (/^data:image\/(?:png|jpe?g|gif|webp|avif);/iu.test(source))
      return source.length > LONGEST_PLACEHOLDER ? source : null;
    if (PLAIN_IMAGE.test(source) && !source.includes('/.')) return source;
    return this.resolve(source, /^https?:$/u);
  }

  private resolve(address: string, allowed: RegExp): string | null {
    if (this.site !== '' && PLAIN_PATH.test(address) && !address.includes('/.')) return this.site + address;
    if (!URL.canParse(address, this.base)) return null;
    const url = new URL(address, this.base);
    return allowed.test(url.protocol) ? url.href : null;
  }
}
