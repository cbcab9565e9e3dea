import { isIn, isNoun, type Paragraph, type Sentence, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS, type Lexicon } from '../lexicon';
import type { Candidate } from './candidate';
import { isFiniteCueForm } from './clause-at';
import { trimSpan } from './content';
import { phraseFrom } from './phrase-after';
import type { Phrase } from './phrases';
import { isPrintedCapital } from './phrases';
import { readSourcePhrase } from './source-phrase';

/** Words before the colon. */
const LONGEST_CLAUSE = 30;

/** Words before the colon among which a thing with words on it tells that nobody spoke: „hielt ein | Plakat | hoch“. */
const NEAR = 3;

/** Words before a verb that tell how somebody is. */
const LONGEST_MANNER = 7;

/** Words that a quotation must have, if it is no more than a call: „Raus!“ */
const SHORTEST_QUOTATION = 3;

/**
 * „Auch Ute Kern ist zufrieden: „Das war gut.““, „Zufrieden war auch …: „…““: a clause with no verb of speech tells of a person or
 * body, and what they say follows its colon; its verb is the cue. In `lastNames` stand those by which the article calls persons alone.
 */
export function findToldBeforeQuote(
  paragraph: Paragraph,
  sentence: Sentence,
  lexicon: Lexicon,
  lastNames: ReadonlySet<string>,
): Candidate | null {
  const { tellingColons } = lexicon.pack.cues;
  const { words, text } = paragraph;
  if (!tellingColons) return null;
  const colon = colonIn(words, sentence);
  if (colon === null || !isSpoken(paragraph, colon + 1)) return null;
  const clause = { words, lexicon, paragraph, lastNames, from: clauseFrom(words, sentence.from, colon), colon };
  const things = folded(tellingColons.things);
  const hearing = folded(tellingColons.hearing);
  if (words.slice(clause.from, colon).some(word => hearing.has(word.key))) return null;
  if (words.slice(Math.max(clause.from, colon - NEAR), colon).some(word => things.has(word.key))) return null;
  const told = tellingIn(clause);
  const content = told && trimSpan(text, words[colon]!.end, sentence.end);
  if (!content) return null;
  return {
    cue: { start: words[told.verb]!.start, end: words[told.verb]!.end },
    source: readSourcePhrase(paragraph, lexicon, told.speaker),
    sharesBefore: false,
    content: [content],
    polarity: 'said',
    cueClass: 'say',
    confidence: 0.7,
    rule: 'told-before-quote',
    cutsAt: null,
    sentence,
  };
}

type Clause = {
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  readonly paragraph: Paragraph;
  readonly lastNames: ReadonlySet<string>;
  readonly from: number;
  readonly colon: number;
};

function colonIn(words: readonly Word[], { from, to }: Sentence): number | null {
  for (let at = from + 2; at < Math.min(to - 1, from + LONGEST_CLAUSE); at++) {
    if (words[at]!.quote < 0 && words[at]!.text === ':') return words[at + 1]!.quote >= 0 ? at : null;
  }
  return null;
}

/** A whole sentence, by the mark that ends it before the quotation does: no title and no slogan. */
function isSpoken({ words, quotes, text }: Paragraph, at: number): boolean {
  const { quote } = words[at]!;
  const { inner } = quotes[quote]!;
  let length = 0;
  for (let next = at; length < SHORTEST_QUOTATION && words[next]?.quote === quote; next++)
    if (words[next]!.kind === 'word') length++;
  return length >= SHORTEST_QUOTATION && /[.?!…]/u.test(text.slice(inner.start, inner.end).trimEnd().slice(-1));
}

/** The last main clause: „Der Rat jubelte, doch | Kern war enttäuscht“. */
function clauseFrom(words: readonly Word[], low: number, colon: number): number {
  for (let at = colon - 1; at > low; at--) {
    const { text } = words[at]!;
    if (text === ';' || (text === ',' && isIn(words[at + 1], CLASS.conjunction))) return at + 1;
  }
  return low;
}

type Telling = { readonly speaker: Phrase; readonly verb: number };

/** The clause's verb, and its subject in its place: before the verb, or behind it where something else opens the clause. */
function tellingIn(clause: Clause): Telling | null {
  const { words, lexicon, paragraph, colon } = clause;
  const from = openingAt(clause);
  const isOccasion = isIn(words[from], CLASS.subordinator | CLASS.asClause | CLASS.complementiser);
  const isGoverned = !isOccasion && isIn(words[from], CLASS.preposition) && !isIn(words[from], CLASS.determiner);
  const opening =
    isOccasion || standsAlone(clause, from) ? null : phraseFrom(paragraph, lexicon, from + (isGoverned ? 1 : 0), colon);
  const first = isOccasion
    ? pastComma(words, from, colon)
    : opening
      ? pastBeside(clause, opening.to)
      : verbIn(clause, from);
  if (first === null || first >= colon || !isVerb(words[first])) return null;
  // „Auf den Streit angesprochen, | wird Kern einsilbig“
  const isBehindComma = isGoverned && words[first + 1]?.text === ',';
  const verb = isBehindComma ? first + 2 : first;
  const speaker = isBehindComma
    ? speakerBehind(clause, verb + 1, false)
    : speakerBeside(clause, { from, verb, opening, isGoverned });
  return speaker && verb < colon ? { speaker, verb } : null;
}

type Opening = {
  readonly from: number;
  readonly verb: number;
  readonly opening: Phrase | null;
  readonly isGoverned: boolean;
};

function speakerBeside(clause: Clause, { from, verb, opening, isGoverned }: Opening): Phrase | null {
  const { words, lexicon } = clause;
  const { views, answers } = lexicon.pack.cues.tellingColons!;
  if (opening && !isGoverned && isSpeaker(clause, opening)) return opening;
  const isAnswer = folded(answers).has(words[opening ? opening.to - 1 : from]!.key);
  const speaker = speakerBehind(clause, verb + 1, isAnswer);
  if (speaker) return speaker;
  return opening && isGoverned && folded(views).has(words[from]!.key) && isSpeaker(clause, opening) ? opening : null;
}

/** Past „und“, „doch“ and the „auch“ that goes with the noun behind it. */
function openingAt({ words, lexicon, from, colon }: Clause): number {
  const focus = folded(lexicon.pack.grammar.focusAdverbs);
  let at = from;
  while (at < colon && isIn(words[at], CLASS.conjunction)) at++;
  const next = words[at + 1];
  return focus.has(words[at]?.key ?? '') && (isIn(next, CLASS.determiner) || isPrintedCapital(next)) ? at + 1 : at;
}

/** „Zufrieden | war“, „Noch deutlicher | wird“, „Das | ärgert“: a word of manner, or a pronoun that looks like an article. */
function standsAlone({ words, lexicon, lastNames }: Clause, at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  if (next?.kind !== 'word' || isPrintedCapital(next)) return isIn(word, CLASS.adverb);
  const describes = lexicon.adjectiveEndings.some(ending => next.key.endsWith(ending));
  if (isIn(word, CLASS.determiner)) return next.classes === 0 && !describes;
  const isOther = isIn(word, CLASS.pronoun | CLASS.preposition) || word.name >= 0 || word.noun !== null;
  return !isOther && !lastNames.has(word.key) && !lexicon.nounEndings.some(ending => word.key.endsWith(ending));
}

/** The finite verb behind words of manner: „Zufrieden | war“, „Besonders hart | trifft“, „Stolz auf den Lauf | ist“. */
function verbIn({ words, lexicon, colon }: Clause, from: number): number | null {
  let lone: number | null = null;
  for (let at = from + 1; at < Math.min(colon, from + LONGEST_MANNER); at++) {
    const word = words[at]!;
    if (word.kind !== 'word') return null;
    const isPlainVerb =
      isIn(word, CLASS.auxiliary | CLASS.passive | CLASS.commonVerb) || isFiniteCueForm(lexicon, word);
    if (isPlainVerb && !isPrintedCapital(word)) return at;
    if (isVerb(word) && at <= from + 2 && (lone === null || lone === at - 1)) lone = at;
  }
  return lone;
}

function isVerb(word: Word | undefined): boolean {
  if (word?.kind !== 'word' || isPrintedCapital(word) || word.quote >= 0) return false;
  return isIn(word, CLASS.auxiliary | CLASS.passive | CLASS.commonVerb) || word.classes === 0;
}

/** Past where they belong, an age in brackets and what is told between commas: „Ute Kern | vom Mieterbund“, „Jan Holm (42)“, „Ute Kern, Leiterin,“. */
function pastBeside({ words, lexicon, paragraph, colon }: Clause, from: number): number {
  let at = from;
  while (isIn(words[at], CLASS.preposition) && at < colon) {
    const place = phraseFrom(paragraph, lexicon, at + 1, colon);
    if (!place) break;
    at = place.to;
  }
  if (words[at]?.text === '(') {
    while (at < colon && words[at]!.text !== ')') at++;
    at++;
  }
  return words[at]?.text === ',' ? (pastComma(words, at + 1, colon) ?? at) : at;
}

function pastComma(words: readonly Word[], from: number, colon: number): number | null {
  for (let at = from; at < colon; at++) if (words[at]!.text === ',') return at + 1;
  return null;
}

/** The first phrase behind the verb, past its pronouns and adverbs: „zeigt | sich auch | die Fraktion“. */
function speakerBehind(clause: Clause, from: number, isAnswer: boolean): Phrase | null {
  const { words, lexicon, paragraph, colon } = clause;
  const focus = folded(lexicon.pack.grammar.focusAdverbs);
  const small = CLASS.otherPronoun | CLASS.adverb | CLASS.reflexive | CLASS.time;
  let at = from;
  while (at < colon && words[at]!.kind === 'word' && !isPrintedCapital(words[at])) {
    const word = words[at]!;
    const isThat = isIn(word, CLASS.determiner) && !isIn(words[at + 1], CLASS.determiner) && isSmall(words[at + 1]);
    if (!(isIn(word, small) || focus.has(word.key) || isThat)) break;
    at++;
  }
  // „Kritik kommt | von | der Opposition“
  if (isAnswer && isIn(words[at], CLASS.preposition)) at++;
  const phrase = at < colon ? phraseFrom(paragraph, lexicon, at, colon) : null;
  return phrase && isSpeaker(clause, phrase) ? phrase : null;
}

function isSmall(word: Word | undefined): boolean {
  return word?.kind === 'word' && isIn(word, CLASS.adverb | CLASS.determiner) && !isPrintedCapital(word);
}

/** A person or body: by its noun, as a name of two words, as a name that the article tells in full elsewhere, or as a pronoun. */
function isSpeaker({ words, lexicon, lastNames }: Clause, { from, to }: Phrase): boolean {
  const inside = words.slice(from, to);
  const { pronouns } = lexicon.pack.grammar;
  const [first] = inside;
  if (inside.length === 1 && isIn(first, CLASS.pronoun))
    return folded(pronouns.map(({ word }) => word).join(' ')).has(first!.key) && isSubjectForm(lexicon, first!);
  const owner = inside.findIndex((word, at) => at > 0 && isIn(word, CLASS.preposition | CLASS.genitive));
  const head = owner < 0 ? inside : inside.slice(0, owner);
  if (head.some(word => isNoun(word, 'document'))) return false;
  if (head.some(word => isNoun(word, 'role', 'spokesperson', 'author', 'collective', 'institution') || word.name >= 0))
    return true;
  const names = head.filter(word => word.kind === 'word' && word.isCapital && word.classes === 0);
  return names.length >= 2 || (names.length === 1 && head.length === 1 && lastNames.has(names[0]!.key));
}

/** „Er“, „sie“: not „ihm“, „ihr“. */
function isSubjectForm({ pack }: Lexicon, { key }: Word): boolean {
  return folded(pack.cues.tellingColons!.subjects).has(key);
}
