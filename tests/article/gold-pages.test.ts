import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../utils/article/read-article';
import { type Article, COMPLETE } from '../../utils/model';

type GoldPage = {
  id: string;
  lang: string;
  title: string;
  author?: string;
  html: string;
  body: string[];
  clutter: string[];
};

const folder = join(import.meta.dirname, '..', 'fixtures', 'gold');
const pages = readdirSync(folder).flatMap(language =>
  readdirSync(join(folder, language)).map(
    file => JSON.parse(readFileSync(join(folder, language, file), 'utf8')) as GoldPage,
  ),
);

const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();

function read(page: GoldPage): Article {
  const result = readArticle(parseHTML(page.html).document);
  if (result.status !== 'article') throw new Error(`${page.id}: ${JSON.stringify(result)}`);
  return result.article;
}

describe.each(pages)('gold page $id', page => {
  const article = read(page);
  const kept = article.blocks.filter(block => block.type !== 'figure').map(block => plain(block.text));

  it('keeps every body paragraph whole', () => {
    expect(page.body.map(plain).filter(paragraph => !kept.includes(paragraph))).toEqual([]);
  });

  it('has no clutter left', () => {
    const body = page.body.map(plain);
    const left = page.clutter
      .map(plain)
      .filter(words => kept.some(text => text.includes(words)) && !body.some(text => text.includes(words)));
    expect(left).toEqual([]);
  });

  it('has title, language and direction right', () => {
    expect(plain(article.title)).toBe(plain(page.title));
    const direction = ['ar', 'fa'].includes(page.lang) ? 'rtl' : 'ltr';
    expect([article.language, article.direction]).toEqual([page.lang, direction]);
  });

  const { author } = page;
  // Some pages are signed by a role or by the house alone: these are no names.
  if (author && /^\p{Lu}[\p{Ll}’-]+ \p{Lu}[\p{L}’-]+$/u.test(author) && !/reporter|correspondent/iu.test(author))
    it('has its writer', () => expect(article.byline).toBe(author));

  it('is not said to miss anything', () => {
    expect(article.coverage).toBeGreaterThanOrEqual(COMPLETE);
  });

  it('names the rule of every removal', () => {
    for (const removal of article.removals) expect(removal.rule).toMatch(/^[a-z]+\/[a-z-]+$/u);
  });
});
