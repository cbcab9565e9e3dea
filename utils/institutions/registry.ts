import type { SourceType } from '../model';
import { foldKey } from '../text/fold';
import type { Institution } from './institution';
import { isArticle } from './name-index';

/** A line of `data/ror.json`, which `scripts/ror-layer.ts` makes. */
type RegistryLine = readonly [
  id: string,
  country: string | null,
  homepage: string | null,
  names: Readonly<Record<string, readonly string[]>>,
];

/** The second layer: tens of thousands of research bodies by their full name, asked only about names the first lacks. */
export type Registry = {
  /** The body of exactly this name, in any language; null if none. An outer article is no part of a name. */
  byName(name: string): Institution | null;
};

let loading: Promise<Registry> | null = null;

/** Load the registry, once: some megabytes, so only where a text names a body that is not listed. */
export function loadRegistry(): Promise<Registry> {
  loading ??= import('./data/ror.json').then(({ default: data }) =>
    makeRegistry(data as unknown as Readonly<Record<string, readonly RegistryLine[]>>),
  );
  return loading;
}

function makeRegistry(data: Readonly<Record<string, readonly RegistryLine[]>>): Registry {
  const byKey = new Map<string, { readonly type: SourceType; readonly line: RegistryLine }>();
  for (const [type, lines] of Object.entries(data)) {
    for (const line of lines)
      for (const names of Object.values(line[3]))
        for (const name of names) byKey.set(keyOf(name), { type: type as SourceType, line });
  }
  return {
    byName(name) {
      const found = byKey.get(keyOf(name));
      if (!found) return null;
      const [id, country, homepage, names] = found.line;
      return { id: `ror:${id}`, type: found.type, country, homepage, wikidata: null, names };
    },
  };
}

function keyOf(name: string): string {
  const words = foldKey(
    name
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase(),
  ).split(' ');
  return (words.length > 1 && isArticle(words[0]) ? words.slice(1) : words).join(' ');
}
