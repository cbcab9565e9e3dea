import { startsWithLabel } from './byline-words';
import { foldTitle } from './title';

/** What the parts of a page say its site is called. */
export type SiteClues = {
  /** Names that its meta elements give, the surest first. */
  readonly given: readonly (string | null)[];
  /** The publisher of its data: often a company's name. */
  readonly publisher: string | null;
  readonly pageTitle: string;
  readonly host: string | null;
};

/** Letters of a site's name at the most: longer ones are sentences. */
const LONGEST = 40;
/** Letters of a part of a host's name that tell anything. */
const LEAST = 3;
/** Images and links of a page's head that are looked at for its logo. */
const LOGOS =
  'a[href="/"] img[alt], [class*="logo" i] img[alt], img[class*="logo" i][alt], img[alt*="logo" i], a[href="/"][title], a[href="/"][aria-label]';
const MOST_LOGOS = 8;
/** What an image's description says beside the name, in the ten languages of the rules. */
const LOGO_WORDS =
  /(?<![\p{L}\p{N}])(?:logotype|logotipo|logosu|logo|home ?page|home|startseite|accueil|inicio|início|ana sayfa|homepage|logotyp|логотип|главная|شعار|الرئيسية|لوگو|صفحه اصلی)(?![\p{L}\p{N}])/giu;

/**
 * What a site calls itself: what its meta elements say, its publisher; else the end of the page's title or the words of its
 * logo, where its address shows that they are its name. An address is no name while there is another. Null where nothing says it.
 */
export function siteNameOf(page: Document, clues: SiteClues): string | null {
  const given = clues.given.filter(name => name !== null);
  return (
    given.find(name => !isAddress(name)) ??
    clues.publisher ??
    titleTail(clues.pageTitle, clues.host) ??
    logoName(page, clues.host) ??
    given[0] ??
    null
  );
}

const isAddress = (name: string) => /^@|^(?:https?:|www\.)/u.test(name);

/** What stands behind the last bar of a title, or before the first, if the host goes by that name. */
function titleTail(title: string, host: string | null): string | null {
  const parts = title
    .replace(/\s+/gu, ' ')
    .trim()
    .split(/\s+[|\-–—·•»]+\s+|\s?\|\s?/u);
  if (parts.length < 2) return null;
  return (
    [parts.at(-1)!, parts[0]!].map(part => part.trim()).find(part => isOf(part, host) && !startsWithLabel(part)) ?? null
  );
}

function logoName(page: Document, host: string | null): string | null {
  for (const element of [...page.querySelectorAll(LOGOS)].slice(0, MOST_LOGOS)) {
    const words =
      element.getAttribute('alt') ?? element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '';
    if (words.length > 2 * LONGEST) continue;
    // "Logo of the house in white": the name is the part that the address knows; names of files are none.
    const parts = words
      .replace(LOGO_WORDS, '|')
      .split(/\||[,.:–-]+\s/u)
      .map(part => part.trim());
    const name = parts.find(part => isOf(part, host) && !/[_?=]|\.(?:png|jpe?g|svg|webp|gif)/i.test(part));
    if (name !== undefined) return name;
  }
  return null;
}

/** Whether a host goes by a name: one of its labels is in it, or is half of it or more. */
function isOf(name: string, host: string | null): boolean {
  if (host === null || name.length > LONGEST) return false;
  const own = foldTitle(name.normalize('NFKD').replace(/\p{M}/gu, ''));
  if (own.length < LEAST) return false;
  const labels = host
    .replace(/^www\d?\./, '')
    .split('.')
    .slice(0, -1);
  return labels
    .map(label => label.replaceAll('-', ''))
    .some(
      label =>
        label.length >= LEAST && (own.includes(label) || (label.includes(own) && 2 * own.length >= label.length)),
    );
}
