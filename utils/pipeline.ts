import { attribute } from './attribution/index';
import { loadPack } from './attribution/languages/index';
import { loadGazetteer } from './institutions/gazetteer';
import { loadNationalities } from './institutions/nationalities';
import type { AnnotatedArticle, Article } from './model';

/**
 * An article with its attributions and sources: what every surface shows.
 *
 * Pack and gazetteer are loaded when first needed, so that a page can show an article before they are there; the work
 * itself (`attribute`) is a function from data to data.
 */
export async function annotateArticle(article: Article): Promise<AnnotatedArticle> {
  const [pack, gazetteer, nationalities] = await Promise.all([
    loadPack(article.language),
    loadGazetteer(),
    loadNationalities(),
  ]);
  if (pack === null) return { ...article, attributions: [], sources: [], languageCovered: false };
  return { ...article, ...attribute(article, { pack, gazetteer, nationalities }), languageCovered: true };
}
