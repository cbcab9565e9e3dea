import type { Span } from '../../model';
import { firstAt } from '../../text/first-at';
import type { FoundAttribution } from '../found';
import { Neighbours } from '../neighbours';
import { overlap } from '../overlap';
import { bodyOf, knownBody } from './bodies';
import { byName } from './by-name';
import { documentIssuedBy, nameIssuer, rememberDocumentNear } from './documents';
import { type Entity, makeEntity } from './entity';
import { touch } from './in-hand';
import { loneSurnames } from './lone-surname';
import { type Mention, readMention } from './mention';
import { bodyOpening, issuesDocument, openingsOf } from './openings';
import type { Person } from './people';
import { personMention } from './person-mention';
import { learnSeen, personEntity } from './persons';
import type { Scene } from './scene';

/** What a reader meets at an offset of a block, in any order. */
export type ReadingEvent = { readonly at: number; run(): void };

/** Words at a sentence's beginning within which a name is taken to be its subject. */
const SUBJECT_WORDS = 4;

/**
 * Whoever is merely named in a block, outside the sources of its attributions: later words may point back to those.
 *
 * @param own - The block's attributions.
 */
export function namedInPassing(scene: Scene, block: number, own: readonly FoundAttribution[]): ReadingEvent[] {
  const { texts, names } = scene;
  const events: ReadingEvent[] = [];
  const meet = (span: Span, run: () => void) => events.push({ at: span.start, run });
  const sources = placed(own.flatMap(({ source, coSources }) => (source ? [source, ...coSources] : coSources)));
  const contents = own.flatMap(({ content }) => content).filter(span => span.block === block);
  const taken = placed([...texts.matches(block), ...names.peopleOf(block)]);
  const isOutside = (span: Span) => !sources.some(span, source => overlap(source, span));
  const isTaken = (span: Span) => taken.some(span, other => overlap(other, span));
  const isFree = (span: Span) => !contents.some(content => content.start <= span.start && span.end <= content.end);
  const isSubject = (span: Span) => isFree(span) && opensSentence(scene, block, span.start);
  for (const match of texts.matches(block))
    if (!match.needsContext && match.ambiguous.length === 0 && isOutside(match))
      meet(match, () => seeInstitution(scene, block, match, isSubject(match)));
  for (const person of names.peopleOf(block))
    if (isOutside(person)) meet(person, () => seePerson(scene, block, person, isSubject(person), isFree(person)));
  for (const lone of loneSurnames(texts, names, block))
    if (isOutside(lone) && !isTaken(lone))
      meet(lone, () => seePerson(scene, block, lone.person, isSubject(lone), isFree(lone)));
  for (const opening of openingsOf(texts, block))
    if (isOutside(opening) && isFree(opening) && !isTaken(opening))
      meet(opening, () => seeOpening(scene, block, opening));
  return events;
}

function placed(spans: readonly Span[]): Neighbours<Span> {
  const places = new Neighbours<Span>();
  for (const span of spans) places.add(span, span);
  return places;
}

/** Few words stand between the sentence's beginning and this. */
function opensSentence({ texts }: Scene, block: number, start: number): boolean {
  const { sentences, words } = texts.paragraph(block);
  const sentence = sentences[firstAt(sentences, start + 1) - 1];
  return sentence !== undefined && firstAt(words, start) - sentence.from <= SUBJECT_WORDS;
}

/** A body named outside any attribution: known from here on, listed only if cited. */
function seeInstitution(scene: Scene, block: number, { start, end }: Span, isSubject: boolean): void {
  const mention: Mention = { ...readMention(scene.texts, block, { start, end }), kind: 'institution' };
  let entity = byName(scene, mention);
  if (!entity) {
    const document = documentIssuedBy(scene, mention);
    if (document && mention.institution) entity = nameIssuer(document, mention, mention.institution.type);
  }
  if (!entity) {
    entity = makeEntity(mention, mention.types[0] ?? 'ngo', 0);
    scene.entities.push(entity);
    rememberDocumentNear(scene, entity, block, mention.span);
  }
  see(scene, entity, block, isSubject);
}

/** A person named outside any attribution; where nobody says the words around them, the text itself tells of them. */
function seePerson(scene: Scene, block: number, person: Person, isSubject: boolean, isFree: boolean): void {
  const { entities } = scene;
  const at = scene.clock;
  const made = personEntity(person, block, at);
  const { start, end, name, words } = person;
  const known = byName(scene, personMention({ block, span: { start, end }, name, words }));
  if (known) learnSeen(known, person);
  else entities.push(made);
  const seen = known ?? made;
  see(scene, seen, block, isSubject);
  if (isFree) seen.freeBlock = block;
}

/** A body whose description opens a sentence. */
function seeOpening(scene: Scene, block: number, opening: Span): void {
  const entity = bodyOpening(scene, block, opening);
  if (!entity) return;
  if (issuesDocument(scene.texts, block, opening)) rememberDocumentNear(scene, entity, block, opening);
  see(scene, entity, block, true);
}

/** It was mentioned, and by that is newer than the rest. */
function see(scene: Scene, entity: Entity, block: number, isSubject: boolean): void {
  const at = ++scene.clock;
  entity.lastSeen = at;
  entity.seenBlock = block;
  if (isSubject) entity.lastSubject = at;
  touch(scene, entity);
}

/** "A housing ministry official said …", and later "the ministry". */
export function seeBodyOf(scene: Scene, role: Mention): void {
  const body = bodyOf(scene, role);
  if (body?.kind !== 'institution' || body.isPlural || knownBody(scene, body)) return;
  const entity = makeEntity(body, body.types[0] ?? 'company', 0);
  scene.entities.push(entity);
  entity.lastSeen = ++scene.clock;
  touch(scene, entity);
}
