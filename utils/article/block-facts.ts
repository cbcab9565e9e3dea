import { NAME_GROUPS, PLACE_TAGS } from './template-names';

/**
 * What the page's structure says about one block, before anybody judges it. Plain numbers, so that it crosses from page to
 * extension.
 */
export type BlockFacts = {
  /** Elements above the block's own. */
  readonly depth: number;
  /** Bits of `NAME_GROUPS` in the names of the block's own element and its parent … */
  readonly near: number;
  /** … of the three above these, and of all others up to the body. */
  readonly middle: number;
  readonly far: number;
  /** Bits of `PLACE_TAGS`: the block's own element or one above. */
  readonly tags: number;
  /** Numbers of the block's element and of up to three above it: blocks of one container share them; -1 above the body. */
  readonly containers: readonly [own: number, parent: number, grandparent: number, great: number];
  /** Brothers and sisters of the block's element with the same tag and class. */
  readonly siblings: number;
  /** Blocks with one number have the same tag and class, and so have their parents: a template's paragraphs share one. */
  readonly kind: number;
  /** Under a part that a furniture name or landmark gives away (see `furniture.ts`). */
  readonly isFurniture: boolean;
  /** Letters of the block's text nodes, and how many of them Readability kept. */
  readonly letters: number;
  readonly kept: number;
};

const GROUP_OF = new Map<string, number>();
NAME_GROUPS.forEach(([, words], group) => {
  for (const word of words.split(' ')) GROUP_OF.set(word, (GROUP_OF.get(word) ?? 0) | (1 << group));
});
const TAG_BIT = new Map<string, number>(PLACE_TAGS.map((tag, bit) => [tag, 1 << bit]));

type Place = {
  readonly number: number;
  readonly parent: Place | null;
  readonly depth: number;
  readonly names: number;
  readonly tags: number;
  readonly isFurniture: boolean;
};

/** Looks elements up once, however many blocks they hold. */
export class PlaceReader {
  private readonly places = new Map<Element, Place>();
  private readonly kinds = new Map<string, number>();
  private readonly kindsOf = new Map<Element, string>();
  private readonly siblingCounts = new Map<Element, Map<string, number>>();

  constructor(private readonly isFurniture: (element: Element) => boolean) {}

  /** Facts of a block that begins in `element`, as far as the page tells them before Readability. */
  factsOf(element: Element): Omit<BlockFacts, 'letters' | 'kept'> {
    const own = this.placeOf(element);
    const above = (place: Place | null) => place?.parent ?? null;
    const parent = above(own);
    const grandparent = above(parent);
    const great = above(grandparent);
    let middle = 0;
    let far = 0;
    let at: Place | null = grandparent;
    for (let step = 0; at; at = at.parent, step++) {
      if (step < 3) middle |= at.names;
      else far |= at.names;
    }
    const number = (place: Place | null) => place?.number ?? -1;
    return {
      depth: own.depth,
      near: own.names | (parent?.names ?? 0),
      middle,
      far,
      tags: own.tags,
      containers: [own.number, number(parent), number(grandparent), number(great)],
      siblings: this.siblingsOf(element),
      kind: this.kindNumberOf(element),
      isFurniture: own.isFurniture,
    };
  }

  private kindNumberOf(element: Element): number {
    const parent = element.parentElement;
    const kind = `${this.kindOf(element)}<${parent ? this.kindOf(parent) : ''}`;
    const known = this.kinds.get(kind);
    if (known !== undefined) return known;
    this.kinds.set(kind, this.kinds.size);
    return this.kinds.size - 1;
  }

  private kindOf(element: Element): string {
    let kind = this.kindsOf.get(element);
    if (kind === undefined) {
      kind = `${element.localName} ${element.getAttribute('class') ?? ''}`;
      this.kindsOf.set(element, kind);
    }
    return kind;
  }

  private placeOf(element: Element): Place {
    const known = this.places.get(element);
    if (known) return known;
    const above = element.parentElement;
    const parent = above && above.localName !== 'html' && above.localName !== 'body' ? this.placeOf(above) : null;
    const place: Place = {
      number: this.places.size,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      names: namesOf(element),
      tags: (TAG_BIT.get(element.localName) ?? 0) | (parent?.tags ?? 0),
      isFurniture: (parent?.isFurniture ?? false) || this.isFurniture(element),
    };
    this.places.set(element, place);
    return place;
  }

  private siblingsOf(element: Element): number {
    const parent = element.parentElement;
    if (!parent) return 0;
    let counts = this.siblingCounts.get(parent);
    if (!counts) {
      counts = new Map();
      for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
        const kind = this.kindOf(child);
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
      }
      this.siblingCounts.set(parent, counts);
    }
    return (counts.get(this.kindOf(element)) ?? 1) - 1;
  }
}

/** Names met before: templates use few. */
const groupsOf = new Map<string, number>();

/** Groups of an element's class, id and role in data: `article__body--main` has `article`, `body`, `main`. */
function namesOf(element: Element): number {
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('itemprop') ?? ''}`;
  if (names.length < 3) return 0;
  const known = groupsOf.get(names);
  if (known !== undefined) return known;
  let groups = 0;
  for (const word of names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/))
    groups |= GROUP_OF.get(word) ?? 0;
  groupsOf.set(names, groups);
  return groups;
}
