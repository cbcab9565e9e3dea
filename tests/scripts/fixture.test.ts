import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { anonymise } from '../../scripts/fixture/anonymise';
import { readArticle } from '../../utils/article/read-article';
import { matcherFor } from '../../utils/clutter/matcher';

const sample = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'sample', 'ar.html'), 'utf8');
const matcher = matcherFor('ar');
const html = anonymise(parseHTML(sample).document, text => matcher.whole(text) !== null);

const read = (source: string) => {
  const result = readArticle(parseHTML(source).document);
  if (result.status !== 'article') throw new Error(result.status);
  return result.article;
};

describe('a fixture made from a saved page', () => {
  it('keeps no name, no sentence and no address', () => {
    const before = read(sample);
    for (const { text } of before.blocks.filter(({ type }) => type === 'paragraph')) expect(html).not.toContain(text);
    expect(html).not.toContain('المجلس الأطلسي');
    expect(html).not.toContain(before.title);
    const hosts = [...html.matchAll(/https?:\/\/([^/"'\s]+)/gu)].map(([, host]) => host);
    expect(hosts.filter(host => host !== 'news.example' && host !== 'schema.org')).toEqual([]);
  });

  it('is read as the page was: the same blocks, the same buttons gone', () => {
    const kinds = (source: string) => read(source).blocks.map(({ type }) => type);
    expect(kinds(html)).toEqual(kinds(sample));
    expect(html).toContain('نسخ الرابط');
    expect(read(html).blocks.some(({ text }) => text.includes('نسخ الرابط'))).toBe(false);
  });
});
