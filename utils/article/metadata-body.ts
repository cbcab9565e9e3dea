import { letters } from '../clutter/letters';
import type { Block } from '../model';
import { directionOf } from '../text/direction';
import type { PageReading } from './page-reading';

/** Letters from which on a body in the metadata is worth showing. */
const LEAST = 1000;
/** Share of it that the page's own blocks may hold, and the share of its length that was kept of them, at the most. */
const ON_PAGE = 0.3;
const KEPT = 0.4;
/** Letters of the pieces that are looked for. */
const PIECE = 40;
/** Letters after which a paragraph may end where the body has no line breaks. */
const PARAGRAPH = 400;

/**
 * Paragraphs of the article as the page's metadata (JSON-LD `articleBody`) gives it, where the page itself shows hardly
 * anything of it; null elsewhere: what stands on the page is whole more often.
 */
export function bodyFromMetadata(page: PageReading, kept: readonly Block[]): Block[] | null {
  const body = page.metadata.articleBody;
  if (!body || body.length < LEAST) return null;
  if (kept.reduce((sum, block) => sum + block.text.length, 0) > body.length * KEPT) return null;
  const shown = letters(page.blocks.map(block => block.text).join(' '));
  const wanted = letters(body);
  let found = 0;
  let pieces = 0;
  for (let at = 0; at + PIECE <= wanted.length; at += PIECE) {
    pieces++;
    if (shown.includes(wanted.slice(at, at + PIECE))) found++;
  }
  if (pieces === 0 || found / pieces > ON_PAGE) return null;
  return paragraphsOf(body).map(text => ({ type: 'paragraph', text, marks: [], direction: directionOf(text) }));
}

function paragraphsOf(body: string): string[] {
  const lines = body
    .split(/\s*\n\s*/u)
    .map(line => line.replace(/\s+/gu, ' ').trim())
    .filter(line => line !== '');
  return lines.length > 1 ? lines : atSentences(lines[0] ?? '');
}

/** Running text in parts of some sentences each. */
function atSentences(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (const sentence of text.split(/(?<=[.!?؟۔。]["”»’)]*)\s+/u)) {
    part = part === '' ? sentence : `${part} ${sentence}`;
    if (part.length < PARAGRAPH) continue;
    parts.push(part);
    part = '';
  }
  if (part !== '') parts.push(part);
  return parts;
}
