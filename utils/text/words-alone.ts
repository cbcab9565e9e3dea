/**
 * Letters and digits up to the Arabic block. `\p{L}` and `\p{N}` take the browser a millisecond to prepare on each page,
 * which is more than all of a page's metadata; these take nothing. A test holds them equal.
 */
const COMMON =
  '0-9A-Za-z\\xaa\\xb2\\xb3\\xb5\\xb9\\xba\\xbc-\\xbe\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee\\u0370-\\u0374\\u0376\\u0377\\u037a-\\u037d\\u037f\\u0386\\u0388-\\u038a\\u038c\\u038e-\\u03a1\\u03a3-\\u03f5\\u03f7-\\u0481\\u048a-\\u052f\\u0531-\\u0556\\u0559\\u0560-\\u0588\\u05d0-\\u05ea\\u05ef-\\u05f2\\u0620-\\u064a\\u0660-\\u0669\\u066e\\u066f\\u0671-\\u06d3\\u06d5\\u06e5\\u06e6\\u06ee-\\u06fc\\u06ff';
const OTHERS_OF_COMMON = new RegExp(`[^${COMMON}]+`);
/** Characters that the list above does not know, but for the signs of print. */
const RARE = /[\u0700-\u1fff\u2070-\uffff]/;

/** The runs of letters and digits in a text. */
export function wordsAlone(text: string): string[] {
  return text.split(RARE.test(text) ? /[^\p{L}\p{N}]+/u : OTHERS_OF_COMMON).filter(Boolean);
}
