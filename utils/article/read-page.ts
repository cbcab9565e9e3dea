import { directionOf } from '../text/direction';
import { languageOf } from '../text/language';
import { bodyInScript } from './body-in-script';
import { copyPage } from './copy-page';
import { findFurniture } from './furniture';
import { removeHoverCards } from './hover-cards';
import { mainPart } from './main-part';
import { type Metadata, readMetadata } from './metadata/read-metadata';
import type { PageResult } from './page-reading';
import type { ReadingWatch } from './reading-watch';
import { lettersOf, type ReadBlocks, toBlocks } from './to-blocks';

/** Letters that an article must have at the least; shorter pages are notes, menus or errors. */
const SHORTEST_ARTICLE = 250;

/**
 * Read a page: all its blocks, and which of them Readability takes for the article. The page is not changed.
 *
 * @return Plain data. A fault of ours comes back as `failed`, so that the reader gets a screen with the report.
 */
export function readPage(page: Document): PageResult {
  try {
    const steps = readSteps(page);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  } catch (error) {
    return failure(error);
  }
}

/**
 * The same, giving the page a pause where a step took long, so that it stays alive and reading can be stopped there. What is
 * read is a copy, made in the first step: a page that goes on rewriting itself changes nothing in it.
 *
 * @param watch - Asked between steps.
 */
export async function readPatiently(page: Document, watch: ReadingWatch): Promise<PageResult> {
  try {
    const steps = readSteps(page);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      const reason = await watch.mayGoOn();
      if (reason !== null) return { status: 'stopped', reason };
    }
  } catch (error) {
    return failure(error);
  }
}

function* readSteps(page: Document): Generator<void, PageResult> {
  const metadata = readMetadata(page);
  const copy = copyPage(page);
  yield;
  removeHoverCards(copy);
  const furniture = findFurniture(copy);
  const base = baseOf(page);
  yield;
  const read = toBlocks(copy.body, base, directionOf(copy.body.textContent ?? ''), element => furniture.has(element));
  yield;
  for (const element of furniture) element.remove();
  const { content, title } = mainPart(copy);
  yield;
  const kept = keptLetters(read, content);
  const facts = read.facts.map((fact, index) => ({ ...fact, kept: kept[index]! }));
  const words = read.blocks
    .filter((_, index) => kept[index]! > 0)
    .map(block => block.text)
    .join('\n');
  const hasArticle = holdsLetters(words, SHORTEST_ARTICLE);
  const rescued = hasArticle ? null : fromData(page, metadata, base);
  if (rescued) return rescued;
  const judgedBy = hasArticle ? words : read.blocks.map(block => block.text).join('\n');
  return {
    status: 'page',
    page: {
      url: addressOf(page),
      base,
      metadata,
      language: languageOf(judgedBy, metadata.language),
      direction: directionOf(judgedBy),
      blocks: read.blocks,
      facts,
      title,
      hasArticle,
    },
  };
}

/**
 * Read a part of a page, as the reader selected or picked it: every block in it, nothing judged.
 *
 * @param part - A block that it cuts is taken from where it begins, to where it ends.
 */
export function readPart(page: Document, part: Range): PageResult {
  try {
    const metadata = readMetadata(page);
    const base = baseOf(page);
    const copy = copyPage(page, { part });
    const { blocks, facts } = toBlocks(copy.body, base, directionOf(copy.body.textContent ?? ''), () => false);
    const words = blocks.map(block => block.text).join('\n');
    const language = languageOf(words, metadata.language);
    const known = facts.map(fact => ({ ...fact, kept: fact.letters }));
    const reading = { url: addressOf(page), base, metadata, language, direction: directionOf(words), blocks };
    return { status: 'page', page: { ...reading, facts: known, title: page.title, hasArticle: false } };
  } catch (error) {
    return failure(error);
  }
}

function failure(error: unknown): PageResult {
  return { status: 'failed', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}

const addressOf = (page: Document) => page.location?.href ?? page.baseURI;

function baseOf(page: Document): string {
  return page.baseURI && /^(?:https?|file):/u.test(page.baseURI) ? page.baseURI : 'https://page.invalid/';
}

/** Pages that keep their article in a script alone print it for search engines, or hold it in the script's own data. */
function fromData(page: Document, metadata: Metadata, base: string): PageResult | null {
  const body = metadata.articleBody ?? bodyInScript(page) ?? '';
  const paragraphs = body.split(/\s*\n\s*/).filter(text => text.trim() !== '');
  const words = paragraphs.join('\n');
  if (words.length < SHORTEST_ARTICLE * 2) return null;
  const direction = directionOf(words);
  const blocks = paragraphs.map(text => ({ type: 'paragraph' as const, text, marks: [], direction }));
  const facts = paragraphs.map(({ length }, index) => ({
    depth: 0,
    near: 0,
    middle: 0,
    far: 0,
    tags: 0,
    containers: [index, -1, -1, -1] as const,
    siblings: paragraphs.length,
    kind: 0,
    isFurniture: false,
    letters: length,
    kept: length,
  }));
  const url = addressOf(page);
  const language = languageOf(words, metadata.language);
  return {
    status: 'page',
    page: { url, base, metadata, language, direction, blocks, facts, title: '', hasArticle: true },
  };
}

/** Whether a text has so many characters besides white space; no more of it is looked at than tells. */
function holdsLetters(text: string, least: number): boolean {
  for (let length = least * 2; ; length *= 4) {
    if (text.slice(0, length).replace(/\s+/g, '').length >= least) return true;
    if (length >= text.length) return false;
  }
}

/** How many letters of each block are below `root`. Readability moves text nodes and keeps them, unless it starts again. */
function keptLetters({ blocks, owners }: ReadBlocks, root: Element | null): number[] {
  const kept = new Array<number>(blocks.length).fill(0);
  if (!root) return kept;
  const strangers: string[] = [];
  let met = 0;
  for (const node of nodesBelow(root)) {
    const owner = owners.get(node);
    if (owner !== undefined) {
      met++;
      kept[owner]! += lettersOf(node);
    } else if (node.nodeType === 3) {
      const text = (node.nodeValue ?? '').trim();
      if (text !== '') strangers.push(text);
    }
  }
  if (strangers.length > met) matchByWords(strangers, owners, kept);
  return kept;
}

/** After a second try Readability's text nodes are new ones: they are told by their words, in order. */
function matchByWords(strangers: readonly string[], owners: ReadonlyMap<Node, number>, kept: number[]): void {
  const places = new Map<string, number[]>();
  for (const [node, owner] of owners) {
    const text = (node.nodeValue ?? '').trim();
    const list = places.get(text);
    if (list) list.push(owner);
    else places.set(text, [owner]);
  }
  let cursor = 0;
  for (const text of strangers) {
    const list = places.get(text);
    if (!list || list.length === 0) continue;
    const next = list.findIndex(owner => owner >= cursor);
    const owner = list.splice(Math.max(next, 0), 1)[0]!;
    kept[owner]! += text.length;
    cursor = Math.max(cursor, owner);
  }
}

function nodesBelow(root: Element): Node[] {
  const found: Node[] = [];
  const pending: Node[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    found.push(node);
    for (let child = node.lastChild; child; child = child.previousSibling) pending.push(child);
  }
  return found;
}
