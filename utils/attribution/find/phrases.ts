import { isIn, isNoun, type Paragraph, PHRASE_BREAK, type Word } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';

/** Indexes into `Paragraph.words`: half-open. */
export type Phrase = { readonly from: number; readonly to: number };

/** Words a noun phrase may have. Longer ones are a clause misread; the longest of our gold has 16. */
const LONGEST_PHRASE = 22;
/** Words a name in quotation marks may have inside a noun phrase. */
const LONGEST_QUOTED_NAME = 6;
/** Words an insertion between subject and verb may have ("the agency, which …, said"). */
const LONGEST_INSERTION = 45;

const INNER_MARKS = new Set(['-', '–', '/', '&', '%', '$', '€', '£', "'", '#', '+', '№', '°']);
const COMMAS = new Set([',', '،', '、']);
const DASHES = new Set(['–', '—', '-']);

/** A proper name by its capital letter (not merely a sentence's first word) or because the gazetteer knows it. */
export function isName(word: Word | undefined): boolean {
  return word !== undefined && (word.name >= 0 || word.isCapital);
}

/** Any word that says what kind of source this is. */
export function isSourceNoun(word: Word | undefined): boolean {
  return word?.noun != null;
}

/**
 * The noun phrase that ends just before word `end`, reading leftwards; an insertion between commas, dashes or brackets
 * right before `end` is skipped: "The report, which covers 118 agencies, | found".
 *
 * @param low - First word that may belong to it.
 * @return `null` if no noun phrase ends there.
 */
export function phraseEndingAt(paragraph: Paragraph, lexicon: Lexicon, low: number, end: number): Phrase | null {
  const last = paragraph.words[end - 1];
  if (end <= low || last === undefined) return null;
  if (last.text === ')') {
    const open = indexOfBefore(paragraph, '(', low, end - 1);
    return open === null ? null : plainPhraseEndingAt(paragraph, lexicon, low, open);
  }
  if (COMMAS.has(last.text) || (DASHES.has(last.text) && last.spaceBefore)) {
    return phraseBeforeInsertion(paragraph, lexicon, low, end - 1);
  }
  return plainPhraseEndingAt(paragraph, lexicon, low, end);
}

function phraseBeforeInsertion(paragraph: Paragraph, lexicon: Lexicon, low: number, closing: number): Phrase | null {
  const { words } = paragraph;
  const mark = words[closing]!.text;
  const lowest = Math.max(low + 1, closing - LONGEST_INSERTION);
  const openings: number[] = [];
  for (let at = lowest; at < closing; at++) {
    const same = COMMAS.has(mark) ? COMMAS.has(words[at]!.text) : words[at]!.text === mark;
    if (same && words[at]!.quote < 0) openings.push(at);
  }
  // The first opening before which a noun phrase fills the clause from its start; else the nearest.
  for (const open of openings) {
    const phrase = plainPhraseEndingAt(paragraph, lexicon, low, open);
    if (phrase && startsClause(paragraph, low, phrase.from))
      return withBareName(words, phrase, open, closing) ?? phrase;
  }
  const nearest = openings.at(-1);
  if (nearest === undefined) return null;
  const first = words[nearest + 1];
  const phrase = plainPhraseEndingAt(paragraph, lexicon, low, nearest);
  if (!phrase || !first) return null;
  const named = withBareName(words, phrase, nearest, closing);
  if (named) return named;
  const isBareName = words.slice(nearest + 1, closing).every(word => word.kind === 'word' && isName(word));
  return isBareName || isIn(first, CLASS.relative | CLASS.preposition | CLASS.determiner) || isSourceNoun(first)
    ? phrase
    : null;
}

/** "the deputy minister, Bolat Tarim, | had told": the name in apposition to a role is who speaks. */
function withBareName(words: readonly Word[], phrase: Phrase, open: number, closing: number): Phrase | null {
  const inserted = words.slice(open + 1, closing);
  const isBareName =
    inserted.length > 0 && inserted.every(word => word.kind === 'word' && word.isCapital && word.name < 0);
  return isBareName && isPersonNoun(words, phrase) ? { from: phrase.from, to: closing } : null;
}

/** The mark of the English possessive. */
export function isPossessive(word: Word | undefined): boolean {
  return word !== undefined && /^['’ʼ]\p{L}*$/u.test(word.text);
}

function isPersonNoun(words: readonly Word[], phrase: Phrase): boolean {
  return words.slice(phrase.from, phrase.to).some(word => isNoun(word, 'role', 'spokesperson', 'author'));
}

/** True if nothing but small words and quotations stands between `low` and `from`. */
function startsClause(paragraph: Paragraph, low: number, from: number): boolean {
  for (let at = low; at < from; at++) {
    const word = paragraph.words[at]!;
    if (
      word.quote < 0 &&
      word.kind !== 'mark' &&
      !isIn(word, CLASS.adverb | CLASS.conjunction | CLASS.complementiser | CLASS.subordinator)
    ) {
      return false;
    }
  }
  return true;
}

function indexOfBefore(paragraph: Paragraph, mark: string, low: number, before: number): number | null {
  for (let at = before - 1; at >= low && at >= before - 12; at--) if (paragraph.words[at]!.text === mark) return at;
  return null;
}

function plainPhraseEndingAt(paragraph: Paragraph, lexicon: Lexicon, low: number, afterTime: number): Phrase | null {
  const { words } = paragraph;
  const end = beforeTime(words, low, afterTime);
  let from = end;
  let at = end - 1;
  const lowest = Math.max(low, end - LONGEST_PHRASE);
  while (at >= lowest) {
    const word = words[at]!;
    if (word.quote >= 0) {
      const start = startOfQuotedName(paragraph, at, lowest);
      if (start === null) break;
      from = start;
      at = start - 1;
      continue;
    }
    if (word.kind === 'mark') {
      if (word.text === ')') {
        const open = indexOfBefore(paragraph, '(', lowest, at);
        if (open === null) break;
        at = open - 1;
        continue;
      }
      if (!INNER_MARKS.has(word.text) && !isPossessive(word) && !isDotOfInitial(words, at)) break;
      if (from === end && !isPossessive(word)) break;
      from = at;
      at--;
      continue;
    }
    if (word.kind === 'number' || word.name >= 0) {
      from = at;
      at--;
      continue;
    }
    const isCapitalInside = word.isCapital && at > low;
    if (isIn(word, CLASS.pronoun)) {
      if (from === end) return { from: at, to: at + 1 };
      if (!isIn(word, CLASS.determiner)) break;
    }
    if (
      isIn(word, CLASS.determiner) &&
      (!isIn(word, CLASS.complementiser) || (from < end && opensClause(words, at, low)))
    ) {
      if (from === end) {
        // "this said": a bare demonstrative or "many", "others" can be a whole subject.
        return isSourceNoun(word) ? { from: at, to: at + 1 } : null;
      }
      from = at;
      const isOwners = isIn(word, CLASS.genitive) && isIn(word, CLASS.determiner) && connects(words, at, lowest);
      if (isOwners || isIn(words[at - 1], CLASS.preposition | CLASS.determiner)) {
        at--;
        continue;
      }
      break;
    }
    if (isIn(word, CLASS.preposition)) {
      const link = from === end ? 0 : linkEndingAt(words, lexicon, at);
      if (link > 1 && isNoun(words[at - link], 'document')) {
        at -= link;
        continue;
      }
      const asked = from < end ? beforeAskedBy(paragraph, lexicon, lowest, at) : null;
      if (asked) return asked;
      if (from === end || !connects(words, at, lowest)) break;
      at--;
      continue;
    }
    if (isIn(word, CLASS.joiner)) {
      if (from === end || !joins(words, at, lowest)) break;
      at--;
      continue;
    }
    if (isIn(word, PHRASE_BREAK | CLASS.conjunction | CLASS.negation) && !(isCapitalInside && from < end)) break;
    if (isIn(word, CLASS.time) && !isIn(words[at - 1], CLASS.determiner | CLASS.genitive)) {
      if (from === end || !isIn(words[at - 1], CLASS.title)) break;
    }
    if (isIn(word, CLASS.adverb) && !isCapitalInside && !isSourceNoun(word)) {
      if (from === end || !isIn(words[at - 1], CLASS.determiner)) break;
      at--;
      continue;
    }
    if (isFiniteCue(word, lexicon, words[at - 1]) && !isCapitalInside) break;
    from = at;
    at--;
  }
  return from < end ? trimmed(paragraph, { from, to: end }) : null;
}

/**
 * The noun phrase that begins at word `start`, reading rightwards.
 *
 * @param high - First word that may not belong to it.
 * @return `null` if none begins there.
 */
export function phraseFrom(paragraph: Paragraph, lexicon: Lexicon, start: number, high: number): Phrase | null {
  const { words } = paragraph;
  const highest = Math.min(high, start + LONGEST_PHRASE);
  let to = start;
  let at = start;
  let sawName = false;
  while (at < highest) {
    const word = words[at]!;
    const previous = words[at - 1];
    if (word.quote >= 0) {
      const end = endOfQuotedName(paragraph, at, highest);
      if (end === null || (at > start && !isNameable(previous))) break;
      to = end;
      at = end;
      sawName = true;
      continue;
    }
    if (word.kind === 'mark') {
      const joins = INNER_MARKS.has(word.text) && !(DASHES.has(word.text) && word.spaceBefore);
      if (at === start || !(joins || isPossessive(word) || isDotOfInitial(words, at))) break;
      at++;
      continue;
    }
    if (word.name >= 0) {
      to = ++at;
      sawName = true;
      continue;
    }
    if (at > start && opensRelay(paragraph, lexicon, at)) break;
    if (isIn(word, CLASS.pronoun) && !isIn(word, CLASS.determiner)) {
      return at === start ? { from: at, to: at + 1 } : trimmed(paragraph, { from: start, to });
    }
    const isCapitalInside = word.isCapital && at > start;
    if (isIn(word, CLASS.determiner) && !isIn(word, CLASS.complementiser)) {
      const isOwners = isIn(word, CLASS.genitive) && isOwned(words, at) && !isHearerAfter(words, start, at);
      if (at > start && !isOwners && !isIn(previous, CLASS.preposition | CLASS.joiner | CLASS.determiner)) break;
      at++;
      if (isSourceNoun(word)) to = at;
      continue;
    }
    if (isIn(word, CLASS.preposition) && !isCapitalInside) {
      const link = linkAt(paragraph, lexicon, at);
      if (
        at === start ||
        !(link > 0 ? continuesAfterLink(paragraph, lexicon, start, at, link) : opensComplement(paragraph, start, at))
      )
        break;
      at += Math.max(link, 1);
      continue;
    }
    if (isIn(word, CLASS.joiner)) {
      if (at === start || !joinsRight(words, at)) break;
      at++;
      continue;
    }
    if (
      isIn(word, PHRASE_BREAK | CLASS.conjunction | CLASS.negation) &&
      !(isCapitalInside && !isIn(word, CLASS.relative))
    )
      break;
    if (isIn(word, CLASS.time) && at > start) break;
    if (isIn(word, CLASS.adverb) && !isCapitalInside && !isSourceNoun(word)) {
      if (!isIn(previous, CLASS.determiner)) break;
      at++;
      continue;
    }
    const link = at > start && !word.isCapital ? linkAt(paragraph, lexicon, at) : 0;
    if (link > 0) {
      if (!continuesAfterLink(paragraph, lexicon, start, at, link)) break;
      at += link;
      continue;
    }
    if (isFiniteCue(word, lexicon, previous) && !isCapitalInside && at > start) break;
    // After a proper name a word in small letters goes on with the sentence: "the Brookings Institution | published on".
    if (
      lexicon.pack.hasCase &&
      sawName &&
      !word.isCapital &&
      word.kind === 'word' &&
      isName(previous) &&
      !mayTakeAdjective(previous, lexicon)
    ) {
      if (!isSourceNoun(word)) break;
    }
    if (word.isCapital && !isIn(word, CLASS.title)) sawName = true;
    to = ++at;
  }
  return to > start ? trimmed(paragraph, { from: start, to }) : null;
}

/** A noun stands before the article of an owner: „Sprecher | des Verbands“. */
function isOwned(words: readonly Word[], at: number): boolean {
  const previous = words[at - 1];
  return (isName(previous) || isSourceNoun(previous)) && !isIn(previous, CLASS.time);
}

/** „sagte ein Sprecher des Verbands | der Nachrichtenagentur dpa“: who hears it looks like an owner. */
function isHearerAfter(words: readonly Word[], start: number, at: number): boolean {
  const isMedium = (word: Word | undefined) =>
    word?.noun?.senses.some(
      sense => sense.kind === 'institution' && (sense.type === 'media' || sense.type === 'news-agency'),
    ) ?? false;
  return (
    isMedium(words[at + 1]) &&
    words.slice(start, at).some(word => isNoun(word, 'role', 'spokesperson') || word.isCapital)
  );
}

/** "quoted by": from here on another source passes the first one on. */
export function opensRelay({ words }: Paragraph, lexicon: Lexicon, at: number): boolean {
  return lexicon
    .phrasesAt(words[at]!.key)
    .some(
      ({ cue, slot, words: keys }) =>
        cue.class === 'relay' && slot === 'after' && keys.every((key, i) => words[at + i]?.key === key),
    );
}

/** An institution's head noun printed with a capital may still take its adjective: "Organisation | mondiale". */
function mayTakeAdjective(word: Word | undefined, lexicon: Lexicon): boolean {
  if (lexicon.pack.sources.hasCaseForms && isSourceNoun(word)) return true;
  return lexicon.pack.grammar.adjectivesFollow === true && isNoun(word, 'institution');
}

function isNameable(word: Word | undefined): boolean {
  return isSourceNoun(word) || isIn(word, CLASS.determiner) || isName(word);
}

/** Words of a document link ("published by") that begins at `at`; 0 if none does. */
export function linkAt(paragraph: Paragraph, lexicon: Lexicon, at: number): number {
  const { words } = paragraph;
  for (const link of lexicon.documentLinks) {
    if (link.every((word, i) => words[at + i]?.key === word)) return link.length;
  }
  return 0;
}

function continuesAfterLink(
  paragraph: Paragraph,
  lexicon: Lexicon,
  start: number,
  at: number,
  length: number,
): boolean {
  const { words } = paragraph;
  const next = words[at + length];
  if (next === undefined || next.kind === 'mark' || isIn(next, CLASS.time)) return false;
  if (isIn(words[at], CLASS.genitive) && length === 1) return next.kind === 'word';
  const hasDocument = words.slice(start, at).some(word => isNoun(word, 'document'));
  if (hasDocument) return next.kind === 'word' && (isIn(next, CLASS.determiner) || isName(next) || isSourceNoun(next));
  return opensComplement(paragraph, start, at) && lexicon.documentLinks.length > 0;
}

/** A preposition after a role or group ("researchers at", "spokesman for") belongs to the phrase. */
function opensComplement(paragraph: Paragraph, start: number, at: number): boolean {
  const { words } = paragraph;
  const next = words[at + 1];
  if (next === undefined || next.kind !== 'word' || isIn(next, CLASS.time)) return false;
  if (isIn(words[at], CLASS.genitive)) return true;
  if (isIn(words[at], CLASS.circumstance)) return false;
  const hasPerson = words
    .slice(start, at)
    .some(word => isNoun(word, 'role', 'spokesperson', 'author', 'collective', 'anonymous'));
  return hasPerson && (isName(next) || isIn(next, CLASS.determiner) || isSourceNoun(next));
}

/** Where a phrase ends if a date or "last week" follows it: "the office | last week showed". */
function beforeTime(words: readonly Word[], low: number, end: number): number {
  let at = end;
  while (at - 1 > low && isIn(words[at - 1], CLASS.time) && !isIn(words[at - 2], CLASS.determiner | CLASS.genitive))
    at--;
  if (at < end && at - 1 > low && isIn(words[at - 1], CLASS.preposition) && !isIn(words[at - 1], CLASS.genitive)) at--;
  return at > low ? at : end;
}

/** Words of a document link that ends with the word at `at`; 0 if none does. */
function linkEndingAt(words: readonly Word[], lexicon: Lexicon, at: number): number {
  for (const link of lexicon.documentLinks) {
    if (link.every((word, i) => words[at - link.length + 1 + i]?.key === word)) return link.length;
  }
  return 0;
}

/** Nothing or a mark stands before: a "that" here points at the noun after it. */
function opensClause(words: readonly Word[], at: number, low: number): boolean {
  return at === low || words[at - 1]?.kind === 'mark';
}

/** "experts | interviewed by Reuters": who asked is no part of the source. */
function beforeAskedBy(paragraph: Paragraph, lexicon: Lexicon, low: number, at: number): Phrase | null {
  const { words } = paragraph;
  const participle = words[at - 1];
  const isParticiple =
    participle?.kind === 'word' && participle.classes === 0 && participle.noun === null && !participle.isCapital;
  if (at - 2 < low || !isIn(words[at], CLASS.agent) || !isParticiple) return null;
  const asked = plainPhraseEndingAt(paragraph, lexicon, low, at - 1);
  const head = asked && words.slice(asked.from, asked.to).find(isSourceNoun);
  return isNoun(head || undefined, 'role', 'collective', 'author', 'anonymous') ? asked : null;
}

/** Reading leftwards: the preposition ties what follows to a noun before it. */
function connects(words: readonly Word[], at: number, low: number): boolean {
  const before = words[at - 1];
  if (at - 1 < low || before === undefined || before.kind === 'mark' || before.quote >= 0) return false;
  if (isIn(before, PHRASE_BREAK | CLASS.conjunction | CLASS.adverb | CLASS.preposition | CLASS.pronoun)) return false;
  if (isIn(words[at], CLASS.genitive)) return true;
  // Inside a title-case name: "Centers for Disease Control".
  if (before.isCapital && at - 1 > low && words[at + 1]?.isCapital) return true;
  return isSourceNoun(before) || nounEndsAt(words, at);
}

/** A fixed phrase of several words ends right before `at`. */
function nounEndsAt(words: readonly Word[], at: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const word = words[at - back];
    if (word?.noun && word.noun.length === back) return true;
  }
  return false;
}

function joins(words: readonly Word[], at: number, low: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  if (at - 1 < low || before === undefined || before.kind === 'mark') return false;
  return (
    (isName(before) || isSourceNoun(before)) && (isName(after) || isSourceNoun(after) || isIn(after, CLASS.determiner))
  );
}

function joinsRight(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  const afterDeterminer = isIn(after, CLASS.determiner) ? words[at + 2] : after;
  return (isName(before) || isSourceNoun(before)) && (isName(afterDeterminer) || isSourceNoun(afterDeterminer));
}

/** A verb form that cannot be a noun here. */
function isFiniteCue(word: Word, lexicon: Lexicon, before: Word | undefined): boolean {
  const forms = lexicon.verbForms(word.key);
  if (forms.length === 0) return false;
  if (isSourceNoun(word) || forms.some(form => form.isNounToo)) return false;
  return !isIn(before, CLASS.determiner);
}

function isDotOfInitial(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    words[at]!.text === '.' &&
    before !== undefined &&
    (before.text.length === 1 || isIn(before, CLASS.title)) &&
    before.isCapital
  );
}

function startOfQuotedName(paragraph: Paragraph, at: number, low: number): number | null {
  const quote = paragraph.words[at]!.quote;
  // “change agent,” Cole said: a stop before the closing mark shows speech, not a name.
  if (/[,.!?…،؟]\s*$/u.test(paragraph.text.slice(paragraph.quotes[quote]!.start, paragraph.quotes[quote]!.inner.end)))
    return null;
  let start = at;
  while (start - 1 >= low && paragraph.words[start - 1]!.quote === quote) start--;
  const before = paragraph.words[start - 1];
  const isShort = at - start + 1 <= LONGEST_QUOTED_NAME + 2;
  return isShort && start - 1 >= low && before !== undefined && isNameable(before) && before.kind === 'word'
    ? start
    : null;
}

function endOfQuotedName(paragraph: Paragraph, at: number, high: number): number | null {
  const quote = paragraph.words[at]!.quote;
  let end = at;
  while (end < high && paragraph.words[end]!.quote === quote) end++;
  return end - at <= LONGEST_QUOTED_NAME + 2 && end < paragraph.words.length ? end : null;
}

/** Without small words at either end that cannot be part of a name. */
function trimmed(paragraph: Paragraph, phrase: Phrase): Phrase | null {
  const { words } = paragraph;
  let { from, to } = phrase;
  const isLoose = (word: Word) =>
    word.kind === 'mark'
      ? word.quote < 0 && word.text !== ')' && word.text !== '.' && !isPossessive(word)
      : isIn(word, CLASS.preposition | CLASS.conjunction | CLASS.complementiser) &&
        !isIn(word, CLASS.determiner) &&
        word.name < 0 &&
        !isSourceNoun(word);
  while (from < to && isLoose(words[from]!)) from++;
  while (to > from && isLoose(words[to - 1]!)) to--;
  if (from >= to) return null;
  const hasSubstance = words
    .slice(from, to)
    .some(
      word =>
        word.kind !== 'mark' &&
        (word.name >= 0 ||
          isSourceNoun(word) ||
          !isIn(word, CLASS.determiner | CLASS.adverb | CLASS.time | CLASS.auxiliary) ||
          isIn(word, CLASS.pronoun)),
    );
  return hasSubstance ? { from, to } : null;
}
