/** Text made ready for comparing, with the way back to where each character came from. */
export type FoldedText = {
  readonly text: string;
  /**
   * `origin[i]` is the offset in the original of the character at `text[i]`.
   * One entry longer than `text`, so that the end of a span can be looked up too.
   */
  readonly origin: readonly number[];
};

/** Marks that carry no letter: Arabic vowel signs, tatweel, joiners, direction marks, soft hyphen. */
const SILENT =
  /[\u00ad\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/;

/** One letter for another that newsrooms use in its place. */
const SAME: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '‐': '-',
  '‑': '-',
};

/** Presentation forms, ligatures and full-width letters: what NFKC spells out. */
const COMPATIBILITY = /[\ufb00-\ufdff\ufe70-\ufeff\uff01-\uff5e]/;

/**
 * `text` in lower case, without vowel signs, tatweel and direction marks, with one form for each letter.
 *
 * Letters that carry meaning stay apart: ة and ه, é and e.
 */
export function fold(text: string): FoldedText {
  let folded = '';
  const origin: number[] = [];
  for (let offset = 0; offset < text.length; offset++) {
    const character = text[offset]!;
    if (SILENT.test(character)) continue;
    const plain = SAME[character] ?? foldLetter(character);
    for (let i = 0; i < plain.length; i++) origin.push(offset);
    folded += plain;
  }
  origin.push(text.length);
  return { text: folded, origin };
}

/** Just the folded text, where nobody needs the way back. */
export function foldKey(text: string): string {
  let folded = '';
  for (const character of text) {
    if (SILENT.test(character)) continue;
    folded += SAME[character] ?? foldLetter(character);
  }
  return folded;
}

function foldLetter(character: string): string {
  if (character < '\u0080') return character.toLowerCase();
  const plain = COMPATIBILITY.test(character) ? character.normalize('NFKC') : character;
  const lower = plain.toLowerCase();
  // Some letters grow when lower-cased (İ → i̇): the mark that comes with them is dropped.
  return lower.length > plain.length ? lower.replace(/\p{M}/gu, '') : lower;
}
