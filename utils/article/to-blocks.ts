import type { Block, Direction, Picture } from '../model';
import { directionOf } from '../text/direction';
import { Addresses } from './addresses';
import { BLOCKS, blockElementOf, HEADINGS, MARK_OF, SPECIAL } from './block-elements';
import { type BlockFacts, PlaceReader } from './block-facts';
import { InlineText } from './inline-text';
import { oneLine } from './one-line';
import { pictureOf } from './picture-of';
import { cellsOf, isLayout, readRows } from './table-rows';

const NOT_SPACE = /\S/;
/** Nothing but the white space of a page's source. */
const BLANK = /^[\t\n\f\r ]*$/;

/** Letters from which on a part of a list item is a paragraph. */
const LONGEST_ITEM_PART = 140;

type Shape =
  | { kind: 'paragraph' }
  | { kind: 'quote' }
  | { kind: 'list-item'; ordered: boolean; depth: number; ordinal: number };

const PARAGRAPH: Shape = { kind: 'paragraph' };

/** What surrounds the node being read. */
type Place = { readonly shape: Shape; readonly inQuote: boolean; readonly listDepth: number };

/** Blocks with what the page's structure says of each (`facts[i]` of `blocks[i]`), and which block each text node went to. */
export type ReadBlocks = {
  readonly blocks: readonly Block[];
  readonly facts: readonly Omit<BlockFacts, 'kept'>[];
  readonly owners: ReadonlyMap<Node, number>;
};

/**
 * The blocks of a DOM, in reading order.
 *
 * @param base - Address that relative links are read against.
 * @param direction - Of the page, for blocks whose own text does not tell.
 * @param isFurniture - Whether an element's names or role give it away as page furniture.
 */
export function toBlocks(
  root: Element,
  base: string,
  direction: Direction,
  isFurniture: (element: Element) => boolean = () => false,
): ReadBlocks {
  return new BlockReader(base, direction, new PlaceReader(isFurniture)).read(root);
}

class BlockReader {
  private readonly blocks: Block[] = [];
  private readonly facts: Omit<BlockFacts, 'kept'>[] = [];
  private readonly owners = new Map<Node, number>();
  /** Text nodes of the block being collected. */
  private nodes: Node[] = [];
  private inline = new InlineText();
  private shape: Shape = PARAGRAPH;
  private readonly addresses: Addresses;

  constructor(
    base: string,
    private readonly direction: Direction,
    private readonly places: PlaceReader,
  ) {
    this.addresses = new Addresses(base);
  }

  read(root: Element): ReadBlocks {
    this.children(root, { shape: PARAGRAPH, inQuote: false, listDepth: -1 });
    this.flush();
    return { blocks: this.blocks, facts: this.facts, owners: this.owners };
  }

  private children(element: Element, place: Place): void {
    let breaks = 0;
    let previous: Node | null = null;
    for (let node = element.firstChild; node; previous = node, node = node.nextSibling) {
      if (node.nodeType === 3) {
        this.shape = place.shape;
        if (this.words(node)) breaks = 0;
      } else if (node.nodeType === 1) {
        const child = node as Element;
        if (child.localName === 'br') {
          // Two line breaks in a row part paragraphs on pages that know no <p>.
          if (++breaks > 1) this.flush();
          else this.inline.breakLine();
          continue;
        }
        breaks = 0;
        // Two inline parts with nothing between (a date and a byline, set apart by style alone) are two words.
        if (
          !this.inline.isNothing &&
          previous?.nodeType === 1 &&
          (previous as Element).getAttribute('class') !== child.getAttribute('class')
        )
          this.inline.space();
        this.element(child, place);
      }
    }
  }

  private element(element: Element, place: Place): void {
    const name = element.localName;
    if (this.special(element, name, place)) return;
    if (name === 'blockquote') {
      this.flush();
      const quote = { ...place, inQuote: true, shape: { kind: 'quote' } as const };
      this.children(element, quote);
      this.flush();
      return;
    }
    if (BLOCKS.has(name)) {
      // A list item's short parts make one line; long ones are paragraphs of it.
      const insideItem =
        place.shape.kind === 'list-item' && (name === 'p' || name === 'div') && this.inline.length < LONGEST_ITEM_PART;
      if (!insideItem) this.flush();
      else if (!this.inline.isEmpty) this.inline.append(' ');
      this.shape = place.shape;
      this.children(element, place);
      if (!insideItem) this.flush();
      else this.inline.append(' ');
      return;
    }
    this.inlineElement(element, name, place);
  }

  /** Elements that make blocks of a kind of their own. @return False for any other. */
  private special(element: Element, name: string, place: Place): boolean {
    if (!SPECIAL.has(name)) return false;
    if (HEADINGS.has(name)) this.heading(element, name);
    else if (name === 'pre') this.code(element);
    else if (name === 'table') this.table(element, place);
    else if (name === 'figure') this.figure(element, place);
    else if (name === 'img' || name === 'picture') this.image(element);
    else if (name === 'iframe' || name === 'video' || name === 'audio' || name === 'embed') this.embed(element);
    else if (name === 'ul' || name === 'ol') this.list(element, place);
    else this.flush();
    return true;
  }

  private inlineElement(element: Element, name: string, place: Place): void {
    const href = name === 'a' ? this.addresses.ofLink(element.getAttribute('href')) : null;
    const kind = href === null ? MARK_OF[name] : 'link';
    if (kind) this.inline.begin(kind, href ?? '');
    this.children(element, place);
    if (kind) this.inline.end();
  }

  private heading(element: Element, name: string): void {
    this.flush();
    this.children(element, { shape: PARAGRAPH, inQuote: false, listDepth: -1 });
    const { text, marks } = this.inline.take();
    const level = Math.max(2, Number(name[1])) as 2 | 3 | 4 | 5 | 6;
    if (text !== '')
      this.push({ type: 'heading', level, text: oneLine(text), marks, direction: this.directionOf(text) }, element);
  }

  private code(element: Element): void {
    this.flush();
    const outer = this.inline;
    this.inline = new InlineText(true);
    this.inline.append(element.textContent ?? '');
    this.claim(element);
    const { text, marks } = this.inline.take();
    this.inline = outer;
    if (text.trim() !== '') this.push({ type: 'code', text, marks, direction: 'ltr' }, element);
  }

  private list(element: Element, place: Place): void {
    this.flush();
    const ordered = element.localName === 'ol';
    const depth = place.listDepth + 1;
    let ordinal = Number.parseInt(element.getAttribute('start') ?? '1', 10) || 1;
    for (let item = element.firstChild; item; item = item.nextSibling) {
      if (item.nodeType !== 1) {
        if (item.nodeType === 3) this.words(item);
        continue;
      }
      const isItem = (item as Element).localName === 'li';
      const shape: Shape = isItem ? { kind: 'list-item', ordered, depth, ordinal } : place.shape;
      this.shape = shape;
      if (isItem) {
        this.flush();
        this.shape = shape;
        this.children(item as Element, { shape, inQuote: place.inQuote, listDepth: depth });
        this.flush();
        ordinal++;
      } else this.element(item as Element, { ...place, listDepth: depth });
    }
    this.flush();
  }

  private table(element: Element, place: Place): void {
    const cells = cellsOf(element);
    this.flush();
    if (isLayout(element, cells)) {
      this.children(element, place);
      this.flush();
      return;
    }
    const { rows, hasHeader } = readRows(cells);
    if (rows.length === 0) return;
    const text = rows.map(row => row.join('\t')).join('\n');
    this.claim(element);
    this.push({ type: 'table', rows, hasHeader, text, marks: [], direction: this.directionOf(text) }, element);
  }

  private figure(element: Element, place: Place): void {
    const image = element.querySelector('img');
    const hasMore = element.querySelector('table, pre, blockquote, iframe, video') !== null;
    if (hasMore || !image) {
      this.flush();
      for (const child of element.childNodes) {
        if (child.nodeType === 1 && (child as Element).localName === 'figcaption') this.caption(child as Element, null);
        else if (child.nodeType === 1) this.element(child as Element, place);
      }
      this.flush();
      return;
    }
    this.flush();
    const caption = element.querySelector('figcaption') ?? element;
    const picture = pictureOf(image, this.addresses);
    if (picture) this.nodes.push(image);
    this.caption(caption, picture);
  }

  private caption(element: Element, picture: Picture | null): void {
    if (!picture) this.flush();
    for (const node of element.childNodes) {
      if (node.nodeType === 3) this.words(node);
      else if (node.nodeType === 1 && !['img', 'picture', 'noscript'].includes((node as Element).localName)) {
        this.inline.append(' ');
        this.captionWords(node as Element);
        this.inline.append(' ');
      }
    }
    const { text, marks } = this.inline.take();
    if (text !== '' || picture)
      this.push({ type: 'figure', picture, text: oneLine(text), marks, direction: this.directionOf(text) }, element);
  }

  private captionWords(element: Element): void {
    const href = element.localName === 'a' ? this.addresses.ofLink(element.getAttribute('href')) : null;
    if (href) this.inline.begin('link', href);
    for (const node of element.childNodes) {
      if (node.nodeType === 3) this.words(node);
      else if (node.nodeType === 1) this.captionWords(node as Element);
    }
    if (href) this.inline.end();
  }

  private image(element: Element): void {
    const image = element.localName === 'img' ? element : element.querySelector('img');
    const picture = image && pictureOf(image, this.addresses);
    if (!picture || (picture.width !== null && picture.width < 60)) return;
    // An image inside a sentence (an icon) must not cut it in two.
    if (!this.inline.isEmpty && (picture.width ?? 0) < 200) return;
    this.flush();
    if (image) this.nodes.push(image);
    this.push({ type: 'figure', picture, text: '', marks: [], direction: this.direction }, element);
  }

  private embed(element: Element): void {
    const href = this.addresses.ofLink(
      element.getAttribute('src') ?? element.querySelector('source')?.getAttribute('src') ?? null,
    );
    const label = (element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '').trim();
    if (!href && !label) return;
    this.flush();
    this.nodes.push(element);
    this.push({ type: 'embed', href, text: label, marks: [], direction: this.directionOf(label) }, element);
  }

  private flush(): void {
    if (this.inline.isNothing) {
      this.shape = PARAGRAPH;
      this.nodes.length = 0;
      return;
    }
    const { text, marks } = this.inline.take();
    const shape = this.shape;
    this.shape = PARAGRAPH;
    const element = this.nodes[0]?.parentElement;
    if (text === '' || !element) {
      this.nodes.length = 0;
      return;
    }
    const direction = this.directionOf(text);
    if (shape.kind === 'list-item') {
      const { ordered, depth, ordinal } = shape;
      this.push({ type: 'list-item', ordered, depth, ordinal, text, marks, direction }, blockElementOf(element));
    } else this.push({ type: shape.kind, text, marks, direction }, blockElementOf(element));
  }

  /** Add a block that `element` holds, with the text nodes collected since the last one. */
  private push(block: Block, element: Element): void {
    let letters = 0;
    for (const node of this.nodes) {
      letters += lettersOf(node);
      this.owners.set(node, this.blocks.length);
    }
    this.nodes.length = 0;
    this.blocks.push(block);
    this.facts.push({ ...this.places.factsOf(element), letters });
  }

  /** Words of a text node, as part of the block being collected. @return False where it has none. */
  private words(node: Node): boolean {
    const words = node.nodeValue ?? '';
    if (BLANK.test(words)) {
      if (words !== '') this.inline.space();
      return false;
    }
    this.inline.append(words);
    const hasWords = NOT_SPACE.test(words);
    if (hasWords) this.nodes.push(node);
    return hasWords;
  }

  /** All text below an element, for blocks that are not read node by node. */
  private claim(element: Element): void {
    for (const node of element.childNodes) {
      if (node.nodeType === 1) this.claim(node as Element);
      else if (node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '') this.nodes.push(node);
    }
  }

  private directionOf(text: string): Direction {
    return directionOf(text, this.direction);
  }
}

/** What a node counts for: its letters, or one for a picture or a player. */
export function lettersOf(node: Node): number {
  return node.nodeType === 3 ? (node.nodeValue ?? '').trim().length : 1;
}
