import { isIn, isNoun, type Paragraph, PHRASE_BREAK, type Word } from '../analyse';
import { CLASS, type Lexicon, type NounSense } from '../lexicon';
import { stands } from './clause-at';

/** Indexes into `Paragraph.words`: half-open. */
export type Phrase = {
  readonly from: number;
  readonly to: number;
  /** A part of those asked: « six sur dix ». */
  readonly isShare?: boolean;
  /** Names in a row, with commas between them: «España, Francia y Malta». */
  readonly isList?: boolean;
};

/** Words a noun phrase may have. Longer ones are a clause misread; the longest of our gold has 16. */
export const LONGEST_PHRASE = 22;

/** Words a name in quotation marks may have inside a noun phrase. */
export const LONGEST_QUOTED_NAME = 6;

/** Words an insertion between subject and verb may have ("the agency, which …, said"). */
export const LONGEST_INSERTION = 45;

export const INNER_MARKS = new Set(['-', '–', '/', '&', '%', '$', '€', '£', "'", '#', '+', '№', '°']);

export const DASHES = new Set(['–', '—', '-']);

/** A proper name by its capital letter (not merely a sentence's first word) or because the gazetteer knows it. */
export function isName(word: Word | undefined): boolean {
  return word !== undefined && (word.name >= 0 || word.isCapital);
}

/** A capital on paper, be it a name's or, where all nouns have one, a noun's. */
export function isPrintedCapital(word: Word | undefined): boolean {
  return word !== undefined && word.kind === 'word' && (word.isCapital || /^\p{Lu}/u.test(word.text));
}

/** A word in small letters that no list holds: neither a small word nor a noun of sources. */
export function isUnlisted(word: Word | undefined): boolean {
  return word?.kind === 'word' && word.classes === 0 && word.noun === null && !word.isCapital;
}

/** «el Hospital | La | Vareda»: with a capital inside a sentence, right behind a body’s noun that has one too, the article is the name’s own. */
export function isArticleInName(words: readonly Word[], at: number): boolean {
  const [before, article, next] = [words[at - 1], words[at], words[at + 1]];
  if (!article?.isCapital || !next?.isCapital || !before?.isCapital || before.quote !== article.quote) return false;
  return isNoun(before, 'institution') || (words[at - 2]?.isCapital === true && isNoun(words[at - 2], 'institution'));
}

/** Any word that says what kind of source this is. */
export function isSourceNoun(word: Word | undefined): boolean {
  return word?.noun != null;
}

/** The mark of the English possessive. */
export function isPossessive(word: Word | undefined): boolean {
  return word !== undefined && /^['’ʼ]\p{L}*$/u.test(word.text);
}

/** One of its nouns is what persons are: "governor", "spokesman", "researcher". */
export function isPersonNoun(words: readonly Word[], phrase: Phrase): boolean {
  return words.slice(phrase.from, phrase.to).some(word => isNoun(word, 'role', 'spokesperson', 'author'));
}

/** Nothing but capitalised words and a name's small ones, or such a name behind a few words that describe it. */
export function isPersonalName(words: readonly Word[], lexicon: Lexicon, start: number, end: number): boolean {
  const { nameParticles = '', ownersFollow } = lexicon.pack.grammar;
  const particles = nameParticles.split(' ');
  let from = start;
  // «el primer ministro, | el liberal de centroderecha | Donald Tusk, anunció»
  // «el relator, | general | Óscar Ruiz, dijo»
  const isTitled = isIn(words[start], CLASS.determiner | CLASS.title) || isNoun(words[start], 'role');
  if (ownersFollow && isTitled) while (from < end && !isName(words[from]) && from - start < LONGEST_DESCRIPTION) from++;
  const isWhole = from === start;
  const described = words.slice(start, from);
  if (described.some(word => word.kind !== 'word' || isIn(word, CLASS.auxiliary | CLASS.relative))) return false;
  // « une abonnée, | Clara T. |, »: the dot of an initial.
  const isInitial = end - from > 2 && words[end - 1]!.text === '.' && isDotOfInitial(words, end - 1);
  const inserted = words.slice(from, isInitial ? end - 1 : end);
  return (
    inserted.length > (isWhole ? 0 : 1) &&
    inserted[0]!.isCapital &&
    inserted.at(-1)!.isCapital &&
    inserted.every(word => word.kind === 'word' && word.name < 0 && (word.isCapital || particles.includes(word.key)))
  );
}

/** Words that may describe a person before the name in an apposition. */
const LONGEST_DESCRIPTION = 6;

/** "quoted by": from here on another source passes the first one on. */
export function opensRelay({ words }: Paragraph, lexicon: Lexicon, at: number): boolean {
  return lexicon
    .phrasesAt(words[at]!.key, words[at + 1]?.key ?? '')
    .some(({ cue, slot, words: keys }) => cue.class === 'relay' && slot === 'after' && stands(words, at, keys));
}

/** Words of a document link ("published by", "published | on Monday | by") that begins at `at`; 0 if none does. */
export function linkAt(paragraph: Paragraph, lexicon: Lexicon, at: number): number {
  const { words } = paragraph;
  for (const link of lexicon.linksFrom.get(words[at]?.key ?? '') ?? []) {
    if (stands(words, at, link)) return link.length;
    const gap = link.length > 1 && link.length < 4 ? gapIn(words, lexicon, link, at) : 0;
    if (gap > 0) return gap;
  }
  return 0;
}

/** Words of date and place that may part a link: « publié | jeudi dans la soirée | par ». */
const LONGEST_GAP = 7;

function gapIn(words: readonly Word[], lexicon: Lexicon, link: readonly string[], at: number): number {
  const last = link.length - 1;
  if (!lexicon.pack.sources.hasPartedLinks || !stands(words, at, link.slice(0, last))) return 0;
  for (let next = at + last; next <= at + last + LONGEST_GAP; next++) {
    const word = words[next];
    // «publicados ontem | (3) | pelo instituto»
    if (word?.text === '(' && words[next + 1]?.kind === 'number' && words[next + 2]?.text === ')') {
      next += 2;
      continue;
    }
    if (word === undefined || word.kind === 'mark') return 0;
    if (next > at + last && word.key === link[last]) return next - at + 1;
    if (!isIn(word, CLASS.time | CLASS.adverb | CLASS.preposition | CLASS.determiner) && word.kind !== 'number')
      return 0;
  }
  return 0;
}

/** « une étude | publiée jeudi »: a word that opens links to an issuer ends the phrase where no issuer follows. */
export function isLooseLink(paragraph: Paragraph, lexicon: Lexicon, at: number): boolean {
  const word = paragraph.words[at];
  if (
    !lexicon.pack.sources.hasPartedLinks ||
    word === undefined ||
    word.isCapital ||
    (word.classes & ~CLASS.issuing) !== 0
  )
    return false;
  return (
    (lexicon.linksFrom.get(word.key)?.some(link => link.length > 1) ?? false) && linkAt(paragraph, lexicon, at) === 0
  );
}

/** „Städte- | und Gemeindebund“: a hyphen stands for the end that the next word has. */
export function endsHalfWord(words: readonly Word[], at: number): boolean {
  const hyphen = words[at - 1];
  const next = isIn(words[at + 1], CLASS.determiner) ? words[at + 2] : words[at + 1];
  return hyphen?.text === '-' && !hyphen.spaceBefore && isPrintedCapital(words[at - 2]) && isPrintedCapital(next);
}

/** Reading leftwards: the preposition ties what follows to a noun before it. */
export function connects(words: readonly Word[], at: number, low: number): boolean {
  const before = words[at - 1];
  if (at - 1 < low || before === undefined || before.quote >= 0) return false;
  // « 62 % | des | sondés »
  if (before.kind === 'mark') return (before.text === '%' || before.text === ')') && isIn(words[at], CLASS.genitive);
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

/** A verb form that cannot be a noun here. */
export function isFiniteCue(word: Word, lexicon: Lexicon, before: Word | undefined): boolean {
  const forms = lexicon.verbForms(word.key);
  // «un estudio | publicado en …»: without its auxiliary a past participle is no verb of the clause.
  if (forms.every(({ form }) => form === 'past-participle')) return false;
  if (isSourceNoun(word) || forms.some(form => form.isNounToo)) return false;
  return !isIn(before, CLASS.determiner);
}

/** The dot of an initial, of a title's abbreviation or inside a site's name: it ends no sentence. */
export function isDotOfInitial(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  // "Marlowboats | . | com": a site's name.
  const isSite = before?.isCapital === true && after?.kind === 'word' && !after.spaceBefore && !after.isCapital;
  return (
    words[at]!.text === '.' &&
    before !== undefined &&
    (isSite ? !words[at]!.spaceBefore : before.text.length === 1 || isIn(before, CLASS.title)) &&
    before.isCapital
  );
}

/** Without small words at either end that cannot be part of a name. */
export function trimmed(paragraph: Paragraph, phrase: Phrase): Phrase | null {
  const { words } = paragraph;
  let { from, to } = phrase;
  const isLoose = (word: Word) =>
    word.kind === 'mark'
      ? word.quote < 0 && word.text !== ')' && word.text !== '.' && !isPossessive(word)
      : isIn(word, CLASS.preposition | CLASS.conjunction | CLASS.complementiser) &&
        !isIn(word, CLASS.determiner) &&
        word.name < 0 &&
        !isSourceNoun(word);
  // « selon | De Standaard »
  const opensName = (at: number) => words[at]!.isCapital && words[at - 1]?.kind === 'word' && words[at + 1]?.isCapital;
  while (from < to && isLoose(words[from]!) && !opensName(from)) from++;
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

/** Index of the bracket that opens what closes right before `at`: «Kurumu’nun | (TÜİK)»; `at` where nothing does. */
export function beforeBrackets(words: readonly Word[], low: number, at: number): number {
  if (words[at]?.text !== ')') return at;
  for (let back = at - 1; back > low && back > at - 5; back--) if (words[back]!.text === '(') return back;
  return at;
}

/** Words that may stand in brackets behind a name: «(CPM, na sigla em inglês)». */
const LONGEST_BRACKET = 8;

/** Past the brackets that open at word `at`: „(KUA)“; `at` where nothing of the kind stands there. */
export function pastBrackets(words: readonly Word[], at: number, high: number): number {
  if (words[at]?.text !== '(') return at;
  for (let end = at + 1; end < Math.min(high, at + LONGEST_BRACKET); end++)
    if (words[end]!.text === ')') return end + 1;
  return at;
}

/** "the newspaper", « l’agence de presse »: a medium, by one of the meanings of a noun. */
export function isMedium(senses: readonly NounSense[] | undefined): boolean {
  return (
    senses?.some(sense => sense.kind === 'institution' && (sense.type === 'media' || sense.type === 'news-agency')) ??
    false
  );
}

/** Words of a trade of several at `at` that small words are among: « metteuse en scène », « aide à domicile »; 0 for none. */
export function lengthOfTrade(words: readonly Word[], at: number): number {
  const length = words[at]!.noun?.length ?? 0;
  if (length < 3 || !isNoun(words[at], 'role')) return 0;
  const inner = words.slice(at + 1, at + length - 1);
  return inner.some(word => isIn(word, CLASS.preposition) && !isIn(word, CLASS.genitive)) ? length : 0;
}

/** Where such a trade begins that ends with word `at`; null for none. */
export function startOfTrade(words: readonly Word[], at: number, low: number): number | null {
  for (let from = at - 2; from >= low && from >= at - 4; from--) {
    if (lengthOfTrade(words, from) === at + 1 - from) return from;
  }
  return null;
}
