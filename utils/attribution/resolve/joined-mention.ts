import type { Span } from '../../model';
import { firstAt } from '../../text/first-at';
import { foldKey } from '../../text/fold';
import { type DualHead, dualHead } from '../find/dual-head';
import { withoutGluedArticle } from './glued-article';
import { type Mention, readMention } from './mention';
import type { Texts } from './texts';

/** The first of sources that one verb is said of: of «وزارتا الصحة» the one, «وزارة الصحة». */
export function leadingMention(texts: Texts, block: number, span: Span, isJoint: boolean): Mention {
  const mention = readMention(texts, block, span);
  const behind = isJoint && mention.kind === 'role' ? nameBehind(texts, block, span) : null;
  if (behind) return behind;
  const head = isJoint ? dualAt(texts, block, span) : null;
  return head === null || mention.institution !== null
    ? mention
    : withHead(texts, mention, head, printedBehind(texts, block, span, 1));
}

/** A further one: without the conjunction glued to it, and with the noun that it shares with the first. */
export function joinedMention(texts: Texts, block: number, first: Span, span: Span): Mention {
  const mention = readMention(texts, block, span);
  const joint = jointOf(texts, block, span);
  if (joint === '') return mention;
  const head = dualAt(texts, block, first);
  if (head !== null && mention.institution === null)
    return withHead(texts, mention, head, printedBehind(texts, block, span, 0).slice(joint.length));
  if (mention.institution !== null && mention.kind === 'institution') return mention;
  return withoutJoint(mention, joint);
}

/** «الوزيران | سالم نجار»: the first of two who are named behind what both are. */
function nameBehind(texts: Texts, block: number, span: Span): Mention | null {
  const { words } = texts.paragraph(block);
  const next = words[firstAt(words, span.start) + 1];
  if (!next || next.end > span.end) return null;
  const mention = readMention(texts, block, { start: next.start, end: span.end });
  return mention.kind === 'person' ? mention : null;
}

/** A mention's name without the conjunction that its first word is printed with. */
function withoutJoint(mention: Mention, joint: string): Mention {
  const isPrinted = mention.name.startsWith(joint);
  const [first, ...rest] = mention.words;
  if (first === undefined) return mention;
  const isCounted = isPrinted && first.startsWith(joint);
  return {
    ...mention,
    name: isPrinted ? mention.name.slice(joint.length) : mention.name,
    words: isCounted ? [first.slice(joint.length), ...rest] : mention.words,
  };
}

function withHead(
  texts: Texts,
  mention: Mention,
  head: DualHead & { readonly printed: string },
  owned: string,
): Mention {
  const isBody = head.senses.some(({ kind }) => kind === 'institution');
  const types = head.senses.flatMap(sense => (sense.kind === 'institution' ? [sense.type] : []));
  const owner = owned.split(/\s+/u).map(word => withoutGluedArticle(texts, foldKey(word)));
  return {
    ...mention,
    kind: isBody ? 'institution' : 'role',
    name: `${head.printed} ${owned}`,
    words: [head.single, ...owner],
    types,
    isDefinite: true,
    isPlural: false,
  };
}

function dualAt(texts: Texts, block: number, span: Span): (DualHead & { readonly printed: string }) | null {
  const { words } = texts.paragraph(block);
  const word = words[firstAt(words, span.start)];
  const head = word ? dualHead(texts.lexicon, word.key) : null;
  if (!word || head === null || word.text.length !== word.key.length) return null;
  return { ...head, printed: word.text.slice(head.front.length, word.text.length - head.cut) + head.ends };
}

/** The span's text behind its first `count` words. */
function printedBehind(texts: Texts, block: number, span: Span, count: number): string {
  const { words, text } = texts.paragraph(block);
  const first = words[firstAt(words, span.start) + count];
  return first ? text.slice(Math.min(first.start, span.end), span.end).trim() : '';
}

function jointOf(texts: Texts, block: number, span: Span): string {
  const { words } = texts.paragraph(block);
  const joints = texts.lexicon.pack.verbFirst?.gluedConjunctions.split(' ') ?? [];
  return joints.find(letter => words[firstAt(words, span.start)]?.text.startsWith(letter)) ?? '';
}
