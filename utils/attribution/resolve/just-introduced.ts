import { firstAt } from '../../text/first-at';
import { isIn, isNoun, type Paragraph, type Word } from '../analyse';
import { spanOf } from '../find/source-phrase';
import { folded } from '../folded';
import type { FoundAttribution } from '../found';
import { CLASS } from '../lexicon';
import { type Mention, readMention } from './mention';
import type { Scene } from './scene';
import type { Texts } from './texts';

/** Words behind a person within which « a été » says that something was done to them. */
const PASSIVE_REACH = 4;

/**
 * « Une voisine est sortie. “…”, a-t-elle lancé », « On voit des dockers sur le quai. Ils affirment … »: the one person or
 * group that the sentence before has brought in, where nobody was cited since.
 */
export function justIntroduced(scene: Scene, { pronoun }: Mention, found: FoundAttribution): Mention | null {
  const { pack, texts } = scene;
  const { genderDeterminers, ownersFollow } = pack.grammar;
  if (!genderDeterminers || !ownersFollow || !pack.hasCapitals) return null;
  if (!found.source || !pronoun || pronoun.refersTo !== 'any' || pronoun.isLast) return null;
  const paragraph = texts.paragraph(found.block);
  const cue = paragraph.text.slice(found.cue.start, found.cue.end).toLowerCase().split(/\s+/u);
  const goesOn = folded(pack.sources.continuingVerbs);
  if (cue.some(word => goesOn.has(word))) return null;
  const cited = scene.entities.some(entity => entity.cited > 0 && entity.lastBlock === found.block);
  const isPlural = pronoun.number === 'plural';
  const before = sentenceBefore(paragraph, found.source.start);
  if (cited || !before) return null;
  const own = pronoun.gender === 'feminine' ? genderDeterminers.feminine : genderDeterminers.masculine;
  const mentions = newIn(scene, found.block, before).filter(
    ({ mention, article }) => mention.isPlural === isPlural && (isPlural || folded(own).has(article)),
  );
  return mentions.length === 1 ? mentions[0]!.mention : null;
}

/** The nearest sentence before that is no part of a quotation. */
function sentenceBefore({ words, sentences }: Paragraph, start: number) {
  const at = firstAt(words, start);
  return (
    sentences.findLast(({ from, to }) => to <= at && words[from]!.quote < 0 && words[from]!.kind === 'word') ?? null
  );
}

/** Roles and groups that a sentence brings in: « un | caviste | », « une poignée de | dockers | ». */
function newIn(scene: Scene, block: number, { from, to }: { readonly from: number; readonly to: number }) {
  const { texts, pack } = scene;
  const paragraph = texts.paragraph(block);
  const { words } = paragraph;
  const indefinite = folded(pack.grammar.indefinites);
  const found: { mention: Mention; article: string }[] = [];
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    const isGroup = isNoun(word, 'collective');
    if (word.quote >= 0 || word.isCapital || !(isGroup || isNoun(word, 'role'))) continue;
    const opening = words[at - 1];
    const isNew = indefinite.has(opening?.key ?? '') || (isGroup && isIn(opening, CLASS.genitive) && at - from > 2);
    if (!isNew || followsSpeaker(scene, block, from, at)) continue;
    const phrase = { from: at, to: pastAdjectives(texts, words, at + (word.noun?.length ?? 1), to) };
    const isDoneTo = words
      .slice(phrase.to, Math.min(to, phrase.to + PASSIVE_REACH))
      .some(next => isIn(next, CLASS.passive));
    const mention = readMention(texts, block, spanOf(paragraph, phrase));
    if (!isDoneTo && (mention.kind === 'role' || mention.kind === 'collective'))
      found.push({ mention, article: opening!.key });
    at = phrase.to - 1;
  }
  return found;
}

/** « des dockers | polonais |»: of what follows the noun only what surely is its adjective. */
function pastAdjectives(
  { lexicon, nationalities, language }: Texts,
  words: readonly Word[],
  from: number,
  to: number,
): number {
  const plain = folded(lexicon.pack.sources.plainAdjectives);
  let at = from;
  while (
    at < to &&
    words[at]!.kind === 'word' &&
    (nationalities.countryOfAdjective(words[at]!.text, language) !== null || plain.has(words[at]!.key))
  )
    at++;
  return at;
}

/** « | Le maire | a reçu un docker »: whoever acts in the sentence goes on as « il ». */
function followsSpeaker({ texts, names }: Scene, block: number, from: number, at: number): boolean {
  const { words } = texts.paragraph(block);
  const before = words.slice(from, at);
  const isOne = (word: Word, i: number) =>
    isNoun(word, 'role', 'spokesperson', 'author') ||
    // « chez | eux | », « à côté d’elles »: behind a preposition nobody acts.
    (isIn(word, CLASS.pronoun | CLASS.title) &&
      !isIn(word, CLASS.impersonal) &&
      !isIn(before[i - 1], CLASS.preposition));
  if (before.some(isOne)) return true;
  const [first, last] = [before[0], before.at(-1)];
  return (
    first !== undefined && names.peopleOf(block).some(({ start, end }) => start >= first.start && end <= last!.end)
  );
}
