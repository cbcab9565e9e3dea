import { withoutArticle, withoutProclitics } from '../text/arabic';
import { Glued } from './glued';
import { NUMBER, offsetAfter, type Pattern, patternsOf, REST, wordsOf } from './pattern';
import type { ClutterRules } from './rules';
import { clutterRules, common } from './rules/index';

/** Letters of a block above which it is no furniture as a whole. */
const LONGEST_WHOLE = 420;
/** Most words that `{…}` may stand for. Whole-block phrases are short: longer text is prose that begins alike. */
const LONGEST_REST = 30;
/** Words that a line about the page itself ("posted on …") has at the most: longer ones are sentences. */
const LONGEST_META = 14;

/** Rules of one language (and the common ones) made ready for matching. */
export type ClutterMatcher = {
  /** Rule that a whole block is; null if it is none. */
  whole(text: string): string | null;
  /**
   * Rule whose label opens the text ("Read also: …"), with the offset where the rest begins; null if none. A label of one
   * word with no mark behind it ("Related") may as well open a sentence.
   */
  label(text: string): { rule: string; end: number; kind: string; isLoneWord: boolean } | null;
  /** Furniture glued to the end of a paragraph: rule and the offset where it begins; null if none. */
  gluedEnd(text: string): { rule: string; start: number } | null;
  gluedStart(text: string): { rule: string; end: number } | null;
  isDateLine(text: string): boolean;
  /** A date or clock time among few words. */
  hasDate(text: string): boolean;
};

const matchers = new Map<string, ClutterMatcher>();

/** The matcher for a language; pages of unknown language are held against the common rules and English. */
export function matcherFor(language: string | null): ClutterMatcher {
  const key = language ?? '';
  const known = matchers.get(key);
  if (known) return known;
  const own = clutterRules.find(rules => rules.language === language);
  // Pages in every language carry English buttons.
  const english = clutterRules.find(rules => rules.language === 'en');
  const matcher = build([own, common, english].filter(rules => rules !== undefined));
  matchers.set(key, matcher);
  return matcher;
}

function build(sources: readonly ClutterRules[]): ClutterMatcher {
  const whole = new Map<string, Pattern[]>();
  const open: Pattern[] = [];
  const labels = new Map<string, Pattern[]>();
  const phrasesGlued: Pattern[] = [];
  const dateWords = new Set<string>();
  const add = (map: Map<string, Pattern[]>, pattern: Pattern) => {
    const first = pattern.firstWord;
    const list = first === null ? open : map.get(first);
    if (list) list.push(pattern);
    else map.set(first!, [pattern]);
  };
  for (const { language, ...rules } of sources) {
    for (const pattern of patternsOf(language, rules.whole)) add(whole, pattern);
    for (const pattern of patternsOf(language, rules.labels)) add(labels, pattern);
    phrasesGlued.push(...patternsOf(language, rules.glued));
    for (const word of wordsOf(rules.dateWords)) dateWords.add(word);
  }
  const glued = new Glued(phrasesGlued, LONGEST_REST);
  const wholeWords = (words: readonly string[]) =>
    [...(whole.get(words[0] ?? '') ?? []), ...open].find(
      pattern => matchesAll(pattern.parts, words) && (words.length <= LONGEST_META || !pattern.rule.endsWith('/meta')),
    )?.rule ?? null;
  return {
    whole: text => {
      // Longer than the longest phrase: prose.
      if (text.length > LONGEST_WHOLE) return null;
      const words = wordsOf(text);
      if (words.length === 0 || words.length > LONGEST_REST + 8) return null;
      return wholeWords(words) ?? rowRule(text, wholeWords);
    },
    label: text => {
      const words = wordsOf(text.slice(0, 80));
      for (const pattern of labels.get(words[0] ?? '') ?? []) {
        if (!pattern.parts.every((part, i) => words[i] === part)) continue;
        const end = offsetAfter(text, pattern.parts.length);
        const mark = /^\s*(?:[:：|>»›–—-]+|\.{2,}|…|←|→|►|▶)\s*/u.exec(text.slice(end));
        const kind = pattern.rule.slice(pattern.rule.indexOf('/') + 1);
        if (mark) return { rule: pattern.rule, end: end + mark[0].length, kind, isLoneWord: false };
        // Without a mark only what the caller sees tells label from prose: a link right behind it, the label in bold.
        return { rule: pattern.rule, end, kind, isLoneWord: pattern.parts.length === 1 };
      }
      return null;
    },
    gluedEnd: text => glued.atEnd(text),
    gluedStart: text => glued.atStart(text),
    isDateLine: text => text.length <= 120 && isDateLine(text, dateWords),
    hasDate: text => hasDate(text, dateWords),
  };
}

function matchesAll(parts: readonly string[], words: readonly string[]): boolean {
  const match = (p: number, w: number): boolean => {
    if (p === parts.length) return w === words.length;
    const part = parts[p]!;
    if (part === REST) {
      if (p === parts.length - 1) return words.length - w <= LONGEST_REST && words.length > w;
      for (let next = w; next <= words.length && next - w <= 8; next++) if (match(p + 1, next)) return true;
      return false;
    }
    const word = words[w];
    if (word === undefined) return false;
    if (part === NUMBER ? !/^[0-9\u0660-\u0669\u06f0-\u06f9]/.test(word) : part !== word) return false;
    return match(p + 1, w + 1);
  };
  return match(0, 0);
}

/** "Share • Link copied": a row of furniture in one block, parted by bullets, bars, commas or line breaks. */
function rowRule(text: string, wholeWords: (words: readonly string[]) => string | null): string | null {
  const parts = text
    .split(/[•|·\n,،/\t]+|\s{2,}|\s[–—-]\s/u)
    .map(wordsOf)
    .filter(words => words.length > 0);
  if (parts.length < 2) return null;
  const rules = parts.map(wholeWords);
  return rules.every(rule => rule !== null) ? rules[0]! : null;
}

function hasDate(text: string, dateWords: ReadonlySet<string>): boolean {
  if (/\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b\d{1,2}[:h]\d{2}\b/u.test(text)) return true;
  const words = wordsOf(text);
  const dated = words.filter(word => dateWords.has(word)).length;
  return dated >= 2 && words.some(word => /^[0-9\u0660-\u0669\u06f0-\u06f9]{1,4}$/.test(word));
}

/** A line of nothing but a date, a time and the words that go with them. */
function isDateLine(text: string, dateWords: ReadonlySet<string>): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 14) return false;
  let numbers = 0;
  for (const word of words) {
    if (/^[0-9\u0660-\u0669\u06f0-\u06f9]+(?:st|nd|rd|th|er|º|h[0-9]*)?$/.test(word)) numbers++;
    else if (![...withoutProclitics(word), ...withoutArticle(word)].some(form => dateWords.has(form))) return false;
  }
  return numbers >= 1 && words.length >= 2;
}
