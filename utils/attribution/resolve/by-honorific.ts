import { type Span, TITLE } from '../../model';
import { firstAt } from '../../text/first-at';
import { foldKey } from '../../text/fold';
import { isIn, type Paragraph, type Word } from '../analyse';
import { type VerbFirstSets, verbFirstSets } from '../find/verb-first-sets';
import { readSource } from '../find/verb-first-source';
import { readTerms, type Term } from '../find/verb-first-terms';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import { byName } from './by-name';
import { type Entity, isPersonOrOffice, makeEntity } from './entity';
import { opensWithArticle } from './glued-article';
import { bySubject, personInHand } from './in-hand';
import type { Mention } from './mention';
import { personMention } from './person-mention';
import { isPlaceWord, personName } from './person-name';
import { contentWords } from './printed-name';
import type { Scene } from './scene';
import { type Texts, wordsWithin } from './texts';

/** Words behind an office within which its holder's name ends. */
const REACH = 14;

/** «سيادته», «معاليه»: who holds the office that this form of respect is for, else who was cited last. */
export function byHonorific(scene: Scene, mention: Mention): Entity | null {
  const { honorifics } = scene.pack.sources;
  const key = foldKey(mention.name);
  if (!honorifics || !folded(honorifics).has(key)) return null;
  const family = scene.pack.sources.honorificOffices?.find(({ words }) => words.split(' ').map(foldKey).includes(key));
  if (!family) return personInHand(scene);
  const offices = family.offices.map(foldKey);
  const named = holderOf(scene, mention, offices);
  if (named) return named;
  const heads = new Set(offices.flatMap(office => office.split(' ')));
  const isHolder = (entity: Entity) => isPersonOrOffice(entity) && [...entity.roles].some(role => heads.has(role));
  return bySubject(scene).find(isHolder) ?? personInHand(scene);
}

/** «السيد الرئيس», «جلالة الملك»: an office with nothing but titles around it, whose holder was named before. */
export function byBareOffice(scene: Scene, mention: Mention): Entity | null {
  const families = scene.pack.sources.honorificOffices;
  if (!families || !mention.isDefinite || mention.isPlural) return null;
  const words = wordsWithin(scene.texts.paragraph(mention.block), mention.span);
  if (words.length > 3 || !words.every(word => isIn(word, CLASS.title))) return null;
  const last = words.at(-1)?.key ?? '';
  const family = families.find(({ offices }) => offices.some(office => foldKey(office) === last));
  return family ? holderOf(scene, mention, [last]) : null;
}

/** The last person printed before the mention behind one of these offices; one of another country only if there is no other. */
function holderOf(scene: Scene, { block, span }: Mention, offices: readonly string[]): Entity | null {
  const { texts } = scene;
  let foreign: Found | null = null;
  for (let at = block; at > TITLE; at--) {
    const { words } = texts.paragraph(at);
    const end = at === block ? firstAt(words, span.start) : words.length;
    for (let i = end - 2; i >= 0; i--) {
      if (!offices.some(office => standsAt(words, i, office))) continue;
      const found = nameBehind(scene, at, i, Math.min(end, i + REACH));
      if (!found) continue;
      if (!found.isForeign) return entityOf(scene, found);
      foreign ??= found;
    }
  }
  return foreign ? entityOf(scene, foreign) : null;
}

type Found = {
  readonly block: number;
  readonly name: readonly Word[];
  readonly office: string;
  readonly isForeign: boolean;
};

function standsAt(words: readonly Word[], at: number, office: string): boolean {
  return office.split(' ').every((part, i) => words[at + i]?.key === part);
}

function nameBehind({ texts, pack }: Scene, block: number, from: number, to: number): Found | null {
  const paragraph = texts.paragraph(block);
  const { words } = paragraph;
  if (!pack.verbFirst) return null;
  const sets = verbFirstSets(texts.lexicon, pack.verbFirst);
  const phrase = readSource(termsOf(paragraph, sets), from, sets, { mode: 'strict', limit: to });
  if (!phrase) return null;
  const own = words.slice(from, phrase.to);
  const span = behindTitle(texts, own) ?? personName(texts, own);
  if (!span) return null;
  const printed = own.filter(word => word.start >= span.start && word.end <= span.end);
  const before = own.filter(word => word.end <= span.start);
  if (before.length === 0) return null;
  const isForeign = before.some(word => isPlaceWord(texts, word));
  return { block, name: firstNames(texts, printed), office: words[from]!.key, isForeign };
}

/** «الملك | غازي الثاني»: right behind a title with the article nothing but a name can stand without it. */
function behindTitle(texts: Texts, words: readonly Word[]): Span | null {
  const at = words.findIndex(word => !isIn(word, CLASS.title) && word.kind === 'word');
  const isName = at > 0 && opensWithArticle(texts, words[at - 1]!) && !opensWithArticle(texts, words[at]!);
  return isName && words[at]!.noun === null ? { start: words[at]!.start, end: words.at(-1)!.end } : null;
}

/** A given name and the family's; «عبد», «بن» go with the word behind them. */
function firstNames(texts: Texts, printed: readonly Word[]): readonly Word[] {
  const openers = folded(texts.lexicon.pack.sources.givenOpeners);
  let to = 0;
  for (let parts = 0; parts < 2 && to < printed.length; parts++) {
    while (to < printed.length - 1 && openers.has(printed[to]!.key)) to++;
    to++;
  }
  while (to < printed.length && (opensWithArticle(texts, printed[to]!) || openers.has(printed[to - 1]!.key))) to++;
  return printed.slice(0, to);
}

const known = new WeakMap<Paragraph, readonly Term[]>();

function termsOf(paragraph: Paragraph, sets: VerbFirstSets): readonly Term[] {
  const terms = known.get(paragraph) ?? readTerms(paragraph, sets);
  known.set(paragraph, terms);
  return terms;
}

function entityOf(scene: Scene, { block, name, office }: Found): Entity {
  const { texts } = scene;
  const span = { start: name[0]!.start, end: name.at(-1)!.end };
  const printed = texts.paragraph(block).text.slice(span.start, span.end);
  const mention = personMention({ block, span, name: printed, words: contentWords(texts, name) });
  const seen = byName(scene, mention);
  const entity = seen ?? makeEntity(mention, 'person', 0);
  if (!seen) scene.entities.push(entity);
  entity.roles.add(office);
  return entity;
}
