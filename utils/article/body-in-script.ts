import { decodeEntities } from './entities';

/** Characters from which on a string in a script may be an article, and paragraphs that it has then at the least. */
const LEAST = 500;
const PARAGRAPHS = 3;
/** How deep a page may wrap data in data: a string of JSON in a string of JSON. */
const DEEPEST = 3;

const OPENS_PARAGRAPH = /<p[\s>]/gu;
/** Where a paragraph of HTML begins or ends. Lists, figures and tables hold no text of their own worth having. */
const EDGE = /<(?:(p|h[2-6]|li|blockquote|div|br)|\/?(?:p|h[2-6]|li|blockquote|div|ul|ol|figure|table))\b[^<>]*>/gu;

/**
 * The article that a page's script has not put on the page yet (or cannot, having failed): the longest HTML among the strings
 * of its data, as paragraphs of plain text. Nothing is parsed as HTML and nothing is run.
 *
 * @return Paragraphs parted by line breaks; null if no string looks like an article. Time grows with the scripts' length.
 */
export function bodyInScript(page: Document): string | null {
  let longest = '';
  for (const script of page.querySelectorAll('script:not([src])')) {
    const code = script.textContent ?? '';
    if (code.length < LEAST || !/<p|u003cp/iu.test(code)) continue;
    for (const html of articlesIn(code, 0)) {
      const text = paragraphsOf(html).join('\n');
      if (text.length > longest.length) longest = text;
    }
  }
  return longest.length >= LEAST ? longest : null;
}

/** Strings of HTML, the innermost of those that hold one another. */
function articlesIn(code: string, depth: number): string[] {
  const found: string[] = [];
  for (const literal of stringsIn(code)) {
    if (literal.length < LEAST || !/<p|u003cp/iu.test(literal)) continue;
    const text = parsed(literal);
    if (text === null) continue;
    const inner = depth < DEEPEST ? articlesIn(text, depth + 1) : [];
    if (inner.length > 0) found.push(...inner);
    else if ([...text.matchAll(OPENS_PARAGRAPH)].length >= PARAGRAPHS) found.push(text);
  }
  return found;
}

/**
 * Strings as JSON and scripts write them, their quotation marks included. Read by hand: behind a mark that is never closed, an
 * expression would begin anew at each later one.
 */
function* stringsIn(code: string): Generator<string> {
  let start = code.indexOf('"');
  while (start >= 0) {
    const end = endOfString(code, start);
    if (end < 0) return;
    yield code.slice(start, end + 1);
    start = code.indexOf('"', end + 1);
  }
}

/** The mark that closes the string opened at `start`; -1 if none does. */
function endOfString(code: string, start: number): number {
  let end = code.indexOf('"', start + 1);
  while (end >= 0) {
    let backslashes = 0;
    while (end - 1 - backslashes > start && code[end - 1 - backslashes] === '\\') backslashes++;
    if (backslashes % 2 === 0) return end;
    end = code.indexOf('"', end + 1);
  }
  return -1;
}

/** Scripts write strings that are no JSON too: those are not read. */
function parsed(literal: string): string | null {
  try {
    return String(JSON.parse(literal));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function paragraphsOf(html: string): string[] {
  const paragraphs: string[] = [];
  let from = -1;
  for (const edge of html.matchAll(EDGE)) {
    const text = from < 0 ? '' : plain(html.slice(from, edge.index));
    if (text !== '') paragraphs.push(text);
    from = edge[1] === undefined ? -1 : edge.index + edge[0].length;
  }
  return paragraphs;
}

/** Text without tags, its characters written out. */
function plain(html: string): string {
  return decodeEntities(html.replace(/<[^<>]*>/gu, ''))
    .replace(/\s+/gu, ' ')
    .trim();
}
