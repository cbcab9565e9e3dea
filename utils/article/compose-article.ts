import { matcherFor } from '../clutter/matcher';
import { cutGlued, judge } from '../clutter/remove-clutter';
import type { Article, Block, Picture, ReadResult, Removal } from '../model';
import { directionOf } from '../text/direction';
import { chanceOfArticle } from './classify/classifier';
import { featuresOf } from './classify/features';
import type { PageReading, PageResult } from './page-reading';

/** Chance from which on a block is article. */
const ARTICLE = 0.4;
/** Chance from which on a block stays although its place speaks against it: the classifier sees the whole page. */
const SURE = 0.8;
/** Chance from which on a block that goes is worth telling of: the rest is the site's menus and other stories. */
const DOUBTFUL = 0.2;

/** Blocks of a page with the judgement on each. */
export type Judgement = { readonly rules: readonly (string | null)[]; readonly chances: readonly number[] };

/** The rule that speaks against each block, and each block's chance of being article. */
export function judgePage(page: PageReading): Judgement {
  const { blocks, facts, metadata } = page;
  const title = titleOf(page);
  const { byline, siteName, description, articleBody } = metadata;
  const context = { language: page.language, title, byline, siteName };
  const rules = judge(blocks, context, matcherFor(page.language));
  const rows = featuresOf(blocks, facts, rules, { title, description, byline, articleBody });
  return { rules, chances: rows.map(chanceOfArticle) };
}

/** The article of a page that has been read: blocks that are article, and what was taken out, with the rule. */
export function composeArticle(result: PageResult): ReadResult {
  if (result.status !== 'page') return result;
  const { page } = result;
  const { metadata, base } = page;
  const { rules, chances } = judgePage(page);
  const matcher = matcherFor(page.language);
  const kept: Block[] = [];
  const removals: Removal[] = [];
  let known = 0;
  let doubtful = 0;
  page.blocks.forEach((block, index) => {
    const chance = chances[index]!;
    const rule = rules[index] ?? null;
    const size = block.text.length;
    if (isArticle(page, index, chance, rule)) {
      const { block: rest, cuts } = cutGlued(block, matcher);
      for (const cut of cuts) removals.push({ ...cut, block: kept.length, removed: null });
      if (rest.text !== '' || rest.type === 'figure' || rest.type === 'embed') kept.push(rest);
      known += size;
      return;
    }
    const isKnown = page.facts[index]!.kept > 0;
    if (!isKnown && chance < DOUBTFUL) return;
    removals.push({ rule: rule ?? 'structure/not-article', text: block.text, block: kept.length, removed: block });
    if (rule) known += size;
    else doubtful += size * chance;
  });
  if (!kept.some(block => block.type === 'paragraph' || block.type === 'list-item' || block.type === 'quote'))
    return { status: 'not-an-article' };
  const title = titleOf(page);
  const article: Article = {
    title,
    byline: metadata.byline,
    siteName: metadata.siteName,
    published: metadata.published,
    modified: metadata.modified,
    language: page.language,
    direction: directionOf(`${title} ${kept.map(block => block.text).join('\n')}`),
    url: absolute(metadata.canonical, base) ?? page.url,
    leadImage: leadImage(metadata.image, base),
    blocks: kept,
    removals,
    coverage: known + doubtful === 0 ? 1 : known / (known + doubtful),
  };
  return { status: 'article', article };
}

/** Pictures and players are where Readability left them; words go by rule and chance. */
function isArticle(page: PageReading, index: number, chance: number, rule: string | null): boolean {
  const { type } = page.blocks[index]!;
  const { kept } = page.facts[index]!;
  if (type === 'figure' || type === 'embed') return kept > 0;
  if (rule === null) return chance >= ARTICLE;
  // What is nothing but furniture's words is furniture anywhere.
  return rule.startsWith('structure/') && chance >= SURE;
}

function titleOf(page: PageReading): string {
  return page.metadata.title ?? page.title;
}

function absolute(address: string | null, base: string): string | null {
  if (!address || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}

function leadImage(address: string | null, base: string): Picture | null {
  const src = absolute(address, base);
  return src ? { src, alt: '', width: null, height: null } : null;
}
