import { follows, isBeside } from './header';
import { printedDay } from './printed-date';

/** A day, with or without its time and zone, the year first: ISO 8601 and what newsrooms make of it. */
const YEAR_FIRST =
  /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/iu;
/** The same without marks between. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(?:\d{2})?)?$/u;
/** Day and month first: only where the day cannot be a month is it clear which is which. */
const DAY_FIRST = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/u;
const HAS_ZONE = /(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})\s*(?:\([^)]*\))?$/iu;

/**
 * ISO 8601, as precise as the page says, with a zone only where the page gives one; null for what is no date or could be two.
 * The same on every machine, in whatever zone it is.
 */
export function isoDate(value: string | null): string | null {
  if (!value) return null;
  const printed = value.trim();
  const iso = YEAR_FIRST.exec(printed);
  if (iso) return join(iso[1]!, iso[2]!, iso[3]!, iso[4], iso[5]);
  const compact = COMPACT.exec(printed);
  if (compact) return join(compact[1]!, compact[2]!, compact[3]!, compact[4] && `${compact[4]}:${compact[5]}`);
  const numbers = DAY_FIRST.exec(printed);
  if (numbers) {
    const [first, second] = [Number(numbers[1]), Number(numbers[2])];
    if (first > 12 || numbers[0].includes('.')) return join(numbers[3]!, numbers[2]!, numbers[1]!);
    return second > 12 || first === second ? join(numbers[3]!, numbers[1]!, numbers[2]!) : null;
  }
  // What is left must at least name a month, a day and a year.
  if (!/\p{L}{3}/u.test(printed) || !/(?<!\d)\d{4}(?!\d)/u.test(printed) || !/(?<!\d)\d{1,2}(?!\d)/u.test(printed))
    return null;
  const parsed = new Date(printed);
  if (Number.isNaN(parsed.getTime())) return null;
  if (HAS_ZONE.test(printed)) return parsed.toISOString();
  // Without a zone it was read in this machine's: what was printed is what the clock here shows then.
  const day = join(String(parsed.getFullYear()), String(parsed.getMonth() + 1), String(parsed.getDate()));
  return day && /\d:\d{2}/u.test(printed) ? `${day}T${two(parsed.getHours())}:${two(parsed.getMinutes())}` : day;
}

function join(year: string, month: string, day: string, time?: string, zone?: string): string | null {
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  const date = `${year}-${two(m)}-${two(d)}`;
  if (!time) return date;
  const clock = time.length === 4 || /^\d:/u.test(time) ? `0${time}` : time;
  return `${date}T${clock}${zone ? zone.toUpperCase().replace(/UTC|GMT/u, 'Z') : ''}`;
}

const two = (value: number) => String(value).padStart(2, '0');

const UPDATED = /updat|modif|edited/iu;

/** What newsrooms call the line under the headline that says when. */
const DATED = '[class*="date" i], [class*="publish" i], [class*="posted" i], [class*="timestamp" i]';

/**
 * When the article's header says it was published: marked as publication, else the `time` that follows the headline, else a
 * line there with a day in words, else the last `time` before it.
 *
 * @param language - What the page says its language is, for the names of months.
 */
export function headerTime(page: Document, heading: Element | null, language: string | null): string | null {
  for (const element of page.querySelectorAll('[itemprop="datePublished"], time[pubdate]')) {
    const value = timeOf(element, language);
    if (value && !isBeside(element)) return value;
  }
  const dateOf = (element: Element) =>
    isBeside(element) || UPDATED.test(`${element.className} ${element.parentElement?.className}`)
      ? null
      : timeOf(element, language);
  const times = [...page.querySelectorAll('time')];
  return (
    firstDate(
      times.filter(element => isAfter(element, heading)),
      dateOf,
    ) ??
    firstDate(
      [...page.querySelectorAll(DATED)].filter(element => isAfter(element, heading)),
      dateOf,
    ) ??
    firstDate(times.reverse(), dateOf)
  );
}

const isAfter = (element: Element, heading: Element | null) => heading === null || follows(element, heading);

function firstDate(elements: readonly Element[], dateOf: (element: Element) => string | null): string | null {
  for (const element of elements) {
    const date = dateOf(element);
    if (date !== null) return date;
  }
  return null;
}

function timeOf(element: Element, language: string | null): string | null {
  const machine = element.getAttribute('datetime') ?? element.getAttribute('content');
  if (machine) return isoDate(machine);
  const line = (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
  return line.length < 6 || line.length > 120 ? null : (printedDay(line, language) ?? isoDate(line));
}
