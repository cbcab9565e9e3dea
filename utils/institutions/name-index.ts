import caseEndings from './data/case-endings.json';
import type { Institution } from './institution';
import { type NameWords, nameWords } from './name-words';

/** One name of one institution. */
export type Alias = {
  readonly institution: Institution;
  /** Language of the name. */
  readonly language: string;
  /** As the data writes it. */
  readonly printed: string;
  readonly needsContext: boolean;
  /** Meant by this name where nothing speaks for another bearer. */
  readonly isUsual: boolean;
};

/** Names that begin at one word of a text and are the longest to do so. */
export type Candidate = { readonly length: number; readonly aliases: readonly Alias[] };

/** Names by their folded words. */
export type NameIndex = {
  add(alias: Alias): void;
  /** Whether any name begins with the word at `at`: most words begin none, and need no further look. */
  beginsAt(words: NameWords, at: number): boolean;
  /** Names whose words stand in `words` from `at` on: the longest only; null if none begins there. */
  longestAt(text: string, words: NameWords, at: number): Candidate | null;
};

/** Articles that melt into a preposition or are left out: « Les Echos » is « des Echos » after « de ». */
const ARTICLES = new Set('the le la les l el los las der die das il lo gli i o a os as'.split(' '));

export function isArticle(key: string | undefined): boolean {
  return key !== undefined && ARTICLES.has(key);
}

/** Which words of a name bear a case, and the endings that show it, folded and longest first. */
type CaseEndings = { readonly words: string; readonly endings: string };

/** Letters that are left of a word without its ending, and that a name of one word has, at the least. */
const SHORTEST_STEM = 3;
const SHORTEST_NAME = 6;

/** The words of a name without what their case adds, for languages where names bear one; null for all others. */
function stemmer(language: string | undefined): ((keys: readonly string[]) => string[]) | null {
  const own = language === undefined ? undefined : (caseEndings as Record<string, CaseEndings>)[language];
  if (!own) return null;
  const endings = own.endings.split(' ');
  const stem = (key: string) => {
    const ending = endings.find(each => key.endsWith(each) && key.length - each.length >= SHORTEST_STEM);
    return ending === undefined ? key : key.slice(0, -ending.length);
  };
  return keys => keys.map((key, at) => (own.words === 'all' || at === keys.length - 1 ? stem(key) : key));
}

/**
 * A hash of whole folded names, with the lengths to try for each first word: looking up costs as many tries as
 * there are lengths of names with that first word, however many names there are.
 *
 * @param language - Of the texts searched: where its names bear a case, they are found in every one.
 */
export function makeNameIndex(language?: string): NameIndex {
  const exact = makeTable();
  const stemOf = stemmer(language);
  const stems = stemOf && makeTable();

  const longestIn = (
    { lengths, names }: Table,
    text: string,
    words: NameWords,
    at: number,
    keysOf: (keys: readonly string[]) => readonly string[],
    firsts: readonly string[],
  ): Candidate | null => {
    let best: Candidate | null = null;
    for (const first of firsts) {
      for (const length of lengths.get(first) ?? []) {
        if (best && length <= best.length) break;
        if (at + length > words.keys.length) continue;
        const keys = keysOf(words.keys.slice(at, at + length));
        const key = length === 1 ? first : `${first} ${keys.slice(1).join(' ')}`;
        const aliases = names.get(key)?.filter(alias => isPrintedSo(alias, text, words, at, length));
        if (aliases && aliases.length > 0) best = { length, aliases };
      }
    }
    return best;
  };

  return {
    add(alias) {
      const { keys } = nameWords(alias.printed);
      put(exact, keys, alias);
      if (keys.length > 1 && isArticle(keys[0]))
        put(exact, keys.slice(1), { ...alias, needsContext: alias.needsContext || keys.length === 2 });
      const bearsCase = alias.language === language && !isAcronym(alias.printed);
      if (stems && stemOf && bearsCase && (keys.length > 1 || (keys[0]?.length ?? 0) >= SHORTEST_NAME)) {
        put(stems, stemOf(keys), alias);
      }
    },
    beginsAt(words, at) {
      const key = words.keys[at]!;
      if (withoutProclitics(key).some(form => exact.lengths.has(form))) return true;
      return stems !== null && stemOf !== null && [key, ...stemOf([key])].some(form => stems.lengths.has(form));
    },
    longestAt(text, words, at) {
      const found = longestIn(exact, text, words, at, keys => keys, withoutProclitics(words.keys[at]!));
      if (!stems || !stemOf) return found;
      const [whole = '', bare = ''] = [words.keys[at]!, ...stemOf([words.keys[at]!])];
      const firsts = whole === bare ? [whole] : [bare, whole];
      const declined = longestIn(stems, text, words, at, stemOf, firsts);
      return declined && declined.length > (found?.length ?? 0) ? declined : found;
    },
  };
}

type Table = {
  /** Numbers of words that names beginning with this word have, longest first. */
  readonly lengths: Map<string, number[]>;
  readonly names: Map<string, Alias[]>;
};

function makeTable(): Table {
  return { lengths: new Map(), names: new Map() };
}

function put({ lengths, names }: Table, keys: readonly string[], alias: Alias): void {
  const first = keys[0];
  if (first === undefined) return;
  const key = keys.length === 1 ? first : keys.join(' ');
  const same = names.get(key);
  if (same) {
    same.push(alias);
    return;
  }
  names.set(key, [alias]);
  const known = lengths.get(first);
  if (!known) lengths.set(first, [keys.length]);
  else if (!known.includes(keys.length)) {
    known.push(keys.length);
    known.sort((a, b) => b - a);
  }
}

const ARABIC_LETTER = /^[\u0620-\u064a]/;

/** A word, then what is left of it without the particles that Arabic glues to its front. */
export function withoutProclitics(key: string): string[] {
  const forms = [key];
  if (!ARABIC_LETTER.test(key)) return forms;
  let rest = key;
  if ((rest[0] === 'و' || rest[0] === 'ف') && rest.length > 3) {
    rest = rest.slice(1);
    forms.push(rest);
  }
  if (rest.startsWith('لل') && rest.length > 4) forms.push(`ال${rest.slice(2)}`);
  if ((rest[0] === 'ب' || rest[0] === 'ل' || rest[0] === 'ك') && rest.length > 3) forms.push(rest.slice(1));
  return forms;
}

/** Marks that end a phrase: two words parted by one are not neighbours in a name, unless the name has it too. */
const PHRASE_END = /[.,;:!?()[\]{}|•\n،؛؟…]/u;

/** True if the text's capitals and marks let the words be this name. */
function isPrintedSo(alias: Alias, text: string, words: NameWords, at: number, length: number): boolean {
  const last = at + length - 1;
  const start = words.starts[at]!;
  const end = words.ends[last]!;
  for (let i = at; i < last; i++) {
    const from = words.ends[i]!;
    const to = words.starts[i + 1]!;
    if (to - from === 1 && text.charCodeAt(from) === 0x20) continue;
    const mark = PHRASE_END.exec(text.slice(from, to));
    if (mark && !alias.printed.includes(mark[0])) return false;
  }
  const printed = text.slice(start, end);
  if (isAcronym(alias.printed)) return hasCaseOf(alias, printed);
  if (!/[\p{Lu}\p{Lt}]/u.test(alias.printed)) return true;
  if (length === 1) return /\p{Lu}/u.test(printed);
  // "the time of Israel", « un institut de la mer »: the last capital of the name is one in the text too.
  if (length > 3) return /\p{Lu}/u.test(printed);
  return isLastCapitalKept(alias.printed, text, words, at, length);
}

/** Two to five capitals, digits, `&` and dots: case is what tells WHO from "who". */
export function isAcronym(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}&.]{1,9}$/u.test(name) && name.replace(/\./gu, '').length <= 5;
}

/** Letter for letter, or, for those spoken as a word, as British and French papers print them: Nato, Unesco. */
function hasCaseOf(alias: Alias, printed: string): boolean {
  const acronym = alias.printed.replace(/\./gu, '');
  const bare = printed.replace(/\./gu, '');
  if (bare === acronym) return true;
  return acronym.length > 3 && !alias.needsContext && bare === acronym[0] + acronym.slice(1).toLowerCase();
}

function isLastCapitalKept(name: string, text: string, words: NameWords, at: number, length: number): boolean {
  const own = nameWords(name);
  for (let i = length - 1; i >= 0; i--) {
    // The name may have an article more in front than what was matched.
    const ofName = i + own.keys.length - length;
    if (ofName < 0 || !/\p{Lu}/u.test(name.slice(own.starts[ofName]!, own.ends[ofName]!))) continue;
    return /\p{Lu}/u.test(text.slice(words.starts[at + i]!, words.ends[at + i]!));
  }
  return true;
}
