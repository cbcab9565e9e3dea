import { linkShare } from '../../clutter/link-share';
import type { Block } from '../../model';
import { foldKey } from '../../text/fold';
import type { BlockFacts } from '../block-facts';
import { bits, log, SEPARATORS } from './numbers';
import { WORD_GROUPS } from './word-groups';

/** What a block, its neighbours and its page all ask of a block. */
export type Seen = {
  /** Logarithm of its letters, a Chinese or Japanese sign counting as two and a half. */
  readonly length: number;
  /** Share of its text that is links, 0 to 1. */
  readonly linked: number;
  /** Share of its letters that Readability keeps, 0 to 1. */
  readonly kept: number;
  /** A sentence or more of running text. */
  readonly isProse: boolean;
  readonly hasSentenceEnd: boolean;
};

/**
 * Append what a block's own words and marks say to a row of features: shares are 0 to 1, lengths and counts of words
 * logarithms. Positions are part of the trained weights: adding or moving one means training again.
 *
 * @param row - The block's whole row, which grows in place: others append to it what structure and neighbours say.
 */
export function own(row: number[], block: Block, { length, linked, hasSentenceEnd }: Seen): void {
  const { text, marks } = block;
  let commas = 0,
    digits = 0,
    capitals = 0,
    small = 0,
    sentences = 0,
    words = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20) {
      words++;
      const before = text.charCodeAt(at - 1);
      if (before === 0x2e || before === 0x21 || before === 0x3f || before === 0x61f) sentences++;
    } else if (code === 0x2c || code === 0x60c) commas++;
    else if ((code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669)) digits++;
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde) || (code >= 0x410 && code <= 0x42f))
      capitals++;
    else if ((code >= 0x61 && code <= 0x7a) || code >= 0xdf) small++;
  }
  let bold = 0;
  for (const mark of marks) if (mark.kind === 'strong' || mark.kind === 'emphasis') bold += mark.end - mark.start;
  const size = Math.max(1, text.length);
  const links = marks.reduce((sum, mark) => sum + Number(mark.kind === 'link'), 0);
  row.push(
    length,
    log(words),
    linked,
    Math.min(links, 20),
    Number(hasSentenceEnd),
    log(sentences),
    commas / size,
    digits / size,
    capitals / Math.max(1, capitals + small),
    Number(/^[a-z]/.test(text)),
    bold / size,
    Number(/[:：]\s*$/.test(text)),
    Number(/^["“«„'‘»–—-]/.test(text)),
    Number(/[|•·›»>]/.test(text)),
    Number(/©|\(c\)/i.test(text)),
    Number(/@|https?:|www\.|\.com/.test(text)),
    block.type === 'heading' ? block.level : 0,
    Number(/[?؟？]["”»’)]*\s*$/.test(text)),
    Number(/^[\d#٠-٩]/.test(text)),
    Number(/[$€£¥]/.test(text)),
    Number(/\b\d{1,2}[:.h]\d{2}\b/.test(text)),
    Number(/\b(?:19|20)\d\d\b/.test(text)),
  );
  const says = wordGroups(text);
  bits(row, says, WORD_GROUPS.length);
  row.push(countBits(says));
}

/** Look at a block once, for itself and for the neighbours whose features ask for it too. */
export function look(block: Block, fact: BlockFacts): Seen {
  const { text } = block;
  const linked = linkShare(block);
  const size = sizeOf(text);
  return {
    length: log(size),
    linked,
    kept: fact.letters === 0 ? 0 : Math.min(1, fact.kept / fact.letters),
    isProse:
      size > 80 && linked < 0.4 && (block.type === 'paragraph' || block.type === 'quote' || block.type === 'list-item'),
    hasSentenceEnd: /[.!?…؟۔。]["”»’)\]]*\s*$/.test(text),
  };
}

/** Letters of a text, a Chinese or Japanese sign counting as the two and a half of other scripts that it stands for. */
function sizeOf(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x3040 && code <= 0x9fff) signs++;
  }
  return text.length + signs * 1.5;
}

const STEMS = new Map<string, number>();
WORD_GROUPS.forEach(([, stems], group) => {
  for (const stem of foldKey(stems).split(' ')) STEMS.set(stem, (STEMS.get(stem) ?? 0) | (1 << group));
});

/** Stems of up to three letters are words of their own: `ap` is not in `apple`. */
const SHORT_STEM = 3;

const LONGEST_STEM = Math.max(...[...STEMS.keys()].map(stem => stem.length));

/** Words from which on a text is not looked through: what speaks of the site is short. */
const WORDS_LOOKED_AT = 120;

/** Bits of `WORD_GROUPS` in a text. */
function wordGroups(text: string): number {
  let groups = 0;
  const words = foldKey(text.slice(0, 1000)).split(SEPARATORS, WORDS_LOOKED_AT);
  for (const word of words) {
    groups |= STEMS.get(word) ?? 0;
    for (let size = Math.min(word.length - 1, LONGEST_STEM); size > SHORT_STEM; size--)
      groups |= STEMS.get(word.slice(0, size)) ?? 0;
  }
  return groups;
}

function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
