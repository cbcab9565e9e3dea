import type { Institution } from '../../institutions/gazetteer';
import type { Span } from '../../model';
import { foldKey } from '../../text/fold';
import type { MentionKind } from './kind-phrase';
import { matchesWithin, type Texts } from './texts';

/** Short name of a body in brackets, and the known body that bears it. */
export type Bracketed = { readonly name: string; readonly institution: Institution | null };

/** Characters behind a name within which its short form must stand. */
const REACH = 24;

/** « l’Office cantonal des eaux | (OCE) »: the short form in brackets, inside the phrase or right behind it. */
export function bracketedName(texts: Texts, block: number, span: Span, kind: MentionKind): Bracketed | null {
  if (!texts.lexicon.pack.hasCapitals || (kind !== 'institution' && kind !== 'institution-noun')) return null;
  const { text } = texts.paragraph(block);
  const inside = /\((\p{Lu}[\p{L}-]{1,11})\)$/u.exec(text.slice(span.start, span.end));
  const behind = /^[”»"]?\s?\((\p{Lu}[\p{L}-]{1,11})[),]/u.exec(text.slice(span.end, span.end + REACH));
  const found = inside ?? behind;
  const name = found?.[1];
  if (!found || name === undefined) return null;
  const long = inside ? text.slice(span.start, span.start + inside.index) : text.slice(span.start, span.end);
  const start = (inside ? span.start : span.end) + found.index + found[0].indexOf(name);
  const known = matchesWithin(texts, block, { start, end: start + name.length }).find(
    match => match.ambiguous.length === 0,
  );
  const isShort = isShortFor(plain(name), long);
  // « le groupe (PS) »: a party in brackets is whose it is.
  if (!isShort && (!known || known.institution.type === 'ngo')) return null;
  return { name, institution: known?.institution ?? null };
}

/** Another body of the same name: the known one has a short form, and it is not this. */
export function isAnothers({ name }: Bracketed, institution: Institution): boolean {
  const names = Object.values(institution.names).flatMap(all => all ?? []);
  const key = foldKey(name);
  if (names.some(known => foldKey(known) === key)) return false;
  return names.some(known => /^\p{Lu}{2,}$/u.test(known));
}

/** `drees` for « direction de la recherche, des études … »: begins a word of it, and its letters follow in order. */
export function isShortFor(short: string, long: string): boolean {
  const words = plain(long)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  if (words.length < 2 || !words.some(word => word[0] === short[0])) return false;
  const letters = words.join('');
  let at = 0;
  for (const letter of short) {
    if (!/\p{L}/u.test(letter)) continue;
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Small letters without accents: short forms leave them out. */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
