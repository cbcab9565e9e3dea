import { foldKey } from '../../text/fold';
import { isIn, isNoun, type Paragraph, PHRASE_BREAK, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS, type Lexicon } from '../lexicon';
import { endsAtNoun, followsOwner, pastAttribute } from './attributes';
import { isInCampaign } from './campaign';
import { joinsFields } from './joined-field';
import { endOfListedFields } from './listed-field';
import { endOfQuotedName, endsSite, isNameable, leavesName } from './name-edge';
import { tiesNoble, tiesSurname } from './name-particle';
import {
  continuesAfterLink,
  endsForAll,
  opensBodyPart,
  opensComplement,
  opensOccasion,
  opensPartitive,
} from './phrase-link';
import { isHearerAfter, isOwned, joinsOwners, opensOwner } from './phrase-owner';
import {
  DASHES,
  endsHalfWord,
  INNER_MARKS,
  isArticleInName,
  isDotOfInitial,
  isFiniteCue,
  isLooseLink,
  isName,
  isPossessive,
  isPrintedCapital,
  isSourceNoun,
  lengthOfTrade,
  linkAt,
  opensRelay,
  type Phrase,
  trimmed,
} from './phrases';
import { joinsPortfolios } from './portfolio';
import { openingsOf } from './tail';

/** A noun phrase that begins at `start`, while it is read rightwards. */
export type Reading = {
  readonly paragraph: Paragraph;
  readonly lexicon: Lexicon;
  readonly start: number;
  /** First word that may not belong to it. */
  readonly high: number;
  /** The same, as long as noun phrases are. */
  readonly highest: number;
};

/** Where the phrase ends so far, the word to read next, and whether a proper name was among those read. */
export type Progress = { readonly to: number; readonly at: number; readonly sawName: boolean };

/** The `whole` phrase where one word tells it; null where the word to read is no part of the phrase. */
export type Step = Progress | { readonly whole: Phrase | null } | null;

/** Reads the next word, or several that belong together. */
export function stepOn(reading: Reading, progress: Progress): Step {
  const { paragraph, lexicon, start } = reading;
  const { words } = paragraph;
  const { at } = progress;
  const word = words[at]!;
  if (word.quote >= 0) return overQuotedName(reading, at);
  if (word.kind === 'mark') return overMark(reading, progress);
  if (word.name >= 0) return overKnownName(words, at);
  // « la | metteuse en scène »: no small word parts a trade of several.
  const trade = lengthOfTrade(words, at);
  if (trade > 0 && at + trade <= reading.highest) return { ...progress, to: at + trade, at: at + trade };
  if (at > start && opensRelay(paragraph, lexicon, at)) return null;
  const noble = at > start ? tiesNoble(words, lexicon, at) : 0;
  if (noble > 0) return { ...progress, at: at + noble };
  if (isIn(word, CLASS.pronoun) && !isIn(word, CLASS.determiner)) return { whole: withPronoun(reading, progress) };
  const isCapitalInside = hasCapitalInside(reading, at);
  if (isArticle(reading, at, isCapitalInside)) return overArticle(reading, progress);
  // «una | prima | ricostruzione»: right behind an article it is no preposition.
  const previous = words[at - 1];
  const isAdjective = at > start && isIn(previous, CLASS.determiner) && !isIn(previous, CLASS.preposition);
  if (isIn(word, CLASS.preposition) && !isCapitalInside && !(isAdjective && !isIn(word, CLASS.genitive)))
    return overPreposition(reading, progress);
  if (isIn(word, CLASS.joiner)) return overJoiner(reading, progress);
  if (closesPhrase(reading, at, isCapitalInside)) return null;
  if (isIn(word, CLASS.adverb) && !isCapitalInside && !isSourceNoun(word)) return overAdverb(reading, progress);
  return overPlainWord(reading, progress, isCapitalInside);
}

function overQuotedName({ paragraph, start, highest }: Reading, at: number): Step {
  const end = endOfQuotedName(paragraph, at, highest);
  if (end === null || (at > start && !isNameable(paragraph.words[at - 1]))) return null;
  return { to: end, at: end, sawName: true };
}

function overMark({ paragraph, lexicon, start, high }: Reading, progress: Progress): Step {
  const { words } = paragraph;
  const { at } = progress;
  const word = words[at]!;
  const listed = at > start ? endOfListedFields(words, lexicon, start, at, high) : null;
  if (listed !== null) return { whole: trimmed(paragraph, { from: start, to: listed }) };
  const joins = INNER_MARKS.has(word.text) && !(DASHES.has(word.text) && word.spaceBefore);
  if (at === start || !(joins || isPossessive(word) || isDotOfInitial(words, at))) return null;
  return { ...progress, at: at + 1 };
}

function overKnownName(words: readonly Word[], at: number): Step {
  // „Wasserverband | .de“
  const isSite = words[at + 1]?.name !== words[at]!.name && endsSite(words, at + 1);
  const end = at + (isSite ? 3 : 1);
  return { to: end, at: end, sawName: true };
}

/** The phrase that a pronoun is, or is the end of: "said one of | them"; else what stands before it. */
function withPronoun({ paragraph, start }: Reading, { to, at }: Progress): Phrase | null {
  const { words } = paragraph;
  const isPart = isIn(words[at - 1], CLASS.genitive) && at - start <= 3 && isIn(words[at - 2], CLASS.determiner);
  return at === start || isPart ? { from: start, to: at + 1 } : trimmed(paragraph, { from: start, to });
}

/** « selon | De Standaard »: a small word with a capital inside the sentence, before another, is a name's. */
function hasCapitalInside({ paragraph, lexicon, start }: Reading, at: number): boolean {
  const { words } = paragraph;
  if (!words[at]!.isCapital) return false;
  return (
    at > start || (lexicon.pack.hasCapitals && words[at - 1]?.kind === 'word' && words[at + 1]?.isCapital === true)
  );
}

function isArticle({ paragraph, lexicon, start }: Reading, at: number, isCapitalInside: boolean): boolean {
  const { words } = paragraph;
  const word = words[at];
  const previous = words[at - 1];
  if (!isIn(word, CLASS.determiner) || isIn(word, CLASS.complementiser)) return false;
  // «el diario | La Verdad»
  if (isCapitalInside && isNoun(previous, 'institution') && !previous!.isCapital && isName(words[at + 1])) return false;
  // «il | numero uno | dell’Enel»: a small word that ends a noun of two.
  if (at > start && previous!.noun?.length === 2) return false;
  // « la Société nationale | des | chemins de fer »: behind a noun it is "of the", no article.
  return !(at > start && isIn(word, CLASS.genitive) && lexicon.pack.grammar.ownersFollow === true);
}

function overArticle(reading: Reading, progress: Progress): Step {
  const { paragraph, lexicon, start, highest } = reading;
  const { words } = paragraph;
  const { at } = progress;
  const word = words[at]!;
  const isOwners =
    isIn(word, CLASS.genitive) && isOwned(words, lexicon, at) && !isHearerAfter(words, lexicon, start, at);
  const isInside =
    at === start ||
    isOwners ||
    isInCampaign(words, lexicon, at) ||
    opensOwner(words, lexicon, at) ||
    isArticleInName(words, at) ||
    isIn(words[at - 1], CLASS.preposition | CLASS.joiner | CLASS.determiner);
  if (!isInside) return null;
  if (standsForAll(reading, at)) return { ...progress, to: at + 1, at: at + 1 };
  const next = at === start ? pastAttribute(paragraph, lexicon, at, highest) : at + 1;
  return { ...progress, to: isSourceNoun(word) ? next : progress.to, at: next };
}

/** « l’association Soins pour | tous | réclame »: behind it the phrase is over. */
function standsForAll({ paragraph: { words }, lexicon, start }: Reading, at: number): boolean {
  if (!endsForAll(words, lexicon, at, start)) return false;
  const next = words[at + 1];
  const isOver = !next || next.kind === 'mark' || isIn(next, CLASS.auxiliary | CLASS.negation | CLASS.joiner);
  return isOver || isFiniteCue(next, lexicon, undefined);
}

function overPreposition({ paragraph, lexicon, start }: Reading, progress: Progress): Step {
  const { words } = paragraph;
  const { at } = progress;
  if (
    opensBodyPart(words, lexicon, start, at) ||
    opensPartitive(words, lexicon, start, at) ||
    (at > start && tiesSurname(words, lexicon, at))
  )
    return { ...progress, at: at + 1 };
  const link = linkAt(paragraph, lexicon, at);
  if (at === start || (progress.sawName && opensOccasion(words, lexicon, at))) return null;
  const goesOn =
    link > 0 ? continuesAfterLink(paragraph, lexicon, start, at, link) : opensComplement(paragraph, lexicon, start, at);
  return goesOn ? { ...progress, at: at + Math.max(link, 1) } : null;
}

function overJoiner({ paragraph: { words }, lexicon, start }: Reading, progress: Progress): Step {
  const { at } = progress;
  const joins =
    at > start &&
    (isInsideNoun(words, start, at) ||
      joinsRight(words, at) ||
      joinsOwners(words, lexicon, start, at) ||
      joinsFields(words, lexicon, at, start) ||
      joinsPortfolios(words, lexicon, at, start));
  return joins ? { ...progress, at: at + 1 } : null;
}

/** A small word that no noun phrase holds, a date, or the verb's own pronoun: « Le conseil | s’ | est réuni ». */
function closesPhrase({ paragraph: { words }, start }: Reading, at: number, isCapitalInside: boolean): boolean {
  const word = words[at]!;
  const isBreak = isIn(word, PHRASE_BREAK | CLASS.conjunction | CLASS.negation);
  if (isBreak && !(isCapitalInside && !isIn(word, CLASS.relative))) return true;
  if (at === start) return false;
  if (isIn(word, CLASS.time) && !datesNoun(words, at)) return true;
  return isIn(word, CLASS.reflexive) && !isCapitalInside && !isIn(word, CLASS.determiner | CLASS.conjunction);
}

function overAdverb({ paragraph: { words }, lexicon, start }: Reading, progress: Progress): Step {
  const { at } = progress;
  // « de | même source »
  const isSame =
    at === start && isSourceNoun(words[at + 1]) && folded(lexicon.pack.sources.sameWords).has(words[at]!.key);
  const isInside = isSame || isIn(words[at - 1], CLASS.determiner) || followsOwner(words, at);
  return isInside ? { ...progress, at: at + 1 } : null;
}

function overPlainWord(reading: Reading, { to, at, sawName }: Progress, isCapitalInside: boolean): Step {
  const { paragraph, lexicon, start } = reading;
  const { words } = paragraph;
  const word = words[at]!;
  const previous = words[at - 1];
  if (to === at && at > start && endsAtNoun(words, at, lexicon)) return null;
  // „laut „Kurier“ | prüft das Amt“
  if (lexicon.pack.grammar.hasCapitalNouns && previous && previous.quote >= 0 && !isPrintedCapital(word)) return null;
  const link = at > start && !word.isCapital ? linkAt(paragraph, lexicon, at) : 0;
  if (link > 0) return continuesAfterLink(paragraph, lexicon, start, at, link) ? { to, at: at + link, sawName } : null;
  if (at > start) {
    if (tellsWhereMet(paragraph, lexicon, start, at)) return null;
    if (isLooseLink(paragraph, lexicon, at) && !isIn(previous, CLASS.determiner)) return null;
    if (isFiniteCue(word, lexicon, previous) && !isCapitalInside && !followsOwner(words, at)) return null;
    if (opensCompoundCue(words, lexicon, at)) return null;
  }
  if (sawName && leavesName(paragraph, lexicon, at)) return null;
  return { to: at + 1, at: at + 1, sawName: sawName || (word.isCapital && !isIn(word, CLASS.title)) };
}

/** "an | August 2025 | memo": a date between an article and its noun. */
function datesNoun(words: readonly Word[], at: number): boolean {
  if (!isIn(words[at - 1], CLASS.determiner)) return false;
  let next = at;
  while (next < at + 3 && (isIn(words[next], CLASS.time) || words[next]?.kind === 'number')) next++;
  return isSourceNoun(words[next]) || isSourceNoun(words[next + 1]);
}

/** « un élu | joint par téléphone »: from here on it is told where or how a person was met. */
function tellsWhereMet({ words }: Paragraph, lexicon: Lexicon, start: number, at: number): boolean {
  const word = words[at]!;
  return (
    !word.isCapital &&
    openingsOf(lexicon).persons.has(word.key) &&
    isIn(words[at + 1], CLASS.preposition) &&
    !isIn(words[at - 1], CLASS.determiner | CLASS.genitive) &&
    word.noun === null &&
    words.slice(start, at).some(each => isNoun(each, 'role', 'collective', 'author', 'anonymous'))
  );
}

/** «منابع آگاه | گزارش داد»: a noun whose own verb follows is no part of the phrase. */
function opensCompoundCue(words: readonly Word[], lexicon: Lexicon, at: number): boolean {
  if (!lexicon.pack.grammar.closesWithVerb) return false;
  const next = words[at + 1]?.key;
  return lexicon
    .verbForms(words[at]!.key)
    .some(
      ({ verb }) => verb.needsParticle && verb.particles?.some(particle => foldKey(particle.split(' ')[0]!) === next),
    );
}

/** «آموزش | و | پرورش»: inside a noun of several words. */
function isInsideNoun(words: readonly Word[], start: number, at: number): boolean {
  return words.slice(Math.max(start, at - 3), at).some((word, i, all) => (word.noun?.length ?? 0) > all.length - i);
}

function joinsRight(words: readonly Word[], at: number): boolean {
  if (endsHalfWord(words, at)) return true;
  const before = words[at - 1];
  const after = words[at + 1];
  const afterDeterminer = isIn(after, CLASS.determiner) ? words[at + 2] : after;
  const isNounLike = (word: Word | undefined) => isName(word) || isSourceNoun(word) || isPrintedCapital(word);
  return isNounLike(before) && isNounLike(afterDeterminer);
}
