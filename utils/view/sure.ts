import { type AnnotatedArticle, type Attribution, SHOWN_FROM } from '../model';

/** Whether an attribution is shown unasked. */
export function isSure({ confidence }: Pick<Attribution, 'confidence'>): boolean {
  return confidence >= SHOWN_FROM;
}

/** An article with the attributions that are shown unasked, and the sources that these cite. */
export function sureArticle(article: AnnotatedArticle): AnnotatedArticle {
  if (article.attributions.every(isSure)) return article;
  const attributions = article.attributions.filter(isSure);
  const ids = new Set(attributions.map(({ id }) => id));
  const sources = article.sources
    .map(source => ({ ...source, mentions: source.mentions.filter(({ attribution }) => ids.has(attribution)) }))
    .filter(({ mentions }) => mentions.length > 0);
  return { ...article, attributions, sources };
}
