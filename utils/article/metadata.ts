import { primarySubtag } from '../text/language';
import { LABEL, LABEL_OR_PARTICLE, NOT_A_NAME } from './byline-words';

/** What a page's head, JSON-LD and article header say about the article. Each is null where nothing reliable says it. */
export type Metadata = {
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly canonical: string | null;
  readonly image: string | null;
  /** Standfirst, for knowing it when it is met. */
  readonly description: string | null;
  /** The article's text as the publisher hands it to search engines; may be cut short. */
  readonly articleBody: string | null;
};

const ARTICLE_TYPES =
  /^(?:News|Reportage|Analysis|Opinion|Background|Review|Live|Blog|Scholarly|Satirical|Tech)?(?:News)?(?:Article|BlogPosting|Posting|Report)$/u;

type Json = Readonly<Record<string, unknown>>;

export function readMetadata(page: Document): Metadata {
  const ld = articleLd(page);
  const contents = metaContents(page);
  const meta = (names: readonly string[]) => firstOf(contents, names);
  const siteName = text(organisationName(ld)) ?? meta(['og:site_name', 'application-name']);
  const heading = page.querySelector('h1');
  const rawTitle = text(ld?.headline) ?? meta(['og:title', 'twitter:title', 'dc.title']) ?? page.title;
  return {
    title: cleanTitle(rawTitle, siteName, heading?.textContent ?? null, page.title),
    byline: cleanByline(
      text(authorNames(ld)) ??
        meta(['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author']) ??
        headerByline(page),
    ),
    siteName,
    published:
      date(text(ld?.datePublished)) ??
      date(
        meta([
          'article:published_time',
          'og:published_time',
          'datepublished',
          'date',
          'dc.date',
          'parsely-pub-date',
          'pubdate',
        ]),
      ) ??
      headerTime(page),
    modified:
      date(text(ld?.dateModified)) ??
      date(meta(['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified'])),
    language:
      primarySubtag(text(ld?.inLanguage)) ??
      primarySubtag(page.documentElement.getAttribute('lang')) ??
      primarySubtag(page.body?.getAttribute('lang')) ??
      primarySubtag(meta(['og:locale', 'content-language', 'language'])),
    canonical: page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta(['og:url']),
    image: imageOf(ld) ?? meta(['og:image', 'og:image:secure_url', 'twitter:image', 'twitter:image:src']),
    description: text(ld?.description) ?? meta(['og:description', 'description', 'twitter:description']),
    articleBody: typeof ld?.articleBody === 'string' ? decode(ld.articleBody).trim() : null,
  };
}

/** Contents of the page's meta elements by their (lower-case) name; the first that says something counts. */
function metaContents(page: Document): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const key =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      element.getAttribute('http-equiv');
    const content = element.getAttribute('content')?.trim();
    if (key && content && !contents.has(key.toLowerCase())) contents.set(key.toLowerCase(), content);
  }
  return contents;
}

function firstOf(contents: ReadonlyMap<string, string>, names: readonly string[]): string | null {
  for (const name of names) {
    const content = contents.get(name);
    if (content !== undefined) return content;
  }
  return null;
}

/** The page's own article among its JSON-LD; graphs and arrays are looked through. */
function articleLd(page: Document): Json | null {
  const found: Json[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    for (const item of flatten(parse(script.textContent ?? ''))) {
      const types = [item['@type']].flat().filter(type => typeof type === 'string');
      if (types.some(type => ARTICLE_TYPES.test(type))) found.push(item);
    }
  }
  return found[0] ?? null;
}

/** Pages print broken JSON-LD; what cannot be read counts as absent. */
function parse(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/gu, '').replace(/\p{Cc}+/gu, ' '));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function flatten(value: unknown, depth = 0): Json[] {
  if (depth > 4 || value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(item => flatten(item, depth + 1));
  const item = value as Json;
  return [item, ...flatten(item['@graph'], depth + 1), ...flatten(item.mainEntity, depth + 1)];
}

function text(value: unknown): string | null {
  if (Array.isArray(value)) return text(value[0]);
  if (typeof value !== 'string') return null;
  const plain = decode(value).replace(/\s+/gu, ' ').trim();
  return plain === '' ? null : plain;
}

/** Entities that some sites leave in their JSON-LD and titles. */
function decode(value: string): string {
  const named: Readonly<Record<string, string>> = {
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    nbsp: '\u00a0',
  };
  return value.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return named[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

function organisationName(ld: Json | null): unknown {
  const publisher = ld?.publisher;
  return publisher && typeof publisher === 'object' ? (publisher as Json).name : null;
}

function authorNames(ld: Json | null): string | null {
  const authors = [ld?.author ?? []].flat(2);
  const names = authors
    .map(author => (typeof author === 'string' ? author : text((author as Json | null)?.name)))
    .filter((name): name is string => Boolean(name) && !/^https?:/u.test(name ?? ''));
  return names.length > 0 ? [...new Set(names)].join(', ') : null;
}

function imageOf(ld: Json | null): string | null {
  const image = [ld?.image ?? []].flat(2)[0];
  return typeof image === 'string' ? image : text((image as Json | null | undefined)?.url);
}

/** ISO 8601 as given; null for what is no date. */
function date(value: string | null): string | null {
  if (!value) return null;
  const match = /\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/u.exec(value);
  if (match) return match[0].replace(' ', 'T');
  const parsed = Date.parse(value);
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString();
}

function headerTime(page: Document): string | null {
  for (const time of page.querySelectorAll(
    'article time[datetime], header time[datetime], [itemprop="datePublished"], main time[datetime]',
  )) {
    const value = date(time.getAttribute('datetime') ?? time.getAttribute('content'));
    if (value) return value;
  }
  return null;
}

function headerByline(page: Document): string | null {
  const element = page.querySelector(
    'article [rel="author"], article [itemprop="author"], article .byline, header .byline, .author-name, .article-author, .byline-name, [data-testid*="byline-name"], [class*="author-name"], [class*="authorName"], [class*="byline__name"]',
  );
  const words = element?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';
  return words.length > 1 && words.length < 100 ? words : null;
}

/** Without "By", roles, dates and what follows a bar: names only. */
function cleanByline(byline: string | null): string | null {
  if (!byline || /^https?:/u.test(byline)) return null;
  const names = byline
    .replace(LABEL, '')
    .replace(LABEL_OR_PARTICLE, '')
    .split(/\s[|•·]\s|\s[–—-]\s(?=\d)/u)[0]!
    .replace(/\s*(?:\(|,\s*)?\d{1,2}[./-]\d{1,2}[./-]\d{2,4}.*$/u, '')
    .replace(NOT_A_NAME, '')
    .replace(/[\s,;–—-]+$/u, '')
    .trim();
  return names === '' ? null : names;
}

const TITLE_SEPARATOR = /\s+[|\-–—·•»:/\\]\s+/gu;

/** The headline without the site's name behind or before it. */
function cleanTitle(raw: string, siteName: string | null, heading: string | null, pageTitle: string): string | null {
  const title = decode(raw).replace(/\s+/gu, ' ').trim();
  const h1 = heading?.replace(/\s+/gu, ' ').trim() ?? '';
  if (title === '') return h1 || null;
  const key = (value: string) => value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (siteName) {
    for (const separator of title.matchAll(TITLE_SEPARATOR)) {
      const before = title.slice(0, separator.index);
      const after = title.slice(separator.index + separator[0].length);
      if (key(after) === key(siteName)) return before;
      if (key(before) === key(siteName)) return after;
    }
  }
  // The visible headline is the title if the page's title merely adds something to it.
  if (h1.length >= 12 && title !== h1 && key(title).startsWith(key(h1)) && key(pageTitle).includes(key(h1))) return h1;
  return title;
}
