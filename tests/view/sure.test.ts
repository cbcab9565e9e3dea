import { describe, expect, it } from 'vitest';
import { type AnnotatedArticle, SHOWN_FROM } from '../../utils/model';
import { sourceEntries } from '../../utils/view/sources';
import { sureArticle } from '../../utils/view/sure';
import { busDrivers, founding } from './annotated';

/** An article in which only the attributions of one source are unsure. */
function doubting(article: AnnotatedArticle, source: string): AnnotatedArticle {
  return {
    ...article,
    attributions: article.attributions.map(each => ({
      ...each,
      confidence: each.sourceId === source ? SHOWN_FROM - 0.1 : 0.9,
    })),
  };
}

describe('what is shown unasked', () => {
  it('leaves out unsure attributions, and a source that has no other ones', () => {
    for (const article of [founding, busDrivers]) {
      const [first, second] = sourceEntries(article);
      if (!first || !second) throw new Error('two sources needed');
      const shown = sureArticle(doubting(article, second.source.id));
      expect(shown.sources.map(({ id }) => id)).not.toContain(second.source.id);
      expect(shown.attributions.some(({ sourceId }) => sourceId === second.source.id)).toBe(false);
      expect(sourceEntries(shown)[0]?.passages.map(({ id }) => id)).toEqual(first.passages.map(({ id }) => id));
    }
  });

  it('gives back the article itself where everything is sure', () => {
    const sure = { ...founding, attributions: founding.attributions.map(each => ({ ...each, confidence: 0.9 })) };
    expect(sureArticle(sure)).toBe(sure);
  });

  it('says with each passage what found it', () => {
    const [entry] = sourceEntries(founding);
    const passage = entry?.passages[1];
    expect(passage?.why.cue).toBe('ووفقًا');
    expect(passage?.why.rule).toBe('fixture/expected');
  });
});
