import { decodeEntities } from '../entities';
import { foldTitle } from './title';

/** An object of a page's JSON-LD, unchecked: any property may be missing or of another type than the vocabulary says. */
export type Json = Readonly<Record<string, unknown>>;

const ARTICLE_TYPES =
  /^(?:News|Reportage|Analysis|Opinion|Background|Review|Live|Blog|Scholarly|Satirical|Tech)?(?:News)?(?:Article|BlogPosting|Posting|Report)$/u;

/**
 * The page's own article among its JSON-LD; graphs and arrays are looked through. Pages describe the stories they link to
 * as well: the one whose headline the page bears counts, else the first.
 *
 * @param headlines - What the page calls itself: its heading, its titles.
 */
export function articleLd(page: Document, headlines: readonly (string | null)[]): Json | null {
  const found: Json[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    for (const item of flatten(parse(script.textContent ?? ''))) {
      const types = [item['@type']].flat().filter(type => typeof type === 'string');
      if (types.some(type => ARTICLE_TYPES.test(type))) found.push(item);
    }
  }
  if (found.length < 2) return found[0] ?? null;
  const own = new Set(headlines.map(headline => foldTitle(headline ?? '')).filter(Boolean));
  return found.find(item => own.has(foldTitle(text(item.headline) ?? ''))) ?? found[0]!;
}

/** The first string, its entities decoded and its space evened; null if there is none. */
export function text(value: unknown): string | null {
  if (Array.isArray(value)) return text(value[0]);
  if (typeof value !== 'string') return null;
  const plain = decodeEntities(value).replace(/\s+/gu, ' ').trim();
  return plain === '' ? null : plain;
}

/** Name of the first publisher, given as a string or as an object; null where there is none. */
export function publisherName(ld: Json | null): string | null {
  const publisher = [ld?.publisher ?? []].flat(2)[0];
  return typeof publisher === 'string' ? text(publisher) : text((publisher as Json | undefined)?.name);
}

/** Names of the authors in order, each once. */
export function authorNames(ld: Json | null): string[] {
  const names = [ld?.author ?? []]
    .flat(2)
    .flatMap(author => (typeof author === 'string' ? author : [(author as Json | null)?.name].flat(2)))
    .map(text)
    .filter((name): name is string => name !== null && !/^https?:/u.test(name));
  return [...new Set(names)];
}

/** Address of the first image, as printed: it may be relative. Null where there is none. */
export function imageOf(ld: Json | null): string | null {
  const image = [ld?.image ?? []].flat(2)[0];
  return typeof image === 'string' ? image : text((image as Json | null | undefined)?.url);
}

/** The address that the article's own data calls its page. */
export function addressOf(ld: Json | null): string | null {
  const main = ld?.mainEntityOfPage;
  return text(ld?.url) ?? text(typeof main === 'string' ? main : (main as Json | null | undefined)?.['@id']);
}

/** Control characters, named by what is none. */
const CONTROLS = /[^ -~\xa0-\uffff]+/g;

/** Pages print broken JSON-LD; what cannot be read counts as absent. */
function parse(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '').replace(CONTROLS, ' '));
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
