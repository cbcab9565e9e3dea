import { DATED_WORDS, UPDATED_WORDS } from './byline-lists';
import { follows, headerLines, isBeside, isInTeaser, piecesOf } from './header';
import { printedDay } from './printed-date';

/** A day, with or without its time and zone, the year first: ISO 8601 and what newsrooms make of it. */
const YEAR_FIRST =
  /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/iu;
/** The same without marks between. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(?:\d{2})?)?$/u;
/** Day and month first: only where the day cannot be a month is it clear which is which. */
const DAY_FIRST = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/u;
/** Letters of a date, or of a line with one, at the most. */
const LONGEST = 120;
const HAS_ZONE = /(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})\s*(?:\([^)]*\))?$/iu;

/**
 * ISO 8601, as precise as the page says, with a zone only where the page gives one; null for what is no date or could be two.
 * The same on every machine, in whatever zone it is.
 *
 * @param isDayFirst - Whether the page's language writes the day before the month, so that 4/3 is no riddle.
 */
export function isoDate(value: string | null, isDayFirst = false): string | null {
  // Longer ones are no date, and a page may print them to keep the patterns busy.
  if (!value || value.length > LONGEST) return null;
  const printed = value.trim();
  const iso = YEAR_FIRST.exec(printed);
  if (iso) return join(iso[1]!, iso[2]!, iso[3]!, iso[4], iso[5]);
  const compact = COMPACT.exec(printed);
  if (compact) return join(compact[1]!, compact[2]!, compact[3]!, compact[4] && `${compact[4]}:${compact[5]}`);
  const numbers = DAY_FIRST.exec(printed);
  if (numbers) {
    const [first, second] = [Number(numbers[1]), Number(numbers[2])];
    if (isDayFirst || first > 12 || numbers[0].includes('.')) return join(numbers[3]!, numbers[2]!, numbers[1]!);
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
/** Words that a line has at the most which says when, beside who: longer ones are sentences. */
const MOST_WORDS = 12;
/** Letters before a date within which what kind of date it is stands. */
const NEAR = 40;

/** What newsrooms call the line under the headline that says when. */
const DATED = '[class*="date" i], [class*="publish" i], [class*="posted" i], [class*="timestamp" i]';

/** Elements with a time that are looked at: a page with more has them beside its teasers. */
const MOST_TIMES = 200;

/**
 * When the article's header says it was published: marked as publication, else the `time` that follows the headline, else a
 * line there with a day in words, else the last `time` before it. A date that is said to be an update's is none.
 *
 * @param language - What the page says its language is, for the names of months.
 */
export function headerTime(page: Document, heading: Element | null, language: string | null): string | null {
  for (const element of page.querySelectorAll('[itemprop="datePublished"], time[pubdate]')) {
    const value = timeOf(element, language);
    if (value && !isBeside(element)) return value;
  }
  const dateOf = (element: Element) =>
    isBeside(element) ||
    UPDATED.test(`${element.className} ${element.parentElement?.className}`) ||
    isUpdate(textBefore(element)) ||
    isInTeaser(element)
      ? null
      : timeOf(element, language);
  const times = [...page.querySelectorAll('time')].slice(0, MOST_TIMES);
  return (
    firstDate(
      times.filter(element => isAfter(element, heading)),
      dateOf,
    ) ??
    firstDate(
      [...page.querySelectorAll(DATED)].slice(0, MOST_TIMES).filter(element => isAfter(element, heading)),
      dateOf,
    ) ??
    firstDate(
      headerLines(heading)
        .filter(({ line }) => line.split(' ').length <= MOST_WORDS)
        .map(({ element }) => element),
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

/** What the same line prints before an element, in small letters, and the one before it. */
function textBefore(element: Element): string {
  const before: string[] = [];
  let length = 0;
  for (let node = element.previousSibling; node && length < NEAR; node = node.previousSibling) {
    const words = (node.textContent ?? '').replace(/\s+/gu, ' ');
    before.unshift(words);
    length += words.trim().length;
  }
  return before.join(' ').slice(-NEAR).toLowerCase();
}

/** Whether the last that a text says of a date is that something changed then. */
function isUpdate(text: string): boolean {
  const lastOf = (words: readonly string[]) => Math.max(...words.map(word => text.lastIndexOf(word)));
  const updated = lastOf(UPDATED_WORDS);
  return updated >= 0 && updated > lastOf(DATED_WORDS);
}

function timeOf(element: Element, language: string | null): string | null {
  const machine = element.getAttribute('datetime') || element.getAttribute('content');
  if (machine) return isoDate(machine);
  if ((element.textContent ?? '').length > 8 * LONGEST) return null;
  const line = piecesOf(element).join(' ');
  if (line.length < 6 || line.length > LONGEST) return null;
  const published = withoutUpdate(line);
  return printedDay(published, language) ?? isoDate(published, language !== null && language !== 'en');
}

/** What a line says before it comes to an update; all of it where a publication comes behind that. */
function withoutUpdate(line: string): string {
  const lower = line.toLowerCase();
  const found = UPDATED_WORDS.map(word => lower.indexOf(word)).filter(at => at >= 0);
  const at = Math.min(...found, line.length);
  const published = DATED_WORDS.map(word => lower.indexOf(word)).find(there => there > at);
  return published === undefined ? line.slice(0, at) : line.slice(published);
}
