import type { Span } from '../model';
import { foldKey } from './fold';
import { UNIT, unitAt } from './letters';
import type { Quote } from './quotes';

const CLOSERS = '”»›"\')]）」』″“’';

/**
 * Sentences of one paragraph, without the white space between them.
 *
 * A stop ends a sentence unless it belongs to an abbreviation, an initial or a number, or stands inside a quotation that
 * goes on after it: «One. Two», she said, is one sentence, so that the words that credit it are found beside it.
 *
 * @param abbreviations - Folded, without their last dot.
 * @param isOrdinal - Whether a number with a stop between two folded words counts: „am **3.** Januar“.
 * @param creditsBefore - True where no credit follows a quotation, so that one with its stop ends the sentence in any script.
 */
export function splitSentences(
  text: string,
  quotes: readonly Quote[],
  abbreviations: ReadonlySet<string> = new Set(),
  creditsBefore = false,
  isOrdinal: (before: string, next: string) => boolean = () => false,
): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  let quoteIndex = 0;
  for (let at = nextStop(text, 0); at < text.length; at = nextStop(text, at + 1)) {
    const mark = text[at]!;
    while (quoteIndex < quotes.length && quotes[quoteIndex]!.end <= at) quoteIndex++;
    const quote = quotes[quoteIndex];
    const isQuoted = quote !== undefined && quote.start < at && at < quote.end;
    if (isQuoted && at < quote.inner.end - 1) continue;
    let end = at + 1;
    while (end < text.length && '.!?…؟'.includes(text[end]!)) end++;
    const run = text.slice(at, end);
    while (
      end < text.length &&
      (CLOSERS.includes(text[end]!) || (/[\u00a0\u202f ]/.test(text[end]!) && text[end + 1] === '»'))
    )
      end++;
    if (mark !== '\n' && !endsSentence(text, at, run, end, abbreviations, isQuoted && !creditsBefore, isOrdinal)) {
      at = end - 1;
      continue;
    }
    push(sentences, text, start, end);
    start = end;
    at = end - 1;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

const STOP = /[.!?…؟۔！？。\n]/g;

/** Where the next mark stands that may end a sentence; the text's length if none does. */
function nextStop(text: string, from: number): number {
  STOP.lastIndex = from;
  return STOP.test(text) ? STOP.lastIndex - 1 : text.length;
}

/** Letters that a sentence has at the most. Newspapers stay far below; what goes on longer has lost its stops. */
const LONGEST_SENTENCE = 4_000;

function push(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  while (to - start > LONGEST_SENTENCE) {
    const gap = text.lastIndexOf(' ', start + LONGEST_SENTENCE);
    const end = gap > start ? gap : start + LONGEST_SENTENCE;
    pushOne(sentences, text, start, end);
    start = end;
  }
  pushOne(sentences, text, start, to);
}

function pushOne(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && unitAt(text, start) === UNIT.space) start++;
  while (end > start && unitAt(text, end - 1) === UNIT.space) end--;
  if (end > start) sentences.push({ start, end });
}

function endsSentence(
  text: string,
  at: number,
  run: string,
  end: number,
  abbreviations: ReadonlySet<string>,
  isQuoted: boolean,
  isOrdinal: (before: string, next: string) => boolean,
): boolean {
  const rest = text.slice(end, end + 40);
  const next = /^\s*[“«„"'‘([¿¡-]*\s*(\S)/u.exec(rest)?.[1];
  if (next === undefined) return true;
  const hasSpace = /^\s/u.test(rest);
  const isArabic = /\p{Script=Arabic}/u.test(next);
  // Two dots are a pause in Arabic headlines and text; a lower-case letter goes on with the sentence.
  if (run === '..' || ((run === '…' || run === '...') && !isCapitalOrCaseless(next))) return false;
  if (!hasSpace) return isArabic && run === '.' && /[\p{L}]/u.test(text[at - 1] ?? '') && !isLetterDot(text, at);
  if (!isCapitalOrCaseless(next) && !/\p{N}/u.test(next)) return false;
  if (isQuoted && end > at + 1 && isArabic) return false;
  if (run !== '.') return true;
  const word = wordBefore(text, at);
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) {
    // "the U.S. The" ends, "J. Smith" and "the U.S. Department" do not: an acronym may end a sentence before an article.
    return word.length > 1 && /^\s+(?:The|A|An|In|It|He|She|They|But|And|Le|La|Les|El|Los)\s/u.test(rest);
  }
  if (/^\d{1,3}$/u.test(word)) {
    const before = /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, at - 30), at - word.length))?.[1] ?? '';
    return !isOrdinal(foldKey(before), foldKey(/^\s*(\p{L}+)/u.exec(rest)?.[1] ?? ''));
  }
  return !abbreviations.has(foldKey(word));
}

/** Units of a word before a stop that are looked at. */
const LONGEST_WORD = 30;

/** What stands before `at` of a word, its dots included: "U.S", "e.g". */
function wordBefore(text: string, at: number): string {
  const inside = UNIT.letter | UNIT.mark | UNIT.digit;
  let from = at;
  while (from > Math.max(0, at - LONGEST_WORD)) {
    const unit = text[from - 1]!;
    // Half a character: a letter of which nothing is known by its unit.
    if (unit >= '\ud800' && unit <= '\udfff')
      return /[\p{L}\p{M}\p{N}.'’-]+$/u.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[0] ?? '';
    if ((unitAt(text, from - 1) & inside) === 0 && !".'’-".includes(unit)) break;
    from--;
  }
  return text.slice(from, at);
}

const LETTER_BEFORE = /(?:^|[^\p{L}])(?:(\p{L}{1,3})\.)?\p{L}{1,3}$/u;
const LETTER_AFTER = /^\p{L}{1,3}(?!\p{L})(\.\p{L})?/u;

/** «سي.إن.إن»: a dot between the names of letters, of which there are three at least. */
export function isLetterDot(text: string, at: number): boolean {
  const before = LETTER_BEFORE.exec(text.slice(Math.max(0, at - 8), at));
  const after = before && LETTER_AFTER.exec(text.slice(at + 1, at + 6));
  return before !== null && after !== null && (before[1] !== undefined || after[1] !== undefined);
}

function isCapitalOrCaseless(letter: string): boolean {
  return letter !== letter.toLowerCase() || (letter === letter.toUpperCase() && /\p{L}/u.test(letter));
}
