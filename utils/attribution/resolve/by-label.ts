import { firstAt } from '../../text/first-at';
import { isIn } from '../analyse';
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
  if (roles.some(role => pointing.has(role) || pointing.has(role.replace(/^\d+-/u, '')))) return true;
  const words = wordsWithin(texts.paragraph(mention.block), mention.span).filter(
    word => word.kind === 'word' && !isIn(word, CLASS.determiner),
  );
  const [only] = words;
  const isPeople = only !== undefined && texts.nationalities.countryOfAdjective(only.text, texts.language) !== null;
  return (words.length === 1 && isPeople) || words.some(word => folded(pack.sources.formerWords).has(word.key));
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
    (ages.get(entity) ?? age) === age;
  const cited = personInHand(scene);
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
