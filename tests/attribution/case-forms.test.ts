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
});
