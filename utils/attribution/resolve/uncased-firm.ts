import type { SourceType } from '../../model';
import { firstAt } from '../../text/first-at';
import { foldKey } from '../../text/fold';
import { isIn, type Word } from '../analyse';
import { folded } from '../folded';
import type { FoundAttribution } from '../found';
import { CLASS } from '../lexicon';
import { opensWithArticle } from './glued-article';
import type { Mention } from './mention';
import type { Scene } from './scene';
import { bareForms, type Texts } from './texts';

/** Sentences behind a name alone in which «وأضافت الشركة» is what it is called next. */
const REACH = 3;
/** Fewest letters of a name that is looked for by itself. */
const SHORTEST = 3;

/**
 * What a name alone is where no capitals show names and no list knows it: «أسهم كيسترن» anywhere makes a firm of it, «لاعبو …»
 * a club, and so does «أضافت الشركة» behind it, if no other was told of before. Null where nothing tells it from a person.
 */
export function uncasedBodyType(scene: Scene, mention: Mention, attribution: FoundAttribution): SourceType | null {
  const { texts, pack } = scene;
  const { ownedByBodies, givenNames } = pack.sources;
  const [key] = mention.words;
  if (!ownedByBodies || mention.words.length !== 1 || !key || key.length < SHORTEST) return null;
  const name = foldKey(mention.name);
  if (folded(givenNames).has(name)) return null;
  for (const sign of ownedByBodies) {
    if (attribution.agreement.gender !== null && attribution.agreement.gender !== sign.gender) continue;
    if (isOwner(texts, name, sign.nouns)) return sign.type;
    if (sign.own && ownsThere(texts, attribution, sign.own)) return sign.type;
    if (isCalledNext(texts, attribution, sign.calledBy)) return sign.type;
  }
  return null;
}

/** «أسهم | كيسترن», «ومبيعات كيسترن»: it owns one of these nouns somewhere in the article. */
function isOwner(texts: Texts, name: string, nouns: string): boolean {
  const known = owners.get(texts) ?? new Map<string, ReadonlySet<string>>();
  owners.set(texts, known);
  const found = known.get(nouns) ?? ownersOf(texts, nouns);
  known.set(nouns, found);
  return found.has(name);
}

/** Looked for once in an article. */
const owners = new WeakMap<Texts, Map<string, ReadonlySet<string>>>();

function ownersOf(texts: Texts, nouns: string): ReadonlySet<string> {
  const known = folded(nouns);
  const found = new Set<string>();
  for (let block = 0; block < texts.size; block++) {
    const { words } = texts.paragraph(block);
    words.forEach((word, at) => {
      const noun = words[at - 1];
      if (word.kind !== 'word' || word.quote >= 0 || noun?.kind !== 'word' || opensWithArticle(texts, noun)) return;
      if ([noun.key, ...bareForms(texts, noun.key)].some(form => known.has(form))) found.add(word.key);
    });
  }
  return found;
}

/** «قالت كيسترن إن | أسهمها»: what is said is about something of its own that only such a body has. */
function ownsThere(texts: Texts, { block, content }: FoundAttribution, own: string): boolean {
  const known = folded(own);
  const { words } = texts.paragraph(block);
  return content.some(span => {
    if (span.block !== block) return false;
    for (let at = firstAt(words, span.start); at < words.length && words[at]!.end <= span.end; at++)
      if ([words[at]!.key, ...bareForms(texts, words[at]!.key)].some(form => known.has(form))) return true;
    return false;
  });
}

/** «وأضافت | الشركة | أن»: who speaks next is the body itself, since the article told of no other before. */
function isCalledNext(texts: Texts, { block, cue, source }: FoundAttribution, noun: string): boolean {
  const own = source ?? cue;
  const first = firstTold(texts, noun);
  if (first === null || first.block < block || (first.block === block && first.end <= own.start)) return false;
  if (first.block > block + 1) return false;
  let left = REACH;
  for (let at = block; at <= first.block; at++) {
    const { words, sentences } = texts.paragraph(at);
    for (let next = at === block ? firstAt(sentences, own.start + 1) : 0; next < sentences.length; next++) {
      const { from, to } = sentences[next]!;
      if (left-- === 0) return false;
      if (to > from + 2 && speaks(texts, words, from, noun)) return true;
    }
  }
  return false;
}

type Place = { readonly block: number; readonly end: number };

/** Where the noun is printed first. */
function firstTold(texts: Texts, noun: string): Place | null {
  const known = firsts.get(texts) ?? new Map<string, Place | null>();
  firsts.set(texts, known);
  if (known.has(noun)) return known.get(noun)!;
  let found: Place | null = null;
  for (let block = 0; block < texts.size && found === null; block++) {
    const word = texts.paragraph(block).words.find(each => isForm(texts, each, noun));
    if (word) found = { block, end: word.end };
  }
  known.set(noun, found);
  return found;
}

/** Looked for once in an article. */
const firsts = new WeakMap<Texts, Map<string, Place | null>>();

function isForm(texts: Texts, { key }: Word, noun: string): boolean {
  return [key, ...bareForms(texts, key)].includes(foldKey(noun));
}

/** The sentence opens with a verb of saying and this noun with the article, and nothing that would name another. */
function speaks(texts: Texts, words: readonly Word[], from: number, called: string): boolean {
  const [verb, noun, next] = words.slice(from, from + 3);
  if (!verb || !noun || !opensWithArticle(texts, noun) || !isForm(texts, noun, called)) return false;
  const isVerb = [verb.key, ...bareForms(texts, verb.key)].some(form => texts.lexicon.verbForms(form).length > 0);
  const isAlone = next?.kind !== 'word' || isIn(next, CLASS.complementiser | CLASS.preposition);
  return isVerb && (isAlone || !opensWithArticle(texts, next));
}
