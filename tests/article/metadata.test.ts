import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../utils/article/metadata/read-metadata';

const withByline = (byline: string) =>
  readMetadata(parseHTML(`<html><body><article><p class="byline">${byline}</p></article></body></html>`).document)
    .byline;

describe('the byline', () => {
  it.each([
    ['By Mara Lind', 'Mara Lind'],
    ['By Mara Lind, Staff writer', 'Mara Lind'],
    ['Mara Lind | Updated 4 March 2031', 'Mara Lind'],
    ['Par Anaïs Leroux, publié le 4 mars 2031', 'Anaïs Leroux'],
    ['Por Rubén Ocampo, corresponsal', 'Rubén Ocampo'],
    ['Von Jonas Rehm', 'Jonas Rehm'],
    ['Von der Heide', 'Von der Heide'],
    ['De Vries', 'De Vries'],
    ['Di Marco Neri', 'Marco Neri'],
    ['بقلم: سامي الحداد', 'سامي الحداد'],
    ['كتب - سامي الحداد', 'سامي الحداد'],
  ])('of «%s» is «%s»', (printed, name) => {
    expect(withByline(printed)).toBe(name);
  });
});
