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
  ё: 'е',
  // Swiss papers print no ß.
  ß: 'ss',
  ẞ: 'ss',
  Ё: 'е',
  // Turkish has İ i and I ı; where a page has no Turkish capitals, one is printed for the other.
  ı: 'i',
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
    const plain = foldCharacter(text[offset]!);
    for (let i = 0; i < plain.length; i++) origin.push(offset);
    folded += plain;
  }
  origin.push(text.length);
  return { text: folded, origin };
}

/** Just the folded text, where nobody needs the way back. */
export function foldKey(text: string): string {
  if (PLAIN_ASCII.test(text)) return text.toLowerCase();
  const known = WORDS.get(text);
  if (known !== undefined) return known;
  const folded = foldWhole(text);
  if (text.length <= LONGEST_WORD) {
    if (WORDS.size >= MOST_WORDS) WORDS.clear();
    WORDS.set(text, folded);
  }
  return folded;
}

/** The same as letter by letter, many times faster: the browser goes through the text. */
function foldWhole(text: string): string {
  if (!ODD.test(text))
    return text
      .toLowerCase()
      .replace(EVERY_SILENT, '')
      .replace(EVERY_SAME, letter => SAME[letter]!);
  let folded = '';
  for (let offset = 0; offset < text.length; offset++) folded += foldCharacter(text[offset]!);
  return folded;
}

/** What one letter's folding tells otherwise than a text's: `COMPATIBILITY`, İ, the sigma that ends words, half letters. */
const ODD = /[\u0130\u03a3\ud800-\ud83a\ufb00-\ufdff\ufe70-\ufeff\uff01-\uff5e]/;
const EVERY_SILENT = new RegExp(SILENT.source, 'g');
const EVERY_SAME = new RegExp(`[${Object.keys(SAME).join('')}]`, 'g');

/** Words met before: an article says the same few again and again. */
const WORDS = new Map<string, string>();
/** UTF-16 units of a word worth keeping. */
const LONGEST_WORD = 32;
/** Words kept at a time: some hundred kilobytes. */
const MOST_WORDS = 8192;

/** Most words: nothing to look up. (The grave accent is one of the letters that newsrooms put in place of another.) */
const PLAIN_ASCII = /^[\x20-\x5f\x61-\x7e]*$/;

/** One UTF-16 code unit, folded; empty for what carries no letter. */
function foldCharacter(character: string): string {
  if (character < '\u0080' && character !== '`') return character.toLowerCase();
  const code = character.charCodeAt(0);
  const known = FOLDED[code];
  if (known !== undefined) return known;
  const folded = SILENT.test(character) ? '' : (SAME[character] ?? foldLetter(character));
  FOLDED[code] = folded;
  return folded;
}

/** Letters met before, by their code: texts use few. */
const FOLDED: (string | undefined)[] = [];

function foldLetter(character: string): string {
  const plain = COMPATIBILITY.test(character) ? character.normalize('NFKC') : character;
  const lower = plain.toLowerCase();
  // Some letters grow when lower-cased (İ → i̇): the mark that comes with them is dropped.
  return lower.length > plain.length ? lower.replace(/\p{M}/gu, '') : lower;
}
