import type { Alias } from './alias';
import { nameWords } from './name-words';

/** Names that go on from here, by their next word (null: none does), and those that end here. */
export type NameNode = { next: Map<string, NameNode> | null; readonly aliases: Alias[] };

/**
 * Names by their first word, each with the rest of its words once a text has that one: an article has the first words of a few
 * hundred names among the many thousands, and a tree of all would be most of what its reader waits for.
 */
export type NameTree = {
  /** @param first - The name's first key, as `keysOf` gives it. @param skipped - Words in front that are no part of it. */
  add(first: string, alias: Alias, skipped: number): void;
  has(first: string): boolean;
  from(first: string): NameNode | undefined;
};

type Waiting = { readonly alias: Alias; readonly skipped: number };

/** @param keysOf - A name's words as the tree holds them. */
export function makeNameTree(keysOf: (keys: readonly string[]) => readonly string[]): NameTree {
  const waiting = new Map<string, Waiting[]>();
  const grown = new Map<string, NameNode>();
  const grow = (first: string): NameNode | undefined => {
    const names = waiting.get(first);
    if (!names) return undefined;
    waiting.delete(first);
    const root = grown.get(first) ?? makeNode();
    grown.set(first, root);
    for (const { alias, skipped } of names) put(root, keysOf(nameWords(alias.printed).keys).slice(skipped + 1), alias);
    return root;
  };
  return {
    add(first, alias, skipped) {
      if (first === '') return;
      const names = waiting.get(first);
      if (names) names.push({ alias, skipped });
      else waiting.set(first, [{ alias, skipped }]);
    },
    has: first => waiting.has(first) || grown.has(first),
    from: first => grow(first) ?? grown.get(first),
  };
}

function makeNode(): NameNode {
  return { next: null, aliases: [] };
}

function put(root: NameNode, keys: readonly string[], alias: Alias): void {
  let node = root;
  for (const key of keys) {
    node.next ??= new Map();
    let next = node.next.get(key);
    if (!next) {
      next = makeNode();
      node.next.set(key, next);
    }
    node = next;
  }
  node.aliases.push(alias);
}
