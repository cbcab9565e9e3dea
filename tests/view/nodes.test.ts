import { describe, expect, it } from 'vitest';
import type { InlineMark } from '../../utils/model';
import { markSpans, overlaysOf, toNodes, type ViewNodes } from '../../utils/view/nodes';
import { shownAttributions, textAt } from '../../utils/view/sources';
import { busDrivers, founding } from './annotated';

const text = 'According to RAND, costs rose.';
const span = (words: string, within = text) => ({
  start: within.indexOf(words),
  end: within.indexOf(words) + words.length,
});

/** The tree as a line: `mark(according to RAND)[a1], said(costs rose)`. */
function show(nodes: ViewNodes): string {
  return nodes
    .map(node => {
      if (node.type === 'text') return node.text;
      if (node.type === 'chip') return `[${node.attribution}]`;
      return `${node.type}(${show(node.children)})`;
    })
    .join('');
}

function plain(nodes: ViewNodes): string {
  return nodes
    .map(node => (node.type === 'text' ? node.text : node.type === 'chip' ? '' : plain(node.children)))
    .join('');
}

describe('marks over text', () => {
  it('underlines cue and source as one where only space is between them', () => {
    const [mark] = markSpans(text, { cue: span('According to'), source: span('RAND') });
    expect(text.slice(mark?.start, mark?.end)).toBe('According to RAND');
  });

  it('underlines a cue that stands apart by itself, and gives the number to the source', () => {
    const apart = 'The report, which covers 118 agencies, found that costs rose.';
    const marks = markSpans(apart, { cue: span('found', apart), source: span('The report', apart) });
    expect(marks.map(({ start, end }) => apart.slice(start, end))).toEqual(['The report', 'found']);
  });

  it('underlines the cue where the source is understood', () => {
    const dropped = 'وأضاف أن الأسعار ارتفعت.';
    expect(markSpans(dropped, { cue: span('وأضاف', dropped), source: null })).toEqual([span('وأضاف', dropped)]);
  });

  it('keeps a link whole and puts the number behind it', () => {
    const formats: InlineMark[] = [{ kind: 'link', href: 'https://rand.org/', ...span('RAND, costs') }];
    const overlay = {
      marks: [{ ...span('According to RAND'), attribution: 'a1', part: 'source' as const }],
      said: [{ ...span('costs rose'), attribution: 'a1' }],
      chips: [{ at: span('RAND').end, attribution: 'a1' }],
    };
    expect(show(toNodes(text, formats, overlay))).toBe(
      'mark(According to )link(mark(RAND), said(costs))[a1]said( rose).',
    );
  });

  it.each([founding, busDrivers])('changes no letter of $title', article => {
    const overlayAt = overlaysOf(shownAttributions(article), block => textAt(article, block));
    for (let block = -1; block < article.blocks.length; block += 1) {
      const words = textAt(article, block);
      const nodes = toNodes(words, article.blocks[block]?.marks ?? [], overlayAt(block));
      expect(plain(nodes)).toBe(words);
    }
  });

  it('marks the headline and each passage of the founding article', () => {
    const overlayAt = overlaysOf(shownAttributions(founding), block => textAt(founding, block));
    const lines = [-1, 0, 1].map(block => {
      const words = textAt(founding, block);
      return show(toNodes(words, [], overlayAt(block)));
    });
    expect(lines[0]).toMatch(/^mark\(معهد أمريكي:\)\[a1\] said\(تهديدات/u);
    expect(lines[1]).toContain('mark(كشفت تقارير حديثة)[a3] said(عن أن حرب غزة');
    expect(lines[2]).toMatch(/^mark\(ووفقًا لتقرير حديث .* البحثية الأمريكية\)\[a4\]، said\(فإن/u);
  });
});
