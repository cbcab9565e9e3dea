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

  it('a wide word for an office is the only one who speaks', async () => {
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
});
