/**
 * Parts of a page that are never article, by the names that templates give them. Words of class and id, whole or as a
 * piece between hyphens; from the templates of common publishing systems.
 */
const NAMES = [
  'share',
  'sharing',
  'share-buttons',
  'sharebar',
  'sharethis',
  'sharedaddy',
  'addthis',
  'addtoany',
  'a2a',
  'social',
  'socials',
  'social-links',
  'social-share',
  'newsletter',
  'newsletters',
  'subscribe',
  'subscription',
  'signup',
  'sign-up',
  'mailing',
  'related',
  'related-posts',
  'relatedposts',
  'jp-relatedposts',
  'recommended',
  'recommendations',
  'recirc',
  'also-read',
  'read-also',
  'readmore',
  'read-more',
  'most-read',
  'most-popular',
  'mostread',
  'trending',
  'outbrain',
  'taboola',
  'promo',
  'promoted',
  'sponsor',
  'sponsored',
  'advert',
  'advertisement',
  'ad-label',
  'ad-slot',
  'ads',
  'adsbygoogle',
  'dfp',
  'comments',
  'comment-list',
  'comments-area',
  'disqus',
  'comentarios',
  'commentaires',
  'kommentare',
  'commenti',
  'yorumlar',
  'respond',
  'breadcrumb',
  'breadcrumbs',
  'pagination',
  'pager',
  'post-navigation',
  'prev-next',
  'nav-links',
  'next-post',
  'prev-post',
  'skip-link',
  'screen-reader-text',
  'sr-only',
  'visually-hidden',
  'visuallyhidden',
  'cookie',
  'cookies',
  'consent',
  'gdpr',
  'paywall',
  'modal',
  'popup',
  'tooltip',
  'hovercard',
  'hover-card',
  'toast',
  'tags',
  'tag-list',
  'tagcloud',
  'tags-links',
  'post-tags',
  'entry-tags',
  'author-box',
  'author-bio',
  'about-author',
  'post-author-box',
  'byline-box',
  'toolbar',
  'print-only',
  'text-size',
  'font-size',
  'copy-link',
  'shortlink',
  'post-shortlink',
  'player-controls',
  'read-too',
  'readtoo',
  'links-block',
  'link-box',
  'linkbox',
  'reactions',
  'see-also',
  'more-stories',
  'more-news',
  'inline-related',
  'related-links',
  'related-content',
  'story-links',
  'sidebar',
  'widget',
  'follow-us',
  'followus',
  'app-promo',
  'robots-nocontent',
] as const;

const FURNITURE: ReadonlySet<string> = new Set(NAMES);
/** Words that names of several words begin with. */
const FIRST_WORDS = new Set(NAMES.filter(name => name.includes('-')).map(name => name.slice(0, name.indexOf('-'))));
/** Words that the longest of the names above have. */
const MOST_WORDS = 3;

/** Whether a furniture name stands in an element's class and id, between spaces, hyphens or underscores; at the end with an `s` too. */
function isFurnitureName(names: string): boolean {
  const lower = names.toLowerCase();
  return holdsName(lower) || (lower.endsWith('s') && holdsName(lower.slice(0, -1)));
}

function holdsName(lower: string): boolean {
  for (const part of lower.split(/[\s_]/)) {
    const words = part.split('-');
    for (let first = 0; first < words.length; first++) {
      let name = words[first]!;
      if (FURNITURE.has(name)) return true;
      if (!FIRST_WORDS.has(name)) continue;
      for (let last = first + 1; last < Math.min(first + MOST_WORDS, words.length); last++) {
        name += `-${words[last]}`;
        if (FURNITURE.has(name)) return true;
      }
    }
  }
  return false;
}

/** Text from which on a part with a furniture name may be the article itself ("widget", "post-social"). */
const LONGEST_FURNITURE = 1_500;
const PROSE = 120;

/** Elements that hold the article, whatever they are named. */
const NEVER_FURNITURE = new Set(['body', 'article', 'main']);

/** Landmarks that surround the article. */
const LANDMARKS = 'nav, body > header, body > footer, [role="navigation"], [role="search"], [role="complementary"]';

/**
 * The parts of a page copy that are plainly furniture: what their landmark or their names say. A part with running text of
 * its own stays for Readability to judge.
 */
export function findFurniture(copy: Document): Set<Element> {
  const found = new Set<Element>();
  for (const element of copy.body.querySelectorAll(LANDMARKS)) if (!holdsArticle(element)) found.add(element);
  // Templates use few names, and many times.
  const asked = new Map<string, boolean>();
  for (const element of copy.body.querySelectorAll('[class], [id]')) {
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
    let isNamed = asked.get(names);
    if (isNamed === undefined) {
      isNamed = names.length > 1 && isFurnitureName(names);
      asked.set(names, isNamed);
    }
    if (isNamed && !NEVER_FURNITURE.has(element.localName) && !holdsArticle(element)) found.add(element);
  }
  return found;
}

/** A headline, or paragraphs of running text that are not mostly links. */
function holdsArticle(element: Element): boolean {
  if (element.querySelector('h1, article, main, [itemprop="articleBody"]')) return true;
  const text = element.textContent ?? '';
  if (text.length < PROSE) return false;
  let prose = 0;
  for (const paragraph of element.localName === 'p' ? [element] : element.querySelectorAll('p')) {
    const length = paragraph.textContent?.trim().length ?? 0;
    let linked = 0;
    for (const link of paragraph.querySelectorAll('a')) linked += link.textContent?.length ?? 0;
    if (length >= PROSE && linked < length * 0.5) prose++;
    if (prose > 2) return true;
  }
  return text.length > LONGEST_FURNITURE && prose > 1;
}
