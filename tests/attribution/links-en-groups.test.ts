import { describe, expect, it } from 'vitest';
import { sourcesIn } from './sources-in';

const namesIn = async (...paragraphs: string[]) => (await sourcesIn('en', ...paragraphs)).map(([name]) => name);

describe('bodies and people told without their names in English', () => {
  it('gives a group the name that stands beside the noun later', async () => {
    const found = await namesIn(
      'A group of cleaners said pay was late.',
      'The group, Cargo Hands Coalition, founded in May, mailed its bosses a memo, saying that fees rose.',
      'The group said it would strike.',
    );
    expect(new Set(found)).toEqual(new Set(['Cargo Hands Coalition']));
  });

  it('takes the police of the only place that is named for those of the city', async () => {
    const found = await namesIn(
      'Police said the road was shut.',
      'Leeds police said two men were held.',
      'The city’s police said that a third fled.',
    );
    expect(found).toEqual(['Leeds police', 'Leeds police', 'Leeds police']);
    expect(await namesIn('Police said it rained.', 'Traffic police said it snowed.')).toHaveLength(2);
  });

  it('reads “both experts” as the last two people, but not both parties, families or three people', async () => {
    const start = ['Anna Lund, a dietitian, said salt is harmful.', 'Hugo Venn, a chef, said sugar is worse.'];
    expect((await namesIn(...start, 'Both experts said fat is fine.')).at(-1)).toBe('Anna Lund');
    expect((await namesIn(...start, 'Both parties said fat is fine.')).at(-1)).toBe('parties');
    expect((await namesIn(...start, 'Two experts said fat is fine.')).at(-1)).not.toBe('Anna Lund');
  });
});
