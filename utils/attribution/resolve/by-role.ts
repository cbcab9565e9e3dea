import { folded } from '../folded';
import { agreesInGender, hasOwner, isLabel, labelled } from './by-label';
import { type Entity, isPersonOrOffice } from './entity';
import { bySubject, isInHand, NEARBY, personInHand } from './in-hand';
import { headWords, type Mention } from './mention';
import { isOtherOffice } from './office-fields';
import { bearsTitle, isKin } from './role-kin';
import type { Scene } from './scene';
import { bareForms, wordsWithin } from './texts';

/** Blocks within which an office is still that of the one person who was given its title. */
const TITLE_REACH = 5;

/** Letters that a role has at the least which may end a longer one. */
const SHORTEST_ROLE = 6;
/** Blocks within which no other may have spoken, for a wide word to mean the one who has. */
const WIDE_REACH = 2;

/** «المتحدث ذاته», «المسؤول الحكومي نفسه»: a noun that only points at who was cited last. */
export function byPointing(scene: Scene, mention: Mention): Entity | null {
  if (!mention.isDefinite || mention.isPlural || mention.institution || mention.words.length > 2) return null;
  const pointing = folded(scene.pack.sources.pointingRoles);
  return headWords(scene.texts, mention).some(role => pointing.has(role)) ? personInHand(scene) : null;
}

/** «حاكمة المصرف السويدي جورجيا ميلر», then «حاكمة المصرف»: the newest person whose office was told in these words. */
function byOfficePhrase(scene: Scene, mention: Mention): Entity | null {
  if (mention.isPlural) return null;
  const keys = wordsWithin(scene.texts.paragraph(mention.block), mention.span)
    .filter(word => word.kind === 'word')
    .map(word => word.key);
  if (keys.length < 2) return null;
  const phrase = keys.join(' ');
  // «رئيس بلدية طرابلس رياض يمق», then «رئيس البلدية».
  const owned = keys.length === 2 ? bareForms(scene.texts, keys[1]!).map(body => `${keys[0]} ${body}`) : [];
  const isOffice = (office: string) =>
    office === phrase || [phrase, ...owned].some(own => office.startsWith(`${own} `));
  return bySubject(scene).find(entity => entity.type === 'person' && entity.offices.some(isOffice)) ?? null;
}

/** « le responsable »: who was cited last, where nobody is called just that and no other has spoken of late. */
function wideRole(scene: Scene, mention: Mention, roles: readonly string[]): Entity | null {
  const wide = folded(scene.pack.sources.wideRoles);
  if (mention.words.length > 2 || !roles.some(role => wide.has(role))) return null;
  const near = bySubject(scene).filter(
    entity => entity.cited > 0 && isPersonOrOffice(entity) && scene.block - entity.lastBlock <= WIDE_REACH,
  );
  const [only, other] = near;
  if (!only || other || only.isPlural) return null;
  return agreesInGender(scene, mention, only) ? only : null;
}

/** "The economist" after "Ana Ruiz, an economist at …": the newest person of whom that was told. */
export function byRole(scene: Scene, mention: Mention): Entity | null {
  const officer = byOfficePhrase(scene, mention);
  if (officer) return officer;
  if (!mention.isDefinite || mention.isPlural || mention.words.length > 3) return null;
  const roles = headWords(scene.texts, mention);
  const people = bySubject(scene).filter(entity => entity.type === 'person' && !isOtherOffice(scene, mention, entity));
  const ends = scene.pack.sources.isCompounding === true;
  // „Ruiz, Chilebotschafterin“, then „die Botschafterin“.
  const bears = (entity: Entity, role: string) =>
    entity.roles.has(role) ||
    (ends && role.length >= SHORTEST_ROLE && [...entity.roles].some(own => own.endsWith(role)));
  const told = people.find(entity => roles.some(role => bears(entity, role)));
  if (told) return told;
  const unnamed = bySubject(scene).find(
    entity =>
      entity.type === 'role' &&
      entity.cited > 0 &&
      roles.some(role => entity.roles.has(role)) &&
      !isOtherOffice(scene, mention, entity),
  );
  if (unnamed && scene.block - unnamed.lastBlock <= NEARBY) return unnamed;
  const kin = people.find(entity => isInHand(scene, entity) && isKin(scene, entity, roles));
  if (kin) return kin;
  // "Gov. Ana Whitcombe opened the fair", then "the governor said": the title's own office.
  const titled = people.find(entity => entity.cited === 0 && bearsTitle(scene, entity, roles));
  if (titled && scene.block - titled.seenBlock <= TITLE_REACH) return titled;
  if (isLabel(scene, mention, roles)) return labelled(scene, mention, people);
  const wide = wideRole(scene, mention, roles);
  if (wide) return wide;
  // The only person who speaks, and of whom nothing else was told; "her mother", "the mother of …" is another.
  if (!mention.isDefinite || hasOwner(scene, mention)) return null;
  const speaking = people.filter(entity => entity.cited > 0);
  const [only] = speaking;
  return speaking.length === 1 && only!.roles.size === 0 && scene.block - only!.lastBlock <= NEARBY ? only! : null;
}
