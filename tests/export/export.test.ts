import { describe, expect, it } from 'vitest';
import type { ExportWords } from '../../utils/export/format';
import { articleHtml, articleHtmlWithSources } from '../../utils/export/html';
import { exportFormats } from '../../utils/export/index';
import { markdown } from '../../utils/export/markdown';
import { homepageAddress } from '../../utils/export/numbered-sources';
import { plainText } from '../../utils/export/plain-text';
import { textWithSources } from '../../utils/export/text-with-sources';
import type { AnnotatedArticle } from '../../utils/model';
import { viewArticle } from '../../utils/view/article-view';
import { sourceLine } from '../../utils/view/describe-source';
import { busDrivers, founding, type Locale, wordsIn } from '../view/annotated';

function exportWords(article: AnnotatedArticle, locale: Locale): ExportWords {
  const words = wordsIn(locale);
  const { entries } = viewArticle(article);
  return {
    sources: words.message('sources'),
    describe: id => {
      const entry = entries.find(({ source }) => source.id === id);
      return entry ? sourceLine(entry, words) : '';
    },
  };
}

describe('clean text', () => {
  it('has the headline and every paragraph, parted by one empty line', () => {
    const text = plainText(founding.blocks, founding.title);
    expect(text.split('\n\n')).toEqual([founding.title, ...founding.blocks.map(block => block.text)]);
  });

  it('has no numbers, marks or characters that steer direction', () => {
    const steered = founding.blocks.map(block => ({ ...block, text: `\u200F\u2067${block.text}\u2069` }));
    expect(plainText(steered, founding.title)).not.toMatch(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
  });
});

describe('text with sources', () => {
  it('ends in the numbered list of sources', () => {
    const text = textWithSources(founding, exportWords(founding, 'ar'));
    expect(text.startsWith(plainText(founding.blocks, founding.title))).toBe(true);
    expect(text.split('\n\n').at(-1)).toBe(
      [
        'المصادر',
        '1. المجلس الأطلسي · Atlantic Council · مركز فكر · الولايات المتحدة',
        '   https://www.atlanticcouncil.org',
        '2. تقارير غير محددة · تقارير حديثة · لا يذكر المقال أيّها',
      ].join('\n'),
    );
  });

  it('gives the document as the article links it rather than the home page', () => {
    expect(textWithSources(busDrivers, exportWords(busDrivers, 'en'))).toContain(
      'Behind the wheel: operators in mid-sized cities\n   https://www.brookings.edu/articles/behind-the-wheel',
    );
  });

  it('has no list where nothing is cited', () => {
    const bare = { ...busDrivers, attributions: [], sources: [] };
    expect(textWithSources(bare, exportWords(bare, 'en'))).not.toContain('Sources');
  });
});

describe('Markdown', () => {
  const text = markdown(busDrivers, exportWords(busDrivers, 'en'));

  it('keeps headings, quotes, lists, links and bold', () => {
    expect(text).toMatch(/^# Small cities/u);
    expect(text).toContain('\n## A dispute over the numbers\n');
    expect(text).toContain('\n> Nobody quits over one bad shift.');
    expect(text).toContain('\n- Agencies in Ohio');
    expect(text).toContain(
      '[report by the Brookings Institution](https://www.brookings.edu/articles/behind-the-wheel)',
    );
    expect(text).toContain('since **2019** once');
  });

  it('escapes what would be read as mark-up', () => {
    const odd: AnnotatedArticle = {
      ...busDrivers,
      title: '*Stars* [and] <tags>',
      blocks: [{ type: 'paragraph', text: '1. not a list_item', marks: [], direction: 'ltr' }],
    };
    expect(markdown(odd, exportWords(odd, 'en'))).toMatch(
      /# \\\*Stars\\\* \\\[and\\\] \\<tags\\>[\s\S]*\\1\. not a list\\_item/u,
    );
  });
});

describe('HTML for the clipboard', () => {
  it('says its direction and language, and carries no marks', () => {
    const html = articleHtml(founding);
    expect(html).toMatch(/^<article dir="rtl" lang="ar"><h1>معهد أمريكي:/u);
    expect(html).not.toMatch(/<mark|<span|class=/u);
  });

  it('escapes text and addresses', () => {
    const odd: AnnotatedArticle = {
      ...busDrivers,
      title: '<script>alert("1")</script>',
      blocks: [
        {
          type: 'paragraph',
          text: 'a & b',
          marks: [{ kind: 'link', href: 'https://e.org/?a="1"', start: 0, end: 1 }],
          direction: 'ltr',
        },
      ],
    };
    expect(articleHtml(odd)).toContain(
      '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</h1><p><a href="https://e.org/?a=&quot;1&quot;">a</a> &amp; b</p>',
    );
  });

  it('lists sources as links where one is known', () => {
    expect(articleHtmlWithSources(founding, exportWords(founding, 'en'))).toContain(
      '<ol><li><a href="https://www.atlanticcouncil.org">Atlantic Council',
    );
  });
});

it('offers the clean text first', () => {
  expect(exportFormats.map(({ id }) => id)).toEqual(['text', 'text_with_sources', 'markdown']);
});

it('makes an address of a bare host name', () => {
  expect(homepageAddress('rand.org')).toBe('https://rand.org');
  expect(homepageAddress('http://rand.org')).toBe('http://rand.org');
  expect(homepageAddress(null)).toBeNull();
});
