import { withoutLabel, withoutRole } from './byline-words';
import { follows, isBeside } from './header';

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
  '[class*="byline" i], [class*="author" i], [class~="writer" i], address',
];
/** Levels above the first name within which others of the same article stand. */
const NEAR = 4;
const LONGEST = 100;
/** Letters of a printed byline that are looked at: names with their roles and addresses take fewer. */
const LONGEST_PRINTED = 600;
const MOST = 8;

/**
 * Who wrote it, as the article's header prints it; several names of one header are joined by commas. Null where none is printed.
 */
export function headerByline(page: Document): string | null {
  const heading = page.querySelector('h1');
  for (const place of [...MARKED, ...LIKELY]) {
    const isSure = MARKED.includes(place);
    const named = [...page.querySelectorAll(place)].flatMap(element => {
      const printed = isElsewhere(element) ? null : cleanByline(wordsOf(element));
      const name = printed === null || isSure ? printed : namesIn(printed);
      return name !== null && isShort(name) ? [{ element, name }] : [];
    });
    const first = named.find(({ element }) => heading !== null && follows(element, heading)) ?? named[0];
    if (!first) continue;
    const header = ancestor(first.element, NEAR);
    const names = [...new Set(named.filter(({ element }) => header.contains(element)).map(({ name }) => name))];
    // Links and boxes repeat a name with words round it ("Email Mara Lind").
    const own = names.filter(name => !names.some(other => other !== name && name.includes(other)));
    return own.slice(0, MOST).join(', ');
  }
  return null;
}

/** Without "By", roles, dates, addresses and what follows a bar: names only. Null if none is left. */
export function cleanByline(byline: string | null): string | null {
  if (!byline || /^(?:https?:|@)/u.test(byline)) return null;
  const even = byline
    .slice(0, LONGEST_PRINTED)
    .replace(/(?<!\S)\S+@\S+\.\S+|(?:\d{1,2}[.:]\d{2}\s*(?:[ap]m)?\b).*$/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const printed = withoutLabel(even)
    .split(/\s[|•·]\s|\s[–—-]\s(?=\d)/)[0]!
    .replace(/\s*(?:\(|,\s*)?\d{1,2}[./-]\d{1,2}[./-]\d{2,4}.*$/, '');
  const names = withoutRole(printed)
    .replace(/[\s,;–—-]+$/, '')
    .trim();
  return names === '' ? null : names;
}

/** Beside the article; but an address is where some templates put the writer, wherever it stands. */
const isElsewhere = (element: Element) => isBeside(element) && element.closest('address') === null;

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
  if (!/\s/.test(line) && /^\p{Lu}{2,6}$/u.test(line)) return line;
  const names: string[] = [];
  for (const part of line.split(/,|\s(?:and|et|und|y|e|i|ve|и|و)\s/u)) {
    if (!isFullName(part.trim())) break;
    names.push(part.trim());
  }
  return names.length > 0 ? names.join(', ') : null;
}

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
