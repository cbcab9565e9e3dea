import type { Gazetteer } from '../institutions/gazetteer';
import type { Nationalities } from '../institutions/nationalities';
import { type Block, TITLE } from '../model';
import { findAttributions, type SearchedText } from './find/index';
import type { LanguagePack } from './pack';
import type { ResolvedSources } from './resolve/emit';
import { resolveSources } from './resolve/index';

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
  const namesIn = (text: string) =>
    gazetteer
      .find(text, pack.code)
      .filter(match => !match.needsContext)
      .map(({ start, end }) => ({ start, end }));
  const texts: SearchedText[] = [{ block: TITLE, text: article.title, names: namesIn(article.title) }];
  article.blocks.forEach((block, index) => {
    if (READ.has(block.type)) texts.push({ block: index, text: block.text, names: namesIn(block.text) });
  });
  const found = findAttributions(texts, pack);
  return resolveSources(found, { ...article, pack, gazetteer, nationalities });
}
