import type { GoldAttribution, GoldSource, Pair } from '../bench/gold';

/** A gold article as its writer labels it: spans are quoted, not counted. */
export type Draft = {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly dek?: string;
  readonly author: string;
  readonly site: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly body: readonly string[];
  readonly clutter: DraftClutter;
  readonly sources: readonly GoldSource[];
  readonly attributions: readonly DraftAttribution[];
};

/** What stands round and in the article without belonging to it. */
export type DraftClutter = {
  readonly menu: readonly string[];
  /** Buttons under the headline. */
  readonly share: readonly string[];
  /** Boxes inside the text, each after the paragraph with that index. */
  readonly inside: readonly { readonly after: number; readonly label?: string; readonly text: string }[];
  /** After the text, in the article's own element. */
  readonly tail: readonly string[];
  readonly footer: readonly string[];
};

/** A quotation `words` stands once in its paragraph, or is written `words#2` for the second time. */
export type DraftAttribution = Omit<GoldAttribution, 'source' | 'sourceAlt' | 'cue' | 'content' | 'document'> & {
  readonly source: string | null;
  readonly sourceAlt?: readonly string[];
  readonly cue: string;
  readonly content: readonly string[];
  readonly document?: string;
};

/** Counts what the draft quotes. Throws, naming the words, where they do not stand there or cut a word. */
export function countSpans(draft: Draft): GoldAttribution[] {
  return draft.attributions.map(({ source, sourceAlt, cue, content, document, ...rest }) => {
    const text = rest.p < 0 ? draft.title : draft.body[rest.p];
    if (text === undefined) throw new Error(`${draft.id}: no paragraph ${rest.p}`);
    const at = (words: string) => place(text, words, `${draft.id}, paragraph ${rest.p}`);
    return {
      ...rest,
      source: source === null ? null : at(source),
      ...(sourceAlt && { sourceAlt: sourceAlt.map(at) }),
      cue: at(cue),
      content: content.map(at),
      ...(document !== undefined && { document: at(document) }),
    };
  });
}

/** Says so where a gold article is not as long as the others, in words for its writer. */
export function lengthFault({ body }: Draft): string[] {
  const words = body.join(' ').split(/\s+/u).length;
  return words < 180 || words > 350 ? [`${words} words; 180 to 350 are wanted`] : [];
}

/** What a draft does against the rules of labelling, in words for its writer; empty if nothing. */
export function faultsOf(draft: Draft, spans: readonly GoldAttribution[]): string[] {
  const known = new Set(draft.sources.map(({ id }) => id));
  const overlap = (a: Pair, b: Pair) => a[0] < b[1] && b[0] < a[1];
  const faults: string[] = [];
  for (const { p, cue, source, content, sourceId, coSourceIds = [] } of spans) {
    const where = `paragraph ${p}, cue at ${cue[0]}`;
    if (content.length === 0) faults.push(`${where}: no content`);
    if (content.some(piece => overlap(piece, cue))) faults.push(`${where}: cue inside content`);
    if (source && overlap(source, cue)) faults.push(`${where}: cue inside source`);
    for (const id of [sourceId, ...coSourceIds])
      if (id !== null && !known.has(id)) faults.push(`${where}: no source ${id}`);
  }
  return faults;
}

function place(text: string, quoted: string, where: string): Pair {
  const [, words = quoted, count = '1'] = /^(.*)#(\d+)$/su.exec(quoted) ?? [];
  let from = -1;
  for (let seen = 0; seen < Number(count); seen++) {
    from = text.indexOf(words, from + 1);
    if (from < 0) throw new Error(`${where}: “${quoted}” does not stand there`);
  }
  if (words === quoted && text.indexOf(words, from + 1) >= 0)
    throw new Error(`${where}: “${words}” stands there more than once; write ${words}#1 or #2`);
  if (words !== words.trim()) throw new Error(`${where}: “${words}” has space at an end`);
  const to = from + words.length;
  const isWord = (at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));
  if ((isWord(from - 1) && isWord(from)) || (isWord(to - 1) && isWord(to)))
    throw new Error(`${where}: “${words}” cuts a word`);
  return [from, to];
}
