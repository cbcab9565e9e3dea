import { primarySubtag } from '../../text/language';
import { decodeEntities } from '../entities';
import { headerByline } from './byline';
import { headerTime, isoDate } from './dates';
import { articleHeading } from './header';
import { addressOf, articleLd, authorNames, imageOf, type Json, publisherName, text } from './json-ld';
import { cleanByline } from './names';
import { siteNameOf } from './site-name';
import { cleanTitle, foldTitle, isSite } from './title';

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

/**
 * Read what a page says of its article: its JSON-LD first, then meta elements, then what the header prints.
 *
 * @param page - As the browser has it, before anything is taken out; it is not touched.
 */
export function readMetadata(page: Document): Metadata {
  const contents = metaContents(page);
  const meta = (names: readonly string[]) => firstOf(contents, names);
  const metaTitle = meta(['og:title', 'twitter:title', 'dc.title']);
  const headline = articleHeading(page, [metaTitle, page.title]);
  const heading = headline?.textContent ?? null;
  const ld = articleLd(page, [heading, metaTitle, page.title]);
  const publisher = publisherName(ld);
  const canonical =
    page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta(['og:url']) ?? addressOf(ld);
  const language =
    primarySubtag(text(ld?.inLanguage)) ??
    primarySubtag(page.documentElement.getAttribute('lang')) ??
    primarySubtag(page.body?.getAttribute('lang')) ??
    primarySubtag(meta(['og:locale', 'content-language', 'language']));
  const host = hostOf(canonical) ?? hostOf(page.baseURI);
  const site = siteNameOf(page, {
    given: ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'dc.publisher'].map(name => meta([name])),
    publisher,
    pageTitle: page.title,
    host,
  });
  const sites = [site, publisher, meta(['og:site_name']), host, hostOf(page.baseURI)].filter(name => name !== null);
  return {
    title: cleanTitle(text(ld?.headline) ?? metaTitle ?? page.title, sites, heading, page.title),
    byline: byline(page, headline, ld, contents, sites, language),
    siteName: site,
    published:
      isoDate(text(ld?.datePublished)) ??
      isoDate(
        meta([
          'article:published_time',
          'og:published_time',
          'og:article:published_time',
          'datepublished',
          'parsely-pub-date',
          'sailthru.date',
          'pubdate',
          'publishdate',
          'publish-date',
          'dc.date.issued',
          'dcterms.created',
          'date',
          'dc.date',
        ]),
      ) ??
      headerTime(page, headline, language),
    modified:
      isoDate(text(ld?.dateModified)) ??
      isoDate(meta(['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified'])),
    language,
    canonical,
    image: imageOf(ld) ?? meta(['og:image', 'og:image:secure_url', 'twitter:image', 'twitter:image:src']),
    description: text(ld?.description) ?? meta(['og:description', 'description', 'twitter:description']),
    articleBody: typeof ld?.articleBody === 'string' ? decodeEntities(ld.articleBody).trim() : null,
  };
}

/** Names are joined by commas; a page's data is asked first, then its meta elements, then what its header prints. */
function byline(
  page: Document,
  heading: Element | null,
  ld: Json | null,
  contents: Contents,
  sites: Sites,
  language: string | null,
): string | null {
  // Many pages give their house as the author of all they print: it is shown as the site, and the header may name the writer.
  const owner = foldTitle(firstOf(contents, ['copyright', 'dc.rights', 'dcterms.rightsholder']) ?? '');
  const isWriter = (name: string) => !isSite(name, sites) && !(owner !== '' && owner.includes(foldTitle(name)));
  for (const names of [authorNames(ld), ...AUTHOR_METAS.map(name => contents.get(name) ?? [])]) {
    const writers = [...new Set(names.map(name => writersOf(name, language, isWriter)))].filter(name => name !== null);
    if (writers.length === 0) continue;
    const listed = writers.join(', ');
    // A meta element holds one name where the header prints all of them.
    const printed = ld || writers.length > 1 ? null : headerByline(page, heading, language, isWriter);
    return printed?.isSure && printed.names.split(', ').includes(listed) ? printed.names : listed;
  }
  return headerByline(page, heading, language, isWriter)?.names ?? null;
}

/** The names of one print, without the site's own; null if none is left. */
function writersOf(printed: string, language: string | null, isWriter: (name: string) => boolean): string | null {
  const names = (cleanByline(printed, language) ?? '').split(', ').filter(name => name !== '' && isWriter(name));
  return names.length > 0 ? names.join(', ') : null;
}

/** Contents of the page's meta elements by their name in small letters, in page order. */
type Contents = ReadonlyMap<string, readonly string[]>;

/** Names that the site goes by. */
type Sites = readonly string[];

const AUTHOR_METAS = [
  'author',
  'article:author',
  'article:author_name',
  'dc.creator',
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'byl',
  'cxenseparse:author',
  'og:author',
];

/** Parts of the names asked for above; the rest of a head (themes, apps, checks of ownership) is left unread. */
const ASKED_FOR =
  /title|name|url|locale|language|publi|issued|created|date|modified|image|description|author|creator|byl|right/;

function metaContents(page: Document): Contents {
  const contents = new Map<string, string[]>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const key = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      element.getAttribute('http-equiv')
    )?.toLowerCase();
    if (!key || !ASKED_FOR.test(key)) continue;
    const content = text(element.getAttribute('content'));
    if (content === null) continue;
    const known = contents.get(key);
    if (known) known.push(content);
    else contents.set(key, [content]);
  }
  return contents;
}

function firstOf(contents: Contents, names: readonly string[]): string | null {
  for (const name of names) {
    const content = contents.get(name)?.[0];
    if (content !== undefined) return content;
  }
  return null;
}

function hostOf(address: string | null): string | null {
  return address && URL.canParse(address) ? new URL(address).hostname : null;
}
