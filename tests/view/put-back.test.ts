import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../utils/model';
import { putBack } from '../../utils/view/put-back';

const paragraph = (text: string): Block => ({ type: 'paragraph', text, marks: [], direction: 'ltr' });
const removal = (text: string, block: number, isCut = false) => ({
  rule: 'en/share',
  text,
  block,
  removed: paragraph(text),
  isCut,
});

const article: Article = {
  title: 'T',
  byline: null,
  siteName: null,
  published: null,
  modified: null,
  language: 'en',
  direction: 'ltr',
  url: 'https://a.example/',
  leadImage: null,
  blocks: ['b', 'c', 'e'].map(paragraph),
  removals: [removal('a', 0), removal('c Share', 1, true), removal('d', 2), removal('f', 3), removal('g', 3)],
  coverage: 1,
};
const texts = ({ blocks }: Article) => blocks.map(block => block.text);

describe('put back', () => {
  it('nothing: the same article', () => expect(putBack(article, new Set())).toBe(article));

  it('all: each block where it was, a cut one whole', () => {
    const whole = putBack(article, new Set([0, 1, 2, 3, 4]));
    expect(texts(whole)).toEqual(['a', 'b', 'c Share', 'd', 'e', 'f', 'g']);
    expect(whole.removals).toEqual([]);
  });

  it('some: the other removals keep their place among the blocks', () => {
    const some = putBack(article, new Set([0, 3]));
    expect(texts(some)).toEqual(['a', 'b', 'c', 'e', 'f']);
    expect(some.removals.map(({ text, block }) => [text, block])).toEqual([
      ['c Share', 2],
      ['d', 3],
      ['g', 5],
    ]);
    expect(texts(putBack(some, new Set([0, 1, 2])))).toEqual(['a', 'b', 'c Share', 'd', 'e', 'f', 'g']);
  });
});
