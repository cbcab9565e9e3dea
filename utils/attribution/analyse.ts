import type { Span } from '../model';
import { foldKey } from '../text/fold';
import { findQuotes, type Quote } from '../text/quotes';
import { splitSentences } from '../text/sentences';
import { type Token, tokenize } from '../text/tokens';
import { opensSentence } from './common-words';
import { folded } from './folded';
import { CLASS, type Lexicon, type NounSense } from './lexicon';
import { isSurname } from './surnames';

/** A token with what the lexicon knows of it. */
export type Word = Token & {
  /** Bits of `CLASS`. */
  readonly classes: number;
  /** Index in `Paragraph.quotes` of the quotation it stands in (marks included); -1 outside. */
  readonly quote: number;
  /** Source noun that begins here; null if none. `length` counts words. */
  readonly noun: { readonly length: number; readonly senses: readonly NounSense[] } | null;
  /** Index in `Paragraph.names` of the known institution it is part of; -1 if none. */
  readonly name: number;
};

export type Sentence = Span & {
  /** Indexes into `Paragraph.words`: half-open. */
  readonly from: number;
  readonly to: number;
};

/** One block's text, cut up. All offsets are into `text`. */
export type Paragraph = {
  /** Index among the article's blocks, or `TITLE`. */
  readonly block: number;
  readonly text: string;
  readonly words: readonly Word[];
  readonly quotes: readonly Quote[];
  readonly sentences: readonly Sentence[];
  /** Spans of institutions that the gazetteer knows by name. */
  readonly names: readonly Span[];
};

/** What a whole article shows of its words, each folded. */
export type ArticleWords = {
  /** Its last names (`surnamesIn`). */
  readonly surnames?: ReadonlySet<string>;
  /** What it prints in small letters (`commonWordsIn`). */
  readonly commonWords?: ReadonlySet<string>;
};

/** Marks of another script, read as the finders name them; those for `order: 'verb-subject'` know their own. */
const SAME_MARK: ReadonlyMap<string, string> = new Map([
  ['،', ','],
  ['؛', ';'],
  ['؟', '?'],
  ['--', '—'],
  ['---', '—'],
]);

/**
 * Cut a block's text into sentences, words and quotations and look each word up.
 *
 * @param names - Institutions known by name, in reading order, not overlapping: each is kept in one piece.
 * @param known - What the whole article shows of its words.
 * @param tokens - The text's, in the language's shape, where the caller has them already.
 */
export function analyse(
  block: number,
  text: string,
  lexicon: Lexicon,
  names: readonly Span[] = [],
  known: ArticleWords = {},
  tokens: readonly Token[] = tokenize(text, lexicon.pack.shape),
): Paragraph {
  const quotes = findQuotes(text);
  const words = lookUpWords(text, tokens, lexicon, quotes, names, known);
  const sentences = withCredits(sentencesOf(text, words, quotes, lexicon), words, quotes, lexicon);
  return { block, text, words, quotes, sentences, names };
}

function lookUpWords(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  quotes: readonly Quote[],
  names: readonly Span[],
  { surnames, commonWords }: ArticleWords,
): Word[] {
  const keys = tokens.map(token => token.key);
  // "US", "WHO", "IT" are names unless everything is in capitals.
  const isMixedCase = text !== text.toUpperCase();
  const marks = lexicon.pack.order === 'verb-subject' ? null : SAME_MARK;
  const { hasCapitalNouns } = lexicon.pack.grammar;
  let quoteAt = 0;
  let nameAt = 0;
  let adverbUntil = 0;
  return tokens.map((token, index): Word => {
    while (quoteAt < quotes.length && quotes[quoteAt]!.end <= token.start) quoteAt++;
    while (nameAt < names.length && names[nameAt]!.end <= token.start) nameAt++;
    const quote = quotes[quoteAt];
    const name = names[nameAt];
    if (index >= adverbUntil) adverbUntil = index + adverbPhraseAt(keys, index, lexicon);
    const isAdverb = index < adverbUntil;
    const isLast = surnames !== undefined && isSurname(tokens, index, lexicon, surnames);
    const noun = token.kind === 'word' && !isAdverb && !isLast ? lexicon.nounAt(keys, index) : null;
    // Written out: spreading a token costs more than all that is looked up here.
    return {
      start: token.start,
      end: token.end,
      key: token.key,
      kind: token.kind,
      isCapital:
        token.isCapital &&
        !(hasCapitalNouns && isCapitalNoun(tokens, index, noun !== null, lexicon, surnames)) &&
        !(commonWords?.has(token.key) && opensSentence(tokens, index) && !isSpeaker(tokens[index + 1], lexicon)),
      spaceBefore: token.spaceBefore,
      text: (token.kind === 'mark' ? marks?.get(token.text) : undefined) ?? token.text,
      classes: isAdverb
        ? CLASS.adverb
        : token.kind === 'word' && !isLast && !(isMixedCase && isAcronym(token))
          ? classesOf(token, text, lexicon) &
            // „Lena | Kurz“: inside a sentence no adverb has a capital.
            (hasCapitalNouns && token.isCapital && tokens[index - 1]?.kind === 'word' ? ~CLASS.adverb : ~0)
          : 0,
      quote: quote && quote.start <= token.start ? quoteAt : -1,
      noun,
      name: name && name.start < token.end ? nameAt : -1,
    };
  });
}

/** "Brown | said": right before a verb that reports whoever stands there, even an everyday word is somebody's name. */
function isSpeaker(next: Token | undefined, lexicon: Lexicon): boolean {
  if (next?.kind !== 'word') return false;
  return lexicon
    .verbForms(next.key)
    .some(({ verb, form, isNounToo }) => verb.class === 'say' && form === 'finite' && !verb.needsSource && !isNounToo);
}

function sentencesOf(text: string, words: readonly Word[], quotes: readonly Quote[], lexicon: Lexicon): Sentence[] {
  const { closesWithVerb } = lexicon.pack.grammar;
  let next = 0;
  return splitSentences(text, quotes, lexicon.abbreviations, closesWithVerb, ordinalsOf(lexicon)).map(span => {
    while (next < words.length && words[next]!.start < span.start) next++;
    const from = next;
    while (next < words.length && words[next]!.start < span.end) next++;
    return { ...span, from, to: next };
  });
}

/** „am | 3. | Januar“, „im | 19. | Jahrhundert“, but not „lag bei | 3. | Das Amt“. */
function ordinalsOf(lexicon: Lexicon): ((before: string, next: string) => boolean) | undefined {
  const { ordinalLeads } = lexicon.pack.grammar;
  if (!ordinalLeads) return undefined;
  const leads = folded(ordinalLeads);
  return (before, next) => {
    const classes = lexicon.classOf(next);
    return (classes & CLASS.time) !== 0 || (leads.has(before) && classes === 0 && next !== '');
  };
}

/** Words of a phrase that stands where an adverb does and begins at `at`; 0 if none does. */
function adverbPhraseAt(keys: readonly string[], at: number, { adverbPhrases }: Lexicon): number {
  const phrases = adverbPhrases.size > 0 ? adverbPhrases.get(keys[at]!) : undefined;
  return phrases?.find(phrase => phrase.every((key, i) => keys[at + i] === key))?.length ?? 0;
}

/** Words before the verb, and in all, that a sentence has which does no more than credit the quotation before it. */
const LONGEST_SPEAKER = 7;
const LONGEST_CREDIT = 16;

/** «“Where is he?” Ruiz asked.»: the mark ends what is quoted, and the sentence goes on with who said it. */
function withCredits(
  sentences: readonly Sentence[],
  words: readonly Word[],
  quotes: readonly Quote[],
  lexicon: Lexicon,
): Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    const last = before && words[before.to - 1];
    const endsQuote = last !== undefined && last.quote >= 0 && last.end >= quotes[last.quote]!.end;
    if (before && endsQuote && isCredit(sentence, words, lexicon))
      joined[joined.length - 1] = { start: before.start, end: sentence.end, from: before.from, to: sentence.to };
    else joined.push(sentence);
  }
  return joined;
}

function isCredit({ from, to }: Sentence, words: readonly Word[], lexicon: Lexicon): boolean {
  if (!lexicon.pack.hasCapitals || lexicon.pack.order === 'verb-last' || to - from > LONGEST_CREDIT) return false;
  for (let at = from; at < Math.min(to, from + LONGEST_SPEAKER); at++) {
    const word = words[at]!;
    if (word.kind !== 'word' || word.quote >= 0) return false;
    if (word.isCapital || word.noun !== null) continue;
    const isCue = lexicon
      .verbForms(word.key)
      .some(({ form, verb }) => form === 'finite' && verb.takes.includes('quote'));
    if (!isCue) continue;
    const after = words[at + 1];
    return at > from && (after === undefined || after.kind === 'mark' || isIn(after, CREDIT_GOES_ON));
  }
  return false;
}

/**
 * Whether a capitalised word is a noun and no name, where all nouns have a capital: a source noun, one after an article or an
 * adjective, one with the ending of a noun. Two capitals in a row are a name (Ilse Brandt, Deutsche Umwelthilfe), as are
 * letters for a name (RKI, AfD).
 */
function isCapitalNoun(
  tokens: readonly Token[],
  index: number,
  isSource: boolean,
  lexicon: Lexicon,
  surnames: ReadonlySet<string> | undefined,
): boolean {
  const token = tokens[index]!;
  const before = tokens[index - 1];
  if (/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(token.text)) return false;
  if (/\p{Lu}.*\p{Lu}/u.test(token.text) && !isSource) return false;
  // „Jan | Richter“, „Robert Koch- | Institut“, but „… . Die | Brücke“.
  const opensPhrase = before?.kind === 'word' && (lexicon.classOf(before.key) & OPENS_PHRASE) !== 0;
  const followsName = before !== undefined && before.kind === 'word' && before.isCapital && index > 1;
  // „sieht Kallweit | Vorteile“
  const endsName = before !== undefined && surnames?.has(before.key) === true && !surnames.has(token.key);
  if (endsName && before.isCapital) return true;
  if (followsName && !opensPhrase) return false;
  if (isSource) return true;
  if (tokens[index + 1]?.kind === 'word' && tokens[index + 1]!.isCapital) return false;
  const { nounEndings } = lexicon;
  if (nounEndings.some(ending => token.key.length > ending.length + 2 && token.key.endsWith(ending))) return true;
  if (before?.kind !== 'word') return before?.kind === 'number';
  const classes = lexicon.classOf(before.key);
  if ((classes & CLASS.determiner) !== 0) return true;
  const isAdjective =
    classes === 0 &&
    lexicon.adjectiveEndings.some(ending => before.key.endsWith(ending)) &&
    !lexicon.isVerb(before.key);
  return isAdjective && !before.isCapital;
}

function classesOf(token: Token, text: string, lexicon: Lexicon): number {
  // "Jill A. Martin": an initial is no article; « M. Martin » has a title.
  if (token.isCapital && token.text.length === 1 && text[token.end] === '.')
    return lexicon.classOf(token.key) & CLASS.title;
  const plain =
    lexicon.classOf(token.key) || (lexicon.isFinite(token.text) && !lexicon.isVerb(token.key) ? CLASS.commonVerb : 0);
  if ((plain & CLASS.preposition) !== 0 && isPrintedOtherwise(token, lexicon)) return plain & ~CLASS.preposition;
  // « A Bercy », but « A-t-il »: the verb's pronoun is tied to it.
  const { bareCapital } = lexicon.pack.grammar;
  if (token.text !== bareCapital?.printed || text[token.end] === '-') return plain;
  return lexicon.classOf(foldKey(bareCapital.meant));
}

/** «علي» is a name, «على» the preposition: folding makes them one. */
function isPrintedOtherwise({ text, key }: Token, { pack }: Lexicon): boolean {
  const printed = pack.verbFirst?.printedPrepositions ?? [];
  return printed.some(form => form.length === text.length && form.at(-1) !== text.at(-1) && foldKey(form) === key);
}

function isAcronym(token: Token): boolean {
  return token.isCapital && /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(token.text);
}

const OPENS_PHRASE = CLASS.determiner | CLASS.preposition | CLASS.conjunction;
const CREDIT_GOES_ON = CLASS.time | CLASS.preposition | CLASS.adverb;

/** True if the word is in any of the classes given as bits. */
export function isIn(word: Word | undefined, classes: number): boolean {
  return word !== undefined && (word.classes & classes) !== 0;
}

/** True if the word names or describes a source of one of these kinds. */
export function isNoun(word: Word | undefined, ...kinds: readonly NounSense['kind'][]): boolean {
  return word?.noun?.senses.some(sense => kinds.includes(sense.kind)) ?? false;
}

/** Words that can never be inside a noun phrase. */
export const PHRASE_BREAK =
  CLASS.subordinator |
  CLASS.complementiser |
  CLASS.relative |
  CLASS.auxiliary |
  CLASS.otherPronoun |
  CLASS.commonVerb |
  CLASS.hearer;
