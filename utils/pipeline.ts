import { attribute } from './attribution/index';
import { loadPack } from './attribution/languages/index';
import { type Gazetteer, loadGazetteer } from './institutions/gazetteer';
import { loadNationalities } from './institutions/nationalities';
import { findRegistered } from './institutions/registry';
import type { AnnotatedArticle, Article, Source, SourceType } from './model';

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
  const resolved = attribute(article, { pack, gazetteer, nationalities });
  const { attributions, sources } = await withRegistry(resolved);
  return {
    ...article,
    attributions,
    sources: sources.map(source => withNames(source, gazetteer)),
    languageCovered: true,
  };
}

type Attributed = Pick<AnnotatedArticle, 'attributions' | 'sources'>;

/** Institutions that the gazetteer does not know, with type, country and home page from the registry where it has the name. */
async function withRegistry({ attributions, sources }: Attributed): Promise<Attributed> {
  const isUnknown = ({ institution, tier, listed, canonical }: Source) =>
    institution === null && tier === 'institution' && listed && canonical.includes(' ');
  const types = new Map<string, SourceType>();
  const known = await Promise.all(
    sources.map(async source => {
      const body = isUnknown(source) ? await findRegistered([source.canonical, ...source.names]) : null;
      if (!body || (source.country !== null && source.country !== body.country)) return source;
      types.set(source.id, body.type);
      return { ...source, type: body.type, country: body.country, homepage: source.homepage ?? body.homepage };
    }),
  );
  if (types.size === 0) return { attributions, sources };
  return {
    sources: known,
    attributions: attributions.map(each => ({ ...each, sourceType: types.get(each.sourceId) ?? each.sourceType })),
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
