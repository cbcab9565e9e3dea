import { describe, expect, it } from 'vitest';
import { sourcesIn } from '../attribution/sources-in';

describe('parties, armed groups and unions that speak', () => {
  it.each([
    ['es', 'Vox denunció que el Gobierno miente sobre las cifras.', ['Vox']],
    ['es', 'Según el PP, la ley vulnera la Constitución.', ['PP']],
    ['es', 'Desde Vox aseguran que no apoyarán los presupuestos.', ['Vox']],
    ['es', 'Desde Podemos señalan que el plan fracasará.', ['Podemos']],
    ['pt', 'O Chega afirmou que vai votar contra o orçamento.', ['Chega']],
    ['pt', 'O Bloco de Esquerda disse que a proposta é insuficiente.', ['Bloco de Esquerda']],
    ['it', 'Secondo la Cisl, i salari reali sono calati.', ['CISL']],
    [
      'it',
      'Fratelli d’Italia e Forza Italia hanno annunciato che sosterranno il governo.',
      ['Fratelli d’Italia', 'Forza Italia'],
    ],
    ['de', 'Nach Angaben der SPD liegt der Entwurf bereits vor.', ['SPD']],
    ['fr', 'Le Polisario a affirmé que ses forces avaient visé un poste.', ['Front Polisario']],
    ['en', 'A spokesperson for the Scottish National Party said the vote was unlawful.', ['Scottish National Party']],
    ['ar', 'أكد حزب القوات اللبنانية أن الانتخابات ستجري في موعدها.', ['حزب القوات اللبنانية']],
    ['ar', 'وبحسب حزب العمال الكردستاني فإن الهدنة انتهت.', ['حزب العمال الكردستاني']],
    ['ar', 'اعتبرت جبهة البوليساريو أن القرار منحاز.', ['جبهة البوليساريو']],
  ])('%s: %s', async (language, text, names) => {
    const sources = await sourcesIn(language, text);
    const [first] = sources;
    expect(sources.length).toBe(1);
    expect(first?.[0]?.replaceAll("'", '’')).toBe(names[0]);
    expect(first?.[1]).toBe('ngo');
  });
});

describe('names of parties that are everyday words', () => {
  it.each([
    ['es', 'Podemos decir que el plan ha funcionado.'],
    ['es', 'Sumar fuerzas permite decir que se avanza.'],
    ['es', 'La vox populi aseguraba lo contrario en el pueblo.'],
    ['pt', 'Chega de dizer que tudo vai bem.'],
    ['pt', 'Podemos afirmar que o jogo acabou.'],
    ['it', 'L’azione ha detto molto del suo carattere.'],
    ['de', 'Die Union aus Kupfer und Zinn zeigt, dass beides hält.'],
    ['de', 'Die Mitte des Sees zeigt, dass das Eis trägt.'],
    ['fr', 'La reconquête montre que rien n’est perdu.'],
    ['en', 'The reform showed that costs could fall.'],
    ['ar', 'أظهرت النهضة العمرانية أن المدينة تتغير.'],
    ['ar', 'قالت أمل إنها ستعود قريبا.'],
  ])('%s: %s', async (language, text) => {
    expect(await sourcesIn(language, text)).toEqual([]);
  });

  it.each([
    ['fr', 'Les horizons indiquent que la pluie arrive.'],
    ['es', 'La morena dijo que volvería pronto.'],
    ['ar', 'قال الشباب في الحي إن الماء مقطوع.'],
    ['ar', 'قال فتح الله إن الطريق مغلق.'],
  ])('are no body: %s: %s', async (language, text) => {
    expect((await sourcesIn(language, text)).filter(([, type]) => type === 'ngo')).toEqual([]);
  });
});

describe('who speaks for a party', () => {
  it.each([
    ['es', 'El portavoz de Vox en el Congreso, Pablo Ruiz, dijo que votarán en contra.', 'Pablo Ruiz'],
    ['es', 'La portavoz de Foro en el Senado, Ana Gil, ha asegurado que votarán en contra.', 'Ana Gil'],
    ['it', 'Il leader M5S Marco Neri ha detto che voterà contro.', 'Marco Neri'],
    ['it', 'Il segretario generale Cisl Marco Neri ha detto che lo sciopero è confermato.', 'Marco Neri'],
    ['en', 'Reform UK leader Sam Poole said the party would win.', 'Sam Poole'],
    ['ar', 'قال المتحدث باسم حركة النهضة، سامي العلوي، إن الحكم جائر.', 'سامي العلوي'],
  ])('%s: %s', async (language, text, name) => {
    expect(await sourcesIn(language, text)).toEqual([[name, 'person']]);
  });

  it('is meant by a word that goes on behind the party’s name', async () => {
    const text = 'Der CDU-Politiker Jan Weber sagte, die Lage sei ernst.';
    expect(await sourcesIn('de', text, 'Das Geld reiche nicht, sagte der CDU-Politiker.')).toEqual([
      ['Jan Weber', 'person'],
      ['Jan Weber', 'person'],
    ]);
  });
});
