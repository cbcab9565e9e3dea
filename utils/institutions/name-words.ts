import { foldKey } from '../text/fold';

/**
 * The words of a text as names are compared, each with where it stands: three lists of one length.
 *
 * Punctuation divides words, hyphen and apostrophe too, so that «l’Insee», “Pew’s” and «Reuters-Ipsos» hold the bare name.
 * Letters with dots between them are one word (U.N.), and so are letters joined by & (S&P).
 */
export type NameWords = {
  /** Folded: lower case, no accents or vowel signs, one form for the letters that newsrooms swap. */
  readonly keys: readonly string[];
  /** UTF-16 offset of the word's first unit. */
  readonly starts: readonly number[];
  /** UTF-16 offset behind the word's last unit. */
  readonly ends: readonly number[];
};

const UNKNOWN = 0;
const LETTER = 1;
const BORDER = 2;
/** Direction marks and the like: no letter, and no border either. */
const SILENT = 3;

/** Class of each UTF-16 unit, found when first met. */
const classes = new Uint8Array(0x10000);
/** What each unit folds to, found when first met. */
const folded: (string | undefined)[] = [];

function classOf(code: number): number {
  const known = classes[code]!;
  if (known !== UNKNOWN) return known;
  const character = String.fromCharCode(code);
  const found = /[\p{L}\p{M}\p{N}\u0640]/u.test(character) ? LETTER : /\p{Cf}/u.test(character) ? SILENT : BORDER;
  classes[code] = found;
  return found;
}

/** Letters that do not come apart into a plain letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  ё: 'е',
};

function foldUnit(code: number): string {
  const known = folded[code];
  if (known !== undefined) return known;
  const character = String.fromCharCode(code);
  const lower = foldKey(character);
  const plain =
    PLAIN[lower] ??
    (/\p{Script=Latin}/u.test(lower)
      ? lower.normalize('NFD').replace(/\p{M}/gu, '')
      : /\p{Nd}/u.test(lower)
        ? String(digitOf(code))
        : /^\p{M}$/u.test(lower)
          ? ''
          : lower);
  folded[code] = plain;
  return plain;
}

/** Value of a decimal digit of any script: each script's ten stand in a row that begins at a multiple of 16, or 6 past one. */
function digitOf(code: number): number {
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCharCode(zero - 1)) && code - zero < 9) zero--;
  return code - zero;
}

/** Words of `text` in reading order, the first `most` of them. Time and memory grow with its length. */
export function nameWords(text: string, most = Number.POSITIVE_INFINITY): NameWords {
  const keys: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const { length } = text;
  let at = 0;
  while (at < length && keys.length < most) {
    if (classOf(text.charCodeAt(at)) !== LETTER) {
      at++;
      continue;
    }
    const start = at;
    const dotted = dottedEnd(text, at);
    if (dotted > at) {
      at = dotted;
    } else {
      while (at < length) {
        const kind = classOf(text.charCodeAt(at));
        if (kind === BORDER && !(text[at] === '&' && isLetter(text, at + 1))) break;
        at++;
      }
    }
    let end = at;
    while (end > start && classOf(text.charCodeAt(end - 1)) === SILENT) end--;
    const key = foldWord(text, start, end, dotted > start);
    if (key === '') continue;
    keys.push(key);
    starts.push(start);
    ends.push(end);
  }
  return { keys, starts, ends };
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && classOf(text.charCodeAt(at)) === LETTER;
}

function isCapital(text: string, at: number): boolean {
  const character = text[at];
  return character !== undefined && character !== character.toLowerCase();
}

/** Where "U.N." or "J.P." ends, its last dot included; `at` if no such thing begins there. */
function dottedEnd(text: string, at: number): number {
  let end = at;
  let letters = 0;
  while (isCapital(text, end) && text[end + 1] === '.') {
    end += 2;
    letters++;
  }
  if (letters > 0 && isCapital(text, end) && !isLetter(text, end + 1)) {
    end++;
    letters++;
  }
  return letters > 1 ? end : at;
}

function foldWord(text: string, start: number, end: number, isDotted: boolean): string {
  let key = '';
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isDotted && code === 0x2e) continue;
    key += classOf(code) === SILENT ? '' : foldUnit(code);
  }
  // One country, two spellings: أمريكي and أميركي.
  return key.includes('امير') ? key.replace('اميرك', 'امريك') : key;
}
