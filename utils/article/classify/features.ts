import type { Block } from '../../model';
import type { BlockFacts } from '../block-facts';
import { NAME_GROUPS, PLACE_TAGS } from '../template-names';
import { look, own } from './block-view';
import { bits, log } from './numbers';
import { NEIGHBOURS, OF_NEIGHBOUR, type PageHints, PageView } from './page-view';
import { WORD_GROUPS } from './word-groups';

/** Rule names (the part after the language) that the classifier is told of one by one. */
const RULES = [
  'share',
  'read-also',
  'newsletter',
  'ads',
  'comments',
  'tags',
  'copyright',
  'meta',
  'cookies',
  'follow',
  'credit',
  'date-line',
  'byline',
  'headline-again',
  'repeated',
  'link-river',
  'links-under-label',
  'linked-headline',
  'no-words',
] as const;

const TYPES = ['paragraph', 'heading', 'list-item', 'quote', 'figure', 'table', 'embed', 'code'] as const;

/** Names of the numbers that `featuresOf` gives, in order. */
export const FEATURES: readonly string[] = [
  'length',
  'words',
  'linked',
  'links',
  'sentence-end',
  'sentences',
  'commas',
  'digits',
  'capitals',
  'lower-start',
  'bold',
  'colon-end',
  'quote-start',
  'bars',
  'copyright',
  'address',
  'level',
  'question',
  'digit-start',
  'money',
  'clock',
  'year',
  ...WORD_GROUPS.map(([name]) => `says:${name}`),
  'word-groups',
  ...TYPES.map(type => `type:${type}`),
  'kept',
  'furniture',
  'siblings',
  ...NAME_GROUPS.map(([name]) => `near:${name}`),
  ...NAME_GROUPS.map(([name]) => `middle:${name}`),
  ...NAME_GROUPS.map(([name]) => `far:${name}`),
  ...PLACE_TAGS.map(tag => `in:${tag}`),
  ...RULES.map(rule => `rule:${rule}`),
  'rule',
  'title',
  'description',
  'byline',
  'article-body',
  'after-article-body',
  'before-first',
  'after-last',
  'letters-before',
  'prose-in-parent',
  'prose-in-grandparent',
  'prose-in-great',
  'prose-of-kind',
  'linked-parent',
  'linked-grandparent',
  'blocks-in-parent',
  'depth-from-prose',
  'prose-distance-before',
  'prose-distance-after',
  'heading-distance',
  'own-container-split',
  'kept-in-parent',
  'kept-in-grandparent',
  'prose-of-same-kind',
  'kept-of-same-kind',
  'blocks-of-same-kind',
  'place',
  'site-name',
  'site-name-start',
  'host-name',
  'byline-start',
  'cohesion-with-lead',
  'cohesion-with-text',
  'names-in-text',
  'copies',
  'same-start',
  'same-end',
  'after-title',
  'heading-linked',
  'heading-level',
  'heading-title',
  'linked-headings-since-title',
  'all-prose-in-parent',
  'all-prose-in-grandparent',
  'all-prose-in-great',
  'all-prose-of-kind',
  'prose-size-of-parent',
  'kept-of-page',
  'kept-prose-of-page',
  'blocks-of-page',
  'depth',
  ...NEIGHBOURS.flatMap(step => OF_NEIGHBOUR.map(name => `${step > 0 ? '+' : ''}${step}:${name}`)),
];

/**
 * The classifier's view of each block: one row of numbers per block, columns as `FEATURES`. Lengths are logarithms, shares
 * from 0 to 1, yes is 1.
 */
export function featuresOf(
  blocks: readonly Block[],
  facts: readonly BlockFacts[],
  rules: readonly (string | null)[],
  hints: PageHints,
): Float32Array[] {
  const seen = blocks.map((block, index) => look(block, facts[index]!));
  const page = new PageView(blocks, facts, seen, hints);
  return blocks.map((block, index) => {
    const row: number[] = [];
    const fact = facts[index]!;
    own(row, block, seen[index]!);
    for (const type of TYPES) row.push(Number(block.type === type));
    row.push(seen[index]!.kept, Number(fact.isFurniture), log(Math.min(fact.siblings, 30)));
    bits(row, fact.near, NAME_GROUPS.length);
    bits(row, fact.middle, NAME_GROUPS.length);
    bits(row, fact.far, NAME_GROUPS.length);
    bits(row, fact.tags, PLACE_TAGS.length);
    const rule = rules[index];
    const name = rule ? rule.slice(rule.indexOf('/') + 1) : '';
    for (const known of RULES) row.push(Number(name === known));
    row.push(Number(Boolean(rule)));
    page.describe(row, index);
    for (const step of NEIGHBOURS) page.neighbour(row, index, index + step, rules);
    return new Float32Array(row);
  });
}
