import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../utils/attribution/find/index';
import { loadPack } from '../../utils/attribution/languages/index';
import type { Span } from '../../utils/model';

type Expected = { source: string | null; cue: string; content: string[] };
type Case = { text: string; attributions: Expected[] };

const folder = join(import.meta.dirname, '..', 'fixtures', 'sentences');
const files = existsSync(folder) ? readdirSync(folder) : [];

describe.each(files)('sentences of %s', file => {
  const cases = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Case[];

  it.each(cases.map(each => [each.text, each.attributions] as const))('%s', async (text, attributions) => {
    const pack = await loadPack(file.replace('.json', ''));
    if (pack === null) throw new Error(`No pack for ${file}`);
    const show = (span: Span | null) => (span ? text.slice(span.start, span.end) : null);
    const found = findAttributions([{ block: 0, text, names: [] }], pack).map(({ source, cue, content }) => ({
      source: show(source),
      cue: show(cue),
      content: content.map(show),
    }));
    expect(found).toEqual(attributions);
  });
});
