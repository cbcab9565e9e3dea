import { countryOfPlace } from '../../institutions/places';
import { firstAt } from '../../text/first-at';
import { isIn } from '../analyse';
import { folded } from '../folded';
import type { FoundAttribution } from '../found';
import { CLASS } from '../lexicon';
import type { Mention } from './mention';
import type { Scene } from './scene';
import type { Texts } from './texts';

/**
 * True where one capitalised name that nothing else tells of is more likely a person's than a body's: people are quoted, bodies
 * have data, articles and "it".
 */
export function isPersonsName(scene: Scene, { name, block, span }: Mention, attribution: FoundAttribution): boolean {
  const { texts } = scene;
  // "MarketAxess", "Flightradar24", "Yahoo!"
  if (!/^\p{Lu}[\p{Ll}\p{M}'’-]+(?:-\p{Lu}\p{Ll}+)?$/u.test(name)) return false;
  // "Hydro-Québec"
  if (name.split('-').some((part, at) => at > 0 && countryOfPlace(part, texts.language) !== null)) return false;
  if (attribution.document !== null || isThing(scene, name)) return false;
  const pronoun = pronounBehind(texts, block, span.end);
  if (pronoun !== null) return pronoun === 'person';
  // « Selon Norvix »: of two that are as likely, the list would rather show a firm.
  return attribution.kind !== 'indirect' || !attribution.rule.endsWith('/phrase');
}

/** "a Kestrin", "Kestrin shares", "Kestrin spokesperson", « les abonnés de Kestrin »: an article before the name, or a noun of trade beside it. */
function isThing({ texts, blocks }: Scene, name: string): boolean {
  const known = things.get(texts) ?? thingsIn(texts, blocks.length);
  things.set(texts, known);
  return known.has(name);
}

/** Looked for once in an article. */
const things = new WeakMap<Texts, ReadonlySet<string>>();

function thingsIn(texts: Texts, blocks: number): ReadonlySet<string> {
  const found = new Set<string>();
  const owned = folded(texts.lexicon.pack.sources.ofFirms);
  for (let block = 0; block < blocks; block++) {
    const { words } = texts.paragraph(block);
    words.forEach((word, at) => {
      if (!word.isCapital) return;
      const next = words[at + 1];
      const isTrade =
        next?.noun &&
        !next.isCapital &&
        next.noun.senses.some(({ kind }) => kind === 'spokesperson' || kind === 'role');
      const isOwner = owned.has(words[at - 2]?.key ?? '') && isIn(words[at - 1], CLASS.genitive);
      if (isTrade || isOwner || (isIn(words[at - 1], CLASS.determiner) && !next?.isCapital)) found.add(word.text);
    });
  }
  return found;
}

/** Whom the first pronoun of the sentence behind a name, or one that opens the next, stands for, if it says. */
function pronounBehind(texts: Texts, block: number, end: number): 'person' | 'thing' | null {
  const { words, sentences } = texts.paragraph(block);
  const { pronouns, possessivePronouns = [] } = texts.lexicon.pack.grammar;
  const from = firstAt(words, end);
  const last = sentences.find(sentence => from <= sentence.to)?.to ?? words.length;
  for (let at = from; at < Math.min(words.length, last + 1); at++) {
    const word = words[at]!;
    if (word.kind !== 'word' || word.quote >= 0) continue;
    const pronoun = [...pronouns, ...possessivePronouns].find(each => each.word === word.key);
    if (pronoun && pronoun.number === 'singular' && pronoun.refersTo !== 'any') return pronoun.refersTo;
  }
  return null;
}

/**
 * Whether a name alone that nothing else tells of is a person's: speaks of "I", or is "he" or "she" at the beginning of the
 * next sentence.
 */
export function speaksAsPerson(scene: Scene, { block, source, cue, content }: FoundAttribution): boolean {
  const { texts } = scene;
  const { grammar } = texts.lexicon.pack;
  const first = folded(grammar.firstPerson);
  if (first.size === 0 || source === null) return false;
  const { words, sentences } = texts.paragraph(block);
  for (const span of content) {
    if (span.block !== block) continue;
    for (let at = firstAt(words, span.start); at < words.length && words[at]!.end <= span.end; at++)
      if (words[at]!.quote >= 0 && first.has(words[at]!.key)) return true;
  }
  const own = sentences.findIndex(sentence => sentence.start <= cue.start && cue.start < sentence.end);
  const next = sentences[own + 1];
  const opening = next && words[next.from];
  if (!opening || !isIn(opening, CLASS.pronoun)) return false;
  return grammar.pronouns.some(
    ({ word, refersTo, number }) => word === opening.key && refersTo === 'person' && number === 'singular',
  );
}
