import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../utils/attribution/find/index';
import { loadPack } from '../../utils/attribution/languages/index';
import { TITLE } from '../../utils/model';

const HEADLINES: readonly (readonly [language: string, headline: string, source: string | null])[] = [
  ['en', 'Harbour ministry: ferries will be free on Sundays', 'Harbour ministry'],
  ['en', 'Office for Harbour Accounts: what is it and what does it do?', null],
  ['fr', 'Institut des phares : un feu sur six est éteint', 'Institut des phares'],
  ['fr', 'Institut des phares : à quoi sert-il ?', null],
  ['ar', 'معهد أمريكي: المنارات تطفأ في الشتاء', 'معهد أمريكي'],
  ['ar', 'معهد المنارات: ما هو وماذا يفعل؟', null],
  ['ar', 'بعد العاصفة.. شركة القطارات تعلق رحلاتها', null],
  ['ar', 'الدنمارك تنفي إغلاق سفارتها', 'الدنمارك'],
  ['ar', 'غلق الموانئ ولشبونة تطالب بتعويض عن الحرائق', 'ولشبونة'],
  ['ar', 'زلزال يضرب الساحل ووزير الداخلية يعلن حصيلة الضحايا', 'ووزير الداخلية'],
  ['ar', 'وزير الاقتصاد والمالية يؤكد رفع الأجور', 'وزير الاقتصاد والمالية'],
];

describe('a headline', () => {
  it.each(HEADLINES)('%s: %s', async (language, headline, source) => {
    const pack = await loadPack(language);
    if (pack === null) throw new Error(`No pack for ${language}`);
    const found = findAttributions([{ block: TITLE, text: headline, names: [] }], pack);
    expect(found.map(each => each.source && headline.slice(each.source.start, each.source.end))).toEqual(
      source === null ? [] : [source],
    );
  });
});
