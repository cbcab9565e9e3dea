import type { Block } from '../model';
import { letters } from './letters';
import { linkShare } from './link-share';
import type { ClutterMatcher } from './matcher';

/** What is known of the article from elsewhere, for knowing it when the text repeats it. */
export type ClutterContext = {
  readonly language: string | null;
  readonly title: string;
  readonly byline: string | null;
  readonly siteName: string | null;
};

/** Letters from which on a paragraph is taken for running text. */
const PROSE_LENGTH = 140;

/** The rule that each block falls to, going by its words and its place alone; null where none does. */
export function judge(blocks: readonly Block[], context: ClutterContext, matcher: ClutterMatcher): (string | null)[] {
  const proseAt = blocks.map((block, index) => (isProse(block) ? index : -1)).filter(index => index >= 0);
  const firstProse = proseAt[0] ?? blocks.length;
  const lastProse = proseAt.at(-1) ?? -1;
  const verdicts = blocks.map((block, index) =>
    ruleFor(block, index, { context, matcher, isHead: index < firstProse, isTail: index > lastProse }),
  );
  markHeadMeta(blocks, verdicts, firstProse, matcher);
  markTails(blocks, verdicts, lastProse);
  markRepeats(blocks, verdicts);
  markLinkRuns(blocks, verdicts, lastProse);
  markEmptyHeadings(blocks, verdicts);
  return verdicts;
}

type Position = {
  readonly context: ClutterContext;
  readonly matcher: ClutterMatcher;
  readonly isHead: boolean;
  readonly isTail: boolean;
};

function ruleFor(block: Block, index: number, { context, matcher, isHead, isTail }: Position): string | null {
  if (block.type === 'figure' || block.type === 'embed' || block.type === 'table' || block.type === 'code') return null;
  const { text } = block;
  const whole = matcher.whole(text);
  if (whole) return whole;
  if (index < 6 && sameWords(text, context.title)) return 'structure/headline-again';
  const label = matcher.label(text);
  const linked = linkShare(block);
  if (label && (!label.isLoneWord || isSetApart(block, label.end))) {
    const rest = text.slice(label.end);
    if (label.kind === 'read-also' && (rest === '' || linkShare(block, label.end) > 0.6)) return label.rule;
    // A label in front of a bold or short line that names another story: no full stop at its end.
    if (
      label.kind === 'read-also' &&
      text.length < 180 &&
      label.end > 3 &&
      hasMark(text, label.end) &&
      !/[.؟!?…»”]$/u.test(text) &&
      isAllBold(block)
    )
      return label.rule;
    if (label.kind === 'tags' && (hasMark(text, label.end) || linked > 0.5) && text.length < 200) return label.rule;
    if (label.kind === 'credit' && hasMark(text, label.end) && text.length < 100) return label.rule;
  }
  const credit = creditAtEnd(text, matcher);
  if (credit) return credit;
  if (matcher.isDateLine(text)) return 'structure/date-line';
  if ((isHead || isTail) && context.byline && isByline(text, context.byline)) return 'structure/byline';
  if ((isHead || isTail) && context.siteName && sameWords(text, context.siteName)) return 'structure/site-name';
  if (/^\s*(?:https?:\/\/|www\.)\S+\s*$/u.test(text) || /^[\w.+-]+@[\w-]+\.[\w.]+$/u.test(text))
    return 'structure/bare-address';
  if (/^[\p{P}\p{S}\s]*$/u.test(text)) return 'structure/no-words';
  if (linked > 0.95 && isTeaser(block)) return 'structure/linked-headline';
  return null;
}

/** Letters that a caption has at the most. */
const LONGEST_CAPTION = 260;

/** "The quay at low tide (Photo: Mara Lind)": a caption that stands as a paragraph. */
function creditAtEnd(text: string, matcher: ClutterMatcher): string | null {
  if (text.length > LONGEST_CAPTION) return null;
  const inside = /[([]([^()[\]]{2,60})[)\]]\s*$/u.exec(text)?.[1];
  const label = inside ? matcher.label(inside) : null;
  return label?.kind === 'credit' && hasMark(inside!, label.end) ? label.rule : null;
}

/** A paragraph of its own that is nothing but a link and no sentence: another story's headline. */
function isTeaser(block: Block): boolean {
  if (block.type === 'list-item') return false;
  const words = block.text.split(/\s+/u).length;
  return words >= 3 && words <= 30 && !/[.!؟?]["”»]?$/u.test(block.text) && (block.type !== 'quote' || words <= 20);
}

function isProse(block: Block): boolean {
  return (
    (block.type === 'paragraph' || block.type === 'quote') &&
    block.text.length >= PROSE_LENGTH &&
    linkShare(block) < 0.5
  );
}

function hasMark(text: string, end: number): boolean {
  return /[:：|>»›–—-]\s*$/u.test(text.slice(0, end));
}

/** The first letters in bold, and all that follows them a link: a label, whatever its word. */
function isSetApart(block: Block, end: number): boolean {
  return (
    linkShare(block, end) > 0.9 &&
    block.marks.some(({ kind, start, end: to }) => kind === 'strong' && start === 0 && Math.abs(to - end) <= 1)
  );
}

function isAllBold(block: Block): boolean {
  const covered = block.marks
    .filter(mark => mark.kind === 'strong' || mark.kind === 'emphasis' || mark.kind === 'link')
    .reduce((sum, mark) => Math.max(sum, mark.end - mark.start), 0);
  return covered > block.text.length * 0.6 || linkShare(block) > 0.4;
}

function sameWords(a: string, b: string): boolean {
  const key = letters(a);
  return key !== '' && key === letters(b);
}

/** The byline alone, or with "By" and a date around it. */
function isByline(text: string, byline: string): boolean {
  if (text.length > byline.length + 60) return false;
  const own = letters(text);
  const names = letters(byline);
  return names.length > 3 && own.includes(names) && own.length - names.length < 28;
}

/** Pull quotes and standfirsts that repeat the text: the second telling goes, the sentence in its place stays. */
function markRepeats(blocks: readonly Block[], verdicts: (string | null)[]): void {
  const keys = blocks.map(block => letters(block.text));
  blocks.forEach((block, index) => {
    const key = keys[index]!;
    if (
      verdicts[index] ||
      key.length < (block.type === 'quote' ? 12 : 20) ||
      block.type === 'table' ||
      block.type === 'code' ||
      block.type === 'embed'
    )
      return;
    if (block.type === 'figure') return;
    const twin = keys.findIndex(
      (other, at) =>
        at !== index &&
        !verdicts[at] &&
        blocks[at]!.type !== 'figure' &&
        (other.length > key.length ? other.includes(key) : other === key && at < index),
    );
    const isSetApart = block.type === 'quote' || block.type === 'heading' || blocks[twin]?.type === 'paragraph';
    if (twin >= 0 && isSetApart) verdicts[index] = 'structure/repeated';
  });
}

/** Runs of list items that are all link after the text, or under a label that has gone: rivers and menus. */
function markLinkRuns(blocks: readonly Block[], verdicts: (string | null)[], lastProse: number): void {
  for (let from = 0; from < blocks.length; from++) {
    if (!isLinkedItem(blocks[from]!)) continue;
    let to = from;
    while (to < blocks.length && isLinkedItem(blocks[to]!)) to++;
    const label = verdicts
      .slice(Math.max(0, from - 2), from)
      .some(rule => rule !== null && /read-also|tags|share|follow|next/u.test(rule));
    // One linked headline in a list of its own, or a river of them after the text.
    const isRiver =
      (to - from >= 2 && from > lastProse) ||
      (blocks[from]!.type === 'list-item' && isHeadlineList(blocks.slice(from, to), blocks[from - 1]));
    if (label || isRiver)
      for (let at = from; at < to; at++)
        verdicts[at] ??= label ? 'structure/links-under-label' : 'structure/link-river';
    from = to - 1;
  }
}

/** Linked items long enough to be headlines, under no sentence that announces a list. */
function isHeadlineList(items: readonly Block[], before: Block | undefined): boolean {
  if (before && /[:：]$/u.test(before.text)) return false;
  const words = items.map(item => item.text.split(/\s+/u).length);
  return (
    words.every(count => count >= 4) &&
    words.reduce((sum, count) => sum + count, 0) / words.length >= 6 &&
    items.every(item => linkShare(item) > 0.95 && !/[.!؟?]$/u.test(item.text))
  );
}

/** Before the text: short lines of date and names, set in one block. */
function markHeadMeta(
  blocks: readonly Block[],
  verdicts: (string | null)[],
  firstProse: number,
  matcher: ClutterMatcher,
): void {
  for (let index = 0; index < Math.min(firstProse, blocks.length); index++) {
    const block = blocks[index]!;
    if (verdicts[index] || block.type === 'figure' || block.text.length > 120 || /[.!؟?…»”"]$/u.test(block.text))
      continue;
    if (matcher.hasDate(block.text)) verdicts[index] = 'structure/date-line';
  }
}

/** After the text: what follows a comments or author label belongs to it. */
function markTails(blocks: readonly Block[], verdicts: (string | null)[], lastProse: number): void {
  const half = blocks.slice(0, Math.ceil(blocks.length / 2)).length;
  for (let index = half; index < blocks.length; index++) {
    const rule = verdicts[index];
    if (!rule) continue;
    if (rule.endsWith('/comments') && blocks[index]!.text.length < 60) {
      for (let next = index + 1; next < blocks.length; next++) verdicts[next] ??= 'structure/after-comments';
      return;
    }
    const isAuthor = rule.endsWith('/meta') && blocks[index]!.type === 'heading' && index >= lastProse;
    if (isAuthor && index + 1 < blocks.length && blocks[index + 1]!.text.length < 500)
      verdicts[index + 1] ??= 'structure/author-box';
  }
}

function isLinkedItem(block: Block): boolean {
  return (
    (block.type === 'list-item' || block.type === 'heading' || block.type === 'paragraph') && linkShare(block) > 0.85
  );
}

/** A heading under which nothing is left. */
function markEmptyHeadings(blocks: readonly Block[], verdicts: (string | null)[]): void {
  let hasText = false;
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index]!;
    if (verdicts[index]) continue;
    if (block.type !== 'heading') hasText = true;
    else if (!hasText) verdicts[index] = 'structure/empty-heading';
  }
}

/** A block without furniture glued to its ends, and what was cut off. Prose is never cut inside. */
export function cutGlued(
  block: Block,
  matcher: ClutterMatcher,
): { block: Block; cuts: { rule: string; text: string }[] } {
  if (block.type === 'table' || block.type === 'code' || block.type === 'figure' || block.type === 'embed')
    return { block, cuts: [] };
  const cuts: { rule: string; text: string }[] = [];
  let current: Block = block;
  for (let round = 0; round < 4; round++) {
    const end = matcher.gluedEnd(current.text);
    if (end) {
      cuts.push({ rule: end.rule, text: current.text.slice(end.start) });
      current = slice(current, 0, end.start);
      continue;
    }
    const start = matcher.gluedStart(current.text);
    if (!start) break;
    cuts.push({ rule: start.rule, text: current.text.slice(0, start.end) });
    current = slice(current, start.end, current.text.length);
  }
  return { block: current, cuts };
}

/** The part of a block between two offsets, trimmed, with the marks that are left. */
function slice<B extends Block>(block: B, from: number, to: number): B {
  const part = block.text.slice(from, to).replace(/[\s•|·–—-]+$/u, '');
  const lead = part.length - part.replace(/^[\s•|·:–—-]+/u, '').length;
  const text = part.slice(lead);
  const start = from + lead;
  const marks = block.marks
    .map(mark => ({ ...mark, start: Math.max(0, mark.start - start), end: Math.min(text.length, mark.end - start) }))
    .filter(mark => mark.end > mark.start);
  return { ...block, text, marks };
}
