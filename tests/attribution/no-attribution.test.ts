import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../utils/attribution/find/index';
import { loadPack } from '../../utils/attribution/languages/index';

/** Marks that a text which cites nobody may get, for 1,000 words. */
const ALLOWED = 0.3;

const folder = join(import.meta.dirname, '..', 'fixtures', 'no-attribution');
const files = existsSync(folder) ? readdirSync(folder).filter(file => file.endsWith('.txt')) : [];
const languages = [...new Set(files.map(file => file.slice(0, 2)))];

describe('texts that cite nobody', () => {
  it.each(languages)('get no marks in %s', async language => {
    const pack = await loadPack(language);
    if (pack === null) throw new Error(`No pack for ${language}`);
    let words = 0;
    const marks: string[] = [];
    for (const file of files.filter(name => name.startsWith(language))) {
      const lines = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
      words += lines.join(' ').split(/\s+/u).length;
      const texts = lines.map((text, block) => ({ block, text, names: [] }));
      for (const { block, cue } of findAttributions(texts, pack)) {
        marks.push(`${file}: ${lines[block]?.slice(cue.start, cue.end)}`);
      }
    }
    expect(words).toBeGreaterThan(0);
    expect(marks.length / (words / 1000), marks.join('\n')).toBeLessThanOrEqual(ALLOWED);
  });
});
