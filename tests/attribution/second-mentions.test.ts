import { describe, expect, it } from 'vitest';
import { sourcesIn } from './sources-in';

/** Names of the sources of all attributions, in reading order. */
async function namesIn(language: string, ...paragraphs: readonly string[]): Promise<readonly string[]> {
  return (await sourcesIn(language, ...paragraphs)).map(([name = '']) => name);
}

describe('a person goes on by what they are', () => {
  it.each([
    [
      'en',
      'Surgeon Ida Marsh runs the ward. “We lack beds,” the doctor said. The medic added that help was late.',
      'Ida Marsh',
    ],
    [
      'en',
      'Captain Joe Finch limped off. “It hurts,” the player said. The 31-year-old hopes to return, he said.',
      'Joe Finch',
    ],
    [
      'fr',
      'Le gardien Luc Berthe a signé. « Je suis fier », a dit le joueur. L’ancien capitaine a assuré qu’il restait.',
      'Luc Berthe',
    ],
    [
      'es',
      'La geóloga Sara Pinto midió el glaciar. «Se encoge», dijo la científica. La investigadora añadió que volverá.',
      'Sara Pinto',
    ],
    [
      'de',
      'Die Landrätin Ute Kern öffnete die Halle. „Sie hält“, sagte die Politikerin. Die Österreicherin lobte, das Dach sei dicht.',
      'Ute Kern',
    ],
    ['ar', 'قالت السفيرة الفنلندية أنو ساريلا إن المعرض سيفتتح غدا. وأوضحت الدبلوماسية أن اللوحات وصلت.', 'أنو ساريلا'],
  ])('in %s: %s', async (language, text, name) => {
    const names = await namesIn(language, text);
    expect(names.length).toBeGreaterThan(1);
    expect(new Set(names)).toEqual(new Set([name]));
  });

  it('a trade of another kind is somebody else', async () => {
    expect(
      await namesIn(
        'en',
        'Surgeon Ida Marsh runs the ward. “We lack beds,” she said.',
        'The bricklayer said he waited.',
      ),
    ).not.toEqual(['Ida Marsh', 'Ida Marsh']);
  });

  it('each of two goes on by his own trade', async () => {
    expect(
      await namesIn(
        'en',
        'Painter Tom Reeve and surgeon Ida Marsh came to the vote.',
        'The surgeon said the ward was full. The painter said the hall was cold.',
      ),
    ).toEqual(['Ida Marsh', 'Tom Reeve']);
  });
});

describe('an office cited first is that of the person named with it', () => {
  it.each([
    [
      'en',
      'The transport secretary said that ferries would run. Mona Hale, the transport secretary, added that fares would fall.',
      'Mona Hale',
    ],
    [
      'de',
      'Die Verkehrsministerin kündigte an, dass die Fähren fahren. Verkehrsministerin Mona Hale sagte, die Preise sänken.',
      'Mona Hale',
    ],
    [
      'fr',
      'La ministre des Transports a annoncé que les bacs circuleraient. La ministre des Transports, Mona Hale, a ajouté que les prix baisseraient.',
      'Mona Hale',
    ],
    [
      'es',
      'La ministra de Transportes anunció que habrá barcos. La ministra de Transportes, Mona Hale, añadió que bajarán los precios.',
      'Mona Hale',
    ],
  ])('in %s', async (language, text, name) => {
    expect(await namesIn(language, text)).toEqual([name, name]);
  });

  it('not of one whose office is another', async () => {
    expect(
      await namesIn(
        'en',
        'The transport secretary said that ferries would run. Mona Hale, the culture secretary, said that museums would close.',
      ),
    ).toEqual(['transport secretary', 'Mona Hale']);
  });
});
