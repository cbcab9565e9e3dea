import type messages from '../../public/_locales/en/messages.json';
import type { Direction, SourceType } from '../model';

/** Every message that `public/_locales` knows; English is the one the others are checked against. */
export type MessageKey = keyof typeof messages;

/** Messages that exist once for each plural category: `citedTimes` stands for `citedTimes_one`, `citedTimes_other` … */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** Looks a message up; the empty string when the language has no such message. */
export type MessageLookup = (key: string, substitutions?: string[]) => string;

/** The interface's language: its messages, and numbers, countries and lists as that language writes them. */
export type Words = {
  /** BCP 47 tag for `lang` and `Intl`. */
  readonly locale: string;
  readonly direction: Direction;
  message(key: MessageKey, ...substitutions: readonly string[]): string;
  /** The form of a message that goes with `count`; `$1` is the count, further substitutions follow. */
  plural(key: PluralKey, count: number, ...substitutions: readonly string[]): string;
  number(value: number): string;
  /** `share` from 0 to 1, shown as a whole percentage. */
  percent(share: number): string;
  typeName(type: SourceType): string;
  /** `country` as in `Source.country`; null when there is none or the browser has no name for it. */
  countryName(country: string | null): string | null;
  /** `language` is a primary subtag; null when the browser has no name for it. */
  languageName(language: string): string | null;
  /** The pieces of a list in prose, so that a component can put its own elements in it. */
  list(items: readonly string[]): readonly { readonly isItem: boolean; readonly value: string }[];
  /** Whole minutes, e.g. "4–5 minutes". */
  minutes(from: number, to: number): string;
  /** `iso` as a calendar day; null where it is not a date. */
  day(iso: string): string | null;
};

/**
 * Words for an interface, from a way to look messages up.
 *
 * @param browserLanguage - BCP 47 tag the browser shows itself in. Its region settles digits and dates; its language
 *   counts only where messages exist in it, so that an interface never mixes two languages.
 */
export function createWords(lookup: MessageLookup, browserLanguage: string): Words {
  const code = lookup('localeCode') || 'en';
  const locale = browserLanguage.split('-')[0] === code ? browserLanguage : code;
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const message: Words['message'] = (key, ...substitutions) => lookup(key, [...substitutions]);
  return {
    locale,
    direction: lookup('localeDirection') === 'rtl' ? 'rtl' : 'ltr',
    message,
    plural: (key, count, ...substitutions) => {
      const all = [numbers.format(count), ...substitutions];
      return lookup(`${key}_${plurals.select(count)}`, all) || lookup(`${key}_other`, all);
    },
    number: value => numbers.format(value),
    percent: share => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    typeName: type => lookup(`type_${type.replaceAll('-', '_')}`),
    countryName: country => {
      if (country === null) return null;
      if (country === 'INT') return message('internationalBody');
      return displayName(locale, 'region', country);
    },
    languageName: language => displayName(locale, 'language', language),
    list: items =>
      new Intl.ListFormat(locale, { type: 'conjunction' })
        .formatToParts(items)
        .map(({ type, value }) => ({ isItem: type === 'element', value })),
    minutes: (from, to) => {
      const format = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
      return from === to ? format.format(from) : format.formatRange(from, to);
    },
    day: iso => {
      const date = new Date(iso);
      if (Number.isNaN(date.getTime())) return null;
      // A bare day is read as its midnight in Greenwich: it is that day everywhere.
      const zone = iso.includes('T') ? {} : { timeZone: 'UTC' };
      return new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...zone }).format(date);
    },
  };
}

function displayName(locale: string, type: 'region' | 'language', code: string): string | null {
  try {
    return new Intl.DisplayNames(locale, { type, fallback: 'none' }).of(code) ?? null;
  } catch (error) {
    // `of` throws for what is no well-formed code; there is then no name to show.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
