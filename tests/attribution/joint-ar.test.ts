import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../utils/model';
import { annotateArticle } from '../../utils/pipeline';

/** Names in the source list, in order. */
async function listed(...paragraphs: readonly string[]): Promise<readonly string[]> {
  const blocks = paragraphs.map((text): Block => ({ type: 'paragraph', text, marks: [], direction: 'rtl' }));
  const article = { title: '', language: 'ar', direction: 'rtl', blocks } as unknown as Article;
  return (await annotateArticle(article)).sources.map(({ canonical }) => canonical);
}

describe('Arabic sources that one verb is said of', () => {
  it.each([
    ['أوضحت وزارتا النقل والإسكان أن الجسر سيغلق ليلا.', ['وزارة النقل', 'وزارة الإسكان']],
    ['وبحسب جامعتي لوند وأوبسالا، فإن التجربة نجحت.', ['جامعة لوند', 'جامعة أوبسالا']],
    ['أوضح وزيرا الخارجية والداخلية أن المعبر مفتوح.', ['وزير الخارجية', 'وزير الداخلية']],
    ['أعلن حزبا النهار والبحر والميناء أن القائمة جاهزة.', ['حزب النهار', 'حزب البحر والميناء']],
  ])('two of one noun: %s', async (text, names) => {
    expect(await listed(text)).toEqual(names);
  });

  it.each([
    ['أعلنت كل من تركيا واليونان أن المناورات ألغيت.', ['تركيا', 'اليونان']],
    ['أعلنت تركيا واليونان أن المناورات ألغيت.', ['تركيا', 'اليونان']],
    ['قال كل من سالم العمري ونورة الحربي إن البئر جفت.', ['سالم العمري', 'نورة الحربي']],
    ['قال سالم العمري ومحمد الحربي إن البئر جفت.', ['سالم العمري', 'محمد الحربي']],
    ['قال العالمان بيتر هولم وماريا كوفاتش إن الجليد يذوب.', ['بيتر هولم', 'ماريا كوفاتش']],
    ['قالت جمعية البحر ونادي الصيادين إن الميناء ضيق.', ['جمعية البحر', 'نادي الصيادين']],
    ['قالت حركة نهار وحزب الميناء إن المسيرة ألغيت.', ['حركة نهار', 'حزب الميناء']],
    ['قالت بوينغ وإيرباص إن الطلب تراجع.', ['بوينغ', 'إيرباص']],
  ])('two names: %s', async (text, names) => {
    expect(await listed(text)).toEqual(names);
  });

  it.each([
    ['أعلنت وزارة الصحة والسكان أن اللقاح وصل.', ['وزارة الصحة والسكان']],
    ['قال رئيس الحكومة ووزير الخارجية سالم بن حمد إن الطريق مفتوح.', ['سالم بن حمد']],
    ['أعلنت هيئة المياه وحماية السواحل أن الموجة عالية.', ['هيئة المياه وحماية السواحل']],
  ])('one of them has both words: %s', async (text, names) => {
    expect(await listed(text)).toEqual(names);
  });

  it('finds the second one again by its name', async () => {
    const found = await listed(
      'قالت نقابة المحامين ونقابة الأطباء إن القرار جائر.',
      'وأضافت نقابة الأطباء أن الإضراب قائم.',
    );
    expect(found).toEqual(['نقابة المحامين', 'نقابة الأطباء']);
  });
});
