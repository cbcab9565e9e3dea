/**
 * What one UTF-16 unit is, as bits. The sign of a language outside the first plane has two units: neither tells anything.
 *
 * A text is gone through unit by unit where a regular expression would be tried at every place.
 */
export const UNIT = { letter: 1, mark: 2, digit: 4, space: 8, stop: 16 } as const;

const KNOWN = 128;
const kinds = new Uint8Array(0x10000);

/** Bits of `UNIT`, found when the unit is first met; 0 for all that is none of these. */
export function unitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  // Behind the end: no number.
  if (Number.isNaN(code)) return 0;
  const known = kinds[code]!;
  if (known !== 0) return known & ~KNOWN;
  const kind = kindOf(code);
  kinds[code] = kind | KNOWN;
  return kind;
}

/** Punctuation that never stands inside a word or a number. */
const STOP = /[,;!?()"«»“”„…،؛؟–—[\]]/u;

function kindOf(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return 0;
  const unit = String.fromCharCode(code);
  if (/\p{L}/u.test(unit)) return UNIT.letter;
  if (/\p{M}/u.test(unit)) return UNIT.mark;
  if (/\p{N}/u.test(unit)) return UNIT.digit;
  if (/\s/u.test(unit)) return UNIT.space;
  return STOP.test(unit) ? UNIT.stop : 0;
}
