import { matcherFor } from '../clutter/matcher';
import { cutGlued, judge } from '../clutter/remove-clutter';
import type { Article, Block, Breadth, Picture, ReadResult, Removal } from '../model';
import { directionOf } from '../text/direction';
import { chooseBlocks, isStructural } from './classify/choose';
import { chanceOfArticle } from './classify/classifier';
import { featuresOf } from './classify/features';
import { bodyFromMetadata } from './metadata-body';
import type { PageReading, PageResult } from './page-reading';

/** Chance from which on a block that goes is worth telling of: the rest is the site's menus and other stories. */
const DOUBTFUL = 0.2;
/** Chance from which on a block is shown when the reader asks for more of the page. */
const WIDE = 0.08;

/** Blocks of a page with the judgement on each. */
export type Judgement = { readonly rules: readonly (string | null)[]; readonly chances: readonly number[] };

/** The rule that speaks against each block, and each block's chance of being article. */
export function judgePage(page: PageReading): Judgement {
  const { blocks, facts, metadata } = page;
  const title = titleOf(page);
  const { byline, siteName, description, articleBody } = metadata;
  const context = { language: page.language, title, byline, siteName };
  const rules = judge(blocks, context, matcherFor(page.language));
  const rows = featuresOf(blocks, facts, rules, { title, description, byline, articleBody, siteName, url: page.url });
  return { rules, chances: rows.map(chanceOfArticle) };
}

/**
 * The article of a page that has been read: blocks that are article, and what was taken out, with the rule.
 *
 * @param breadth - `wide` keeps what is near the article too; `page` keeps every block and never says `not-an-article`
 *   unless the page has no text at all.
 * @param judgement - Another judgement than the present weights'.
 */
export function composeArticle(
  result: PageResult,
  breadth: Breadth = 'article',
  judgement: Judgement | null = null,
): ReadResult {
  if (result.status !== 'page') return result;
  const { page } = result;
  if (breadth === 'page') return wholePage(page);
  if (!page.hasArticle) return { status: 'not-an-article' };
  const { rules, chances } = judgement ?? judgePage(page);
  const isChosen = chooseBlocks(page.blocks, rules, chances);
  const matcher = matcherFor(page.language);
  const kept: Block[] = [];
  const removals: Removal[] = [];
  // Letters that are expected to be article, among the kept blocks and among all that no words speak against.
  let keptArticle = 0;
  let allArticle = 0;
  page.blocks.forEach((block, index) => {
    const chance = chances[index]!;
    const rule = rules[index] ?? null;
    const isKept = isChosen[index]! || isPicture(page, index);
    if (isKept || rule === null || isLoss(rule)) allArticle += chance * block.text.length;
    if (isKept) keptArticle += chance * block.text.length;
    if (isKept || (breadth === 'wide' && isNear(page, index, chance, rule))) {
      const { block: rest, cuts } = cutGlued(block, matcher);
      const isLeft = rest.text !== '' || rest.type === 'figure' || rest.type === 'embed';
      if (cuts.length > 0) {
        const text = cuts.map(cut => cut.text).join(' … ');
        removals.push({ rule: cuts[0]!.rule, text, block: kept.length, removed: block, isCut: isLeft });
      }
      if (isLeft) kept.push(rest);
      return;
    }
    if (page.facts[index]!.kept === 0 && chance < DOUBTFUL) return;
    const { text } = block;
    if (text === '') return;
    removals.push({ rule: rule ?? 'structure/not-article', text, block: kept.length, removed: block, isCut: false });
  });
  const body = bodyFromMetadata(page, kept);
  if (body) return { status: 'article', article: { ...articleOf(page, body), removals: [], coverage: 1 } };
  if (!kept.some(block => block.type === 'paragraph' || block.type === 'list-item' || block.type === 'quote'))
    return { status: 'not-an-article' };
  const coverage = allArticle === 0 ? 1 : keptArticle / allArticle;
  return { status: 'article', article: { ...articleOf(page, kept), removals, coverage } };
}

/** Every block of a page, unjudged: the reader asked for all of it, or picked this part. */
function wholePage(page: PageReading): ReadResult {
  const blocks = page.blocks.filter(block => block.text !== '' || block.type === 'figure');
  if (!blocks.some(block => block.text !== '')) return { status: 'not-an-article' };
  return { status: 'article', article: { ...articleOf(page, blocks), removals: [], coverage: 1 } };
}

function articleOf(page: PageReading, blocks: readonly Block[]): Omit<Article, 'removals' | 'coverage'> {
  const { metadata, base } = page;
  const title = titleOf(page);
  return {
    title,
    byline: metadata.byline,
    siteName: metadata.siteName,
    published: metadata.published,
    modified: metadata.modified,
    language: page.language,
    direction: directionOf(`${title} ${blocks.map(block => block.text).join('\n')}`),
    url: absolute(metadata.canonical, base) ?? page.url,
    leadImage: leadImage(metadata.image, base),
    blocks,
  };
}

/** Pictures and players are where Readability left them. */
function isPicture(page: PageReading, index: number): boolean {
  const block = page.blocks[index]!;
  if (block.type === 'figure') return page.facts[index]!.kept > 0 && (block.picture !== null || tells(block.text));
  return block.type === 'embed' && page.facts[index]!.kept > 0;
}

/** Letters from which on a caption says something by itself; shorter ones credit a picture that is not there. */
const CAPTION = 60;

const tells = (caption: string) => caption.length >= CAPTION;

/** Whether a block that is not article is still worth showing to a reader who misses something. */
function isNear(page: PageReading, index: number, chance: number, rule: string | null): boolean {
  if (rule !== null && !isStructural(rule)) return false;
  return chance >= WIDE || page.facts[index]!.kept > 0;
}

/** Rules whose blocks may have been article; what the text tells elsewhere is not lost. */
function isLoss(rule: string): boolean {
  return isStructural(rule) && rule !== 'structure/repeated' && rule !== 'structure/headline-again';
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
