import type { Direction } from '../model';

/** UTF-16 units that are enough to judge by: more than any block has, less than a page. */
const SAMPLE = 20_000;
/** Names in Latin letters fill up to half of an Arabic line; hardly any Arabic stands in a Latin one. */
const RIGHT_TO_LEFT_LINE = 0.35;

/**
 * Direction by the share of right-to-left letters: an Arabic paragraph that opens with "Google" stays right-to-left.
 *
 * @return `fallback` where the text has no letters.
 */
export function directionOf(text: string, fallback: Direction = 'ltr'): Direction {
  // Most texts: no letter to be counted.
  if (!RIGHT_TO_LEFT.test(text)) return LETTER.test(text) ? 'ltr' : fallback;
  // The browser takes letters out of a text many times faster than a loop counts them.
  const letters = text.slice(0, SAMPLE).replace(NO_LETTERS, '');
  if (letters === '') return fallback;
  const others = letters.replace(RIGHT_TO_LEFT_LETTERS, '').length;
  return 1 - others / letters.length > RIGHT_TO_LEFT_LINE ? 'rtl' : 'ltr';
}

/** Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms, with their marks. */
const RIGHT_TO_LEFT = /[\u05d0-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** The same without Arabic digits and vowel signs, which stand in the other direction's lines too or are no letters. */
const RIGHT_TO_LEFT_LETTERS = /[\u05d0-\u064a\u066e-\u06d5\u06e5\u06e6\u06ee-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+/g;

// Blocks are asked by their range: a pattern for each letter would cost more than all the rest of reading.
const LETTER = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2fff\u3040-\uffff]/;
const NO_LETTERS =
  /[^A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u064a\u066e-\u06d5\u06e5\u06e6\u06ee-\u1fff\u2c00-\u2fff\u3040-\uffff]+/g;
