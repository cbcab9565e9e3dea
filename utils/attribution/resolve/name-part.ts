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

/** "research firm Gartner", "le syndicat CFDT": the name without the noun that tells its type. */
export function namePart({ texts }: Scene, mention: Mention): Mention {
  const { hasCase, grammar } = texts.lexicon.pack;
  if (mention.kind !== 'institution' || !hasCase) return mention;
  const words = wordsWithin(texts.paragraph(mention.block), mention.span);
  if (grammar.hasCapitalNouns) return mention.institution ? mention : nameBehindNoun(texts, mention, words);
  // « Le groupe | Dolmec », "Environmental group | Clean Tides": the sentence's capital is no name's.
  const described = pastDescription(texts, words);
  const from = words.findIndex(
    (word, at) =>
      at >= described && word.isCapital && word.kind === 'word' && !(at === 0 && isIn(word, CLASS.determiner)),
  );
  const lower = words.slice(0, Math.max(0, from)).filter(word => word.kind === 'word' && !isIn(word, CLASS.determiner));
  if (from <= 0 || (described === 0 && !lower.some(word => word.noun))) return mention;
  // « cabinet du ministre | de la Mobilité »: what a preposition ties to the noun is no name by itself.
  if (
    described === 0 &&
    words
      .slice(0, from)
      .some((word, at) => at > words.indexOf(lower.find(each => each.noun)!) && isIn(word, CLASS.genitive))
  )
    return mention;
  if (words.slice(from).some(word => word.kind === 'word' && !word.isCapital)) return mention;
  const { name, words: nameWords } = readMention(texts, mention.block, {
    start: words[from]!.start,
    end: mention.span.end,
  });
  return { ...mention, name, words: nameWords };
}

/**
 * Index of the name behind "Environmental | organisation", "London-based": words that only describe, where owners stand before
 * their noun; 0 if there are none.
 */
function pastDescription(texts: Texts, words: readonly Word[]): number {
  if (!isHeadLast(texts)) return 0;
  const epithets = folded(texts.lexicon.pack.sources.epithetEndings);
  const open = isIn(words[0], CLASS.determiner) ? 1 : 0;
  const isLower = (word: Word | undefined) => word?.kind === 'word' && !word.isCapital && word.name < 0;
  if (words[open] === undefined || words[open]!.name >= 0) return 0;
  if (isEpithet(epithets, words[open]!)) {
    let at = open + 1;
    while (isLower(words[at])) at++;
    return words[at]?.isCapital ? at : 0;
  }
  let at = open + 1;
  while (isLower(words[at]) && !isIn(words[at], CLASS.preposition | CLASS.conjunction)) at++;
  const noun = words[at - 1];
  const isNoun = noun?.noun?.senses.some(sense => sense.kind === 'institution') ?? false;
  return at > open + 1 && isNoun && words[at]?.kind === 'word' && words[at]!.isCapital ? at : 0;
}

/** Bodies that a noun before their name only describes: „die Krankenkasse | Barmer“, but „die Universität Kassel“. */
const DESCRIBED = new Set<SourceType>(['company', 'ngo', 'news-agency', 'media', 'pollster', 'rating-agency']);

/** „Bauernverband | Sachsen“, „Mieterverein | Halden“: a place behind the noun is half the name. */
function isNamedByPlace(texts: Texts, noun: Word | undefined, name: readonly Word[]): boolean {
  const regions = folded(texts.lexicon.pack.sources.regions);
  if (name.every(word => regions.has(word.key))) return true;
  return (
    noun !== undefined && isNamingCompound(texts, noun.key) && !name.some(word => /^\p{Lu}{2}|\p{Lu}$/u.test(word.text))
  );
}

function nameBehindNoun(texts: Scene['texts'], mention: Mention, words: readonly Word[]): Mention {
  const own = words.filter(word => word.kind === 'word' && !isIn(word, CLASS.determiner));
  const [noun, ...name] = own;
  const isDescribed = noun?.noun?.senses.some(sense => sense.kind === 'institution' && DESCRIBED.has(sense.type));
  const isName = name.length > 0 && name.every(word => word.isCapital && word.noun === null && word.classes === 0);
  if (isNamedByPlace(texts, noun, name)) return mention;
  if (!isDescribed || !isName || own.length !== words.filter(word => !isIn(word, CLASS.determiner)).length)
    return mention;
  const { name: printed, words: keys } = readMention(texts, mention.block, {
    start: name[0]!.start,
    end: name.at(-1)!.end,
  });
  return { ...mention, name: printed, words: keys };
}
