import { describe, expect, it } from 'vitest';
import { sourcesIn } from './sources-in';

describe('nouns and names whose form bears a case', () => {
  it('are shown and found again without it in Turkish', async () => {
    const sources = await sourcesIn(
      'tr',
      'Sağlık Bakanlığından yapılan açıklamada, aşının güvenli olduğu belirtildi. Bakanlığın açıkladığına göre yeni doz martta gelecek. Açıklamada, randevuların uzatılacağı kaydedildi.',
      'Tüketiciler Derneği (TÜDER), faturaların şiştiğini duyurdu. Derneğe göre en pahalı ay ocak.',
      'Köylülere göre dere her yıl daha erken kuruyor.',
    );
    expect(sources).toEqual([
      ['Sağlık Bakanlığı', 'government'],
      ['Sağlık Bakanlığı', 'government'],
      ['Sağlık Bakanlığı', 'government'],
      ['Tüketiciler Derneği', 'ngo'],
      ['Tüketiciler Derneği', 'ngo'],
      ['Köylüler', 'collective'],
    ]);
  });

  it('mean the body just cited where the same one is meant', async () => {
    const sources = await sourcesIn(
      'tr',
      'Rekabet Kurumu, fiyatların izlendiğini bildirdi.',
      'Orman Genel Müdürlüğü, yangının söndüğünü duyurdu. Aynı kuruma göre zarar sınırlı.',
    );
    expect(sources.map(([name]) => name)).toEqual(['Rekabet Kurumu', 'Orman Genel Müdürlüğü', 'Orman Genel Müdürlüğü']);
  });

  it('are shown and found again in the nominative in Russian', async () => {
    const sources = await sourcesIn(
      'ru',
      'По словам министра экономики Ивана Петрова, дефицит сократится. Петров добавил, что налоги не вырастут.',
      'По данным Росгидромета, зима будет тёплой. В ведомстве уточнили, что снега не ждут.',
      'В докладе Лесного совета говорится, что сосны сохнут.',
      'Так думают не все. По словам Петрова, лес здоров.',
    );
    expect(sources).toEqual([
      ['Иван Петров', 'person'],
      ['Иван Петров', 'person'],
      ['Росгидромет', 'government'],
      ['Росгидромет', 'government'],
      ['Лесной совет', 'government'],
      ['Иван Петров', 'person'],
    ]);
  });

  it('stay as printed where the nominative cannot be told', async () => {
    const sources = await sourcesIn('ru', 'По словам Александра Черных, мост открыт.');
    expect(sources).toEqual([['Александра Черных', 'person']]);
  });
});
