import { describe, expect, it } from 'vitest';
import { viewArticle } from '../../utils/view/article-view';
import { sourceLine } from '../../utils/view/describe-source';
import { groupSources } from '../../utils/view/sources';
import { step } from '../../utils/view/step';
import { mergeSegments } from '../../utils/view/strip';
import { busDrivers, founding, wordsIn } from './annotated';

const view = viewArticle(founding);

describe('the source list', () => {
  it('has one institution with five passages and one bucket with two on the founding article, nothing else', () => {
    expect(view.entries.map(({ source, number, passages }) => [number, source.canonical, passages.length])).toEqual([
      [1, 'المجلس الأطلسي', 5],
      [2, 'تقارير حديثة', 2],
    ]);
    expect(groupSources(view.entries).map(group => group.tier)).toEqual(['institution', 'vague']);
  });

  it('shows each passage by its printed words, in reading order', () => {
    expect(view.entries[0]?.passages.map(({ phrase }) => phrase)).toEqual([
      'معهد أمريكي',
      'ووفقًا لتقرير حديث صادر عن مؤسسة “المجلس الأطلسي” (Atlantic Council) البحثية الأمريكية',
      'واستنادا إلى المصدر ذاته',
      'وذكر المعهد الأمريكي',
      'ولفت التقرير',
    ]);
  });

  it('never repeats a bucket’s name beside itself', () => {
    const [, reports] = view.entries;
    if (!reports) throw new Error('no entry');
    const inEnglish = { ...reports, source: { ...reports.source, canonical: 'unspecified reports' } };
    expect(sourceLine(inEnglish, wordsIn('en'))).toBe('Unspecified reports · The article does not say which');
  });

  it('gives grey to what nobody can check and a colour to the rest', () => {
    expect(view.entries.map(({ tone }) => tone)).toEqual([0, null]);
  });

  it('names a source in the script of the interface, with its other name beside it', () => {
    const [council] = view.entries;
    if (!council) throw new Error('no entry');
    expect(sourceLine(council, wordsIn('en'))).toBe('Atlantic Council (المجلس الأطلسي) · think tank · United States');
    expect(sourceLine(council, wordsIn('ar'))).toBe('المجلس الأطلسي · Atlantic Council · مركز فكر · الولايات المتحدة');
    expect(sourceLine(council, wordsIn('fr'))).toBe(
      'Atlantic Council (المجلس الأطلسي) · centre de réflexion · États-Unis',
    );
  });

  it('says of reports without a name that the article does not say which', () => {
    const reports = view.entries[1];
    if (!reports) throw new Error('no entry');
    expect(sourceLine(reports, wordsIn('en'))).toBe(
      'Unspecified reports (تقارير حديثة) · The article does not say which',
    );
  });
});

describe('the strip', () => {
  it('runs from the headline to the last paragraph without overlaps', () => {
    expect(view.segments).toHaveLength(7);
    expect(view.segments[0]?.from).toBe(0);
    expect(view.segments.at(-1)?.to).toBeCloseTo(1, 2);
    for (const [index, segment] of view.segments.entries()) {
      expect(segment.to).toBeGreaterThanOrEqual(segment.from);
      expect(view.segments[index + 1]?.from ?? 1).toBeGreaterThanOrEqual(segment.to);
    }
  });
});

describe('the strip as drawn', () => {
  it('joins what is too small to be told apart, and keeps sources apart', () => {
    const tiny = (source: string, from: number) => ({
      attribution: `${source}${from}`,
      source,
      from,
      to: from + 0.0005,
    });
    const drawn = mergeSegments([tiny('s1', 0), tiny('s1', 0.001), tiny('s2', 0.002), tiny('s1', 0.5)]);
    expect(drawn.map(({ source, from, to }) => [source, from, to])).toEqual([
      ['s1', 0, 0.0015],
      ['s2', 0.002, 0.0025],
      ['s1', 0.5, 0.5005],
    ]);
    expect(mergeSegments(view.segments)).toEqual(view.segments);
  });
});

describe('the provenance sentence', () => {
  it('counts sources and attributions by tier and says whether the report is linked', () => {
    expect(view.provenance).toEqual({
      parts: [
        { tier: 'institution', sources: 1, attributions: 5, isReports: false, name: null },
        { tier: 'vague', sources: 1, attributions: 2, isReports: true, name: 'تقارير حديثة' },
      ],
      documentLink: 'unlinked',
    });
    expect(viewArticle(busDrivers).provenance.documentLink).toBe('linked');
  });
});

describe('stepping', () => {
  const items = [{ id: 'a' }, { id: 'b' }];
  it('goes round the end, and starts at either end with nothing chosen', () => {
    expect(step(items, 'b', 1)).toEqual({ id: 'a' });
    expect(step(items, 'a', -1)).toEqual({ id: 'b' });
    expect(step(items, null, 1)).toEqual({ id: 'a' });
    expect(step(items, null, -1)).toEqual({ id: 'b' });
    expect(step([], null, 1)).toBeNull();
  });
});
