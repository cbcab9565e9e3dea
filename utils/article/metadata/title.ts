import { wordsAlone } from '../../text/words-alone';
import { decodeEntities } from '../entities';

/** Bars between a headline and a site's name: with space round them, or bars that stand in no headline. */
const SEPARATOR = /\s+[|\-–—·•»:/\\]\s+|\s*[|¦｜：]\s*|\s+[—–]|:\s+|\s*-\s*-\s*/gu;

/** Words that a publisher's name may have beyond its paper's, in the languages of the rules. */
const COMPANY_WORDS = new Set(
  'media group network news newspapers publishing company corporation corp inc llc ltd limited plc online digital com the groupe le la les editions société sa grupo editorial el gmbh verlag ag mbh gruppo spa editore مجموعة شركة مؤسسة صحيفة جريدة موقع قناة وكالة'.split(
    ' ',
  ),
);

/** Letters and digits alone, in small letters: what two prints of one headline share. */
export function foldTitle(value: string): string {
  return wordsAlone(value.normalize('NFKC').toLowerCase()).join('');
}

/**
 * The headline without the site's name behind or before it.
 *
 * @param raw - What the page's data gives as its title.
 * @param sites - Names that the site goes by, its host among them; the order does not count.
 */
export function cleanTitle(
  raw: string,
  sites: readonly string[],
  heading: string | null,
  pageTitle: string,
): string | null {
  const title = decodeEntities(raw).replace(/\s+/gu, ' ').trim();
  const h1 = heading?.replace(/\s+/gu, ' ').trim() ?? '';
  if (title === '') return h1 || null;
  // The visible headline is the title if the page's title merely adds something to it.
  const shown = foldTitle(h1);
  if (h1.length >= 12 && title !== h1 && foldTitle(pageTitle).includes(shown) && addsTo(foldTitle(title), shown))
    return h1;
  for (const separator of title.matchAll(SEPARATOR)) {
    const before = title.slice(0, separator.index);
    const after = title.slice(separator.index + separator[0].length);
    if (before !== '' && isSite(after, sites)) return before;
    if (after !== '' && isSite(before, sites)) return after;
  }
  return title;
}

/** True where `part` is one of the site's names, give or take what makes it a company's; a host counts without its end. */
export function isSite(part: string, sites: readonly string[]): boolean {
  const core = coreOf(part);
  return core !== '' && sites.some(name => coreOf(name) === core);
}

function coreOf(name: string): string {
  const words = wordsAlone(
    name
      .replace(/^(?:https?:\/\/)?(?:www\.)?/u, '')
      .replace(/\.(?:[a-z]{2,3}\.)?[a-z]{2,}$/i, '')
      .normalize('NFKC')
      .toLowerCase(),
  );
  const own = words.filter(word => !COMPANY_WORDS.has(word));
  return (own.length > 0 ? own : words).join('');
}

const addsTo = (longer: string, shown: string) => longer.startsWith(shown) || longer.endsWith(shown);
