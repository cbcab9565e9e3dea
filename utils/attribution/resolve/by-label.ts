import { firstAt } from '../../text/first-at';
import { isIn, isNoun } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import type { Entity } from './entity';
import { isInHand, personInHand } from './in-hand';
import type { Mention } from './mention';
import type { Scene } from './scene';
import { wordsWithin } from './texts';

/** "The 41-year-old", "the Norwegian", "the former keeper": says what somebody is that is spoken of already. */
export function isLabel(scene: Scene, mention: Mention, roles: readonly string[]): boolean {
  const { texts, pack } = scene;
  const pointing = folded(pack.sources.pointingRoles);
  const all = wordsWithin(texts.paragraph(mention.block), mention.span).filter(word => word.kind === 'word');
  if (roles.some(role => pointing.has(role) || pointing.has(role.replace(/^\d+-/u, ''))))
    return mention.isDefinite && !hasOwner(scene, mention);
  const words = all.filter(word => !isIn(word, CLASS.determiner));
  const [only] = words;
  const isPeople = only !== undefined && texts.nationalities.countryOfAdjective(only.text, texts.language) !== null;
  return (words.length === 1 && isPeople) || words.some(word => folded(pack.sources.formerWords).has(word.key));
}

/**
 * "| her | mother", "the father | of the boy", "the mother | of Ana Holt": somebody else, told of by whom they belong to;
 * "the father of three" is not.
 */
export function hasOwner({ names, pack, texts }: Scene, { block, span }: Mention): boolean {
  const words = wordsWithin(texts.paragraph(block), span).filter(word => word.kind === 'word');
  if (words[0] && folded(pack.sources.possessives).has(words[0].key)) return true;
  const numerals = folded(pack.grammar.shares?.numerals);
  return words.some((word, at) => {
    const next = words[at + 1];
    if (at === 0 || !isIn(word, CLASS.genitive) || !next) return false;
    if (names.peopleOf(block).some(({ start }) => start === next.start)) return true;
    const owned = isIn(word, CLASS.determiner) ? next : words[at + 2];
    const hasArticle = isIn(word, CLASS.determiner) || (isIn(next, CLASS.determiner) && !numerals.has(next.key));
    // «el exministro del | Interior»: a field, or the body that somebody was of.
    return hasArticle && owned !== undefined && (!owned.isCapital || pack.grammar.hasCapitalNouns === true);
  });
}

/**
 * Whose the label is: whose age was told so, else who was cited last, else the one person in hand. Null where another was
 * named since or spoke at the same time, or where age or country tell that it is somebody else.
 */
export function labelled(scene: Scene, mention: Mention, people: readonly Entity[]): Entity | null {
  const near = people.filter(entity => isInHand(scene, entity));
  const age = /^\d+/u.exec(mention.words.find(word => /^\d/u.test(word)) ?? '')?.[0];
  const ages = new Map(age === undefined ? [] : near.map(entity => [entity, ageOf(scene, entity)]));
  const ofAge = near.filter(entity => age !== undefined && ages.get(entity) === age);
  if (ofAge.length === 1) return ofAge[0]!;
  const agrees = (entity: Entity) =>
    (mention.country === null || entity.country === null || entity.country === mention.country) &&
    (ages.get(entity) ?? age) === age &&
    agreesInGender(scene, mention, entity);
  const cited = personInHand(scene);
  if (bringsInOther(scene, mention, cited)) return null;
  if (!cited) return near.length === 1 && agrees(near[0]!) ? near[0]! : null;
  const isRival = (other: Entity) => other !== cited && wasNamedSince(other, cited);
  return agrees(cited) && !near.some(isRival) ? cited : null;
}

/** Told of by the text itself behind the citation, or cited together with it. */
function wasNamedSince({ freeBlock, lastSeen, lastSubject }: Entity, cited: Entity): boolean {
  const isTold = freeBlock >= cited.lastBlock && lastSeen > cited.lastSeen;
  return isTold || (lastSubject > 0 && lastSubject >= cited.lastSubject);
}

/** "Ida Berg, **31**", „Ida Berg (31)“: the number right behind a person's name, up to here; `undefined` where none is told. */
function ageOf({ texts, block: here }: Scene, { names, firstBlock }: Entity): string | undefined {
  for (let block = Math.max(0, firstBlock); block <= here; block++) {
    const { text, words } = texts.paragraph(block);
    for (const name of names) {
      const start = text.indexOf(name);
      if (start < 0) continue;
      const at = firstAt(words, start + name.length);
      if (/^[,(]$/u.test(words[at]?.text ?? '') && /^\d{1,3}$/u.test(words[at + 1]?.text ?? ''))
        return words[at + 1]!.text;
    }
  }
  return undefined;
}

/** « Le | joueur » is nobody of whom “elle” was said, „Der | Mann“ no Ministerin. */
export function agreesInGender(scene: Scene, { block, span }: Mention, entity: Entity): boolean {
  const { genderDeterminers } = scene.pack.grammar;
  const [first] = wordsWithin(scene.texts.paragraph(block), span);
  const gender = genderOf(scene, entity);
  if (!genderDeterminers || !first || gender === null) return true;
  const others = gender === 'feminine' ? genderDeterminers.masculine : genderDeterminers.feminine;
  return !folded(others).has(first.key);
}

/** What was told of a person's gender, by a pronoun or by the form of an office. */
function genderOf({ pack }: Scene, { gender, roles }: Entity): Entity['gender'] {
  const { feminineRoleEnding } = pack.grammar;
  if (gender !== null || feminineRoleEnding === undefined || roles.size === 0) return gender;
  return [...roles].some(role => role.endsWith(feminineRoleEnding)) ? 'feminine' : 'masculine';
}

/** "| A boy | fell there. The teenager said …": a sentence of this block before the mention's opens with somebody new. */
function bringsInOther({ texts, pack }: Scene, { block, span }: Mention, cited: Entity | null): boolean {
  const { words, sentences } = texts.paragraph(block);
  const definite = folded(pack.sources.definiteWords);
  const own = firstAt(words, span.start);
  const before = sentences.findLast(({ to }) => to <= own);
  if (!before || cited?.lastBlock === block) return false;
  const [article, ...rest] = words.slice(before.from, before.to);
  if (!isIn(article, CLASS.determiner) || definite.has(article!.key) || article!.quote >= 0) return false;
  return rest.slice(0, 2).some(word => isNoun(word, 'role') && !word.isCapital);
}
