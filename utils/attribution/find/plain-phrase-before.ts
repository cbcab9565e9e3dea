import { isIn, isNoun, type Paragraph, PHRASE_BREAK, type Word } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import { articleBefore, followsOwner, tiesToBody } from './attributes';
import { isInCampaign } from './campaign';
import { stands } from './clause-at';
import { beforeStress, isHimself } from './himself';
import { joins, joinsFields } from './joined-field';
import { startOfListedFields } from './listed-field';
import { isNameable } from './name-edge';
import { beforeNoble, tiesSurname } from './name-particle';
import { beforeTime } from './phrase-end';
import { endsForAll, opensBodyPart, tellsOrigin } from './phrase-link';
import {
  connects,
  INNER_MARKS,
  isArticleInName,
  isDotOfInitial,
  isFiniteCue,
  isName,
  isPossessive,
  isPrintedCapital,
  isSourceNoun,
  isUnlisted,
  LONGEST_PHRASE,
  LONGEST_QUOTED_NAME,
  type Phrase,
  startOfTrade,
  trimmed,
} from './phrases';
import { joinsPortfolios, tellsClient } from './portfolio';
import { shareEndingAt } from './share';
import { withoutTail } from './tail';

/** Index of the nearest `mark` before word `before`, a dozen words away at most; null if none stands there. */
export function indexOfBefore(paragraph: Paragraph, mark: string, low: number, before: number): number | null {
  for (let at = before - 1; at >= low && at >= before - 12; at--) if (paragraph.words[at]!.text === mark) return at;
  return null;
}

/**
 * The noun phrase that fills the words right before `afterTime`, with no insertion behind it, reading leftwards: "| the head of
 * the agency | said". What tells the time may stand between: "| the agency | on Monday said".
 *
 * @param low - First word that may belong to it.
 * @return `null` if no noun phrase ends there.
 */
export function plainPhraseEndingAt(
  paragraph: Paragraph,
  lexicon: Lexicon,
  low: number,
  afterTime: number,
): Phrase | null {
  const { words } = paragraph;
  const end = beforeStress(words, lexicon, low, beforeTime(words, low, afterTime));
  const share = shareEndingAt(paragraph, lexicon, low, end);
  if (share) return share;
  const head = withoutTail(paragraph, lexicon, low, end, before =>
    plainPhraseEndingAt(paragraph, lexicon, low, before),
  );
  if (head) return head;
  const fields = startOfListedFields(words, lexicon, low, end);
  if (fields !== null) {
    const body = plainPhraseEndingAt(paragraph, lexicon, low, fields);
    if (body) return { from: body.from, to: end };
  }
  const lowest = Math.max(low, end - LONGEST_PHRASE);
  const reading: Reading = { paragraph, lexicon, low, lowest, end };
  let from = end;
  let at = end - 1;
  while (at >= lowest) {
    const step = stepBack(reading, from, at);
    if (step === null) break;
    if ('whole' in step) return step.whole;
    ({ from, at } = step);
  }
  if (from >= end) return null;
  return trimmed(paragraph, { from: articleBefore(paragraph, lexicon, from, low) ?? from, to: end });
}

/** A noun phrase that ends before `end`, while it is read leftwards. */
type Reading = {
  readonly paragraph: Paragraph;
  readonly lexicon: Lexicon;
  readonly low: number;
  /** First word that may belong to it, as long as noun phrases are. */
  readonly lowest: number;
  readonly end: number;
};

/** Where the phrase begins so far and the word to read next; the `whole` phrase where one word tells it; null before its first word. */
type Step = { readonly from: number; readonly at: number } | { readonly whole: Phrase | null } | null;

/** In place of a word to read next: the phrase begins here. */
const NONE = -1;

/** Reads the word at `at`, before a phrase that begins at `from`, or several that belong together. */
function stepBack(reading: Reading, from: number, at: number): Step {
  const { paragraph, lexicon, low, lowest, end } = reading;
  const { words } = paragraph;
  const word = words[at]!;
  if (word.quote >= 0) {
    const start = startOfQuotedName(paragraph, at, lowest);
    return start === null ? null : { from: start, at: start - 1 };
  }
  if (word.kind === 'mark') return beforeMark(reading, from, at);
  if (word.kind === 'number' || word.name >= 0) return { from: at, at: at - 1 };
  // « la | metteuse en scène »
  const trade = from === end ? startOfTrade(words, at, lowest) : null;
  if (trade !== null) return { from: trade, at: trade - 1 };
  // « le | numéro deux | du parti »: a small word that ends a noun of two.
  if (isIn(word, CLASS.determiner) && at > lowest && words[at - 1]!.noun?.length === 2)
    return { from: at - 1, at: at - 2 };
  if (from === end && endsForAll(words, lexicon, at, lowest)) return { from: at - 1, at: at - 2 };
  const noble = from === at + 1 && from < end ? beforeNoble(words, lexicon, at) : -1;
  if (noble >= lowest) return { from: noble, at: noble - 1 };
  if (from === end && isHimself(words, lexicon, at, low)) return { whole: { from: at - 1, to: at } };
  if (isIn(word, CLASS.pronoun)) {
    if (from === end) return { whole: { from: partOf(words, at, low), to: at + 1 } };
    if (!isIn(word, CLASS.determiner)) return null;
  }
  const isThat = isIn(word, CLASS.complementiser) && !(from < end && opensClause(words, at, low));
  if (isIn(word, CLASS.determiner) && !isThat) return beforeDeterminer(reading, from, at);
  if (isIn(word, CLASS.preposition) && !opensName(reading, from, at)) return beforePreposition(reading, from, at);
  if (isIn(word, CLASS.joiner)) {
    const isJoint =
      from < end &&
      (joins(words, at, lowest) ||
        joinsFields(words, lexicon, at, lowest) ||
        joinsPortfolios(words, lexicon, at, lowest));
    return isJoint ? { from, at: at - 1 } : null;
  }
  return beforeWord(reading, from, at);
}

/** Brackets are passed over; a hyphen, a possessive’s mark or an initial’s dot belong to the phrase. */
function beforeMark({ paragraph, lowest, end }: Reading, from: number, at: number): Step {
  const { words } = paragraph;
  const word = words[at]!;
  if (word.text === ')') {
    const open = indexOfBefore(paragraph, '(', lowest, at);
    return open === null ? null : { from, at: open - 1 };
  }
  if (isPossessive(word)) return { from: at, at: at - 1 };
  return from < end && (INNER_MARKS.has(word.text) || isDotOfInitial(words, at)) ? { from: at, at: at - 1 } : null;
}

/** An article begins the phrase, unless it is an owner’s, a second noun’s or follows a preposition: "the head of | the | agency". */
function beforeDeterminer({ paragraph, lexicon, lowest, end }: Reading, from: number, at: number): Step {
  const { words } = paragraph;
  const word = words[at]!;
  // "this said": a bare demonstrative or "many", "others" can be a whole subject.
  if (from === end) return { whole: isSourceNoun(word) ? { from: at, to: at + 1 } : null };
  if (at > lowest && isInCampaign(words, lexicon, at)) return { from: at - 1, at: at - 2 };
  const before = words[at - 1];
  const isOwners = isIn(word, CLASS.genitive) && connects(words, at, lowest);
  // « l’Espagne et | le Portugal »
  const isJoint = at > lowest + 1 && isIn(before, CLASS.joiner) && joins(words, at - 1, lowest);
  // «Dal canto suo | la società»: no possessive stands before an article.
  const isOver = lexicon.pack.sources.possessives?.includes(before?.key ?? '') === true;
  const isGoverned = isIn(before, CLASS.preposition | CLASS.determiner) && !isOver;
  const isNames = at > lowest && isArticleInName(words, at);
  return { from: at, at: isOwners || isJoint || isGoverned || isNames ? at - 1 : NONE };
}

/** „| Pro | Mobil“: inside a sentence a small word with a capital before another capital is a name's. */
function opensName({ paragraph: { words }, lexicon, low, end }: Reading, from: number, at: number): boolean {
  if (!lexicon.pack.grammar.hasCapitalNouns || from >= end || at <= low) return false;
  return (
    isPrintedCapital(words[at]) &&
    isPrintedCapital(words[at + 1]) &&
    (words[at - 1]!.text === ',' || words[at - 1]!.kind === 'word')
  );
}

/** A preposition inside the phrase ties it to a noun before: "the head | of | the agency", "a memo | seen by | the Post". */
function beforePreposition({ paragraph, lexicon, lowest, end }: Reading, from: number, at: number): Step {
  const { words } = paragraph;
  if (from === end) return null;
  const link = linkEndingAt(words, lexicon, at);
  if (link > 1 && isNoun(words[at - link], 'document')) return { from, at: at - link };
  const asked = beforeAskedBy(paragraph, lexicon, lowest, at);
  if (asked) return { whole: asked };
  const isTied =
    connects(words, at, lowest) ||
    tiesToBody(words, at, lowest, lexicon) ||
    opensBodyPart(words, lexicon, lowest, at) ||
    opensField(words, lexicon, lowest, at) ||
    tiesSurname(words, lexicon, at) ||
    tellsOrigin(words, lexicon, at, lowest) ||
    (isIn(words[at - 1], CLASS.joiner) && joinsFields(words, lexicon, at - 1, lowest)) ||
    tellsClient(words, lexicon, at, lowest);
  return isTied ? { from, at: at - 1 } : null;
}

/** A word of none of these classes: part of the phrase, unless it is a verb, tells the time or divides clauses. */
function beforeWord({ paragraph, lexicon, low, end }: Reading, from: number, at: number): Step {
  const { words } = paragraph;
  const word = words[at]!;
  const before = words[at - 1];
  const isCapitalInside = word.isCapital && at > low;
  const isLast = from === end;
  // "study | lead author": the first word of a noun of several is no verb.
  const opensNoun = !isLast && (word.noun?.length ?? 0) > 1;
  const isBreak = isIn(word, PHRASE_BREAK | CLASS.conjunction | CLASS.negation);
  if (isBreak && !(isCapitalInside && !isLast) && !opensNoun) return null;
  // «hace un año | Lisboa exigió …»: when, not who.
  const opensTime = lexicon.pack.grammar.dropsSubjects && !word.isCapital && !isLast && isName(words[at + 1]);
  // "an aide briefed on | last | month’s call": a time that owns what follows.
  const owns = isPossessive(words[at + 1]) || (isIn(words[at + 1], CLASS.time) && isPossessive(words[at + 2]));
  const tellsTime = isIn(word, CLASS.time) && !owns && (opensTime || !isIn(before, CLASS.determiner | CLASS.genitive));
  if (tellsTime && (isLast || !isIn(before, CLASS.title))) return null;
  if (isIn(word, CLASS.adverb) && !isCapitalInside && !isSourceNoun(word)) {
    const isInside = !isLast && (isIn(before, CLASS.determiner) || followsOwner(words, at));
    return isInside ? { from, at: at - 1 } : null;
  }
  if (isFiniteCue(word, lexicon, before) && !isCapitalInside && !followsOwner(words, at)) return null;
  return { from: at, at: at - 1 };
}

/** "one of | them", "at least two of | them": where the phrase begins that a pronoun ends. */
function partOf(words: readonly Word[], at: number, low: number): number {
  const quantity = words[at - 2];
  if (at - 2 < low || !isIn(words[at - 1], CLASS.genitive) || !isIn(words[at - 1], CLASS.preposition)) return at;
  if (quantity?.kind !== 'number' && !isIn(quantity, CLASS.determiner)) return at;
  return at - 3 >= low && isIn(words[at - 3], CLASS.determiner) ? at - 3 : at - 2;
}

/** Words of a document link that ends with the word at `at`; 0 if none does. */
function linkEndingAt(words: readonly Word[], lexicon: Lexicon, at: number): number {
  for (const link of lexicon.linksTo.get(words[at]?.key ?? '') ?? []) {
    if (stands(words, at - link.length + 1, link)) return link.length;
  }
  return 0;
}

/** Nothing or a mark stands before: a "that" here points at the noun after it. */
function opensClause(words: readonly Word[], at: number, low: number): boolean {
  return at === low || words[at - 1]?.kind === 'mark';
}

/** "experts | interviewed by Reuters", « une mission | envoyée par l’ONU »: who asked or sent is no part of the source. */
function beforeAskedBy(paragraph: Paragraph, lexicon: Lexicon, low: number, at: number): Phrase | null {
  const { words } = paragraph;
  const participle = words[at - 1];
  if (at - 2 < low || !isIn(words[at], CLASS.agent) || !isUnlisted(participle)) return null;
  const asked = plainPhraseEndingAt(paragraph, lexicon, low, at - 1);
  if (!asked) return null;
  const head = words.slice(asked.from, asked.to).find(isSourceNoun);
  const isAsked = isNoun(head, 'role', 'collective', 'author', 'anonymous');
  // Where adjectives follow, so does what tells who sent a body or ordered a document.
  const isSent = lexicon.pack.grammar.ownersFollow === true && isIn(words[asked.from], CLASS.determiner);
  return isAsked || (isSent && !participle!.isCapital) ? asked : null;
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

/** « le Commissariat | au | développement », « la secrétaire d’État | aux | Sports »: reading leftwards from a verb. */
function opensField(words: readonly Word[], lexicon: Lexicon, low: number, at: number): boolean {
  if (!lexicon.fieldPrepositions.has(words[at]!.key)) return false;
  return words.slice(Math.max(low, at - 3), at).some(word => isNoun(word, 'institution', 'role'));
}
