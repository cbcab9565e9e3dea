import type { SourceType } from '../model';
import { foldKey } from '../text/fold';
import { isArticle } from './name-index';

/** What the second layer of the gazetteer knows of a research body. */
export type RegisteredBody = {
  readonly type: SourceType;
  readonly country: string | null;
  readonly homepage: string | null;
};

/** A file of `data/registry`, which `scripts/ror-layer.ts` makes: `type country homepage` by the key of a body's name. */
export type RegistryShard = Readonly<Record<string, string>>;

/** Files over which the names are spread, so that asking for one reads a small part of some megabytes. */
export const REGISTRY_SHARDS = 64;

const shards = new Map<number, Promise<RegistryShard>>();

/**
 * The body that has exactly the first of these names that any has, in any language; null if none. An outer article is no part
 * of a name. Tens of thousands of bodies by their full name: to be asked only about names that the first layer lacks.
 */
export async function findRegistered(names: readonly string[]): Promise<RegisteredBody | null> {
  const found = await Promise.all(names.map(registryKey).map(lineOf));
  const line = found.find(each => each !== undefined);
  if (line === undefined) return null;
  const [type, country, homepage] = line.split(' ');
  return { type: type as SourceType, country: country || null, homepage: homepage || null };
}

async function lineOf(key: string): Promise<string | undefined> {
  const number = shardOf(key);
  const shard = shards.get(number) ?? loadShard(number);
  shards.set(number, shard);
  const lines = await shard;
  return Object.hasOwn(lines, key) ? lines[key] : undefined;
}

async function loadShard(number: number): Promise<RegistryShard> {
  const { default: lines } = (await import(`./data/registry/${number}.json`)) as { default: RegistryShard };
  return lines;
}

/** The file that has a name's key. */
export function shardOf(key: string): number {
  let sum = 0;
  for (let at = 0; at < key.length; at++) sum = (sum * 31 + key.charCodeAt(at)) % 65_521;
  return sum % REGISTRY_SHARDS;
}

/** A name as the registry has it: folded words without punctuation and outer article. */
export function registryKey(name: string): string {
  const words = foldKey(
    name
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase(),
  ).split(' ');
  return (words.length > 1 && isArticle(words[0]) ? words.slice(1) : words).join(' ');
}
