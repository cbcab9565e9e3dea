/** Why the browser keeps a page to itself. Each has its own words. */
export type ForbiddenPage = 'browser' | 'store' | 'pdf' | 'file' | 'other';

/** Where Chrome, Edge, Firefox and Opera refuse scripts of extensions, by host and start of path. */
const STORES = [
  /^chromewebstore\.google\.com\//u,
  /^chrome\.google\.com\/webstore/u,
  /^microsoftedge\.microsoft\.com\/addons/u,
  /^addons\.mozilla\.org\//u,
  /^addons\.opera\.com\//u,
];

/**
 * What kind of page refused to be read, judged by its address.
 *
 * @param url - Undefined where the browser does not even tell the address, as Firefox does for its own pages.
 */
export function forbiddenPage(url: string | undefined): ForbiddenPage {
  if (url === undefined || url === '' || !URL.canParse(url)) return 'browser';
  const { protocol, host, pathname } = new URL(url);
  if (/\.pdf$/iu.test(pathname)) return 'pdf';
  if (protocol === 'file:') return 'file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser';
  return STORES.some(store => store.test(host + pathname)) ? 'store' : 'other';
}
