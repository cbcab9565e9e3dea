import type { Direction } from '../model';

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LETTER = /\p{L}/u;

/**
 * Direction by the share of right-to-left letters: an Arabic paragraph that opens with "Google" stays right-to-left.
 *
 * @return `fallback` where the text has no letters.
 */
export function directionOf(text: string, fallback: Direction = 'ltr'): Direction {
  let right = 0;
  let letters = 0;
  for (const character of text) {
    if (!LETTER.test(character)) continue;
    letters++;
    if (RIGHT_TO_LEFT.test(character)) right++;
  }
  if (letters === 0) return fallback;
  // Names in Latin letters fill up to half of an Arabic line; hardly any Arabic stands in a Latin one.
  return right / letters > 0.35 ? 'rtl' : 'ltr';
}
