import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../utils/pipeline';
import { articleOf, sourcesIn } from './sources-in';

describe('in Spanish and Portuguese', () => {
  it('a first name ends the name of the body that an office belongs to', async () => {
    expect(await sourcesIn('es', 'La concejala de Fuerza Vecinal Inés Robledo Paz pidió bancos.')).toEqual([
      ['Inés Robledo Paz', 'person'],
    ]);
    expect(await sourcesIn('pt', 'O deputado do PLN Tiago Moura Reis exigiu barcos.')).toEqual([
      ['Tiago Moura Reis', 'person'],
    ]);
  });

  it('but not where a place or a body is called after somebody', async () => {
    for (const text of [
      'El alcalde de San Andrés Viejo dijo que llueve.',
      'La directora del Instituto Tomás Rivas dijo que llueve.',
    ])
      expect((await sourcesIn('es', text)).map(([, type]) => type)).toEqual(['role']);
    expect((await sourcesIn('pt', 'O prefeito de São Tiago Velho disse que chove.'))[0]?.[1]).toBe('role');
  });

  it('a word for a trade is a last name behind a first one', async () => {
    expect(await sourcesIn('es', 'La chilena Marta Pastor afirmó que nadará.')).toEqual([['Marta Pastor', 'person']]);
  });

  it('a name that is part of a longer noun is not the short one’s', async () => {
    expect(await sourcesIn('pt', 'O Ministério Público pede multas.')).toEqual([['Ministério Público', 'government']]);
  });

  it('a word of bodies behind a first name alone is a last name', async () => {
    const found = await sourcesIn('es', 'Rosa Aceros dijo que el techo gotea.', 'Aceros Lorca dijo que no.');
    expect(found).toEqual([
      ['Rosa Aceros', 'person'],
      ['Aceros Lorca', 'company'],
    ]);
  });

  it('two who are named behind what both are, are two', async () => {
    for (const [language, text] of [
      ['pt', 'Os vereadores Ana Lemos e Rui Prado pedem bancos.'],
      ['es', 'Los ediles Ana Ríos y Pedro Bas piden bancos.'],
      ['it', 'I consiglieri Anna Neri e Luca Galli chiedono panchine.'],
    ] as const) {
      const { attributions } = await annotateArticle(articleOf(language, text));
      expect(attributions[0]?.coSourceIds, text).toHaveLength(1);
    }
  });

  it('a club is a body', async () => {
    expect((await sourcesIn('pt', 'O Clube Naval de Setúbal disse que a prova foi adiada.'))[0]?.[1]).toBe('ngo');
  });
});
