import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { composeArticle } from '../../utils/article/compose-article';
import type { PageResult } from '../../utils/article/page-reading';
import { readPage } from '../../utils/article/read-page';
import type { Block, Breadth } from '../../utils/model';

const SENTENCE = 'لم تبحر عبارة الليل إحدى عشرة ليلة لأن أحدا لم يجد مرشدا مرخصا للقناة الضيقة في الميناء القديم. ';
const paragraphs = (count: number) => `<p>${SENTENCE.repeat(4)}</p>`.repeat(count);

function pageOf(body: string): Document {
  return parseHTML(`<html lang="ar"><head><title>مدن الموانئ</title></head><body>${body}</body></html>`).document;
}

function blocksOf(reading: PageResult, breadth: Breadth): readonly Block[] {
  const result = composeArticle(reading, breadth);
  if (result.status !== 'article') throw new Error(JSON.stringify(result));
  return result.article.blocks;
}

const read = (body: string) => blocksOf(readPage(pageOf(body)), 'article');

describe('odd pages', () => {
  it('may nest their elements 30,000 levels deep', () => {
    const page = pageOf(`<article id="top">${paragraphs(4)}</article>`);
    let at = page.getElementById('top')!;
    for (let level = 0; level < 30_000; level++) at = at.appendChild(page.createElement('div'));
    at.appendChild(page.createElement('p')).textContent = `وفي القاع: ${SENTENCE.repeat(3)}`;
    expect(blocksOf(readPage(page), 'article')).toHaveLength(4);
    expect(blocksOf(readPage(page), 'page').at(-1)?.text).toContain('وفي القاع');
    // Seconds in a browser; the test's document takes long where other work goes on beside it.
  }, 120_000);

  it('may leave their tags open', () => {
    const blocks = read(`<article>${`<p><b><i>${SENTENCE.repeat(3)}`.repeat(30)}`);
    expect(blocks.map(block => block.text).join(' ')).toContain(SENTENCE.trim());
  });

  it('may have one paragraph of a megabyte', () => {
    const [block] = read(`<article><p>${SENTENCE.repeat(10_000)}</p></article>`);
    expect(block?.text.length).toBe(SENTENCE.length * 10_000 - 1);
  });
});
