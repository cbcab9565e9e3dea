import { describe, expect, it } from 'vitest';
import { sourcesIn } from './sources-in';

describe('in French', () => {
  it('the name behind an office and its place is a person’s', async () => {
    expect(await sourcesIn('fr', '« On rouvre », jure le maire de Lausanne Théo Brandel.')).toEqual([
      ['Théo Brandel', 'person'],
    ]);
    expect(await sourcesIn('fr', '« On rouvre », jure la préfète de la province de Dourval Lise Marchand.')).toEqual([
      ['Lise Marchand', 'person'],
    ]);
  });

  it('an office in charge of several fields is its holder’s', async () => {
    expect(
      await sourcesIn(
        'fr',
        'Le lac a reçu la ministre de la Pêche, de l’Eau et des Ressources minières, Awa Sirandou.',
        'La ministre a affirmé que les filets étaient trop fins.',
      ),
    ).toEqual([['Awa Sirandou', 'person']]);
  });

  it('a wide word for an office is whoever alone has spoken', async () => {
    expect(
      await sourcesIn(
        'fr',
        'La directrice du zoo, Inès Valmont, affirme que la girafe mange.',
        'La responsable souligne que les enclos sont propres.',
      ),
    ).toEqual([
      ['Inès Valmont', 'person'],
      ['Inès Valmont', 'person'],
    ]);
  });

  it('but nobody in particular where two have spoken', async () => {
    expect(
      await sourcesIn(
        'fr',
        'Inès Valmont affirme que la girafe mange. Paul Serin affirme que le lion dort.',
        'Le dirigeant souligne que les enclos sont propres.',
      ),
    ).toEqual([
      ['Inès Valmont', 'person'],
      ['Paul Serin', 'person'],
      ['dirigeant', 'role'],
    ]);
  });

  it('a bare name behind “ajoute” is that of the office just cited', async () => {
    const said = 'Le barrage tient, a juré la ministre de l’Eau. « Dormez bien », a-t-elle dit.';
    expect(await sourcesIn('fr', `${said} « Il est neuf », a ajouté Odile Ferrant.`)).toEqual(
      Array.from({ length: 3 }, () => ['Odile Ferrant', 'person']),
    );
    expect((await sourcesIn('fr', `${said} « Il est neuf », a ajouté Odile Ferrant, pêcheuse.`)).at(0)).toEqual([
      'ministre de l’Eau',
      'role',
    ]);
  });

  it('a minister is not the one of another field or country', async () => {
    expect(
      await sourcesIn(
        'fr',
        'La ministre de la Culture Inès Valmont assure que le musée rouvre.',
        'Le ministre des Sports affirme que le stade est prêt.',
        'La ministre répète que le musée rouvre.',
      ),
    ).toEqual([
      ['Inès Valmont', 'person'],
      ['ministre des Sports', 'role'],
      ['Inès Valmont', 'person'],
    ]);
  });

  it('a short or second noun means the one body so called', async () => {
    const staff = ['état-major des pompiers', 'government'];
    expect(
      await sourcesIn(
        'fr',
        'Selon l’état-major des pompiers, le feu recule.',
        '« La forêt respire », a noté l’état-major.',
      ),
    ).toEqual([staff, staff]);
    const court = ['parquet de Dourval', 'government'];
    expect(
      await sourcesIn(
        'fr',
        'Le bijoutier est libre, indique le parquet de Dourval. Il a menti, d’après le ministère public.',
      ),
    ).toEqual([court, court]);
  });

  it('an organisation is no person', async () => {
    const said = await sourcesIn('fr', '« On rouvre », jure Inès Valmont, gardienne. L’organisation réclame un toit.');
    expect(said.at(-1)).not.toEqual(['Inès Valmont', 'person']);
  });
});
