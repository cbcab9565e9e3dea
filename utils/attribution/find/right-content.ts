import type { BlockSpan, Span } from '../../model';
import { isIn, type Paragraph, type Sentence, type Word } from '../analyse';
import { CLASS, type CueForm, type Lexicon } from '../lexicon';
import { trimSpan } from './content';
import { phraseFrom } from './phrase-after';
import { isPrintedCapital } from './phrases';
import { questionAfter } from './question';
import { endWordAfter, type VerbGroup } from './verb-group';

export type RightContent = {
  readonly content: readonly Span[];
  readonly elsewhere?: readonly BlockSpan[];
  /** "that", a colon or a quotation says that speech follows. */
  readonly isExplicit: boolean;
  readonly isQuote: boolean;
};

type Context = {
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
  readonly lexicon: Lexicon;
  readonly group: VerbGroup;
  readonly form: CueForm;
  readonly isAfterAgent?: boolean;
};

/** How many words may stand between a verb and the "that", colon or quotation it governs. */
const LONGEST_GAP = 28;

/**
 * What the verb says of the text to its right, from word `start` to the end of the sentence.
 *
 * @return `null` where nothing there is its content.
 */
export function contentRightOf(context: Context, verbEnd: number): RightContent | null {
  const start = pastDate(context, verbEnd);
  const { paragraph, sentence, lexicon, form } = context;
  const { words, text } = paragraph;
  const { takes } = form.verb;
  if (opensInfinitive(words, lexicon, start) && takes.includes('clause') && !context.isAfterAgent) {
    const span = trimSpan(text, words[start]!.start, sentence.end);
    return span && { content: [span], isExplicit: true, isQuote: false };
  }
  const opening = openingAfter(context, start);
  if (opening !== null) {
    const word = words[opening]!;
    const isQuote = word.quote >= 0;
    if (word.text === ':') {
      const span = trimSpan(text, word.end, sentence.end);
      if (span) return { content: [span], isExplicit: true, isQuote: (words[opening + 1]?.quote ?? -1) >= 0 };
      return null;
    }
    if (isQuote) {
      // "called the plan “reckless”": what is called belongs to it.
      const isPredicate =
        takes.includes('object') &&
        (!takes.includes('clause') || form.verb.laterWords !== undefined) &&
        words[opening - 1]?.kind === 'word';
      const span = trimSpan(text, isPredicate ? words[start]!.start : word.start, sentence.end);
      return span && { content: [span], isExplicit: true, isQuote: true };
    }
    if (!takes.includes('clause')) return null;
    const from =
      isIn(word, CLASS.relative) && !isIn(word, CLASS.determiner) && !isIn(word, CLASS.complementiser)
        ? word.start
        : afterComplementiser(context, opening);
    const span = trimSpan(text, from, sentence.end);
    return span && { content: [span], isExplicit: true, isQuote: false };
  }
  if (form.verb.needsQuote) return null;
  const question = questionAfter(context, start);
  if (question) return { content: [question], isExplicit: true, isQuote: false };
  const asked = infinitiveAfter(context, start);
  if (asked) return { content: [asked], isExplicit: true, isQuote: false };
  const bare = afterComma(context, start);
  if (bare) return { content: [bare], isExplicit: true, isQuote: false };
  const at = pastAdverbs(context, afterHearer(context, start));
  const word = words[at];
  if (word === undefined || at >= sentence.to || word.kind === 'mark') {
    // "urged calm" has its hearer as content; "told reporters." has none.
    if (at === start || !takes.includes('object')) return null;
    const span = trimSpan(text, words[start]!.start, sentence.end);
    return span && { content: [span], isExplicit: false, isQuote: false };
  }
  if (isIn(word, CLASS.infinitive) && takes.includes('infinitive')) {
    const span = trimSpan(text, words[start]!.start, sentence.end);
    return span && { content: [span], isExplicit: true, isQuote: false };
  }
  if (opensInfinitive(words, lexicon, at) && takes.includes('clause') && !context.isAfterAgent) {
    const span = trimSpan(text, word.start, sentence.end);
    return span && { content: [span], isExplicit: true, isQuote: false };
  }
  if (isIn(word, CLASS.relative | CLASS.auxiliary | CLASS.passive) && !isIn(word, CLASS.determiner)) return null;
  if (isIn(word, CLASS.joiner) || isNothing(context, at)) return null;
  const canBeClause = takes.includes('clause') && lexicon.pack.grammar.hasBareClauses === true && !context.isAfterAgent;
  if (isIn(word, CLASS.preposition | CLASS.time | CLASS.adverb | CLASS.subordinator) && !isIn(word, CLASS.determiner)) {
    const isClause = hasClauseAfter(context, at) || (lexicon.pack.grammar.closesWithVerb && form.verb.isPlain);
    if (!takes.includes('object') && !(canBeClause && isClause)) return null;
  } else if (!takes.includes('object') && !(canBeClause && (form.verb.isPlain || hasClauseAfter(context, at))))
    return null;
  const span = trimSpan(
    text,
    at === start || !takes.includes('object') || !form.verb.hearerFirst ? word.start : words[start]!.start,
    canBeClause && hasClauseAfter(context, at) ? sentence.end : beforeEndWord(context, at),
  );
  return span && { content: [span], isExplicit: false, isQuote: false };
}

/** « affirme | avoir vu », « affirme | en avoir vu »: small pronouns may stand before what opens the content. */
function opensInfinitive(words: Paragraph['words'], lexicon: Lexicon, at: number): boolean {
  let next = at;
  while (next < at + 2 && isIn(words[next], CLASS.clitic) && !isIn(words[next], CLASS.contentOpener)) next++;
  const word = words[next];
  if (isIn(word, CLASS.contentOpener)) return true;
  // « raconte | l’histoire »: behind what may be an article, an unknown word is a noun.
  if (next > at && isIn(words[next - 1], CLASS.determiner)) return false;
  const isBare = word?.kind === 'word' && word.classes === 0 && word.noun === null && !word.isCapital && word.quote < 0;
  return isBare && word.key.length > 4 && lexicon.infinitiveEndings.some(ending => word.key.endsWith(ending));
}

/** „Das Amt teilte mit, die Zahl steige“: where a comma divides all clauses, what follows it needs no "that". */
function afterComma(context: Context, start: number): Span | null {
  const { paragraph, sentence, lexicon, form, group } = context;
  const { words, text } = paragraph;
  if (lexicon.pack.order !== 'verb-second' || !form.verb.takes.includes('clause')) return null;
  let at = start;
  // What stands before the last part of a verb that comes apart is its object: „warf | der Regierung | vor“.
  // Behind „sagte“ it is who hears it: „sagte | dem Morgenblatt“.
  const holdsObject =
    form.verb.endWords !== undefined || form.verb.laterWords !== undefined || form.verb.isPlain === true;
  // „erklärte | in Berlin |, die Lage sei ernst“
  let isGoverned = false;
  while (
    at < sentence.to &&
    (words[at]!.kind !== 'mark' || (holdsObject && words[at]!.quote >= 0)) &&
    (holdsObject || isIn(words[at], BEFORE_COMMA) || (isIn(words[at - 1], GOVERNS) && at > start))
  ) {
    isGoverned ||= !holdsObject && !isIn(words[at], BEFORE_COMMA);
    at++;
  }
  const next = words[at + 1];
  if (words[at]?.text !== ',' || at + 1 >= sentence.to || next === undefined) return null;
  if (isIn(next, CLASS.relative) && !isIn(next, CLASS.determiner)) return null;
  if (isIn(next, CLASS.subordinator)) return null;
  if (isGoverned && !(isReported(context, at + 1) && (isClauseOpener(next) || isPrintedCapital(next)))) return null;
  if (start !== group.to && isReported(context, at + 1) && isClauseOpener(next))
    return trimSpan(text, words[at]!.end, sentence.end);
  // Right behind its verb a comma can divide nothing else.
  const isBehindVerb = start === group.to && sentence.to - at > 3;
  if (!isBehindVerb && !hasClauseAfter(context, at + 1) && !hasInfinitive(context, at + 1)) return null;
  return trimSpan(text, words[at]!.end, sentence.end);
}

/** „appellierten | an die Stadt, die Miete zu stunden“: who is asked stands before the comma and belongs to it. */
function infinitiveAfter(context: Context, from: number): Span | null {
  const { paragraph, sentence, lexicon, form } = context;
  const { words, text } = paragraph;
  if (lexicon.pack.order !== 'verb-second' || form.verb.endWords || form.verb.laterWords) return null;
  const start = pastAdverbs(context, from);
  let at = start;
  while (at < sentence.to && words[at]!.kind !== 'mark') at++;
  if (at === start || words[at]?.text !== ',' || at + 1 >= sentence.to || !hasInfinitive(context, at + 1)) return null;
  if (isIn(words[at + 1], CLASS.subordinator | CLASS.complementiser | CLASS.conjunction)) return null;
  return trimSpan(text, words[start]!.start, sentence.end);
}

/** An infinitive with its own word („zu stunden“) or with that word inside („umzuleiten“), before the next comma. */
function hasInfinitive({ paragraph, sentence, lexicon, form }: Context, from: number): boolean {
  const { words } = paragraph;
  if (!form.verb.takes.includes('infinitive')) return false;
  const markers = lexicon.splitPrefixes.flatMap(prefix =>
    (lexicon.pack.grammar.infinitiveMarkers ?? '').split(' ').map(marker => prefix + marker),
  );
  for (let at = from; at < sentence.to; at++) {
    const word = words[at]!;
    if (word.text === ',' && word.quote < 0 && at > from) return false;
    if (isIn(word, CLASS.infinitive)) return true;
    if (!word.isCapital && word.key.endsWith('n') && markers.some(start => word.key.startsWith(start))) return true;
  }
  return false;
}

const GOVERNS = CLASS.preposition | CLASS.determiner;

function isClauseOpener(word: Word): boolean {
  return isIn(word, CLASS.determiner | CLASS.pronoun | CLASS.otherPronoun | CLASS.impersonal);
}

/** „…, die Lage | sei | ernst“, „…, er | bleibe“: a verb in the mood of reported speech before the next comma, with no noun behind it. */
function isReported({ paragraph, sentence, lexicon }: Context, from: number): boolean {
  const { words } = paragraph;
  const isRelative = isIn(words[from], CLASS.relative);
  for (let at = from + 1; at < sentence.to; at++) {
    const word = words[at]!;
    if (word.text === ',' && word.quote < 0) return false;
    const isVerb =
      lexicon.reportedForms.has(word.key) ||
      (word.kind === 'word' && word.classes === 0 && word.noun === null && /^\p{Ll}+[^t]e$/u.test(word.text)) ||
      isIn(word, CLASS.auxiliary);
    const next = words[at + 1];
    const isLast = at + 1 >= sentence.to || next?.text === ',' || next?.text === '.';
    if (!isVerb || isPrintedCapital(next) || (isLast && isRelative)) continue;
    return true;
  }
  return false;
}

const BEFORE_COMMA = CLASS.time | CLASS.adverb | CLASS.preposition | CLASS.determiner | CLASS.otherPronoun;

/** Past a date set off by commas: "ont mis en garde, jeudi, | contre". */
function pastDate({ paragraph, sentence }: Context, start: number): number {
  const { words } = paragraph;
  if (words[start]?.text !== ',') return start;
  // « assure, elle, | avoir prévenu »
  if (isIn(words[start + 1], CLASS.pronoun) && words[start + 2]?.text === ',') return start + 3;
  for (let at = start + 1; at < Math.min(sentence.to - 1, start + 7); at++) {
    if (words[at]!.text === ',') return at > start + 1 ? at + 1 : start;
    if (!isIn(words[at], CLASS.time | CLASS.adverb | CLASS.preposition) && words[at]!.kind !== 'number') return start;
  }
  return start;
}

/** The "that", colon or quotation mark that opens the content, past hearers, dates and places; `null` if none does. */
function openingAfter(context: Context, start: number): number | null {
  const { paragraph, sentence, lexicon, form, group } = context;
  const { words } = paragraph;
  let commas = 0;
  for (let at = start; at < Math.min(sentence.to, start + LONGEST_GAP); at++) {
    const word = words[at]!;
    if (word.quote >= 0) {
      const quote = paragraph.quotes[word.quote]!;
      if (word.start !== quote.start || words[group.at]!.quote === word.quote) return null;
      // „sagte der „Kieler Zeitung“, …“: a paper that hears it.
      if (isHearer(context, at)) {
        while (at + 1 < sentence.to && words[at + 1]!.quote === word.quote) at++;
        continue;
      }
      // Right after the verb, a comma or a colon a quotation is content; further on only if nothing else can be.
      const before = words[at - 1];
      return at === start || before?.text === ',' || before?.text === ':' || form.verb.takes.includes('quote')
        ? at
        : null;
    }
    if (word.text === ':') return at;
    if (word.text === ',' || word.text === '–' || word.text === '—') {
      commas++;
      continue;
    }
    if (word.kind === 'mark') {
      if (word.text === ';') return null;
      continue;
    }
    if (isIn(word, CLASS.complementiser)) {
      // "said, however, that": past a comma only if the aside has closed.
      if (commas > 0 && words[at - 1]?.text !== ',') return null;
      if (
        commas > 0 &&
        !lexicon.pack.grammar.hasCommaBeforeThat &&
        words[start]?.text !== ',' &&
        !isIn(words[start], CLASS.preposition | CLASS.time | CLASS.adverb)
      )
        return null;
      if (commas === 1 && isIn(word, CLASS.relative) && words[at - 1]?.text === ',' && hasObject(words, start, at))
        return null;
      const isRelative =
        isIn(word, CLASS.relative) &&
        at > start &&
        !isIn(words[at - 1], CLASS.adverb | CLASS.time) &&
        commas === 0 &&
        followsNoun(words, at, start) &&
        !form.verb.hearerFirst &&
        !hasPreposition(paragraph, start, at);
      if (!isRelative || at === start) return at;
      return null;
    }
    if (
      isIn(word, CLASS.auxiliary | CLASS.passive | CLASS.commonVerb | CLASS.pronoun | CLASS.subordinator) &&
      commas === 0 &&
      !isIn(word, CLASS.preposition | CLASS.determiner)
    )
      return null;
    if (
      at > start &&
      lexicon.verbForms(word.key).some(other => other.form === 'finite' && !other.isNounToo) &&
      commas === 0
    )
      return null;
  }
  return null;
}

/** Words a paper's name in quotation marks has at the most, marks included. */
const LONGEST_PAPER = 6;

function isHearer({ paragraph, lexicon, form }: Context, at: number): boolean {
  const { words } = paragraph;
  const before = words[at - 1];
  if (!lexicon.pack.grammar.hasCapitalNouns || form.verb.takes.includes('object') || !isIn(before, CLASS.determiner))
    return false;
  let to = at;
  while (words[to]?.quote === words[at]!.quote) to++;
  return (
    to - at <= LONGEST_PAPER &&
    (words[to] === undefined || words[to]!.kind === 'mark' || isIn(words[to], CLASS.time | CLASS.preposition))
  );
}

/** «defenderá ante los asistentes | la suspensión del acuerdo, que …»: an article that no preposition governs. */
function hasObject(words: Paragraph['words'], start: number, end: number): boolean {
  for (let at = start; at < end - 1; at++) {
    const word = words[at]!;
    const next = words[at + 1]!;
    if (!isIn(word, CLASS.determiner) || isIn(word, CLASS.preposition | CLASS.genitive | CLASS.adverb)) continue;
    const isGoverned = at > start && isIn(words[at - 1], CLASS.preposition | CLASS.genitive | CLASS.determiner);
    const isDate = isIn(next, CLASS.time | CLASS.adverb) || next.kind === 'number' || isIn(words[at + 2], CLASS.time);
    if (!isGoverned && !isDate && next.kind === 'word') return true;
  }
  return false;
}

function followsNoun(words: Paragraph['words'], at: number, start: number): boolean {
  return at - start >= 1 && words[at - 1]?.kind === 'word';
}

function hasPreposition(paragraph: Paragraph, from: number, to: number): boolean {
  return isIn(paragraph.words[from], CLASS.preposition | CLASS.time | CLASS.adverb) && to > from;
}

function afterComplementiser({ paragraph }: Context, at: number): number {
  return paragraph.words[at]!.end;
}

/** Past "reporters", "the BBC", "to journalists": who is told is never the source nor the content. */
function afterHearer({ paragraph, sentence, lexicon, form }: Context, start: number): number {
  const { words } = paragraph;
  if (!form.verb.hearerFirst) return start;
  const from = isIn(words[start], CLASS.preposition) ? start + 1 : start;
  const hearer = phraseFrom(paragraph, lexicon, from, sentence.to);
  return hearer ? hearer.to : isIn(words[start], CLASS.otherPronoun | CLASS.pronoun) ? start + 1 : start;
}

/** A noun phrase as content stops where a clause or aside of the newsroom begins: "denied the charge, although …". */
function objectEnd({ paragraph, sentence }: Context, at: number): number {
  const { words } = paragraph;
  for (let next = at + 1; next < sentence.to - 1; next++) {
    const word = words[next]!;
    if (word.quote >= 0 || word.text !== ',') continue;
    if (
      isIn(words[next + 1], CLASS.subordinator | CLASS.preposition | CLASS.adverb | CLASS.relative | CLASS.conjunction)
    ) {
      if (!isIn(words[next + 1], CLASS.joiner)) return word.start;
    }
  }
  return sentence.end;
}

/** "denied it", „sagte nichts“: a pronoun alone tells nothing. */
function isNothing({ paragraph, sentence, lexicon }: Context, at: number): boolean {
  const { words } = paragraph;
  const isOver = at + 1 >= sentence.to || words[at + 1]!.kind === 'mark';
  return lexicon.pack.order === 'verb-second' && isIn(words[at], CLASS.otherPronoun | CLASS.pronoun) && isOver;
}

/** „berichten | dagegen | von weniger Kunden“ */
function pastAdverbs({ paragraph, sentence, lexicon }: Context, start: number): number {
  if (lexicon.pack.order !== 'verb-second') return start;
  let at = start;
  while (at < sentence.to - 1 && isIn(paragraph.words[at], CLASS.adverb)) at++;
  return at;
}

/** „lehnt | den Plan | ab“: the verb's last part is no content. */
function beforeEndWord(context: Context, at: number): number {
  const { paragraph, sentence, form } = context;
  const end = objectEnd(context, at);
  const last = form.verb.endWords ? endWordAfter(paragraph.words, form.verb.endWords, at, sentence.to) : null;
  return last !== null && last > at && paragraph.words[last]!.end <= end ? paragraph.words[last]!.start : end;
}

/** Something with a verb of its own follows: "said in May prices would rise". */
function hasClauseAfter({ paragraph, sentence, lexicon }: Context, at: number): boolean {
  const { words } = paragraph;
  if (isIn(words[at], CLASS.subordinator) && !isIn(words[at], CLASS.preposition)) return true;
  for (let next = at + 1; next < sentence.to; next++) {
    const word = words[next]!;
    if (word.text === ',') return false;
    if (isIn(word, CLASS.auxiliary | CLASS.passive | CLASS.commonVerb)) return true;
    // "added a rail and | called": a verb that "and" opens is not this clause's.
    if (isIn(words[next - 1], CLASS.joiner)) continue;
    if (lexicon.verbForms(word.key).some(form => form.form === 'finite' && !form.isNounToo) && next > at + 2)
      return true;
  }
  return false;
}
