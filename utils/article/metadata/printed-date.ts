import { primarySubtag } from '../../text/language';

/** Regions whose newspapers call the months by other names than the language's own. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-EG', 'ar-MA', 'ar-DZ', 'ar-LB'],
  de: ['de-AT'],
};
/** Letters that a line with a date has at the most: longer ones are sentences. */
const LONGEST = 120;

const ENGLISH =
  'january february march april may june july august september october november december jan feb mar apr may jun jul aug sep oct nov dec';

/** English ones are asked for on every page. */
const monthsOf = new Map<string, ReadonlyMap<string, number>>([
  ['en', new Map(ENGLISH.split(' ').map((name, at) => [name, (at % 12) + 1]))],
]);

/**
 * The day that a line prints with its month in words ("4 March 2031", "March 4, 2031", «4 مارس 2031»), as ISO 8601; null
 * where it prints none. English months are known on every page.
 */
export function printedDay(line: string, language: string | null): string | null {
  if (line.length > LONGEST) return null;
  const plain = westernDigits(line).normalize('NFKC').toLowerCase();
  // Without a year and a day it is no date: the browser need not be asked for names of months, which takes it long.
  if (!/(?<!\d)\d{4}(?!\d)/.test(plain) || !/(?<!\d)\d{1,2}(?!\d)/.test(plain)) return null;
  const words = plain.match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? [];
  for (const known of new Set([primarySubtag(language) ?? 'en', 'en'])) {
    const months = monthNames(known);
    const at = words.findIndex(word => months.has(word));
    if (at < 0) continue;
    const number = (offset: number, isIt: (word: string) => boolean) => {
      const word = words[at + offset];
      return word !== undefined && /^\d+$/.test(word) && isIt(word) ? word : null;
    };
    const isDay = (word: string) => word.length <= 2 && Number(word) >= 1 && Number(word) <= 31;
    const isYear = (word: string) => word.length === 4;
    // The nearest first; small words may stand between: «4 de marzo de 2031».
    const day = number(-1, isDay) ?? number(1, isDay) ?? number(-2, isDay);
    const year = number(1, isYear) ?? number(2, isYear) ?? number(3, isYear) ?? number(-1, isYear);
    if (year && day) return `${year}-${String(months.get(words[at]!)).padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return null;
}

/** Months by their long and short names, in small letters; built once for a language. */
function monthNames(language: string): ReadonlyMap<string, number> {
  const known = monthsOf.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  for (const locale of [language, ...(REGIONS[language] ?? [])])
    for (const form of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, {
        day: 'numeric',
        month: form,
        calendar: 'gregory',
        timeZone: 'UTC',
      });
      for (let month = 0; month < 12; month++) {
        const parts = format.formatToParts(Date.UTC(2031, month, 15));
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        const word = name.normalize('NFKC').toLowerCase().replace(/\.$/u, '');
        if (/^\p{L}[\p{L}\p{M}]+$/u.test(word) && !names.has(word)) names.set(word, month + 1);
      }
    }
  monthsOf.set(language, names);
  return names;
}

function westernDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/gu, digit => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/gu, digit => String(digit.charCodeAt(0) - 0x6f0));
}
