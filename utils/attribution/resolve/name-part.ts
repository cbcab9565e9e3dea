import type { SourceType } from '../../model';
import { isIn, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import { type Mention, readMention } from './mention';
import { isEpithet } from './name-run';
import { isNamingCompound } from './named-body';
import type { Scene } from './scene';
import { isHeadLast } from './senses';
import { type Texts, wordsWithin } from './texts';

/** Bodies that a noun before their name only describes: „die Krankenkasse | Barmer“, but „die Universität Kassel“. */
const DESCRIBED = new Set<SourceType>(['company', 'ngo', 'news-agency', 'media', 'pollster', 'rating-agency']);

/** "research firm Gartner", "le syndicat CFDT": the name without the noun that tells its type. */
export function namePart({ texts }: Scene, mention: Mention): Mention {
  const { hasCapitals, grammar } = texts.lexicon.pack;
  if (mention.kind !== 'institution' || !hasCapitals) return mention;
  const words = wordsWithin(texts.paragraph(mention.block), mention.span);
  if (grammar.hasCapitalNouns) return mention.institution ? mention : nameBehindNoun(texts, mention, words);
  const described = pastEpithet(texts, words);
  if (described > 0) return named(texts, mention, words.slice(described));
  const from = nameStart(texts, mention, words);
  const lower = words.slice(0, Math.max(0, from)).filter(word => word.kind === 'word' && !isIn(word, CLASS.determiner));
  const noun = lower.find(word => word.noun);
  if (from <= 0 || !noun) return mention;
  // « cabinet du ministre | de la Mobilité »: what a preposition ties to the noun is no name by itself.
  const ties = words.slice(words.indexOf(noun), from);
  if (ties.some(word => isIn(word, CLASS.genitive)) && !isDescription(ties, noun)) return mention;
  if (words.slice(from).some(word => word.kind === 'word' && !word.isCapital)) return mention;
  return named(texts, mention, words.slice(from));
}

/** Index of the name behind "London-based" and what else describes it; 0 where no such word opens the phrase. */
function pastEpithet(texts: Texts, words: readonly Word[]): number {
  const open = isIn(words[0], CLASS.determiner) ? 1 : 0;
  const first = words[open];
  if (!isHeadLast(texts) || !first || first.name >= 0) return 0;
  if (!isEpithet(folded(texts.lexicon.pack.sources.epithetEndings), first)) return 0;
  let at = open + 1;
  while (words[at]?.kind === 'word' && !words[at]!.isCapital && words[at]!.name < 0) at++;
  return words[at]?.isCapital ? at : 0;
}

/**
 * Index of the name's first capital. That of a sentence's first word or of a people is none, where a body's noun without one
 * stands between: "Research firm | Halden Data", "Swiss bank | Norvig".
 */
function nameStart(texts: Texts, { block }: Mention, words: readonly Word[]): number {
  const isName = (word: Word, at: number) =>
    word.isCapital && word.kind === 'word' && !(at === 0 && isIn(word, CLASS.determiner));
  const first = words.findIndex(isName);
  const word = words[first];
  if (!word) return first;
  const noun = words.findIndex((other, at) => (at > first || (other.noun?.length ?? 0) > 1) && other.noun !== null);
  const between = words.slice(first + 1, noun + (words[noun]?.noun?.length ?? 0));
  const isBody = words[noun]?.noun?.senses.some(sense => sense.kind === 'institution') ?? false;
  if (!isBody || between.some(other => other.isCapital || other.kind !== 'word')) return first;
  const { sentences, words: all } = texts.paragraph(block);
  const opens = first === 0 && sentences.some(({ from }) => all[from] === words[0]);
  if (!opens && texts.nationalities.countryOfAdjective(word.text, texts.language) === null) return first;
  const next = words.findIndex((other, at) => at > noun && isName(other, at));
  // "Senate committee | on China"
  return next < 0 || isIn(words[next - 1], CLASS.preposition) ? first : next;
}

/** «grupo de aerolíneas | Norvair»: the name follows the whole description, tied to it by nothing. */
function isDescription(ties: readonly Word[], noun: Word): boolean {
  const describes = noun.noun!.senses.some(sense => sense.kind === 'institution' && DESCRIBED.has(sense.type));
  return describes && !isIn(ties.at(-1), CLASS.preposition | CLASS.determiner) && ties.at(-1)!.kind === 'word';
}

function named(texts: Texts, mention: Mention, words: readonly Word[]): Mention {
  const { name, words: keys } = readMention(texts, mention.block, { start: words[0]!.start, end: words.at(-1)!.end });
  return { ...mention, name, words: keys };
}

/** „Bauernverband | Sachsen“, „Mieterverein | Halden“, „Sparkasse | Halden“: a place behind the noun is half the name. */
function isNamedByPlace(texts: Texts, noun: Word | undefined, name: readonly Word[]): boolean {
  const regions = folded(texts.lexicon.pack.sources.regions);
  if (name.every(word => regions.has(word.key))) return true;
  const heads = [...folded(texts.lexicon.pack.sources.placedNouns)];
  if (heads.some(head => noun?.key.endsWith(head))) return true;
  const isUnion = noun?.noun?.senses.some(sense => sense.kind === 'institution' && sense.type === 'ngo') ?? false;
  return isUnion && isNamingCompound(texts, noun!.key) && !name.some(word => /^\p{Lu}{2}|\p{Lu}$/u.test(word.text));
}

function nameBehindNoun(texts: Texts, mention: Mention, words: readonly Word[]): Mention {
  const spoken = words.filter(word => !isIn(word, CLASS.determiner));
  const adjectives = spoken.findIndex(word => !isAdjective(texts, word));
  const own = spoken.slice(Math.max(0, adjectives));
  const [noun, ...name] = own;
  const isBody = noun?.noun?.senses.some(sense => sense.kind === 'institution') ?? false;
  const isDescribed = noun?.noun?.senses.some(sense => sense.kind === 'institution' && DESCRIBED.has(sense.type));
  const isName =
    name.length > 0 && name.every(word => word.kind === 'word' && word.isCapital && !word.noun && word.classes === 0);
  if (!isBody || !isName) return mention;
  // „Die Schweizer | Gemeinde Val-Morin“: where it lies is no part of the name.
  if (!isDescribed || isNamedByPlace(texts, noun, name))
    return adjectives > 0 && noun ? named(texts, mention, [noun, ...name]) : mention;
  return named(texts, mention, name);
}

/** „Berliner“, „schwedische“: what only describes the noun behind it. */
function isAdjective({ lexicon }: Texts, { text, kind, noun, isCapital, classes, name }: Word): boolean {
  const { townAdjectiveEnding: ending } = lexicon.pack.sources;
  const tellsTown = ending !== undefined && text.length > ending.length + 2 && text.endsWith(ending);
  return kind === 'word' && noun === null && name < 0 && (isCapital ? tellsTown : classes === 0);
}
