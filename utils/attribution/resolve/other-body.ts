import type { InstitutionMatch } from '../../institutions/gazetteer';
import type { Nationalities } from '../../institutions/nationalities';
import { countryOfPlace, countryOfRegionAdjective } from '../../institutions/places';
import { countryOfSeat } from '../../institutions/seats';
import type { SourceType } from '../../model';
import { firstAt } from '../../text/first-at';
import type { Token } from '../../text/tokens';
import { folded } from '../folded';
import type { LanguagePack } from '../pack';
import { isCountryCode } from './told-countries';

/** Most words of a place's name: « des Émirats arabes unis ». */
const LONGEST = 3;
/** A firm's or an agency's branch abroad is still the firm. */
const WORLDWIDE = new Set<SourceType>([
  'company',
  'news-agency',
  'rating-agency',
  'pollster',
  'international-organisation',
]);

/**
 * « le Conseil d’État | neuchâtelois », « la Croix-Rouge | malienne », « le Sénat | du canton de Vaud »: the place behind a
 * known body's name is in another country, so it is another body of the same name.
 */
export function isOtherBody(
  { institution: { country, type }, end, ambiguous }: InstitutionMatch,
  tokens: readonly Token[],
  pack: LanguagePack,
  nationalities: Nationalities,
): boolean {
  const { code, grammar } = pack;
  if (type === 'international-organisation' && isOneStates(tokens[firstAt(tokens, end)], pack, nationalities))
    return true;
  if (!grammar.ownersFollow || country === null || ambiguous.length > 0 || WORLDWIDE.has(type)) return false;
  const at = firstAt(tokens, end);
  const next = tokens[at];
  if (next?.kind !== 'word') return false;
  const isElsewhere = (place: string | null) => isCountryCode(place) && place !== country;
  if (!next.isCapital)
    if (isElsewhere(nationalities.countryOfAdjective(next.text, code) ?? countryOfRegionAdjective(next.text, code)))
      return true;
  if (!folded(grammar.genitives).has(next.key)) return false;
  const from = placeFrom(tokens, at + 1, grammar);
  if (from === null) return false;
  for (let length = LONGEST; length > 0; length--) {
    const name = tokens
      .slice(from, from + length)
      .map(word => word.text)
      .join(' ');
    const place = nationalities.countryOfName(name, code) ?? countryOfPlace(name, code);
    if (place !== null) return isElsewhere(place);
  }
  return false;
}

/** «مجلس الأمن | القومي», «مجلس الأمن | الروسي»: no worldwide body has an adjective of one state behind its name. */
function isOneStates(next: Token | undefined, { code, sources }: LanguagePack, nationalities: Nationalities): boolean {
  const domestic = folded(sources.domesticAdjectives);
  if (domestic.size === 0 || next?.kind !== 'word') return false;
  if (domestic.has(next.key)) return true;
  const isMany = (sources.rolePluralEndings?.split(' ') ?? []).some(ending => next.key.endsWith(ending));
  return !isMany && isCountryCode(nationalities.countryOfAdjective(next.text, code));
}

/** «وزارة الخارجية | في أوسلو»: an office named without its country, and behind it the seat of another than the story's. */
export function isSeatedElsewhere(
  { institution: { country }, end }: InstitutionMatch,
  tokens: readonly Token[],
  { code, grammar }: LanguagePack,
  nationalities: Nationalities,
): boolean {
  const { seatPrepositions } = grammar;
  const at = firstAt(tokens, end);
  if (!seatPrepositions || !folded(seatPrepositions).has(tokens[at]?.key ?? '')) return false;
  for (let length = LONGEST; length > 0; length--) {
    const name = tokens
      .slice(at + 1, at + 1 + length)
      .map(word => word.text)
      .join(' ');
    const place = countryOfSeat(name, code) ?? nationalities.countryOfName(name, code) ?? countryOfPlace(name, code);
    if (place !== null) return isCountryCode(place) && place !== country;
  }
  return false;
}

/** Where the place begins behind « de »: « de | Genève », « du canton de | Vaud », « de la | Suisse ». */
function placeFrom(tokens: readonly Token[], from: number, grammar: LanguagePack['grammar']): number | null {
  const small = (at: number) =>
    folded(grammar.determiners).has(tokens[at]?.key ?? '') || folded(grammar.genitives).has(tokens[at]?.key ?? '');
  let at = from;
  while (small(at) && at < from + 2) at++;
  const noun = tokens[at];
  if (noun?.kind === 'word' && !noun.isCapital && folded(grammar.genitives).has(tokens[at + 1]?.key ?? '')) {
    at += 2;
    while (small(at) && at < from + 5) at++;
  }
  return tokens[at]?.isCapital ? at : null;
}
