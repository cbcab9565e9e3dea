import type { Block, Span } from '../../model';
import { isIn } from '../analyse';
import { CLASS } from '../lexicon';
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
  /** The last name before `at` that holds this noun in capitals: "Department for Harbours" for `department`. */
  bodyWith(noun: string, block: number, at: number): PrintedBody | null;
};

export type PrintedBody = Span & { readonly block: number };

const READ = new Set<Block['type']>(['paragraph', 'quote', 'list-item']);

/** Read all names once. Where names have no capitals nothing is found. */
export function readNames(texts: Texts, blocks: readonly Block[]): Names {
  if (!texts.lexicon.pack.hasCapitals)
    return { peopleOf: () => [], personOf: () => null, bodyOf: () => null, bodyWith: () => null };
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
  const printed = new Map<string, PrintedBody[]>();
  if (!texts.lexicon.pack.grammar.hasCapitalNouns)
    blocks.forEach((block, index) => {
      if (READ.has(block.type)) collectBodies(texts, index, printed);
    });
  return {
    bodyWith: (noun, block, at) =>
      printed.get(noun)?.findLast(body => body.block < block || (body.block === block && body.end <= at)) ?? null,
    peopleOf: block => people[block] ?? [],
    personOf: word => byLast.get(word) ?? byFirst.get(word) ?? null,
    bodyOf: name => bodies.get(name) ?? null,
  };
}

/** Names in capitals around a body's noun that no known name holds, by the noun. */
function collectBodies(texts: Texts, block: number, printed: Map<string, PrintedBody[]>): void {
  const { words } = texts.paragraph(block);
  const inside = CLASS.preposition | CLASS.joiner | CLASS.determiner;
  for (let at = 1; at < words.length; at++) {
    const word = words[at]!;
    if (!word.isCapital || word.name >= 0 || !word.noun?.senses.some(sense => sense.kind === 'institution')) continue;
    const isPart = (index: number) =>
      words[index]?.kind === 'word' && words[index]!.isCapital && !isIn(words[index], CLASS.determiner | CLASS.title);
    let from = at;
    while (isPart(from - 1)) from--;
    let to = at + 1;
    while (
      isPart(to) ||
      (isIn(words[to], inside) && (isPart(to + 1) || (isIn(words[to + 1], inside) && isPart(to + 2))))
    )
      to++;
    if (to - from < 2) continue;
    const body = { block, start: words[from]!.start, end: words[to - 1]!.end };
    const known = printed.get(word.key);
    if (known) known.push(body);
    else printed.set(word.key, [body]);
    at = to - 1;
  }
}
