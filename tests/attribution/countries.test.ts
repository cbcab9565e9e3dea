import { describe, expect, it } from 'vitest';
import { countryOfPlace } from '../../utils/institutions/places';
import type { Article, Block } from '../../utils/model';
import { annotateArticle } from '../../utils/pipeline';

/** Country of the source of this name in some paragraphs. */
async function countryOf(name: string, language: string, paragraphs: readonly string[]): Promise<string | null> {
  const blocks = paragraphs.map((text): Block => ({ type: 'paragraph', text, marks: [], direction: 'ltr' }));
  const { sources } = await annotateArticle({ title: '', language, direction: 'ltr', blocks } as unknown as Article);
  const source = sources.find(({ canonical, names }) => [canonical, ...names].includes(name));
  if (source === undefined) throw new Error(`${name} is not in ${sources.map(each => each.canonical).join(', ')}`);
  return source.country;
}

describe('the country of a source', () => {
  it('is that of the adjective in its phrase', async () => {
    expect(await countryOf('Ana Ruiz', 'en', ['Chilean miner Ana Ruiz said the shaft was safe.'])).toBe('CL');
  });

  it('is that of an adjective that only its capital tells from an everyday word', async () => {
    expect(await countryOf('Ewa Zalas', 'en', ['Polish miner Ewa Zalas said the shaft was safe.'])).toBe('PL');
    const story = ['The jars of polish were full, varnisher Ewa Zalas said.'];
    expect(await countryOf('Ewa Zalas', 'en', story)).toBe(null);
  });

  it('is that of the city in its phrase', async () => {
    expect(await countryOf('Plymouth police', 'en', ['Plymouth police said the quay was closed.'])).toBe('GB');
  });

  it('is that of the story, where one country leads', async () => {
    const story = ['Rain fell on Nairobi and Mombasa.', 'The Kenyan dams are full, the ministry said.'];
    expect(await countryOf('ministry', 'en', story)).toBe('KE');
  });

  it('is told by a name with an elision, a short one or one without its accent', async () => {
    for (const [name, code] of [
      ["Côte d'Ivoire", 'CI'],
      ['République démocratique du Congo', 'CD'],
      ['Burkina', 'BF'],
      ['Egypte', 'EG'],
    ] as const) {
      const story = [`Les grues sont revenues en ${name}.`, 'Elles nichent tôt, affirme Paul Serin.'];
      expect(await countryOf('Paul Serin', 'fr', story)).toBe(code);
    }
  });

  it('is not that of a country whose letters spell a word', async () => {
    expect(
      await countryOf('Awa Sirandou', 'fr', ['La ministre de l’Eau, Awa Sirandou, dit que le lac gèle.']),
    ).toBeNull();
  });

  it('is not the story’s where only another country is spoken of', async () => {
    const story = [
      'Rain fell on Nairobi, Kisumu and Mombasa.',
      'Kenyan dams are full.',
      'In Uganda the fields are dry, Peter Okello said.',
    ];
    expect(await countryOf('Peter Okello', 'en', story)).toBeNull();
  });

  it('is nobody’s where two countries are told as often', async () => {
    expect(await countryOf('critics', 'en', ['Peru and Chile met.', 'The plan is weak, critics said.'])).toBeNull();
  });
});

describe('places', () => {
  it('are known behind glued letters and with the endings of cases', () => {
    expect(countryOfPlace('بالإسكندرية', 'ar')).toBe('EG');
    expect(countryOfPlace('Москве', 'ru')).toBe('RU');
    expect(countryOfPlace("Bursa'da", 'tr')).toBe('TR');
  });

  it('tell nothing where two countries have one of that name', () => {
    expect(countryOfPlace('Guadalajara', 'es')).toBeNull();
  });
});
