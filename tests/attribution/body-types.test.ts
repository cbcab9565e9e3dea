import { describe, expect, it } from 'vitest';
import { sourcesIn } from './sources-in';

describe('types of bodies that no list knows', () => {
  it.each([
    ['en', 'Keep Our Ferries said the pier would shut.', 'Keep Our Ferries', 'ngo'],
    ['en', 'The pier will shut, according to Nurses for Peace.', 'Nurses for Peace', 'ngo'],
    [
      'en',
      'The pier will shut, according to the Council for Harbour Lights.',
      'Council for Harbour Lights',
      'government',
    ],
    [
      'en',
      'The Bureau of Docks and Salt Marshes said the pier would shut.',
      'Bureau of Docks and Salt Marshes',
      'government',
    ],
    ['en', 'The Eastern Command said the pier would shut.', 'Eastern Command', 'government'],
    ['en', 'The Sikh Council said the pier would shut.', 'Sikh Council', 'ngo'],
    ['en', 'The Holm Echo reported that the pier would shut.', 'Holm Echo', 'media'],
    ['en', 'Marrow Health, a hospital chain near Holm College, said beds were full.', 'Marrow Health', 'company'],
    ['en', 'Otto Lind from the Harbour Authority said the pier would shut.', 'Otto Lind', 'person'],
    ['fr', 'Le quai va fermer, selon Sauvons la Brenne.', 'Sauvons la Brenne', 'ngo'],
    ['fr', 'Infirmiers en colère a annoncé que le quai fermerait.', 'Infirmiers en colère', 'ngo'],
    ['fr', 'Le quai va fermer, selon le Commandement Est.', 'Commandement Est', 'government'],
    ['es', 'El muelle cerrará, según Salvemos la Bahía.', 'Salvemos la Bahía', 'ngo'],
    ['es', 'La Defensoría del Pueblo informó que el muelle cerrará.', 'Defensoría del Pueblo', 'government'],
  ])('%s: %s', async (language, text, name, type) => {
    expect(await sourcesIn(language, text)).toEqual([[name, type]]);
  });

  it('a noun in small letters behind a body’s name is a document of its own', async () => {
    const body = ['Department of Bridges', 'government'];
    expect(
      await sourcesIn(
        'en',
        'The Department of Bridges complaint said the pier was unsafe. The department said repairs would take a year.',
      ),
    ).toEqual([body, body]);
  });

  it('one of a people and a party’s member are who was named before', async () => {
    const berg = ['Ida Berg', 'person'];
    expect(
      await sourcesIn('en', 'Defender Ida Berg, 31, said she was glad. "I slept well," the Norwegian said.'),
    ).toEqual([berg, berg]);
  });
});
