import type { Article, Block } from '../../utils/model';
import { annotateArticle } from '../../utils/pipeline';

/** An article of these paragraphs. */
export function articleOf(language: string, ...paragraphs: readonly string[]): Article {
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const blocks = paragraphs.map((text): Block => ({ type: 'paragraph', text, marks: [], direction }));
  return { title: '', language, direction, blocks } as unknown as Article;
}

/** What each attribution's source is called in the list, with its type, in reading order. */
export async function sourcesIn(
  language: string,
  ...paragraphs: readonly string[]
): Promise<readonly (readonly string[])[]> {
  const { attributions, sources } = await annotateArticle(articleOf(language, ...paragraphs));
  return attributions.map(({ sourceId }) => {
    const source = sources.find(({ id }) => id === sourceId);
    return [source?.canonical ?? '', source?.type ?? ''];
  });
}
