import type { Gazetteer } from '../institutions/gazetteer';
import type { Nationalities } from '../institutions/nationalities';
import { type Block, TITLE } from '../model';
import { findAttributions } from './find/index';
import type { SearchedText } from './find/searched-text';
import { compileLexicon } from './lexicon';
import type { LanguagePack } from './pack';
import type { ResolvedSources } from './resolve/emit';
import { resolveSources } from './resolve/index';
import { readTexts } from './resolve/texts';

/** What attribution needs besides the text. */
export type AttributionResources = {
  readonly pack: LanguagePack;
  readonly gazetteer: Gazetteer;
  readonly nationalities: Nationalities;
};

/** Block types whose words may credit a source; captions, tables, code and embeds are left alone. */
const READ = new Set<Block['type']>(['paragraph', 'quote', 'list-item']);

/** Every attribution of an article and the sources they credit. Pure: the same article gives the same answer. */
export function attribute(
  article: { readonly title: string; readonly blocks: readonly Block[] },
  resources: AttributionResources,
): ResolvedSources {
  const { pack, gazetteer, nationalities } = resources;
  const texts = readTexts(article, compileLexicon(pack), gazetteer, nationalities);
  const searched = (block: number): SearchedText => {
    const paragraph = texts.paragraph(block);
    return { block, text: paragraph.text, names: paragraph.names, paragraph };
  };
  const read = article.blocks.flatMap(({ type }, index) => (READ.has(type) ? [index] : []));
  const found = findAttributions([TITLE, ...read].map(searched), pack);
  return resolveSources(found, { ...article, pack, gazetteer, nationalities, texts });
}
