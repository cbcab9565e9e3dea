import { describe, expect, it } from 'vitest';
import { sourcesIn } from '../attribution/sources-in';

describe('a name that several bear', () => {
  it('is the usual bearer’s where nothing speaks for another', async () => {
    expect(await sourcesIn('en', 'RSF said that eleven reporters were freed.')).toEqual([
      ['Reporters Without Borders', 'ngo'],
    ]);
    expect(await sourcesIn('fr', 'Selon RSF, onze journalistes ont été libérés.')).toEqual([
      ['Reporters sans frontières', 'ngo'],
    ]);
  });

  it('is the one whose country the article speaks of', async () => {
    expect(await sourcesIn('en', 'Fighting went on in Sudan. The RSF said that it held the Sudanese town.')).toEqual([
      ['Rapid Support Forces', 'ngo'],
    ]);
    expect(
      await sourcesIn(
        'fr',
        'L’inflation a reculé en Algérie. L’Office national des statistiques a indiqué que les prix baissent.',
      ),
    ).toEqual([["Office national des statistiques d'Algérie", 'statistics-office']]);
  });

  it('is the one that the article names in full', async () => {
    expect(
      await sourcesIn(
        'en',
        'The International Chamber of Commerce met in Lisbon. Rules must change, the ICC said on Monday.',
      ),
    ).toEqual([['International Chamber of Commerce', 'ngo']]);
    expect(
      await sourcesIn('en', 'Canada’s envoy left. CSIS said that the Canadian Security Intelligence Service is ready.'),
    ).toContainEqual(['Canadian Security Intelligence Service', 'government']);
  });

  it('stays nobody’s where the article does not tell', async () => {
    const [source] = await sourcesIn('fr', 'L’ONS a indiqué que les prix baissent.');
    expect(source?.[0]).toBe('ONS');
  });
});
