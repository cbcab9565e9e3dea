import type { Attribution, InlineMark, Span } from '../model';

/** What a component draws of a block's text, as a tree without mark-up strings. */
export type ViewNode =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'format'; readonly kind: Exclude<InlineMark['kind'], 'link'>; readonly children: ViewNodes }
  | { readonly type: 'link'; readonly href: string; readonly children: ViewNodes }
  /** The words that name a source (`part: 'source'`), or a cue that stands apart from them. */
  | {
      readonly type: 'mark';
      readonly attribution: string;
      readonly part: 'source' | 'cue';
      readonly children: ViewNodes;
    }
  /** Credited words; several attributions may credit the same ones. */
  | { readonly type: 'said'; readonly attributions: readonly string[]; readonly children: ViewNodes }
  /** Where the numbers of an attribution's sources stand. */
  | { readonly type: 'chip'; readonly attribution: string };
export type ViewNodes = readonly ViewNode[];

/** What lies over a block's text, from all the attributions that touch it. */
export type Overlay = {
  readonly marks: readonly (Span & { readonly attribution: string; readonly part: 'source' | 'cue' })[];
  readonly said: readonly (Span & { readonly attribution: string })[];
  readonly chips: readonly { readonly at: number; readonly attribution: string }[];
};

/**
 * The spans that are underlined for an attribution: cue and source as one where nothing but space and punctuation is
 * between them, else each by itself. The first is the one that carries the chip.
 */
export function markSpans(text: string, { cue, source }: Pick<Attribution, 'cue' | 'source'>): readonly Span[] {
  if (source === null) return [cue];
  const [first, second] = cue.start < source.start ? [cue, source] : [source, cue];
  const gap = text.slice(first.end, second.start);
  if (!/[\p{L}\p{N}]/u.test(gap)) return [{ start: first.start, end: Math.max(first.end, second.end) }];
  return [source, cue];
}

const NOTHING: Overlay = { marks: [], said: [], chips: [] };

/**
 * The overlay of each block that has one.
 *
 * @param textAt - The words of a block, by index.
 * @return Looks a block's overlay up by its index.
 */
export function overlaysOf(
  attributions: readonly Attribution[],
  textAt: (block: number) => string,
): (block: number) => Overlay {
  const overlays = new Map<number, { [Part in keyof Overlay]: Overlay[Part][number][] }>();
  const overlay = (block: number) => {
    const known = overlays.get(block) ?? { marks: [], said: [], chips: [] };
    overlays.set(block, known);
    return known;
  };
  for (const attribution of attributions) {
    const own = overlay(attribution.block);
    for (const [index, span] of markSpans(textAt(attribution.block), attribution).entries()) {
      own.marks.push({ ...span, attribution: attribution.id, part: index === 0 ? 'source' : 'cue' });
      if (index === 0) own.chips.push({ at: span.end, attribution: attribution.id });
    }
    for (const { block, start, end } of attribution.content) {
      overlay(block).said.push({ start, end, attribution: attribution.id });
    }
  }
  return block => overlays.get(block) ?? NOTHING;
}

type Wrap =
  | { readonly type: 'link'; readonly href: string }
  | { readonly type: 'mark'; readonly attribution: string; readonly part: 'source' | 'cue' }
  | { readonly type: 'said'; readonly attributions: readonly string[] }
  | { readonly type: 'format'; readonly kind: Exclude<InlineMark['kind'], 'link'> };

type Piece = { readonly text: string; readonly wraps: readonly Wrap[] } | { readonly chip: string };

/**
 * The tree of a block: formatting, marks and chips over its text.
 *
 * Links are outermost, so that one link stays one stop for the keyboard; a chip that would fall inside a link moves
 * behind it, since a link may hold no other.
 *
 * @return Nodes whose texts, joined, are exactly `text`.
 */
export function toNodes(text: string, formats: readonly InlineMark[], overlay: Overlay): ViewNodes {
  const links = formats.filter(mark => mark.kind === 'link');
  const chips = overlay.chips
    .map(chip => ({
      ...chip,
      at: links.find(link => link.start < chip.at && chip.at < link.end)?.end ?? Math.min(chip.at, text.length),
    }))
    .sort((a, b) => a.at - b.at);
  const layers: (Span & { readonly wrap: Wrap })[] = [
    ...links.map(({ start, end, href }) => ({ start, end, wrap: { type: 'link', href } as const })),
    ...overlay.marks.map(({ start, end, attribution, part }) => ({
      start,
      end,
      wrap: { type: 'mark', attribution, part } as const,
    })),
    ...formats.flatMap(mark =>
      mark.kind === 'link'
        ? []
        : [{ start: mark.start, end: mark.end, wrap: { type: 'format', kind: mark.kind } as const }],
    ),
  ];
  const spans: readonly Span[] = [...layers, ...overlay.said];
  const edges = [
    ...new Set([0, text.length, ...chips.map(chip => chip.at), ...spans.flatMap(span => [span.start, span.end])]),
  ]
    .filter(edge => edge >= 0 && edge <= text.length)
    .sort((a, b) => a - b);

  // Runs credited to the same attributions share one wrap object, by which `group` knows them as one element.
  const saidWraps = new Map<string, Wrap>();
  const saidBy = (attributions: readonly string[]): Wrap => {
    const key = attributions.join(' ');
    const wrap = saidWraps.get(key) ?? { type: 'said', attributions };
    saidWraps.set(key, wrap);
    return wrap;
  };

  const pieces: Piece[] = [];
  let nextChip = 0;
  const emitChips = (at: number) => {
    for (let chip = chips[nextChip]; chip !== undefined && chip.at <= at; chip = chips[nextChip]) {
      pieces.push({ chip: chip.attribution });
      nextChip += 1;
    }
  };
  for (const [index, start] of edges.entries()) {
    emitChips(start);
    const end = edges[index + 1];
    if (end === undefined) break;
    const covers = (span: Span) => span.start <= start && end <= span.end;
    const said = [...new Set(overlay.said.filter(covers).map(span => span.attribution))];
    const over = layers.filter(covers).map(layer => layer.wrap);
    const wraps = said.length > 0 ? [...over, saidBy(said)] : over;
    pieces.push({ text: text.slice(start, end), wraps });
  }
  return group(pieces, 0);
}

function group(pieces: readonly Piece[], depth: number): ViewNode[] {
  const nodes: ViewNode[] = [];
  for (let index = 0; index < pieces.length; ) {
    const piece = pieces[index];
    if (piece === undefined) break;
    if ('chip' in piece) {
      nodes.push({ type: 'chip', attribution: piece.chip });
      index += 1;
      continue;
    }
    const wrap = piece.wraps[depth];
    if (wrap === undefined) {
      nodes.push({ type: 'text', text: piece.text });
      index += 1;
      continue;
    }
    let end = index + 1;
    for (let next = pieces[end]; next !== undefined && !('chip' in next) && next.wraps[depth] === wrap; ) {
      end += 1;
      next = pieces[end];
    }
    nodes.push({ ...wrap, children: group(pieces.slice(index, end), depth + 1) });
    index = end;
  }
  return nodes;
}
