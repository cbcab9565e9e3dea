import { describe, expect, it } from 'vitest';
import { hostileTexts, realisticText } from '../../scripts/bench/speed-texts';
import type { Article, Block } from '../../utils/model';
import { annotateArticle } from '../../utils/pipeline';

// Bounds are wide: they tell work that grows with the square of the text from work that grows with it, on a busy machine.

async function milliseconds(language: string, paragraphs: readonly string[]): Promise<number> {
  const blocks = paragraphs.map((text): Block => ({ type: 'paragraph', text, marks: [], direction: 'ltr' }));
  const article = { title: '', language, blocks } as unknown as Article;
  const start = performance.now();
  await annotateArticle(article);
  return performance.now() - start;
}

describe('annotation', () => {
  it.each(['ar', 'en', 'fr', 'es'])(
    'takes time in proportion to the text: %s',
    async language => {
      await milliseconds(language, realisticText(language, 40_000));
      const short = await milliseconds(language, realisticText(language, 20_000));
      const long = await milliseconds(language, realisticText(language, 160_000));
      // Eight times the text; its square would be 64 times the work.
      expect(long).toBeLessThan(30 * Math.max(short, 20));
    },
    60_000,
  );

  it.each(Object.entries(hostileTexts(30_000)))(
    'does not run away on %s',
    async (_, text) => {
      for (const language of ['ar', 'en', 'fr']) expect(await milliseconds(language, [text])).toBeLessThan(5_000);
    },
    60_000,
  );
});
