import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../utils/article/read-article';
import type { Direction } from '../../utils/model';

/** What a fixture page must come out as; what it does not say is not asked. */
type Expected = {
  readonly title?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly siteName?: string;
  readonly language?: string;
  readonly direction?: Direction;
  /** Texts of whole blocks. */
  readonly mustKeep: readonly string[];
  /** Words that no block may hold. */
  readonly mustDrop: readonly string[];
  /** Part of the address of each picture that must be shown, in order. */
  readonly mustShow?: readonly string[];
  /** Direction of the block that begins so. */
  readonly blockDirections?: Readonly<Record<string, Direction>>;
};

const folder = join(import.meta.dirname, '..', 'fixtures', 'pages');
const fixtures = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(join(folder, name))
      .filter(file => file.endsWith('.html'))
      .map(file => join(name, file.replace(/\.html$/u, ''))),
  );

const plain = (text: string) => text.replace(/[^\S\t]+/gu, ' ').trim();

/** `<language>/<behaviour>--<case>`: a page of our own, and beside it what must come out. */
describe.each(fixtures)('page %s', path => {
  const html = readFileSync(join(folder, `${path}.html`), 'utf8');
  const expected = JSON.parse(readFileSync(join(folder, `${path}.json`), 'utf8')) as Expected;
  const result = readArticle(parseHTML(html).document);
  const article = result.status === 'article' ? result.article : null;
  const texts = article?.blocks.map(block => plain(block.text)) ?? [];

  it('is read whole, without its clutter', () => {
    expect(result.status).toBe('article');
    const rows = texts.flatMap(text => [text, ...text.split('\n')]);
    expect(
      expected.mustKeep.filter(text => !rows.includes(plain(text)) && !texts.some(own => own.includes(plain(text)))),
    ).toEqual([]);
    expect(expected.mustDrop.filter(text => texts.some(own => own.includes(plain(text))))).toEqual([]);
  });

  const { mustShow } = expected;
  if (mustShow)
    it('shows its pictures', () => {
      const shown = article?.blocks.flatMap(block => (block.type === 'figure' ? (block.picture?.src ?? []) : [])) ?? [];
      expect(shown.filter((address, at) => !address.includes(mustShow[at] ?? '?'))).toEqual([]);
      expect(shown).toHaveLength(mustShow.length);
    });

  it('has the right title, byline, time, language and direction', () => {
    const asked = ['title', 'byline', 'published', 'siteName', 'language', 'direction'] as const;
    for (const field of asked)
      if (expected[field] !== undefined) expect([field, article?.[field]]).toEqual([field, expected[field]]);
    for (const [opening, direction] of Object.entries(expected.blockDirections ?? {}))
      expect(article?.blocks.find(block => block.text.startsWith(opening))?.direction).toBe(direction);
  });
});
