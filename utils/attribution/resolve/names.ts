import type { Block } from '../../model';
import { isBodyRun, nameRuns } from './name-run';
import { type Person, peopleIn } from './people';
import type { Texts } from './texts';

/** Names anywhere in the article: who one name alone may be. */
export type Names = {
  peopleOf(block: number): readonly Person[];
  /** The person of whom this folded word is a last or first name; null if none, or several. */
  personOf(word: string): Person | null;
  /** The longer name of a body that begins with this word: "Halden Robotics" for "Halden". */
  bodyOf(name: string): string | null;
};

const READ = new Set<Block['type']>(['paragraph', 'quote', 'list-item']);

/** Read all names once. Where names have no capitals nothing is found. */
export function readNames(texts: Texts, blocks: readonly Block[]): Names {
  if (!texts.lexicon.pack.hasCase) return { peopleOf: () => [], personOf: () => null, bodyOf: () => null };
  const people = blocks.map((block, index) => (READ.has(block.type) ? peopleIn(texts, texts.paragraph(index)) : []));
  const byLast = new Map<string, Person>();
  const byFirst = new Map<string, Person | null>();
  for (const person of people.flat()) {
    const last = person.words.at(-1);
    const first = person.words[0];
    if (last === undefined || first === undefined) continue;
    const known = byLast.get(last);
    if (!known || (known.words.length === 1 && person.words.length > 1)) byLast.set(last, person);
    if (person.words.length < 2) continue;
    const other = byFirst.get(first);
    // Two people of one first name: it tells nothing.
    if (other === undefined) byFirst.set(first, person);
    else if (other?.words.join(' ') !== person.words.join(' ')) byFirst.set(first, null);
  }
  const bodies = new Map<string, string>();
  blocks.forEach((block, index) => {
    if (!READ.has(block.type)) return;
    const { words, text } = texts.paragraph(index);
    for (const run of nameRuns(texts, words)) {
      const first = words[run.from]!;
      if (run.to - run.from > 1 && !bodies.has(first.text) && isBodyRun(texts, words, run))
        bodies.set(first.text, text.slice(first.start, words[run.to - 1]!.end));
    }
  });
  return {
    peopleOf: block => people[block] ?? [],
    personOf: word => byLast.get(word) ?? byFirst.get(word) ?? null,
    bodyOf: name => bodies.get(name) ?? null,
  };
}
