import type { Direction } from '../model';

/** Letters that are enough to judge by: more than any block has, less than a page. */
const SAMPLE = 20_000;

/**
 * Direction by the share of right-to-left letters: an Arabic paragraph that opens with "Google" stays right-to-left.
 *
 * @return `fallback` where the text has no letters.
 */
export function directionOf(text: string, fallback: Direction = 'ltr'): Direction {
  // Most texts: no letter to be counted.
  if (!RIGHT_TO_LEFT.test(text)) return LETTER.test(text) ? 'ltr' : fallback;
  let right = 0;
  let letters = 0;
  for (let at = 0; at < text.length && letters < SAMPLE; at++) {
    const code = text.charCodeAt(at);
    if (isRightToLeft(code)) {
      right++;
      letters++;
    } else if (isLetter(code)) letters++;
  }
  if (letters === 0) return fallback;
  // Names in Latin letters fill up to half of an Arabic line; hardly any Arabic stands in a Latin one.
  return right / letters > 0.35 ? 'rtl' : 'ltr';
}

/** The same ranges as below; whether any is there is told many times faster than how many. */
const RIGHT_TO_LEFT = /[\u05d0-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LETTER = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2fff\u3040-\uffff]/;

/** Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms; their digits and marks are no letters. */
function isRightToLeft(code: number): boolean {
  if (code < 0x5d0) return false;
  if (code <= 0x8ff)
    return !(code >= 0x64b && code <= 0x66d) && !(code >= 0x6d6 && code <= 0x6ed && code !== 0x6e5 && code !== 0x6e6);
  return (code >= 0xfb1d && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc);
}

/** Any other letter. Blocks are asked by their range: a pattern for each letter would cost more than all the rest of reading. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  return (
    code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f)
  );
}
