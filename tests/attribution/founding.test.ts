import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../utils/article/read-article';
import { annotateArticle } from '../../utils/pipeline';

async function sourcesOf(page: string) {
  const html = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'sample', `${page}.html`), 'utf8');
  const result = readArticle(parseHTML(html).document);
  if (result.status !== 'article') throw new Error(JSON.stringify(result));
  const { title, blocks, sources } = await annotateArticle(result.article);
  return sources
    .filter(source => source.listed)
    .map(source => ({
      name: source.canonical,
      type: source.type,
      mentions: source.mentions.map(({ block, start, end }) =>
        (block < 0 ? title : (blocks[block]?.text ?? '')).slice(start, end),
      ),
    }));
}

describe('the American institute, the report and the same source are the Atlantic Council', () => {
  it('in English', async () => {
    expect((await sourcesOf('en')).find(source => source.name === 'Atlantic Council')).toEqual({
      name: 'Atlantic Council',
      type: 'think-tank',
      mentions: [
        'American institute',
        'the Atlantic Council',
        'The report',
        'it',
        'The same source',
        'the authors',
        'The American institute',
      ],
    });
  });

  it('in French', async () => {
    expect((await sourcesOf('fr')).find(source => source.name === 'Atlantic Council')?.mentions).toEqual([
      'Institut américain',
      'l’Atlantic Council',
      'Le rapport',
      'La même source',
      'L’institut américain',
    ]);
  });

  it('in Arabic, with unspecified reports in a bucket of their own', async () => {
    const sources = await sourcesOf('ar');
    expect(sources.find(source => source.name === 'المجلس الأطلسي')?.mentions).toEqual([
      'معهد أمريكي',
      'لتقرير حديث صادر عن مؤسسة “المجلس الأطلسي” (Atlantic Council) البحثية الأمريكية',
      'المصدر ذاته',
      'المعهد الأمريكي',
      'التقرير',
    ]);
    expect(sources.find(source => source.type === 'collective')?.name).toBe('تقارير غير محددة');
  });
});

describe('a background noun told in passing', () => {
  const paragraph = (text: string) => ({ type: 'paragraph' as const, text, marks: [], direction: 'rtl' as const });

  it('is not the report that the next paragraph names', async () => {
    const { sources } = await annotateArticle({
      title: '',
      byline: null,
      siteName: null,
      published: null,
      modified: null,
      language: 'ar',
      direction: 'rtl',
      url: 'https://example.org/',
      leadImage: null,
      blocks: [
        paragraph('في ظل التوقعات التي أشارت إلى تباطؤ حركة القطارات الليلية، بقي عدد الركاب على حاله هذا الشتاء.'),
        paragraph(
          'ووفقًا لتقرير حديث صادر عن مؤسسة “المجلس الأطلسي” (Atlantic Council) البحثية الأمريكية، فإن المقاعد لا تكفي.',
        ),
        paragraph('واستنادا إلى المصدر ذاته، فإن الخطوط القصيرة هي الأشد ازدحاما.'),
      ],
      removals: [],
      coverage: 1,
    });
    expect(sources.filter(source => source.listed).map(source => [source.canonical, source.mentions.length])).toEqual([
      ['المجلس الأطلسي', 2],
    ]);
  });
});
