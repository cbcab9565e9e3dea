import { describe, expect, it } from 'vitest';
import { sourcesIn } from './sources-in';

describe('who an office or a body’s words stand for in English', () => {
  it('gives an office the name that stands beside it later', async () => {
    const found = await sourcesIn(
      'en',
      'Kenya’s envoy to Norway accused the shipyard of neglect.',
      'Kenya’s envoy to Norway Amos Keter has said that the hull was cracked.',
      'A Peruvian fisheries minister said the bay was safe.',
      'Ana Prado, the Peruvian fisheries minister, said the nets were new.',
    );
    expect(found.map(([name]) => name)).toEqual(['Amos Keter', 'Amos Keter', 'Ana Prado', 'Ana Prado']);
  });

  it('leaves an office to its holder where who is named stands beside that holder', async () => {
    const office = 'The harbour master said the pier was shut.';
    for (const other of [
      'Deputy harbour master Ada Quill said it was.',
      'Ada Quill, the former harbour master, said it was.',
      'Ada Quill, wife of the harbour master, said it was.',
      'Ada Quill, the harbour master’s deputy, said it was.',
    ])
      expect((await sourcesIn('en', office, other)).map(([name]) => name)).toEqual(['harbour master', 'Ada Quill']);
    const owned = [
      'A Peruvian fisheries minister said no.',
      'Ana Prado, wife of the Peruvian fisheries minister, said so.',
    ];
    expect((await sourcesIn('en', ...owned)).at(0)?.[0]).toBe('Peruvian fisheries minister');
    const same = await sourcesIn('en', office, 'Ada Quill, the harbour master, said it was.');
    expect(same.map(([name]) => name)).toEqual(['Ada Quill', 'Ada Quill']);
  });

  it('an age is that of whose name it stood behind', async () => {
    const berg = 'Ida Berg, 31, said she was glad.';
    const names = async (...texts: string[]) => (await sourcesIn('en', ...texts)).map(([name]) => name);
    expect(await names(`${berg} “I slept well,” the 31-year-old said.`)).toEqual(['Ida Berg', 'Ida Berg']);
    expect(await names(`${berg} “I slept well,” the 54-year-old said.`)).toEqual(['Ida Berg', '54-year-old']);
    expect(await names(`${berg} Erik Holm, 54, won. “I slept well,” the 54-year-old said.`)).toEqual([
      'Ida Berg',
      'Erik Holm',
    ]);
  });

  it('one of a people or a former keeper is nobody known where another was named since', async () => {
    const between = 'Ida Berg said she was glad. Erik Holm, a skier, won the race.';
    expect((await sourcesIn('en', `${between} “I slept well,” the Norwegian said.`))[1]?.[0]).toBe('Norwegian');
    expect((await sourcesIn('en', `${between} The former keeper said so.`))[1]?.[0]).toBe('former keeper');
    const both = 'Ida Berg and Erik Holm said they were glad. The former keeper said so.';
    expect((await sourcesIn('en', both)).at(-1)?.[0]).toBe('former keeper');
  });

  it('leaves an office of another place or of many holders alone', async () => {
    const found = await sourcesIn(
      'en',
      'A Kenyan minister said the dam was full.',
      'Ugandan Minister Amos Keter said it was empty.',
      'A prison officer said the roof leaked.',
      'Hugo Venn, a prison officer from Leeds, said it did not.',
    );
    expect(found.map(([name]) => name)).toEqual(['Kenyan minister', 'Amos Keter', 'prison officer', 'Hugo Venn']);
  });

  it('takes the name before “report” for its issuer’s, behind the article of one', async () => {
    const found = await sourcesIn(
      'en',
      'Rents fell, according to a fresh Marlow Gazette report.',
      'A new Halden Insight survey found that tenants moved.',
      'A London report said that they stayed.',
      'A Jane Holt memo said that the lift was broken.',
    );
    expect(found.map(([name]) => name)).toEqual([
      'Marlow Gazette',
      'Halden Insight',
      'London report',
      'Jane Holt memo',
    ]);
  });

  it('reads past small words and participles behind an owner', async () => {
    const found = await sourcesIn(
      'en',
      'The tram will be late, said the Northgate Company’s recently hired finance chief Petra Lindqvist.',
      'The Orwell Society’s newly elected chair Hugo Venn said the books were dry.',
    );
    expect(found).toEqual([
      ['Petra Lindqvist', 'person'],
      ['Hugo Venn', 'person'],
    ]);
  });

  it('takes a place before a body’s noun for part of the body', async () => {
    const found = await sourcesIn('en', 'Upper Austria transport authority said the pass was shut.');
    expect(found).toEqual([['Upper Austria transport authority', 'government']]);
  });

  it('takes “the father” for who spoke last only where nobody else may be meant', async () => {
    const speakerOf = async (text: string) =>
      (await sourcesIn('en', 'Jo Marsh, a baker, said the pier was safe.', text)).map(([name]) => name).at(-1);
    expect(await speakerOf('The father of three said the lamps were new.')).toBe('Jo Marsh');
    expect(await speakerOf('The father of the injured diver said it was not.')).toBe('father of the injured diver');
    expect(await speakerOf('Her mother said it was not.')).not.toBe('Jo Marsh');
    expect(await speakerOf('The mother of Ana Holt said it was not.')).toBe('mother of Ana Holt');
    expect(await speakerOf('A teenager slipped there. The teenager said it was not.')).toBe('teenager');
    expect(await speakerOf('Leo Quill slipped there. The father said it was not.')).toBe('father');
  });
});
