import { describe, expect, it } from 'vitest';
import { groupBlocks } from '../../utils/view/block-groups';
import { forbiddenPage } from '../../utils/view/forbidden-page';
import { displayName } from '../../utils/view/names';
import { readingMinutes, wordCount } from '../../utils/view/reading-time';
import { busDrivers, founding } from './annotated';

describe('reading time', () => {
  it('goes by the speed of the language', () => {
    expect(readingMinutes(founding)).toEqual({ from: 4, to: 5 });
    expect(readingMinutes(busDrivers)).toEqual({ from: 1, to: 2 });
  });

  it('counts words in any script, ideographs one by one', () => {
    expect(wordCount({ title: 'حرب غزة', blocks: [] })).toBe(2);
    expect(wordCount({ title: "L'Insee estime 1,5 million", blocks: [] })).toBe(4);
    expect(wordCount({ title: '新华社', blocks: [] })).toBe(3);
  });
});

describe('names', () => {
  it('stays with the article where the interface has no other script', () => {
    const source = { canonical: 'Brookings Institution', names: ['معهد بروكينغز'] };
    expect(displayName(source, 'en')).toEqual({ name: 'Brookings Institution', other: null });
    expect(displayName(source, 'ar')).toEqual({ name: 'معهد بروكينغز', other: 'Brookings Institution' });
  });

  it('prefers a full name to an acronym', () => {
    const source = { canonical: 'منظمة الصحة العالمية', names: ['WHO', 'World Health Organization', 'المنظمة'] };
    expect(displayName(source, 'en').name).toBe('World Health Organization');
    expect(displayName(source, 'ar').other).toBe('World Health Organization');
  });

  it('follows the gazetteer where it knows the language of the interface', () => {
    const source = {
      canonical: 'المجلس الأطلسي',
      names: ['Atlantic Council', "Conseil de l'Atlantique"],
      displayNames: { ar: 'المجلس الأطلسي', en: 'Atlantic Council', fr: 'Conseil atlantique' },
    };
    expect(displayName(source, 'fr')).toEqual({ name: 'Conseil atlantique', other: 'المجلس الأطلسي' });
    expect(displayName(source, 'ar-MA')).toEqual({ name: 'المجلس الأطلسي', other: 'Atlantic Council' });
  });

  it('shows an unknown name as printed', () => {
    const source = { canonical: 'مركز الدراسات', names: [] };
    expect(displayName(source, 'en')).toEqual({ name: 'مركز الدراسات', other: null });
  });
});

describe('pages that may not be read', () => {
  it.each([
    [undefined, 'browser'],
    ['', 'browser'],
    ['chrome://settings/', 'browser'],
    ['about:config', 'browser'],
    ['moz-extension://0f/reader.html', 'browser'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/fr/firefox/', 'store'],
    ['https://microsoftedge.microsoft.com/addons/detail/x', 'store'],
    ['https://example.org/report.PDF?download=1', 'pdf'],
    ['file:///home/reader/page.html', 'file'],
    ['https://example.org/', 'other'],
  ] as const)('%s is of kind %s', (url, kind) => {
    expect(forbiddenPage(url)).toBe(kind);
  });
});

describe('blocks', () => {
  it('keeps list items together with their nested ones, and apart from prose', () => {
    const groups = groupBlocks(busDrivers.blocks.map(block => ({ block, nodes: [] })));
    expect(groups.filter(group => group.type === 'list').map(group => group.items.length)).toEqual([2]);
    expect(groups.flatMap(group => (group.type === 'list' ? group.items : [group.placed])).map(p => p.index)).toEqual(
      busDrivers.blocks.map((_, index) => index),
    );
  });
});
