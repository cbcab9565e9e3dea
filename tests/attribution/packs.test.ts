import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPack } from '../../utils/attribution/languages';

const codes = readdirSync('utils/attribution/languages', { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name);

/** Entries of each list that stand in it twice, with the list's place in the pack. A string of many words is a list too. */
function twice(value: unknown, place: string): string[] {
  if (typeof value === 'string') return repeated(value.split(' '), place);
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && value.every(entry => typeof entry === 'string')) return repeated(value, place);
  return Object.entries(value).flatMap(([key, inner]) => twice(inner, `${place}.${key}`));
}

function repeated(list: readonly string[], place: string): string[] {
  return list.filter((entry, at) => list.indexOf(entry) !== at).map(entry => `${place}: ${entry}`);
}

describe.each(codes)('the pack of %s', code => {
  it('holds no entry of a list twice', async () => {
    const pack = await loadPack(code);
    const { pairedJoiners: _, ...grammar } = pack!.grammar;
    // A phrase may well have a word twice.
    const phrases = pack!.cues.phrases.map(({ phrase: __, ...rest }) => rest);
    expect(twice({ ...pack, grammar, cues: { ...pack!.cues, phrases } }, code)).toEqual([]);
  });
});
