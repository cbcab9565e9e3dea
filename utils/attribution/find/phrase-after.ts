import { foldKey } from '../../text/fold';
import { isIn, isNoun, type Paragraph, PHRASE_BREAK, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS, type Lexicon } from '../lexicon';
import { endsAtNoun, followsOwner, pastAttribute } from './attributes';
import { joinsFields } from './joined-field';
import { endOfListedFields } from './listed-field';
import { tiesNoble, tiesSurname } from './name-particle';
import { continuesAfterLink, opensBodyPart, opensComplement, opensPartitive } from './phrase-link';
import { isHearerAfter, isOwned, joinsOwners, opensOwner } from './phrase-owner';
import {
  DASHES,
  endsHalfWord,
  INNER_MARKS,
  isDotOfInitial,
  isFiniteCue,
  isLooseLink,
  isName,
  isPossessive,
  isPrintedCapital,
  isSourceNoun,
  LONGEST_PHRASE,
  LONGEST_QUOTED_NAME,
  linkAt,
  opensRelay,
  type Phrase,
  trimmed,
} from './phrases';
import { endsField } from './portfolio';
import { shareFrom } from './share';
import { openingsOf, opensMeeting } from './tail';

/**
 * The noun phrase that begins at word `start`, reading rightwards.
 *
 * @param high - First word that may not belong to it.
 * @return `null` if none begins there.
 */
export function phraseFrom(paragraph: Paragraph, lexicon: Lexicon, start: number, high: number): Phrase | null {
  const { words } = paragraph;
  const highest = Math.min(high, start + LONGEST_PHRASE);
  if (words[start] !== undefined && opensMeeting(paragraph, lexicon, start)) return null;
  const share = shareFrom(paragraph, lexicon, start, high);
  if (share) return share;
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
      const listed = at > start ? endOfListedFields(words, lexicon, start, at, high) : null;
      if (listed !== null) return trimmed(paragraph, { from: start, to: listed });
      if (at === start || !(joins || isPossessive(word) || isDotOfInitial(words, at))) break;
      at++;
      continue;
    }
    if (word.name >= 0) {
      to = ++at;
      // „Wasserverband | .de“
      if (words[at]?.name !== word.name && endsSite(words, at)) to = at += 2;
      sawName = true;
      continue;
    }
    if (at > start && opensRelay(paragraph, lexicon, at)) break;
    const noble = at > start ? tiesNoble(words, lexicon, at) : 0;
    if (noble > 0) {
      at += noble;
      continue;
    }
    if (isIn(word, CLASS.pronoun) && !isIn(word, CLASS.determiner)) {
      // "said one of | them"
      const isPart = isIn(previous, CLASS.genitive) && at - start <= 3 && isIn(words[at - 2], CLASS.determiner);
      if (at === start || isPart) return { from: start, to: at + 1 };
      return trimmed(paragraph, { from: start, to });
    }
    // « selon | De Standaard »: a small word with a capital inside the sentence, before another, is a name's.
    const isCapitalInside =
      word.isCapital &&
      (at > start || (lexicon.pack.hasCapitals && previous?.kind === 'word' && words[at + 1]?.isCapital === true));
    // «el diario | La Verdad»
    const opensName =
      isCapitalInside && isNoun(previous, 'institution') && !previous!.isCapital && isName(words[at + 1]);
    // « la Société nationale | des | chemins de fer »: behind a noun it is "of the", no article.
    const isOfThe = at > start && isIn(word, CLASS.genitive) && lexicon.pack.grammar.adjectivesFollow === true;
    if (isIn(word, CLASS.determiner) && !isIn(word, CLASS.complementiser) && !opensName && !isOfThe) {
      const isOwners = isIn(word, CLASS.genitive) && isOwned(words, at) && !isHearerAfter(words, start, at);
      if (
        at > start &&
        !isOwners &&
        !opensOwner(words, lexicon, at) &&
        !isIn(previous, CLASS.preposition | CLASS.joiner | CLASS.determiner)
      )
        break;
      at = at === start ? pastAttribute(paragraph, lexicon, at, highest) : at + 1;
      if (isSourceNoun(word)) to = at;
      continue;
    }
    // «una | prima | ricostruzione»: right behind an article it is no preposition.
    const isAdjective = at > start && isIn(previous, CLASS.determiner) && !isIn(previous, CLASS.preposition);
    if (isIn(word, CLASS.preposition) && !isCapitalInside && !(isAdjective && !isIn(word, CLASS.genitive))) {
      if (
        opensBodyPart(words, lexicon, start, at) ||
        opensPartitive(words, lexicon, start, at) ||
        (at > start && tiesSurname(words, lexicon, at))
      ) {
        at++;
        continue;
      }
      const link = linkAt(paragraph, lexicon, at);
      if (
        at === start ||
        !(link > 0
          ? continuesAfterLink(paragraph, lexicon, start, at, link)
          : opensComplement(paragraph, lexicon, start, at))
      )
        break;
      at += Math.max(link, 1);
      continue;
    }
    if (isIn(word, CLASS.joiner)) {
      const joins =
        isInsideNoun(words, start, at) ||
        joinsRight(words, at) ||
        joinsOwners(words, lexicon, start, at) ||
        joinsFields(words, lexicon, at, start);
      if (at === start || !joins) break;
      at++;
      continue;
    }
    if (
      isIn(word, PHRASE_BREAK | CLASS.conjunction | CLASS.negation) &&
      !(isCapitalInside && !isIn(word, CLASS.relative))
    )
      break;
    if (isIn(word, CLASS.time) && at > start && !datesNoun(words, at)) break;
    // « Le conseil | s’ | est réuni »: the verb's own pronoun.
    if (
      at > start &&
      isIn(word, CLASS.reflexive) &&
      !isCapitalInside &&
      !isIn(word, CLASS.determiner | CLASS.conjunction)
    )
      break;
    if (isIn(word, CLASS.adverb) && !isCapitalInside && !isSourceNoun(word)) {
      // « de | même source »
      const isSame =
        at === start && isSourceNoun(words[at + 1]) && folded(lexicon.pack.sources.sameWords).has(word.key);
      if (!isSame && !isIn(previous, CLASS.determiner) && !followsOwner(words, at)) break;
      at++;
      continue;
    }
    if (to === at && at > start && endsAtNoun(words, at, lexicon)) break;
    // „laut „Kurier“ | prüft das Amt“
    if (lexicon.pack.grammar.hasCapitalNouns && previous && previous.quote >= 0 && !isPrintedCapital(word)) break;
    const link = at > start && !word.isCapital ? linkAt(paragraph, lexicon, at) : 0;
    if (link > 0) {
      if (!continuesAfterLink(paragraph, lexicon, start, at, link)) break;
      at += link;
      continue;
    }
    if (at > start && tellsWhereMet(paragraph, lexicon, start, at)) break;
    if (at > start && isLooseLink(paragraph, lexicon, at) && !isIn(previous, CLASS.determiner)) break;
    if (isFiniteCue(word, lexicon, previous) && !isCapitalInside && at > start && !followsOwner(words, at)) break;
    if (at > start && opensCompoundCue(words, lexicon, at)) break;
    // After a proper name a word in small letters goes on with the sentence: "the Brookings Institution | published on".
    if (
      lexicon.pack.hasCapitals &&
      sawName &&
      !word.isCapital &&
      word.kind === 'word' &&
      isName(previous) &&
      !mayTakeAdjective(previous, lexicon) &&
      !endsField(words, lexicon, at) &&
      !endsBodyNoun(words, lexicon, at)
    ) {
      if (!isSourceNoun(word) && !isInsideName(words, lexicon, at)) break;
    }
    if (word.isCapital && !isIn(word, CLASS.title)) sawName = true;
    to = ++at;
  }
  return to > start ? trimmed(paragraph, { from: start, to }) : null;
}

/** "an | August 2025 | memo": a date between an article and its noun. */
function datesNoun(words: readonly Word[], at: number): boolean {
  if (!isIn(words[at - 1], CLASS.determiner)) return false;
  let next = at;
  while (next < at + 3 && (isIn(words[next], CLASS.time) || words[next]?.kind === 'number')) next++;
  return isSourceNoun(words[next]) || isSourceNoun(words[next + 1]);
}

/** „.de“ right behind a name: a site's address. */
function endsSite(words: readonly Word[], at: number): boolean {
  const [dot, end] = [words[at], words[at + 1]];
  return (
    dot?.text === '.' && !dot.spaceBefore && end !== undefined && !end.spaceBefore && /^\p{Ll}{2,5}$/u.test(end.text)
  );
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

/** "Ursula | von der | Leyen": small words of a name. */
function isInsideName(words: readonly Word[], lexicon: Lexicon, from: number): boolean {
  const particles = lexicon.pack.grammar.nameParticles?.split(' ') ?? [];
  let at = from;
  while (at < from + 2 && particles.includes(words[at]?.key ?? '')) at++;
  return (at > from || particles.includes(words[at - 1]?.key ?? '')) && words[at]?.isCapital === true;
}

/** An institution's head noun printed with a capital may still take its adjective: "Organisation | mondiale". */
function mayTakeAdjective(word: Word | undefined, lexicon: Lexicon): boolean {
  if (lexicon.pack.sources.hasCaseForms && isSourceNoun(word)) return true;
  return lexicon.pack.grammar.adjectivesFollow === true && isNoun(word, 'institution');
}

/** « le Conseil d’État | neuchâtelois »: behind a body's noun of several words. */
function endsBodyNoun(words: readonly Word[], lexicon: Lexicon, at: number): boolean {
  if (lexicon.pack.grammar.adjectivesFollow !== true || lexicon.verbForms(words[at]!.key).length > 0) return false;
  for (let length = 2; length <= 4; length++) {
    const first = words[at - length];
    if (first?.noun?.length === length && first.name < 0 && isNoun(first, 'institution')) return true;
  }
  return false;
}

/** A word that a name in quotation marks may follow: „die Zeitung | „Weitblick““. */
export function isNameable(word: Word | undefined): boolean {
  return isSourceNoun(word) || isIn(word, CLASS.determiner) || isName(word);
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

function endOfQuotedName(paragraph: Paragraph, at: number, high: number): number | null {
  const quote = paragraph.words[at]!.quote;
  let end = at;
  while (end < high && paragraph.words[end]!.quote === quote) end++;
  return end - at <= LONGEST_QUOTED_NAME + 2 && end < paragraph.words.length ? end : null;
}
