import { foldKey } from '../../text/fold';
import { isIn, isNoun, type Paragraph, type Sentence, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS, type CompiledPhrase, type Lexicon } from '../lexicon';
import { placeBehindHearer } from './case-hearer';
import { beforeLink, endsWithHalf, headOf } from './cue-head';
import { withClosedRow } from './listed';
import { withNameBehind } from './named-person';
import { phraseFrom } from './phrase-after';
import { phraseEndingAt } from './phrase-before';
import { isName, isPossessive, isPrintedCapital, isSourceNoun, type Phrase } from './phrases';
import { isSite } from './site';
import { subjectAfter } from './subject';
import { pastCircumstances } from './told';

/** The words in the slot of a phrase at word `at`, which ends before `end`. */
export function slotOf(
  paragraph: Paragraph,
  sentence: Sentence,
  lexicon: Lexicon,
  { slot, cue, heads }: CompiledPhrase,
  at: number,
  end: number,
): Phrase | null {
  const { hasCapitalNouns } = lexicon.pack.grammar;
  const withoutLink = (phrase: Phrase | null) =>
    phrase && heads && hasCapitalNouns ? beforeLink(paragraph.words, phrase) : phrase;
  if (slot === 'inside') return withoutLink({ from: end, to: end + 1 });
  if (slot === 'before') return withoutLink(phraseEndingAt(paragraph, lexicon, sentence.from, at));
  const told = cue.isSubject ? placeBehindHearer(paragraph, lexicon, end, sentence.to) : null;
  if (told) return told;
  const from = cue.isSubject ? pastCircumstances(paragraph, lexicon, end, sentence.to) : end;
  const subject = cue.isSubject ? subjectAfter(paragraph, lexicon, from, sentence.to) : null;
  const bare = subject ?? phraseFrom(paragraph, lexicon, from, sentence.to);
  const whole = bare && withNameBehind(paragraph, lexicon, bare, sentence.to);
  return withoutLink(whole && withClosedRow({ paragraph, sentence, lexicon }, whole));
}

/** „nach ersten Schätzungen | liegt“, „… | dicken Schaum in Brand“: of many without an article it were „dicker“. */
export function followsAdjective(lexicon: Lexicon, first: Word | undefined): boolean {
  const isOwner = [...folded(lexicon.pack.grammar.ownerAdjectiveEndings)].some(ending => first!.key.endsWith(ending));
  return isPrintedCapital(first) || first!.classes !== 0 || isOwner;
}

/** @return `null` where what stands in the slot is no source for this phrase; `isClear` where a noun, name or pronoun tells it. */
export function fillingOf(
  lexicon: Lexicon,
  { slot, cue, heads }: CompiledPhrase,
  inside: readonly Word[],
): { readonly isClear: boolean } | null {
  const isPronoun = inside.length === 1 && isIn(inside[0], CLASS.pronoun | CLASS.otherPronoun);
  // A pronoun in the form of a subject is none of a phrase's: «по словам | она».
  if (isPronoun && slot !== 'inside' && lexicon.obliqueEndings.length > 0) return null;
  const isKnown = inside.some(word => isSourceNoun(word) || word.name >= 0);
  const isNamed = inside.some(isName);
  if (
    cue.needsSource &&
    !isKnown &&
    // «segundo ele», but not «para ela, a casa era …».
    !(inside.length === 1 && isIn(inside[0], CLASS.pronoun) && !cue.opensClause) &&
    !isLongPronoun(lexicon, inside) &&
    !(isNamed && lexicon.pack.hasCapitals && inside.every(word => !isIn(word, CLASS.time)))
  )
    return null;
  if (cue.notDistributive && isDistributive(lexicon, inside)) return null;
  if (cue.needsOwner && !isOwned(inside)) return null;
  if (heads && !heads.has(headOf(inside)) && !endsWithHalf(lexicon, heads, inside)) return null;
  return { isClear: isKnown || isNamed || isPronoun };
}

/** "per | agency", "per | MP", "per | head of the population": a noun for one of many, with neither an article nor a name. */
function isDistributive({ pack }: Lexicon, inside: readonly Word[]): boolean {
  const { pluralNounEnding, pluralNouns } = pack.grammar;
  const genitive = inside.findIndex(word => isIn(word, CLASS.genitive));
  // What the one of many belongs to may have an article; a document's issuer makes it known: "per | data of the bureau".
  const isOwned = genitive > 0 && !isNoun(inside[genitive - 1]!, 'document');
  const counted = isOwned ? inside.slice(0, genitive) : inside;
  const names = (word: Word) => isName(word) && !isNoun(word, 'role');
  if (counted.some(word => names(word) || isIn(word, CLASS.determiner | CLASS.pronoun))) return false;
  const { key } = counted.at(-1)!;
  return !(pluralNounEnding && key.endsWith(pluralNounEnding)) && !folded(pluralNouns).has(key);
}

/** "based on | the | results", "on | 2024 | data", "on data | from | the bureau": it is certain which, or whose. */
function isOwned(inside: readonly Word[]): boolean {
  const ties = CLASS.determiner | CLASS.genitive | CLASS.agent | CLASS.preposition;
  return inside.some(word => word.name >= 0 || isName(word) || word.kind === 'number' || isIn(word, ties));
}

/** « selon | ces dernières »: two words that only point back. */
function isLongPronoun({ pack }: Lexicon, inside: readonly Word[]): boolean {
  const [first, second] = inside;
  if (inside.length !== 2 || !isIn(first, CLASS.determiner)) return false;
  return pack.grammar.pronouns.some(({ word }) => {
    const space = word.indexOf(' ');
    return space > 0 && foldKey(word.slice(0, space)) === first!.key && foldKey(word.slice(space + 1)) === second!.key;
  });
}

/** A complement that makes the phrase no credit: "according to plan". */
export function isRefused(words: readonly Word[], phrase: CompiledPhrase, slot: Phrase): boolean {
  const keys = words.slice(slot.from, slot.to).map(word => word.key);
  if (keys.length === 0) return true;
  const bare = words
    .slice(slot.from, slot.to)
    .filter(word => !isIn(word, CLASS.determiner))
    .map(word => word.key);
  if (phrase.butNotHeads.size > 0 && isMeasure(words.slice(slot.from, slot.to), phrase)) return true;
  return phrase.butNot.some(
    complement =>
      complement.every((word, i) => keys[i] === word) ||
      (complement.length === 1 && bare.length > 0 && complement[0] === bare[0] && keys.length <= 4),
  );
}

/** «o | segundo | jogador», «no | segundo | turno» */
export function isOrdinal(words: readonly Word[], { cue }: CompiledPhrase, at: number): boolean {
  if (!cue.notBehindArticle) return false;
  return isIn(words[at - 1], CLASS.determiner | CLASS.genitive | CLASS.preposition);
}

/** Words that may stand between a verb and what its subject varies with. */
const LONGEST_MANNER = 4;

/** "according to a rota", "to the official calendar": what something goes by, of nobody who could be asked. */
function isMeasure(inside: readonly Word[], { butNotHeads }: CompiledPhrase): boolean {
  const head = inside.findIndex(word => butNotHeads.has(word.key));
  if (head < 0 || inside.slice(head).some(word => isNoun(word, 'document', 'institution'))) return false;
  // "a paper timetable", but "the ministry's timetable", "a Treasury timetable".
  return !inside.some(word => isName(word) || isPossessive(word));
}

/** « les prix varient fortement | selon | l’acheteur »: by whom or what something differs, where no name or document tells who is asked. */
export function tellsMeasure(
  lexicon: Lexicon,
  words: readonly Word[],
  { notBehind }: CompiledPhrase,
  at: number,
  slot: Phrase,
): boolean {
  if (notBehind.size === 0 || !isBehind(words, notBehind, at)) return false;
  const inside = words.slice(slot.from, slot.to);
  return isSite(lexicon, inside) || !inside.some(word => isName(word) || isNoun(word, 'document'));
}

function isBehind(words: readonly Word[], verbs: ReadonlySet<string>, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 1 - LONGEST_MANNER); back--) {
    if (words[back]!.kind === 'mark') return false;
    if (verbs.has(words[back]!.key)) return true;
  }
  return false;
}
