import { attribute } from './attribution/index';
import { loadPack } from './attribution/languages/index';
import { type Gazetteer, loadGazetteer } from './institutions/gazetteer';
import { loadNationalities } from './institutions/nationalities';
import type { AnnotatedArticle, Article, Source } from './model';

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
  const { attributions, sources } = attribute(article, { pack, gazetteer, nationalities });
  return {
    ...article,
    attributions,
    sources: sources.map(source => withNames(source, gazetteer)),
    languageCovered: true,
  };
}

/** A source with the gazetteer's name for it in each language, for readers of another one than the article's. */
function withNames(source: Source, gazetteer: Gazetteer): Source {
  const institution = source.institution === null ? null : gazetteer.byId(source.institution);
  if (institution === null) return source;
  const shown = Object.entries(institution.names).flatMap(([language, names]) =>
    names?.[0] === undefined ? [] : [[language, names[0]] as const],
  );
  return { ...source, displayNames: Object.fromEntries(shown) };
}
