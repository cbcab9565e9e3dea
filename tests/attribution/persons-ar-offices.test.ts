import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../utils/model';
import { annotateArticle } from '../../utils/pipeline';
import { sourcesIn } from './sources-in';

describe('an Arabic name behind an office of several parts', () => {
  it.each([
    ['أكد وكيل الوزارة الدكتور عبدالله القرني أن الموسم بدأ.', 'عبدالله القرني'],
    ['ذكر رئيس الهيئة العامة للمتاحف تركي بن سالم الغامدي أن القاعة فتحت.', 'تركي بن سالم الغامدي'],
    ['قال نائب رئيس الاتحاد لكرة السلة وائل مراد إن الكأس ستقام.', 'وائل مراد'],
    ['أفاد رئيس بلدية خان يونس علاء الدين سالم بأن البئر جفت.', 'علاء الدين سالم'],
    ['قال المستشار فهد آل الشيخ إن الملعب جاهز.', 'فهد آل الشيخ'],
    ['ذكر الأمير بدر بن سالم آل ثاني أن المضمار جديد.', 'بدر بن سالم آل ثاني'],
    ['أكدت مساعدة وزير البيئة لشؤون المحميات الدكتورة ليلى حداد أن الطيور عادت.', 'ليلى حداد'],
  ])('%s', async (text, name) => {
    expect(await sourcesIn('ar', text)).toEqual([[name, 'person']]);
  });

  it('goes on alone later', async () => {
    const found = await sourcesIn(
      'ar',
      'قال نائب رئيس الاتحاد لكرة السلة وائل مراد إن الكأس ستقام.',
      'وأكد مراد أن الفرق ثمانية.',
    );
    expect(new Set(found.map(([name]) => name))).toEqual(new Set(['وائل مراد']));
  });
});

describe('an Arabic quotation cut by who speaks', () => {
  it('has both halves', async () => {
    const text = '«كنا ننتظر المطر»، تقول المزارعة سعاد، «فجاء السيل».';
    const blocks: Block[] = [{ type: 'paragraph', text, marks: [], direction: 'rtl' }];
    const article = { title: '', language: 'ar', direction: 'rtl', blocks } as unknown as Article;
    const [only, ...others] = (await annotateArticle(article)).attributions;
    expect(others).toEqual([]);
    expect(only?.content.map(({ start, end }) => text.slice(start, end))).toEqual([
      '«كنا ننتظر المطر»',
      '«فجاء السيل»',
    ]);
  });
});
