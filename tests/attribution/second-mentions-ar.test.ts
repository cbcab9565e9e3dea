import { describe, expect, it } from 'vitest';
import { sourcesIn } from './sources-in';

const named = async (...paragraphs: string[]) => (await sourcesIn('ar', ...paragraphs)).map(([name]) => name);

describe('a second mention in Arabic', () => {
  it('is the office with its body, now with the article', async () => {
    expect(
      await named('ذكر رئيس بلدية السواقي رياض الكرمي أن النفايات تراكمت.', 'وأكد رئيس البلدية أن الحل قريب.'),
    ).toEqual(['رياض الكرمي', 'رياض الكرمي']);
    const other = await named(
      'ذكر رئيس بلدية السواقي رياض الكرمي أن النفايات تراكمت.',
      'وأكد رئيس النادي أن الحل قريب.',
    );
    expect(other[1]).not.toBe('رياض الكرمي');
  });

  it('is a last name that ends as a plural does', async () => {
    expect(await named('أعلن إيمانويل ماردون أن الجسر سيغلق.', 'وقال ماردون إن الأشغال تطول.')).toEqual([
      'إيمانويل ماردون',
      'إيمانويل ماردون',
    ]);
    expect((await sourcesIn('ar', 'وقال مشيعون إن الموكب طويل.'))[0]?.[1]).toBe('collective');
  });
});

describe('types of bodies by their short names in Arabic', () => {
  it.each([
    ['وأعلنت الأوقاف أن الصلاة ستقام في الساحات.', 'government'],
    ['أكد مطار الساحل أن المدرج جاهز.', 'company'],
    ['وأعلنت المقاومة أن الهدنة انتهت.', 'ngo'],
    ['وقالت عيادة النخيل إن اللقاح وصل.', 'university'],
    ['وقالت عشيرة بني سالم إن الصلح تم.', 'collective'],
    ['وقال الروائيون إن المعرض ناجح.', 'collective'],
  ])('%s', async (text, type) => {
    expect((await sourcesIn('ar', text))[0]?.[1]).toBe(type);
  });
});
