import { letters } from '../../clutter/letters';
import type { Block } from '../../model';
import type { BlockFacts } from '../block-facts';
import type { Seen } from './block-view';
import { type Cohesion, cohesionOf } from './cohesion';
import { log, overlap, wordSet } from './numbers';

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

/** Blocks beside one that tell of it, counted from it. */
export const NEIGHBOURS = [-3, -2, -1, 1, 2, 3] as const;

/** Names of the numbers that `PageView.neighbour` gives, in order. */
export const OF_NEIGHBOUR = [
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

/** What is known of the page as a whole. */
export class PageView {
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

function includesStart(body: string, text: string): boolean {
  const key = letters(text.slice(0, 120));
  return key.length > 12 && body.includes(key.slice(0, 60));
}
