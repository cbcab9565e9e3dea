import { foldKey } from '../../text/fold';
import { remember } from '../../text/remember';
import { type Entity, isPersonal } from './entity';
import { bySeen, candidates } from './in-hand';
import type { Mention } from './mention';
import { isNamesake } from './namesake';
import type { Scene } from './scene';

/** The entity that bears this name; null if none does. */
export function byName(scene: Scene, mention: Mention): Entity | null {
  const entities = candidates(scene);
  const isBody = mention.kind === 'institution' || mention.kind === 'institution-noun';
  if (mention.institution && mention.kind === 'institution') {
    const { id } = mention.institution;
    const known = entities.find(entity => entity.institution?.id === id);
    if (known) return known;
  }
  if (mention.kind === 'country')
    return (
      entities.find(entity => entity.isState && entity.country !== null && entity.country === mention.country) ?? null
    );
  if (mention.words.join('') === '') return null;
  const same = entities.find(
    entity => isSameKind(entity, mention) && entity.nameWords.some(words => isSame(words, mention.words)),
  );
  if (same) return same;
  if (mention.kind === 'person' || mention.kind === 'lone-name')
    return byPersonName(scene, mention) ?? (scene.pack.hasCapitals ? null : byJoinedName(scene, mention));
  if (mention.kind === 'collective') return byGroup(scene, mention);
  if (!isBody) return null;
  return byShorterName(scene, mention);
}

/** "Brookings" for the Brookings Institution, an acronym for its initials, "the statistics office" for the National Statistics Office. */
function byShorterName(scene: Scene, mention: Mention): Entity | null {
  const { words: own } = mention;
  const isInstitution = mention.kind === 'institution';
  const letters = acronymOf(mention.name);
  const initials = initialsOf(mention.name);
  const isAcronym = (name: string) =>
    (letters !== null && initialsOf(name) === letters) || (initials !== '' && acronymOf(name) === initials);
  const isShorter = (words: readonly string[]) =>
    (own.length < words.length && isPartOf(own, words, isInstitution)) ||
    (words.length === 1 && words.length < own.length && own[0] === words[0]);
  const isMeant = ({ names, nameWords, isNamed }: Entity) =>
    names.some(isAcronym) ||
    (letters !== null && isNamed && nameWords.some(words => isInitials(letters, words))) ||
    nameWords.some(isShorter);
  return (
    bySeen(scene).find(
      entity =>
        !isPersonal(entity) &&
        !entity.isState &&
        // A known institution is no other known one, however alike their names.
        (mention.institution === null || entity.institution === null) &&
        (entity.isNamed || isInstitution || mention.isSame) &&
        isMeant(entity) &&
        !isNamesake(entity, mention),
    ) ?? null
  );
}

/** «عمال الميناء الموقوفون», then «العمال الموقوفون»: a group told by a part of its own words. */
function byGroup(scene: Scene, { words, isDefinite }: Mention): Entity | null {
  if (!isDefinite || words.length < 2) return null;
  const isSameGroup = (entity: Entity) =>
    entity.type === 'collective' &&
    entity.cited > 0 &&
    !entity.isUnspecified &&
    entity.nameWords.some(
      own => own[0] === words[0] && own.length > words.length && words.every(word => own.includes(word)),
    );
  return bySeen(scene).find(isSameGroup) ?? null;
}

/** The same words in the same order. */
export function isSame(a: readonly string[], b: readonly string[]): boolean {
  // Most names differ in their first word.
  return a.length === b.length && a[0] === b[0] && a.every((word, at) => word === b[at]);
}

function isSameKind(entity: Entity, mention: Mention): boolean {
  if (mention.kind === 'person') return entity.type === 'person';
  if (mention.kind === 'role' || mention.kind === 'collective' || mention.kind === 'anonymous')
    return entity.type === mention.kind;
  if (mention.kind === 'institution' || mention.kind === 'institution-noun')
    return entity.type !== 'person' && entity.type !== 'role';
  return mention.kind === 'lone-name' || entity.type !== 'person';
}

function byPersonName(scene: Scene, { words: own }: Mention): Entity | null {
  const people = bySeen(scene).filter(entity => entity.type === 'person');
  const find = (isHis: (words: readonly string[]) => boolean) =>
    people.find(({ nameWords }) => nameWords.some(isHis)) ?? null;
  const last = own.at(-1)!;
  // "Ruiz" is Ana Ruiz before she is a "Ruiz Dental Care" that nothing told from a person; a first name alone goes on too.
  if (own.length === 1) return find(words => words.at(-1) === last) ?? find(words => words.includes(last));
  return find(words => {
    // A role printed with the name does not part them.
    if (words.length === 1) return words[0] === last;
    // «Gertz Manero» for «Alejandro Gertz Manero»: both surnames.
    const before = words.length - own.length;
    if (before > 0 && own.every((word, i) => words[before + i] === word)) return true;
    return own.length > words.length && words.length > 1 && words.every(word => own.includes(word));
  });
}

/** «عبدالباري» for «عبد الباري»: one name, with a space in it or none; a last name alone goes on too. */
function byJoinedName(scene: Scene, { name }: Mention): Entity | null {
  const parts = partsOf(name);
  const joined = parts.join('');
  const isTail = (of: readonly string[], tail: string) => of.some((_, from) => of.slice(from).join('') === tail);
  const isSpelling = (own: readonly string[]) => isTail(own, joined) || isTail(parts, own.join(''));
  return bySeen(scene).find(({ type, names }) => type === 'person' && names.map(partsOf).some(isSpelling)) ?? null;
}

const partsOf = remember((name: string): readonly string[] => name.split(/\s+/u).map(foldKey));

/** True where a shorter name is a longer one's beginning, end or, for descriptions, any of its words. */
function isPartOf(part: readonly string[], words: readonly string[], isName: boolean): boolean {
  if (part.length === 0) return false;
  if (isName && part.length === 1)
    return words[0] === part[0] || (words.at(-1) === part[0] && words.length > 1 && part[0]!.length > 3);
  return part.every(word => words.includes(word));
}

/** `RN` for « Rassemblement national »: initials of small words too, as parties and unions of Romance languages have them. */
function isInitials(letters: string, words: readonly string[]): boolean {
  return words.length > 1 && letters.length === words.length && words.every((word, at) => word[0] === letters[at]);
}

/** Units that a name of capitals alone has at the most. */
const LONGEST_ACRONYM = 16;

/** The folded letters of a name that is all capitals, `HRW` for Human Rights Watch; null for others. */
function acronymOf(name: string): string | null {
  return name.length > LONGEST_ACRONYM ? null : lettersOf(name);
}

const lettersOf = remember((name: string): string | null =>
  /^\p{Lu}[\p{Lu}.]{1,7}$/u.test(name) ? foldKey(name).replace(/\./gu, '') : null,
);

/** The folded first letters of a name's words with a capital. */
const initialsOf = remember((name: string): string =>
  name
    .split(/[\s-]+/u)
    .filter(word => /^(?:\p{L}['’])?\p{Lu}/u.test(word))
    .map(word => foldKey(word.replace(/^\p{L}['’]/u, ''))[0])
    .join(''),
);
