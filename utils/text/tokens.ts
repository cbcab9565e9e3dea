import type { Span } from '../model';
import { foldKey } from './fold';
import { UNIT, unitAt } from './letters';
import { remember } from './remember';

/** A word, a number or one punctuation mark of a text. */
export type Token = Span & {
  /** As printed. */
  readonly text: string;
  /** Folded, for looking up. */
  readonly key: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter (never so in scripts without case). */
  readonly isCapital: boolean;
  /** White space, or the text's start, stands before it. */
  readonly spaceBefore: boolean;
};

/** What a language does to words that white space does not show. */
export type WordShape = {
  /** Words that an apostrophe ties to the next: `l`, `d`, `qu`. */
  readonly elisions?: readonly string[];
  /** Endings that an apostrophe ties to the word before: `s` of the English possessive. */
  readonly possessives?: readonly string[];
  /** Pronouns that a hyphen ties to the verb before: `il`, `t-elle`. */
  readonly hyphenPronouns?: readonly string[];
  /** Endings that an asterisk, a colon or a low line ties to a noun for all genders: `in`, `innen` („Expert*innen“). */
  readonly genderEndings?: readonly string[];
};

/** What can be told of a token without the text around it. */
type Form = Pick<Token, 'key' | 'kind' | 'isCapital'>;

/** What of a word's shape tells tokens apart, and what a token is by itself; made once per shape. */
type Tokenizer = { readonly token: RegExp; readonly formOf: (own: string) => Form };

/** UTF-16 units of a word worth remembering. */
const LONGEST_WORD = 32;

// A word: letters with their marks and digits, joined inside by an apostrophe, a hyphen, a dot between single letters (U.S.),
// a zero-width joiner or what stands for all genders. Hyphens in a row are one dash. A number keeps its separators (3,9 · 11.000 · ٣٫٩) and the sign of an ordinal (2.º).
const tokenizerFor = remember((genderEndings: string): Tokenizer => {
  const joint = genderEndings && `|(?<=\\p{Ll})[*:](?=(?:${genderEndings})(?!\\p{L}))`;
  // „Expert*innen“, „Schüler:in“, „Lehrer_innen“ are looked up as „expertinnen“.
  const genderSign = genderEndings === '' ? null : new RegExp(`[*:_](?=(?:${genderEndings})$)`, 'u');
  const known = remember(own => readForm(own, genderSign));
  return {
    formOf: own => (own.length > LONGEST_WORD ? readForm(own, genderSign) : known(own)),
    token: new RegExp(
      [
        String.raw`(?:\p{Lu}\.){2,}`,
        String.raw`\p{N}+(?:[.,٫٬:/]\p{N}+)*(?:\.?[ºª])?`,
        String.raw`(?!\u00ad)[\p{L}\p{M}\p{N}_@#\u0640\u200c-\u200d\u00ad]+(?:(?:['’ʼ]|[-‐‑]|[&](?=\p{L})${joint})[\p{L}\p{M}\p{N}\u0640\u200c-\u200d]+)*`,
        '-{2,3}(?![->])',
        String.raw`[^\s\p{Z}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u061c]`,
      ].join('|'),
      'gu',
    ),
  };
});

/**
 * Words, numbers and marks of `text` in reading order.
 *
 * @param shape - Where the language hides word borders; without it only punctuation and space divide.
 */
export function tokenize(text: string, shape: WordShape = {}): Token[] {
  const tokens: Token[] = [];
  const elisions = new Set(shape.elisions);
  const possessives = new Set(shape.possessives);
  const pronouns = shape.hyphenPronouns ?? [];
  const { token, formOf } = tokenizerFor(shape.genderEndings?.join('|') ?? '');
  let previousEnd = 0;
  let at = 0;
  while (at < text.length) {
    if (unitAt(text, at) === UNIT.space) {
      at++;
      continue;
    }
    const plain = plainEnd(text, at, elisions);
    if (plain > at) {
      tokens.push(makeToken(text.slice(at, plain), at, at === 0 || at > previousEnd, formOf));
      at = plain;
      previousEnd = plain;
      continue;
    }
    token.lastIndex = at;
    const match = token.exec(text);
    if (!match) break;
    const start = match.index;
    const spaceBefore = start === 0 || start > previousEnd;
    at = start + match[0].length;
    previousEnd = at;
    if (!TIE.test(match[0])) {
      tokens.push(makeToken(match[0], start, spaceBefore, formOf));
      continue;
    }
    for (const piece of splitWord(match[0], elisions, possessives, pronouns)) {
      const isSpaced = piece.start === 0 && spaceBefore;
      tokens.push(makeToken(match[0].slice(piece.start, piece.end), start + piece.start, isSpaced, formOf));
    }
  }
  return tokens;
}

/**
 * Where the token at `at` ends, told without the regular expression, as it can be of most: one mark, or letters alone up to a
 * space or a mark that ends any word, or to the apostrophe of an elided word. `at` where there is more to it.
 */
function plainEnd(text: string, at: number, elisions: ReadonlySet<string>): number {
  if (unitAt(text, at) === UNIT.stop || text[at] === '.') return at + 1;
  let end = at;
  while (unitAt(text, end) === UNIT.letter && text[end] !== LETTER_APOSTROPHE) end++;
  if (end === text.length || unitAt(text, end) & (UNIT.space | UNIT.stop)) return end;
  // More than one letter: no «U.S.»
  if (text[end] === '.') return end > at + 1 ? end : at;
  const isElided =
    (text[end] === '’' || text[end] === "'") &&
    unitAt(text, end + 1) === UNIT.letter &&
    unitAt(text, end + 2) === UNIT.letter &&
    elisions.size > 0 &&
    elisions.has(foldKey(text.slice(at, end)));
  return isElided ? end + 1 : at;
}

/** A letter by its class, and an apostrophe by its use. */
const LETTER_APOSTROPHE = 'ʼ';

/** "al-Khalil", "bin-Saud": a name whose first part is printed small in every language. */
const ARABIC_ARTICLE = /^(?:a[dlnrstz]|ash|adh|ath|e[ls]|ech|ul|il|ibn|bin|ben|abu|umm?)[-‐‑]\p{Lu}/u;

function makeToken(own: string, start: number, spaceBefore: boolean, formOf: Tokenizer['formOf']): Token {
  const { key, kind, isCapital } = formOf(own);
  return { start, end: start + own.length, text: own, key, kind, isCapital, spaceBefore };
}

function readForm(own: string, genderSign: RegExp | null): Form {
  const first = own[0]!;
  const kind = kindOf(own);
  const isCapital = kind === 'word' && (first !== first.toLowerCase() || ARABIC_ARTICLE.test(own));
  // An elided word is looked up without its apostrophe: « l’ » is « l ».
  const folded = foldKey(own);
  const plain = genderSign ? folded.replace(genderSign, '') : folded;
  return { key: kind === 'word' && plain.endsWith("'") ? plain.slice(0, -1) : plain, kind, isCapital };
}

/** Kinds by the first UTF-16 unit, found when first met. */
const kinds: (Token['kind'] | undefined)[] = [];

function kindOf(own: string): Token['kind'] {
  const code = own.charCodeAt(0);
  const known = kinds[code];
  if (known !== undefined) return known;
  const kind = /^\p{N}/u.test(own) ? 'number' : /^[\p{L}\p{M}_@#]/u.test(own) ? 'word' : 'mark';
  // Half a character tells nothing of its other half.
  if (code < 0xd800 || code > 0xdfff) kinds[code] = kind;
  return kind;
}

const TIE = /['’ʼ‐‑-]/u;

function splitWord(
  word: string,
  elisions: ReadonlySet<string>,
  possessives: ReadonlySet<string>,
  pronouns: readonly string[],
): Span[] {
  let start = 0;
  let end = word.length;
  const pieces: Span[] = [];
  const tail: Span[] = [];
  if (elisions.size > 0) {
    for (let match = /^\p{L}+['’ʼ]/u.exec(word.slice(start)); match; match = /^\p{L}+['’ʼ]/u.exec(word.slice(start))) {
      if (!elisions.has(foldKey(match[0].slice(0, -1)))) break;
      pieces.push({ start, end: start + match[0].length });
      start += match[0].length;
    }
  }
  if (possessives.size > 0) {
    const match = /['’ʼ](\p{L}+)$/u.exec(word.slice(start));
    if (match && possessives.has(foldKey(match[1]!))) {
      tail.unshift({ start: end - match[0].length, end });
      end -= match[0].length;
    }
  }
  if (pronouns.length > 0) {
    const lower = foldKey(word.slice(start, end));
    const pronoun = pronouns.find(candidate => lower.endsWith(`-${candidate}`));
    // The folded word is as long as the printed one unless it holds silent marks; then it is left whole.
    if (pronoun && lower.length === end - start && end - pronoun.length - 1 > start) {
      tail.unshift({ start: end - pronoun.length, end });
      end -= pronoun.length + 1;
    }
  }
  if (end > start) pieces.push({ start, end });
  return [...pieces, ...tail];
}
