import type { MessageKey } from './words';

type Reason = Extract<MessageKey, `removed_${string}`>;

/** What a rule means to a reader, by the rule's name without its language. */
const REASONS: Readonly<Record<string, Reason>> = {
  'read-also': 'removed_read_also',
  'next-article': 'removed_read_also',
  share: 'removed_share',
  follow: 'removed_share',
  networks: 'removed_share',
  ads: 'removed_advertisement',
  advertisement: 'removed_advertisement',
  newsletter: 'removed_newsletter',
  comments: 'removed_comments',
  'after-comments': 'removed_comments',
  tags: 'removed_tags',
  copyright: 'removed_copyright',
  cookies: 'removed_copyright',
  'opinion-box': 'removed_copyright',
  credit: 'removed_credit',
  byline: 'removed_credit',
  'author-box': 'removed_credit',
  meta: 'removed_date',
  counter: 'removed_date',
  'date-line': 'removed_date',
  'headline-again': 'removed_headline',
  repeated: 'removed_repeated',
  'linked-headline': 'removed_links',
  'links-under-label': 'removed_links',
  'link-river': 'removed_links',
  'source-link': 'removed_links',
  'outside-content': 'removed_outside',
  'site-name': 'removed_site',
  'bare-address': 'removed_site',
  'empty-heading': 'removed_empty',
  'no-words': 'removed_empty',
};

/** Why a block went, in the reader's words. Rules without an entry say that it does not seem to belong. */
export function removalReason(rule: string): Reason {
  return REASONS[rule.slice(rule.indexOf('/') + 1)] ?? 'removed_not_article';
}
