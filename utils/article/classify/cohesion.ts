import type { Block } from '../../model';
import { foldKey } from '../../text/fold';

/** How much a block has in common with the rest of the page's text: another story has other words and other names. */
export type Cohesion = {
  /** Share, 0 to 1, of a block's longer words that the title, the description or the first paragraphs have; -1 without. */
  readonly withLead: (index: number) => number;
  /** The same with all other paragraphs, each word counting the less the more blocks have it. */
  readonly withText: (index: number) => number;
  /** Share of a block's words with a capital that other paragraphs have. */
  readonly ofNames: (index: number) => number;
};

/** Paragraphs that stand for what the article is about. */
const LEAD = 4;
/** Letters from which on a word says something. */
const LONG = 5;
/** Letters of a block that are looked at. */
const LOOKED_AT = 1500;

/** @param isProse - Whether a block is one of the page's paragraphs. */
export function cohesionOf(blocks: readonly Block[], isProse: (index: number) => boolean, about: string): Cohesion {
  const words = blocks.map(block => longWords(block.text));
  const names = blocks.map(block => capitals(block.text));
  const inProse = new Map<string, number>();
  const inBlocks = new Map<string, number>();
  const namesInProse = new Map<string, number>();
  const leads: number[] = [];
  blocks.forEach((_, index) => {
    for (const word of words[index]!) add(inBlocks, word);
    if (!isProse(index)) return;
    if (leads.length < LEAD) leads.push(index);
    for (const word of words[index]!) add(inProse, word);
    for (const name of names[index]!) add(namesInProse, name);
  });
  const aboutWords = longWords(about);
  const inLeads = new Map<string, number>();
  for (const index of leads) for (const word of words[index]!) add(inLeads, word);
  return {
    withLead(index) {
      const own = Number(leads.includes(index));
      return share(words[index]!, word => Number(aboutWords.has(word) || (inLeads.get(word) ?? 0) > own));
    },
    withText(index) {
      const own = Number(isProse(index));
      let all = 0;
      let common = 0;
      for (const word of words[index]!) {
        const weight = 1 / inBlocks.get(word)!;
        all += weight;
        if ((inProse.get(word) ?? 0) > own) common += weight;
      }
      return all === 0 ? -1 : common / all;
    },
    ofNames(index) {
      const own = Number(isProse(index));
      return share(names[index]!, name => Number((namesInProse.get(name) ?? 0) > own));
    },
  };
}

function share(words: ReadonlySet<string>, has: (word: string) => number): number {
  if (words.size === 0) return -1;
  let known = 0;
  for (const word of words) known += has(word);
  return known / words.size;
}

function longWords(text: string): ReadonlySet<string> {
  return new Set((foldKey(text.slice(0, LOOKED_AT)).match(/\p{L}+/gu) ?? []).filter(word => word.length >= LONG));
}

/** Words with a capital that does not come from the sentence's start. */
function capitals(text: string): ReadonlySet<string> {
  return new Set(text.slice(0, LOOKED_AT).match(/(?<=[\p{Ll},] )\p{Lu}\p{L}+/gu) ?? []);
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
