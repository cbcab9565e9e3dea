import { describe, expect, it } from 'vitest';
import { sourcesIn } from './sources-in';

describe('firms and journals that no list has, in English', () => {
  it('takes “the company” for the firm named last, if the article shows that it is one', async () => {
    const found = await sourcesIn(
      'en',
      'A union is suing Norvix over lost pay. The firm denies that wages were late.',
      'Some former Norvix employees wept. Norvix said it would pay.',
    );
    expect(found.map(([name]) => name)).toEqual(['Norvix', 'Norvix']);
    const other = await sourcesIn('en', 'Former employees wept. The company said no.');
    expect(other.map(([name]) => name)).toEqual(['company']);
  });

  it('tells a firm of two words from a person by what is said of it anywhere', async () => {
    const found = await sourcesIn('en', 'The firm that owns the mill, Red Kestrel, says it will close.');
    expect(found).toEqual([['Red Kestrel', 'company']]);
    const person = await sourcesIn('en', 'Jane Holt said rents rose. Jane Holt, a company director, left.');
    expect(person).toEqual([['Jane Holt', 'person']]);
  });

  it('gives a study to its journal where no university is named', async () => {
    const found = await sourcesIn('en', 'Cod is scarce, according to a study published in the journal Tidal Letters.');
    expect(found).toEqual([['Tidal Letters', 'journal']]);
    const authors = await sourcesIn(
      'en',
      'Cod is scarce, according to a study published in the journal Tidal Letters.',
      'It was done at Oslo University.',
    );
    expect(authors.map(([, type]) => type)).not.toContain('journal');
  });
});
