import { isLabel, startsWithLabel, withoutSourceLabel } from './byline-words';
import { follows, headerLines, isBeside, isInTeaser, piecesOf } from './header';
import { cleanByline, isAgency } from './names';
import { foldTitle } from './title';

/** Where newsrooms print who wrote it, the surest first: marked as data, named so in a class. */
const MARKED = [
  '[itemprop="author"] [itemprop="name"], [property~="author"] [property~="name"]',
  '[rel~="author"], [itemprop="author"], [property~="author"]',
  '[data-testid*="byline-name" i], [class*="byline__name" i], [class*="byline-name" i], [class*="author-name" i], [class*="authorName" i], [class*="author__name" i], [class*="author_name" i]',
];
/** Places that hold other things too: what stands there must look like a name of two words or more. */
const LIKELY = [
  '[class*="byline" i] [itemprop="name"], [class*="byline" i] a, [class*="author" i] a',
  ...[
    ['author', 'authors', 'autor', 'autoren', 'autores', 'auteur', 'auteurs', 'autore', 'autori', 'journalist']
      .map(word => `a[href*="/${word}/" i]`)
      .join(', '),
  ],
  '[class*="byline" i], [class*="author" i], [class~="writer" i], [data-testid*="byline" i], address',
  // The same in the other languages of the rules, and ids.
  '[class*="autor" i], [class*="auteur" i], [class*="yazar" i], [class*="muhabir" i], [class*="reporter" i], [class*="journalist" i], [id="author" i], [id="authors" i]',
];
/** Levels above the first name within which others of the same article stand. */
const NEAR = 4;
const LONGEST = 100;
const MOST = 8;

/** Who wrote it, as the page prints it, and whether it stands where nothing else does. */
export type PrintedByline = { readonly names: string; readonly isSure: boolean };

/**
 * Who wrote it, as the article's header prints it; several names of one header are joined by commas. Null where none is printed.
 *
 * @param heading - The article's headline.
 * @param isWriter - False for names that are the site's own.
 */
export function headerByline(
  page: Document,
  heading: Element | null,
  language: string | null,
  isWriter: (name: string) => boolean,
): PrintedByline | null {
  for (const place of MARKED) {
    const names = namesAt(page, place, heading, language, isWriter);
    if (names !== null) return { names, isSure: true };
  }
  const labelled = labelledLine(heading, language, isWriter);
  if (labelled !== null) return { names: labelled, isSure: true };
  for (const place of LIKELY) {
    const names = namesAt(page, place, heading, language, isWriter);
    if (names !== null) return { names, isSure: false };
  }
  const agency = agencyLine(heading);
  return agency === null ? null : { names: agency, isSure: false };
}

/** Elements of a kind that are looked at: a page with more has them beside its teasers. */
const MOST_PLACES = 200;

function namesAt(
  page: Document,
  place: string,
  heading: Element | null,
  language: string | null,
  isWriter: (name: string) => boolean,
): string | null {
  const isSure = MARKED.includes(place);
  const named = [...page.querySelectorAll(place)].slice(0, MOST_PLACES).flatMap(element => {
    const printed = isElsewhere(element) ? null : cleanByline(wordsOf(element), language);
    const name = printed === null || isSure ? printed : namesIn(printed);
    return name !== null && isShort(name) && isWriter(name) ? [{ element, name }] : [];
  });
  const first = named.find(({ element }) => heading !== null && follows(element, heading)) ?? named[0];
  if (!first) return null;
  const header = ancestor(first.element, NEAR);
  const names = [...new Set(named.filter(({ element }) => header.contains(element)).map(({ name }) => name))];
  // Links and boxes repeat a name with words round it ("Email Mara Lind").
  const own = names.filter((name, at) => {
    const folded = foldTitle(name);
    return !names.some((other, there) => {
      const known = foldTitle(other);
      return there !== at && folded.includes(known) && (folded !== known || there < at);
    });
  });
  return own.slice(0, MOST).join(', ');
}

/** Names that a line of the header gives behind "By" and the like, whatever its element is called. */
function labelledLine(
  heading: Element | null,
  language: string | null,
  isWriter: (name: string) => boolean,
): string | null {
  for (const { element, line } of headerLines(heading)) {
    if (!startsWithLabel(line)) continue;
    const names = labelledNames(piecesOf(element, false), language).filter(isWriter);
    if (names.length > 0) return [...new Set(names)].slice(0, MOST).join(', ');
  }
  return null;
}

/** What joins two names of a list where each has an element of its own. */
const BETWEEN = /^(?:,|&|and|et|und|y|e|i|ve|и|و|;|,\s*and)$/u;

/** Names of a line in pieces: those behind its label, as long as commas and the like join them. */
function labelledNames(pieces: readonly string[], language: string | null): string[] {
  const names: string[] = [];
  let isNameNext = true;
  for (const [at, piece] of pieces.entries()) {
    if (at === 0 && isLabel(piece)) continue;
    if (BETWEEN.test(piece)) {
      isNameNext = true;
      continue;
    }
    const printed = isNameNext ? cleanByline(piece, language) : null;
    const here = printed === null ? null : namesIn(printed.replace(/\s*\d.*$/u, ''));
    if (here === null) break;
    names.push(...here.split(', '));
    isNameNext = /(?:,|&|\s(?:and|et|und|y|e|i|ve|и|و))$/u.test(piece);
  }
  return names;
}

/** The agency that a line of the header names as its source, or that stands alone there. */
function agencyLine(heading: Element | null): string | null {
  for (const { line } of headerLines(heading)) {
    const name = withoutSourceLabel(line);
    if (isAgency(name)) return name;
  }
  return null;
}

/** Beside the article; but an address is where some templates put the writer, wherever it stands. */
const isElsewhere = (element: Element) =>
  (isBeside(element) && element.closest('address') === null) || isInTeaser(element);

const NO_WORDS = new Set(['button', 'time', 'script', 'style', 'svg', 'figure', 'template']);

/** Words of an element but for buttons and times in it. */
function wordsOf(element: Element): string {
  const content = element.getAttribute('content');
  if (content !== null) return content;
  const words: string[] = [];
  for (const node of element.childNodes) {
    if (node.nodeType === 3) words.push(node.nodeValue ?? '');
    else if (node.nodeType === 1 && !NO_WORDS.has((node as Element).localName)) words.push(node.textContent ?? '');
  }
  return words.join(' ').replace(/\s+/gu, ' ').trim();
}

const isShort = (name: string) =>
  name.length > 1 && name.length < LONGEST && (/[A-Za-z]/.test(name) || /\p{L}/u.test(name));

/** The names that a line begins with; null where it begins with none. An agency by its letters is one too. */
function namesIn(line: string): string | null {
  if (!isShort(line) || /[\d:"“”„«»?!@/]/u.test(line)) return null;
  if (isAgency(line) || isBoundName(line) || (!/\s/.test(line) && /^[^\P{Lu}AEIOU]{2,6}$/u.test(line))) return line;
  const names: string[] = [];
  for (const part of line.split(/,|\s(?:and|et|und|y|e|i|ve|и|و|&)\s/u)) {
    if (!isFullName(part.trim()) && !isAgency(part.trim())) break;
    names.push(part.trim());
  }
  return names.length > 0 ? names.join(', ') : null;
}

/** A name in a script that sets no space between its parts. */
const isBoundName = (name: string) => /^[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]{2,8}$/.test(name);

/** Two to five words that begin with capitals where the script has them, but for particles ("de la", "bin"). */
function isFullName(name: string): boolean {
  const words = name.split(/\s+/u);
  const isCapital = (word: string) => !(word < '\x80' ? /^[a-z]/ : /^\p{Ll}/u).test(word);
  return (
    words.length > 1 &&
    words.length <= 5 &&
    isCapital(words[0]!) &&
    isCapital(words.at(-1)!) &&
    words.every(word => isCapital(word) || word.length <= 4)
  );
}

function ancestor(element: Element, levels: number): Element {
  let at = element;
  for (let up = 0; up < levels; up++) {
    const parent = at.parentElement;
    // An author box at the end may share the body with the header: what holds the text holds too much.
    if (!parent || parent.querySelector('p + p')) break;
    at = parent;
  }
  return at;
}
