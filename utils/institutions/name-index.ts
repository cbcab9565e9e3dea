import { withoutProclitics } from '../text/arabic';
import { remember } from '../text/remember';
import type { Alias } from './alias';
import caseEndings from './data/case-endings.json';
import { makeNameTree, type NameNode, type NameTree } from './name-tree';
import { type NameWords, nameWords } from './name-words';

/** Names that begin at one word of a text and are the longest to do so. */
export type Candidate = { readonly length: number; readonly aliases: readonly Alias[] };

/** Names by their folded words. */
export type NameIndex = {
  add(alias: Alias): void;
  /** Whether any name begins with this folded word: most words begin none, and need no further look. */
  begins(key: string): boolean;
  /** Names whose words stand in `words` from `at` on: the longest only; null if none begins there. */
  longestAt(text: string, words: NameWords, at: number): Candidate | null;
};

/** Articles that melt into a preposition or are left out: « Les Echos » is « des Echos » after « de ». */
const ARTICLES = new Set('the le la les l el los las der die das il lo gli i o a os as'.split(' '));

/** True if the folded word is an article that may be left out of a name. */
export function isArticle(key: string | undefined): boolean {
  return key !== undefined && ARTICLES.has(key);
}

/** Which words of a name bear a case, and the endings that show it, folded and longest first. */
type CaseEndings = { readonly words: string; readonly endings: string };

/** Letters that are left of a word without its ending, and that a name of one word has, at the least. */
const SHORTEST_STEM = 3;
const SHORTEST_NAME = 6;

/** Takes from a word what its case adds, and tells whether all words of a name bear one or the last alone. */
type Stemmer = { readonly stem: (key: string) => string; readonly isForAll: boolean };

/** For languages whose names bear a case; null for all others. */
function stemmer(language: string | undefined): Stemmer | null {
  const own = language === undefined ? undefined : (caseEndings as Record<string, CaseEndings>)[language];
  if (!own) return null;
  const endings = own.endings.split(' ');
  const stem = remember(key => {
    const ending = endings.find(each => key.endsWith(each) && key.length - each.length >= SHORTEST_STEM);
    return ending === undefined ? key : key.slice(0, -ending.length);
  });
  return { stem, isForAll: own.words === 'all' };
}

/**
 * Trees of whole folded names, word by word: looking up costs as many steps as words that begin a name, however many
 * names there are.
 *
 * @param language - Of the texts searched: where its names bear a case, they are found in every one.
 */
export function makeNameIndex(language?: string): NameIndex {
  const cases = stemmer(language);
  const exact = makeNameTree(keys => keys);
  const stems = makeNameTree(keys =>
    keys.map((key, at) => (cases && (cases.isForAll || at === keys.length - 1) ? cases.stem(key) : key)),
  );

  /** Forms of a word that begin a name, in the tree of names and in that of their stems. */
  const beginnings = remember((key: string) => {
    const whole = withoutProclitics(key).filter(form => exact.has(form));
    const bare = cases ? [...new Set([cases.stem(key), key])].filter(form => stems.has(form)) : [];
    return whole.length + bare.length === 0 ? null : { whole, bare };
  });

  return {
    add(alias) {
      const [first = '', second] = nameWords(alias.printed, 2).keys;
      const isLong = second !== undefined;
      exact.add(first, alias, 0);
      if (isLong && isArticle(first)) {
        const isShort = nameWords(alias.printed, 3).keys.length === 2;
        exact.add(second, { ...alias, needsContext: alias.needsContext || isShort }, 1);
      }
      const bearsCase = cases !== null && alias.language === language && !isAcronym(alias.printed);
      if (bearsCase && (isLong || first.length >= SHORTEST_NAME))
        stems.add(cases.isForAll || !isLong ? cases.stem(first) : first, alias, 0);
    },
    begins: key => beginnings(key) !== null,
    longestAt(text, words, at) {
      const forms = beginnings(words.keys[at]!);
      if (!forms) return null;
      let found: Candidate | null = null;
      for (const first of forms.whole) found = longer(found, longestFrom(exact, first, null, text, words, at));
      for (const first of forms.bare) found = longer(found, longestFrom(stems, first, cases, text, words, at));
      return found;
    },
  };
}

/** The first of two candidates unless the second has more words. */
function longer(first: Candidate | null, second: Candidate | null): Candidate | null {
  return second && second.length > (first?.length ?? 0) ? second : first;
}

/** The longest name whose first word is `first`, printed at `at`, and whose others follow. */
function longestFrom(
  names: NameTree,
  first: string,
  cases: Stemmer | null,
  text: string,
  words: NameWords,
  at: number,
): Candidate | null {
  const { keys } = words;
  const ends: { readonly length: number; readonly aliases: readonly Alias[] }[] = [];
  let node = names.from(first);
  for (let length = 1; node; length++) {
    if (node.aliases.length > 0) ends.push({ length, aliases: node.aliases });
    const key = keys[at + length];
    if (key === undefined || node.next === null) break;
    // A stem ends a name, and goes on with it only where all words bear a case.
    const stem: NameNode | undefined = cases ? node.next.get(cases.stem(key)) : undefined;
    if (stem && !cases?.isForAll && stem.aliases.length > 0) ends.push({ length: length + 1, aliases: stem.aliases });
    node = cases?.isForAll ? stem : node.next.get(key);
  }
  for (let i = ends.length - 1; i >= 0; i--) {
    const { length } = ends[i]!;
    const aliases = ends[i]!.aliases.filter(alias => isPrintedSo(alias, text, words, at, length));
    if (aliases.length > 0) return { length, aliases };
  }
  return null;
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
