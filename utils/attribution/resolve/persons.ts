import { firstAt } from '../../text/first-at';
import { foldKey } from '../../text/fold';
import type { Word } from '../analyse';
import type { FoundAttribution } from '../found';
import { addName, type Entity, isPersonal, isPersonOrOffice, makeEntity } from './entity';
import { type Mention, readMention } from './mention';
import { lemmaOf } from './nominative';
import { fieldsBefore } from './office-fields';
import { type Person, rolesAround } from './people';
import { personMention } from './person-mention';
import type { Scene } from './scene';
import { sensesOf } from './senses';
import { bareForms, type Texts } from './texts';

/** Characters after a name within which its body is told: "Marta Ellison, a senior fellow at Brookings". */
const REACH = 120;

/** Whose a cited person is and what they do, as the phrase and the apposition behind it tell. */
export function learnPerson(scene: Scene, entity: Entity, mention: Mention, attribution: FoundAttribution): void {
  const { source } = attribution;
  learnGender(scene, entity, mention, attribution);
  if (!isPersonOrOffice(entity) || source === null) return;
  const { texts } = scene;
  const { words, text } = texts.paragraph(attribution.block);
  if (entity.type === 'role') {
    // «مدير المعهد», then «المدير».
    const [head] = sensesOf(texts, words.slice(firstAt(words, source.start), firstAt(words, source.end)));
    const word = words[firstAt(words, source.start) + (head?.at ?? 0)];
    if (head?.senses.some(sense => sense.kind === 'role') && word) learnRole(texts, entity, word.key);
    for (const field of fieldsBefore(texts, words, firstAt(words, source.end))) entity.fields.add(field);
  }
  if (entity.type === 'person') {
    const from = firstAt(words, source.start);
    const to = firstAt(words, source.end);
    for (const { at, senses } of sensesOf(texts, words.slice(from, to)))
      if (senses.some(({ kind }) => kind === 'role' || kind === 'author' || kind === 'spokesperson'))
        learnRole(texts, entity, words[from + at]!.key);
    if (!texts.lexicon.pack.hasCapitals) entity.offices.push(...officesIn(words.slice(from, to), mention.name));
    for (const role of rolesAround(texts, words, from, to)) learnRole(texts, entity, role);
    const name = text.indexOf(mention.name, source.start);
    if (mention.kind === 'person' && name >= source.start)
      for (const field of fieldsBefore(texts, words, firstAt(words, name))) entity.fields.add(field);
  }
  const { gender } = attribution.agreement;
  if (gender !== null && !entity.isPlural) entity.gender ??= gender;
  if (mention.pronoun && mention.pronoun.gender !== 'any') entity.gender ??= mention.pronoun.gender;
  if (entity.of !== null) return;
  const reach = text.slice(source.end, source.end + REACH).search(/[.;:“«"]/u);
  // What they speak of is not theirs.
  const said = attribution.content.find(span => span.block === attribution.block && span.start >= source.end);
  const limit = Math.min(source.end + (reach < 0 ? REACH : reach), said?.start ?? Number.POSITIVE_INFINITY);
  const matches = texts.matches(attribution.block);
  for (let at = firstAt(matches, source.start); at < matches.length && matches[at]!.end <= limit; at++) {
    const match = matches[at]!;
    if (match.needsContext || match.ambiguous.length > 0) continue;
    const known = scene.entities.find(other => other.institution?.id === match.institution.id);
    entity.of = known ?? bodyEntity(scene, attribution.block, match);
    return;
  }
}

/** The phrase before or behind a name that no capitals part from it: «| حاكمة المصرف السويدي | جورجيا ميلر». */
function officesIn(words: readonly Word[], printed: string): string[] {
  const name = printed.split(' ').map(foldKey);
  const keys = words.filter(word => word.kind === 'word').map(word => word.key);
  const at = keys.findIndex((_, i) => name.every((part, j) => keys[i + j] === part));
  if (at < 0) return [];
  return [keys.slice(0, at), keys.slice(at + name.length)].filter(part => part.length > 1).map(part => part.join(' '));
}

/** «قالت الوزارة»: where the verb in front agrees with a body's noun, what it says next does too. */
function learnGender(scene: Scene, entity: Entity, mention: Mention, attribution: FoundAttribution): void {
  const { agreement, document, coSources } = attribution;
  const isBody = mention.kind === 'institution' || mention.kind === 'institution-noun';
  if (scene.pack.order !== 'verb-subject' || !isBody || document !== null || coSources.length > 0) return;
  if (agreement.number === 'singular' && !isPersonal(entity)) entity.gender ??= agreement.gender;
}

/** «الباحثة» is remembered as «باحثة» too. */
function learnRole(texts: Texts, entity: Entity, role: string): void {
  for (const form of [role, lemmaOf(texts, role), ...bareForms(texts, role)]) entity.roles.add(form);
}

function bodyEntity(scene: Scene, block: number, span: { readonly start: number; readonly end: number }): Entity {
  const mention: Mention = {
    ...readMention(scene.texts, block, { start: span.start, end: span.end }),
    kind: 'institution',
  };
  const entity = makeEntity(mention, 'ngo', scene.clock);
  scene.entities.push(entity);
  return entity;
}

/** A person met in the text outside any source phrase. */
export function personEntity(person: Person, block: number, at: number): Entity {
  const { start, end, name, words } = person;
  const entity = makeEntity(personMention({ block, span: { start, end }, name, words }), 'person', at);
  learnSeen(entity, person);
  return entity;
}

/** Another appearance of a person outside any source phrase. */
export function learnSeen(entity: Entity, person: Person): void {
  addName(entity, person.name, person.words);
  for (const role of person.roles) entity.roles.add(role);
  for (const field of person.fields) entity.fields.add(field);
}
