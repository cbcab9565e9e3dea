import { countryOfPlace } from '../../institutions/places';
import { firstAt } from '../../text/first-at';
import { foldKey } from '../../text/fold';
import { isIn, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import { type Entity, namePerson } from './entity';
import { bySubject } from './in-hand';
import type { Mention } from './mention';
import type { Scene } from './scene';
import { bareForms, type Texts, wordsWithin } from './texts';

/** Blocks within which an office told with its body or place is still the same holder's. */
const OFFICE_REACH = 5;
/** The same, for an office told in no more words than many have. */
const SAME_REACH = 2;
/** Words that tie an office to what it is for. */
const SMALL = CLASS.determiner | CLASS.preposition | CLASS.genitive;
/** The ending of a word that owns what follows. */
const OWNER = /['’ʼ]\p{L}?$/u;
/** Words of an apposition behind a name. */
const APPOSED = 8;

/** Who was cited by an office alone and is now named with it; null where the person is new. */
export function holderNamed(scene: Scene, mention: Mention): Entity | null {
  if (mention.kind !== 'person') return null;
  const beside = officeWords(scene.texts, mention);
  if (beside.length === 0) return null;
  const holder = bySameOffice(scene, beside) ?? (scene.pack.hasCapitals ? byOwnedOffice(scene, beside) : null);
  if (holder) namePerson(holder, mention);
  return holder;
}

/**
 * "The harbour master said …", then "Ada Quill, the harbour master": an office that was the known one, in the same words;
 * «وزير التعليم», then «الوزير سمير حداد»: its noun with the article, where no other of the kind was cited. They come first
 * and own nothing: not "the **deputy** harbour master", "the harbour master**’s** wife".
 */
function bySameOffice(scene: Scene, beside: readonly Word[]): Entity | null {
  const { texts } = scene;
  const near = bySubject(scene).filter(
    entity => isOffice(entity) && isKnown(texts, entity) && scene.block - entity.lastBlock <= SAME_REACH,
  );
  const told = beside.filter(word => !isIn(word, SMALL));
  while (told.length > 1 && isPlaceKey(texts, told[0]!.key)) told.shift();
  const forms = told.map(({ key }) => [key, ...bareForms(texts, key)]);
  const { text } = texts.paragraph(scene.block);
  const isTold = (office: readonly string[]) => {
    const isOwner = OWNER.test(text.slice(0, (told[office.length - 1]?.end ?? 0) + 1));
    return office.length > 0 && !isOwner && office.every((word, at) => forms[at]?.includes(word));
  };
  const same = near.find(entity => isTold(officeOf(texts, entity)));
  const [title] = told;
  if (same || told.length > 1 || title === undefined) return same ?? null;
  const bare = bareForms(texts, title.key);
  const alike = near.filter(entity => bare.includes(officeOf(texts, entity)[0] ?? ''));
  return alike.length === 1 ? alike[0]! : null;
}

/**
 * "A Leith harbour master said …", then "harbour master Ada Quill": the office has a place or body of its own, and all its
 * words stand beside the name, before any other; a place alone may be left out.
 */
function byOwnedOffice(scene: Scene, words: readonly Word[]): Entity | null {
  const { texts } = scene;
  const isPlace = (word: string) => isPlaceKey(texts, word);
  const beside = words.filter(word => !isIn(word, SMALL)).map(word => word.key);
  const places = beside.filter(isPlace);
  const fits = (entity: Entity) => {
    const [all = []] = entity.nameWords;
    const own = capitalKeys(entity);
    const office = all.filter(word => !own.includes(word));
    const told = all.filter(word => own.includes(word));
    const distance = scene.block - entity.lastBlock;
    const first = beside.filter(word => !own.includes(word) && !places.includes(word)).slice(0, office.length);
    if (office.length === 0 || told.length === 0 || !office.every(word => first.includes(word))) return false;
    if (told.every(word => beside.includes(word))) return distance <= OFFICE_REACH;
    return distance <= 1 && office.length > 1 && told.every(isPlace) && places.length === 0;
  };
  return bySubject(scene).find(entity => isOffice(entity) && fits(entity)) ?? null;
}

/** Words of an office that was cited; where the article is glued to nouns, with the title among them as they are printed. */
function officeOf({ lexicon }: Texts, { names: [name = ''], nameWords: [words = []] }: Entity): readonly string[] {
  return lexicon.pack.gluedArticle === undefined ? words : name.split(' ').map(foldKey);
}

/** "**The** harbour master"; «وزير **التعليم**»: an article glued to the owner makes the owned noun known too. */
function isKnown({ lexicon }: Texts, { isDefinite, names: [name = ''] }: Entity): boolean {
  const { gluedArticle } = lexicon.pack;
  return isDefinite || (gluedArticle !== undefined && foldKey(name.split(' ').at(-1) ?? '').startsWith(gluedArticle));
}

/** Folded words of an office that have a capital: the body's or place's whose it is. */
function capitalKeys({ names: [name = ''] }: Entity): string[] {
  return name.split(/[\s'’-]+/u).flatMap(word => (/^\p{Lu}/u.test(word) ? [foldKey(word)] : []));
}

function isOffice(entity: Entity): boolean {
  return entity.type === 'role' && entity.cited > 0 && !entity.isPlural && entity.isListed && !entity.isUnspecified;
}

/** Words of the phrase but for the name, and of the apposition behind it. */
function officeWords(texts: Texts, { block, span, words }: Mention): Word[] {
  const paragraph = texts.paragraph(block);
  const own = wordsWithin(paragraph, span);
  const after = firstAt(paragraph.words, span.end);
  let to = after;
  // "Ada Quill, a harbour master": any of many.
  const next = paragraph.words[after + 1];
  const isAnyOf =
    isIn(next, CLASS.determiner) && !folded(texts.lexicon.pack.sources.definiteWords).has(next?.key ?? '');
  if (paragraph.words[after]?.text === ',' && !isAnyOf)
    for (to = after + 1; to < Math.min(paragraph.words.length, after + APPOSED + 1); to++)
      if (isIn(paragraph.words[to], CLASS.relative) || /^[,.;:]$/u.test(paragraph.words[to]!.text)) break;
  return [...own, ...paragraph.words.slice(after, to)].filter(
    word => word.kind === 'word' && !words.includes(word.key),
  );
}

function isPlaceKey(texts: Texts, key: string): boolean {
  const text = key.charAt(0).toUpperCase() + key.slice(1);
  return (
    texts.nationalities.countryOfAdjective(text, texts.language) !== null ||
    texts.nationalities.countryOfName(text, texts.language) !== null ||
    countryOfPlace(text, texts.language) !== null
  );
}
