import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../utils/institutions/gazetteer';

describe('names that bear a case', () => {
  it.each([
    ['ru', 'По данным Европейского центрального банка, ставка прежняя.', ['Европейского центрального банка']],
    ['ru', 'Об этом пишут в Интерфаксе.', ['Интерфаксе']],
    ['tr', 'Dünya Sağlık Örgütüne göre salgın bitti.', ['Dünya Sağlık Örgütüne']],
    ['de', 'Wie das Statistische Bundesamt mitteilte, stiegen die Preise.', ['Statistische Bundesamt']],
    ['de', 'Nach Angaben des Statistischen Bundesamts stiegen die Preise.', ['Statistischen Bundesamts']],
    ['de', 'Die statistische Auswertung bleibt im Amt.', []],
    ['ru', 'Совет дал банк мёда.', []],
    ['tr', 'Dünyanın en büyük örgütü dağıldı.', []],
  ] as const)('are found in %s: %s', async (language, text, expected) => {
    const gazetteer = await loadGazetteer();
    expect(gazetteer.find(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
