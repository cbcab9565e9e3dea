import { letters } from '../../clutter/letters';
import { linkShare } from '../../clutter/link-share';
import type { Block } from '../../model';
import { foldKey } from '../../text/fold';
import type { BlockFacts } from '../block-facts';
import { NAME_GROUPS, PLACE_TAGS } from '../template-names';
import { type Cohesion, cohesionOf } from './cohesion';
import { WORD_GROUPS } from './word-groups';

/** What the classifier is told of a page besides its blocks. */
export type PageHints = {
  readonly title: string;
  readonly description: string | null;
  readonly byline: string | null;
  readonly articleBody: string | null;
  readonly siteName: string | null;
  /** Address of the page. */
  readonly url: string;
};

/** Rule names (the part after the language) that the classifier is told of one by one. */
const RULES = [
  'share',
  'read-also',
  'newsletter',
  'ads',
  'comments',
  'tags',
  'copyright',
  'meta',
  'cookies',
  'follow',
  'credit',
  'date-line',
  'byline',
  'headline-again',
  'repeated',
  'link-river',
  'links-under-label',
  'linked-headline',
  'no-words',
] as const;

const TYPES = ['paragraph', 'heading', 'list-item', 'quote', 'figure', 'table', 'embed', 'code'] as const;
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3] as const;
const OF_NEIGHBOUR = [
  'kept',
  'length',
  'linked',
  'heading',
  'sentence',
  'rule',
  'furniture',
  'same-container',
  'figure',
] as const;

/** Names of the numbers that `featuresOf` gives, in order. */
export const FEATURES: readonly string[] = [
  'length',
  'words',
  'linked',
  'links',
  'sentence-end',
  'sentences',
  'commas',
  'digits',
  'capitals',
  'lower-start',
  'bold',
  'colon-end',
  'quote-start',
  'bars',
  'copyright',
  'address',
  'level',
  'question',
  'digit-start',
  'money',
  'clock',
  'year',
  ...WORD_GROUPS.map(([name]) => `says:${name}`),
  'word-groups',
  ...TYPES.map(type => `type:${type}`),
  'kept',
  'furniture',
  'siblings',
  ...NAME_GROUPS.map(([name]) => `near:${name}`),
  ...NAME_GROUPS.map(([name]) => `middle:${name}`),
  ...NAME_GROUPS.map(([name]) => `far:${name}`),
  ...PLACE_TAGS.map(tag => `in:${tag}`),
  ...RULES.map(rule => `rule:${rule}`),
  'rule',
  'title',
  'description',
  'byline',
  'article-body',
  'after-article-body',
  'before-first',
  'after-last',
  'letters-before',
  'prose-in-parent',
  'prose-in-grandparent',
  'prose-in-great',
  'prose-of-kind',
  'linked-parent',
  'linked-grandparent',
  'blocks-in-parent',
  'depth-from-prose',
  'prose-distance-before',
  'prose-distance-after',
  'heading-distance',
  'own-container-split',
  'kept-in-parent',
  'kept-in-grandparent',
  'prose-of-same-kind',
  'kept-of-same-kind',
  'blocks-of-same-kind',
  'place',
  'site-name',
  'site-name-start',
  'host-name',
  'byline-start',
  'cohesion-with-lead',
  'cohesion-with-text',
  'names-in-text',
  'copies',
  'same-start',
  'same-end',
  'after-title',
  'heading-linked',
  'heading-level',
  'heading-title',
  'linked-headings-since-title',
  'all-prose-in-parent',
  'all-prose-in-grandparent',
  'all-prose-in-great',
  'all-prose-of-kind',
  'prose-size-of-parent',
  'kept-of-page',
  'kept-prose-of-page',
  'blocks-of-page',
  'depth',
  ...NEIGHBOURS.flatMap(step => OF_NEIGHBOUR.map(name => `${step > 0 ? '+' : ''}${step}:${name}`)),
];

const SEPARATORS = /[\s!-/:-@[-`{-\xbf\u060c\u061b\u061f\u2000-\u206f]+/;

type Seen = {
  readonly length: number;
  readonly linked: number;
  readonly kept: number;
  readonly isProse: boolean;
  readonly hasSentenceEnd: boolean;
};

/**
 * The classifier's view of each block: one row of numbers per block, columns as `FEATURES`. Lengths are logarithms, shares
 * from 0 to 1, yes is 1.
 */
export function featuresOf(
  blocks: readonly Block[],
  facts: readonly BlockFacts[],
  rules: readonly (string | null)[],
  hints: PageHints,
): Float32Array[] {
  const seen = blocks.map((block, index) => look(block, facts[index]!));
  const page = new PageView(blocks, facts, seen, hints);
  return blocks.map((block, index) => {
    const row: number[] = [];
    const fact = facts[index]!;
    own(row, block, seen[index]!);
    for (const type of TYPES) row.push(Number(block.type === type));
    row.push(seen[index]!.kept, Number(fact.isFurniture), log(Math.min(fact.siblings, 30)));
    bits(row, fact.near, NAME_GROUPS.length);
    bits(row, fact.middle, NAME_GROUPS.length);
    bits(row, fact.far, NAME_GROUPS.length);
    bits(row, fact.tags, PLACE_TAGS.length);
    const rule = rules[index];
    const name = rule ? rule.slice(rule.indexOf('/') + 1) : '';
    for (const known of RULES) row.push(Number(name === known));
    row.push(Number(Boolean(rule)));
    page.describe(row, index);
    for (const step of NEIGHBOURS) page.neighbour(row, index, index + step, rules);
    return Float32Array.from(row);
  });
}

function own(row: number[], block: Block, { length, linked, hasSentenceEnd }: Seen): void {
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

/** What is known of the page as a whole. */
class PageView {
  private readonly containers = new Map<
    number,
    { letters: number; linked: number; blocks: number; prose: number; kept: number; allProse: number }
  >();
  private readonly groups = new Map<number, number>();
  private readonly kinds = new Map<
    number,
    { letters: number; blocks: number; prose: number; kept: number; allProse: number }
  >();
  private readonly first: number;
  private readonly last: number;
  private readonly lettersBefore: number[] = [];
  private readonly proseBefore: number[] = [];
  private readonly proseAfter: number[] = [];
  private readonly headingBefore: number[] = [];
  private readonly inBody: (boolean | null)[];
  private readonly lastInBody: number;
  private readonly keptLetters: number;
  private readonly prose: number;
  private readonly depth: number;
  private readonly allProse: number;
  private readonly allLetters: number;
  private readonly siteName: string;
  private readonly hostName: string;
  private readonly cohesion: Cohesion;
  private readonly keys: readonly string[];
  private readonly copies = new Map<string, number>();
  private readonly starts = new Map<string, number>();
  private readonly ends = new Map<string, number>();
  private readonly headings: readonly number[];
  private readonly titleAt: number;
  private readonly linkedHeadings: readonly number[];
  private readonly words: (ReadonlySet<string> | undefined)[] = [];
  private readonly titleWords: ReadonlySet<string>;
  private readonly descriptionWords: ReadonlySet<string>;
  private readonly byline: string;

  constructor(
    private readonly blocks: readonly Block[],
    private readonly facts: readonly BlockFacts[],
    private readonly seen: readonly Seen[],
    hints: PageHints,
  ) {
    let prose = 0,
      depth = 0,
      kept = 0,
      allProse = 0,
      allLetters = 0;
    this.first = seen.findIndex(block => block.kept > 0.5 && block.isProse);
    this.last = seen.findLastIndex(block => block.kept > 0.5 && block.isProse);
    seen.forEach((block, index) => {
      this.lettersBefore.push(kept);
      kept += facts[index]!.kept;
      const size = blocks[index]!.text.length;
      const own = block.isProse ? size : 0;
      const weight = own * block.kept;
      allProse += own;
      allLetters += size;
      prose += weight;
      depth += weight * facts[index]!.depth;
      const { near, containers, kind } = facts[index]!;
      this.groups.set(near, (this.groups.get(near) ?? 0) + weight);
      const same = this.kinds.get(kind) ?? { letters: 0, blocks: 0, prose: 0, kept: 0, allProse: 0 };
      same.letters += size;
      same.blocks++;
      same.prose += weight;
      same.allProse += own;
      same.kept += block.kept * size;
      this.kinds.set(kind, same);
      for (const number of new Set(containers)) {
        const container = this.containers.get(number) ?? {
          letters: 0,
          linked: 0,
          blocks: 0,
          prose: 0,
          kept: 0,
          allProse: 0,
        };
        container.letters += size;
        container.linked += size * block.linked;
        container.blocks++;
        container.prose += weight;
        container.allProse += own;
        container.kept += block.kept * size;
        this.containers.set(number, container);
      }
    });
    this.keptLetters = kept;
    this.allProse = Math.max(1, allProse);
    this.allLetters = Math.max(1, allLetters);
    this.prose = Math.max(1, prose);
    this.depth = depth / this.prose;
    const near = (is: (index: number) => boolean, into: number[], from: number, to: number, step: number) => {
      let distance = 20;
      for (let index = from; index !== to; index += step) {
        into[index] = distance;
        distance = is(index) ? 1 : Math.min(20, distance + 1);
      }
    };
    const isProse = (index: number) => seen[index]!.isProse && seen[index]!.kept > 0.5;
    near(isProse, this.proseBefore, 0, blocks.length, 1);
    near(isProse, this.proseAfter, blocks.length - 1, -1, -1);
    near(index => blocks[index]!.type === 'heading', this.headingBefore, 0, blocks.length, 1);
    const body = hints.articleBody && hints.articleBody.length > 300 ? letters(hints.articleBody) : null;
    this.inBody = blocks.map(block => (body === null ? null : includesStart(body, block.text)));
    this.lastInBody = this.inBody.lastIndexOf(true);
    this.titleWords = wordSet(hints.title);
    this.descriptionWords = wordSet(hints.description ?? '');
    this.byline = letters(hints.byline ?? '');
    this.siteName = letters(hints.siteName ?? '');
    this.hostName = hostName(hints.url);
    this.cohesion = cohesionOf(blocks, isProse, `${hints.title} ${hints.description ?? ''}`);
    this.keys = blocks.map(block => letters(block.text));
    blocks.forEach((block, index) => {
      count(this.copies, this.keys[index]!);
      count(this.starts, startOf(block.text));
      count(this.ends, endOf(block.text));
    });
    let heading = -1;
    this.headings = blocks.map((block, index) => {
      const governing = heading;
      if (block.type === 'heading') heading = index;
      return governing;
    });
    this.titleAt = titleIndex(blocks, this.titleWords, this.first);
    let linkedHeadings = 0;
    this.linkedHeadings = blocks.map((block, index) => {
      if (index <= this.titleAt) return 0;
      if (block.type === 'heading' && seen[index]!.linked > 0.6) linkedHeadings++;
      return linkedHeadings;
    });
  }

  describe(row: number[], index: number): void {
    const { text } = this.blocks[index]!;
    const { containers, near, depth, kind } = this.facts[index]!;
    const same = this.kinds.get(kind)!;
    const [own, parent, grandparent, great] = containers.map(number => this.containers.get(number)!);
    const inBody = this.inBody[index]!;
    const heading = this.headings[index]!;
    const headingBlock = this.blocks[heading];
    const isShort = text.length < 400;
    row.push(
      isShort ? overlap(this.wordsOf(index), this.titleWords) : 0,
      isShort ? overlap(this.wordsOf(index), this.descriptionWords) : 0,
      Number(this.byline.length > 3 && text.length < 300 && letters(text).includes(this.byline)),
      inBody === null ? -1 : Number(inBody),
      this.lastInBody < 0 ? -1 : Number(index > this.lastInBody),
      this.first < 0 ? 0 : Math.max(-20, Math.min(20, this.first - index)),
      Math.max(-20, Math.min(20, index - this.last)),
      this.lettersBefore[index]! / Math.max(1, this.keptLetters),
      parent!.prose / this.prose,
      grandparent!.prose / this.prose,
      great!.prose / this.prose,
      (this.groups.get(near) ?? 0) / this.prose,
      parent!.linked / Math.max(1, parent!.letters),
      grandparent!.linked / Math.max(1, grandparent!.letters),
      log(parent!.blocks),
      depth - this.depth,
      this.proseBefore[index]!,
      this.proseAfter[index]!,
      this.headingBefore[index]!,
      log(own!.blocks),
      parent!.kept / Math.max(1, parent!.letters),
      grandparent!.kept / Math.max(1, grandparent!.letters),
      same.prose / this.prose,
      same.kept / Math.max(1, same.letters),
      log(same.blocks),
      index / Math.max(1, this.blocks.length),
      Number(this.siteName.length > 2 && this.keys[index]!.includes(this.siteName)),
      Number(this.siteName.length > 2 && this.keys[index]!.startsWith(this.siteName)),
      Number(this.hostName.length > 2 && this.keys[index]!.includes(this.hostName)),
      Number(this.byline.length > 3 && this.keys[index]!.startsWith(this.byline)),
      this.cohesion.withLead(index),
      this.cohesion.withText(index),
      this.cohesion.ofNames(index),
      log(Math.min(20, this.copies.get(this.keys[index]!)!)),
      log(Math.min(20, this.starts.get(startOf(text))!)),
      log(Math.min(20, this.ends.get(endOf(text))!)),
      Math.max(-40, Math.min(100, index - this.titleAt)),
      heading < 0 ? -1 : this.seen[heading]!.linked,
      headingBlock?.type === 'heading' ? headingBlock.level : 0,
      headingBlock && headingBlock.text.length < 400 ? overlap(this.wordsOf(heading), this.titleWords) : -1,
      Math.min(20, this.linkedHeadings[index]!),
      parent!.allProse / this.allProse,
      grandparent!.allProse / this.allProse,
      great!.allProse / this.allProse,
      same.allProse / this.allProse,
      log(parent!.allProse),
      this.keptLetters / this.allLetters,
      this.prose / this.allProse,
      log(this.blocks.length),
      depth,
    );
  }

  /** Words of a block, looked up once. */
  private wordsOf(index: number): ReadonlySet<string> {
    const known = this.words[index] ?? wordSet(this.blocks[index]!.text);
    this.words[index] = known;
    return known;
  }

  neighbour(row: number[], index: number, at: number, rules: readonly (string | null)[]): void {
    const block = this.blocks[at];
    if (!block) {
      for (let i = 0; i < OF_NEIGHBOUR.length; i++) row.push(-1);
      return;
    }
    const { kept, length, linked, hasSentenceEnd } = this.seen[at]!;
    const { isFurniture, containers } = this.facts[at]!;
    row.push(
      kept,
      length,
      linked,
      Number(block.type === 'heading'),
      Number(hasSentenceEnd),
      Number(Boolean(rules[at])),
      Number(isFurniture),
      Number(containers[1] === this.facts[index]!.containers[1]),
      Number(block.type === 'figure'),
    );
  }
}

/** The name in a page's address: `example` of `www.example.co.uk`. */
function hostName(url: string): string {
  if (!URL.canParse(url)) return '';
  const labels = new URL(url).hostname.split('.').slice(0, -1);
  return letters(labels.reduce((longest, label) => (label.length >= longest.length ? label : longest), ''));
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The first and the last words of a block: templates print them again and again ("Read more: …", "… (Image: Name)"). */
function startOf(text: string): string {
  return text.split(/\s+/, 2).join(' ');
}

function endOf(text: string): string {
  return text.slice(-60).trimEnd().split(/\s+/).slice(-2).join(' ');
}

/** The heading that is most like the page's title, of equals the last before the text begins; 0 if there is none. */
function titleIndex(blocks: readonly Block[], title: ReadonlySet<string>, first: number): number {
  let best = 0;
  let most = 0.5;
  for (let index = 0; index < (first < 0 ? blocks.length : first); index++) {
    const block = blocks[index]!;
    if (block.type !== 'heading' || block.text.length > 400) continue;
    const likeness = overlap(wordSet(block.text), title) + (block.level === 2 ? 0.2 : 0);
    if (likeness < most) continue;
    most = likeness;
    best = index;
  }
  return best;
}

function look(block: Block, fact: BlockFacts): Seen {
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
  for (const stem of stems.split(' ')) {
    const key = foldKey(stem);
    STEMS.set(key, (STEMS.get(key) ?? 0) | (1 << group));
  }
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

function bits(row: number[], mask: number, count: number): void {
  for (let bit = 0; bit < count; bit++) row.push((mask >> bit) & 1);
}

function log(value: number): number {
  return Math.log2(1 + value);
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(
    foldKey(text)
      .split(SEPARATORS)
      .filter(word => word.length > 2),
  );
}

/** Share of words that another set has. */
function overlap(words: ReadonlySet<string>, known: ReadonlySet<string>): number {
  if (known.size === 0 || words.size === 0) return 0;
  let shared = 0;
  for (const word of words) if (known.has(word)) shared++;
  return shared / words.size;
}

function includesStart(body: string, text: string): boolean {
  const key = letters(text.slice(0, 120));
  return key.length > 12 && body.includes(key.slice(0, 60));
}
