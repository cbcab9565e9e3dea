import type { Article, Block } from '../../utils/model';
import { annotateArticle } from '../../utils/pipeline';

/** Milliseconds that each of `runs` annotations of the same paragraphs took, in order. */
async function timeAnnotation(language: string, paragraphs: readonly string[], runs: number): Promise<number[]> {
  const blocks = paragraphs.map((text): Block => ({ type: 'paragraph', text, marks: [], direction: 'ltr' }));
  const article = { title: '', language, blocks } as unknown as Article;
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await annotateArticle(article);
    times.push(performance.now() - start);
  }
  return times;
}

Object.assign(globalThis, { timeAnnotation });
