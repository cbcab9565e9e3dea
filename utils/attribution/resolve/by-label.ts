import { firstAt } from '../../text/first-at';
import { isIn, isNoun } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import { type Entity, isPersonOrOffice } from './entity';
import { bySubject, NEARBY } from './in-hand';
import type { Mention } from './mention';
import type { Scene } from './scene';
import { wordsWithin } from './texts';

/** „Der 41-Jährige“: who was cited last, if that was one person. */
export function personInHand(scene: Scene): Entity | null {
  const [newest] = bySubject(scene).filter(entity => entity.cited > 0 && !entity.isPlural && isPersonOrOffice(entity));
  return newest && scene.block - newest.lastBlock <= NEARBY ? newest : null;
}

/** Cited or told of just before, outside of what others say: who a noun without a name may mean. */
export function isInHand({ block }: Scene, { cited, lastBlock, lastSubject, seenBlock, freeBlock }: Entity): boolean {
  const isCited = cited > 0 && block - lastBlock <= NEARBY;
  return isCited || (lastSubject > 0 && block - seenBlock <= NEARBY) || block - freeBlock <= NEARBY;
}

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

/** Who was cited last, or opened a sentence since, else the one person in hand; of another country only where none is known. */
export function labelled(scene: Scene, mention: Mention, people: readonly Entity[]): Entity | null {
  const { country } = mention;
  const agrees = (entity: Entity) =>
    (country === null || entity.country === null || entity.country === country) &&
    agreesInGender(scene, mention, entity);
  const cited = personInHand(scene);
  if (bringsInOther(scene, mention, cited)) return null;
  const since = people.find(entity => isInHand(scene, entity) && entity.lastSubject > (cited?.lastSubject ?? 0));
  if (cited) return agrees(since ?? cited) ? (since ?? cited) : null;
  const near = people.filter(entity => isInHand(scene, entity));
  const [only, other] = near;
  return only && !other && agrees(only) ? only : null;
}

/** « Le | jeune homme » is nobody of whom “elle” was said. */
export function agreesInGender({ pack, texts }: Scene, { block, span }: Mention, { gender }: Entity): boolean {
  const { genderDeterminers } = pack.grammar;
  const [first] = wordsWithin(texts.paragraph(block), span);
  if (!genderDeterminers || !first || gender === null) return true;
  const others = gender === 'feminine' ? genderDeterminers.masculine : genderDeterminers.feminine;
  return !folded(others).has(first.key);
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
