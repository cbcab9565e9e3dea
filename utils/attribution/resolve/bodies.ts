import { isIn } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import { byFamily } from './body-family';
import { byDescription } from './by-description';
import { newestPublisher } from './by-document';
import { byName } from './by-name';
import { type Entity, isPersonal, makeEntity } from './entity';
import { firmBefore } from './firm-before';
import { bySubject } from './in-hand';
import { journalOf } from './journal-of';
import { headWords, type Mention, readMention } from './mention';
import { namedIssuer } from './named-issuer';
import { innerDocument, isOwned } from './owned';
import { pairOfPeople } from './pair-of-people';
import { pluralStems } from './plural';
import { researchersBody } from './researchers';
import type { Scene } from './scene';
import { isHeadLast, sensesOf } from './senses';
import { bareForms, matchesWithin, type Texts, wordsWithin } from './texts';
import { onlyCountry } from './told-countries';
import { uncasedBody } from './uncased-body';

/** The body in "a spokesperson for ClassLoop", "researchers at the University of Oslo", "a ministry spokesman". */
export function bodyOf({ texts }: Scene, mention: Mention): Mention | null {
  const paragraph = texts.paragraph(mention.block);
  if (mention.institution) {
    const match = matchesWithin(texts, mention.block, mention.span).find(
      candidate => candidate.institution === mention.institution,
    );
    if (match) return { ...readMention(texts, mention.block, match), kind: 'institution' };
  }
  const words = wordsWithin(paragraph, mention.span);
  const isMeant = (kind: string) => kind === mention.kind || (mention.kind === 'author' && kind === 'collective');
  const sense = sensesOf(texts, words).find(({ senses }) => senses.some(({ kind }) => isMeant(kind)));
  if (!sense) return null;
  const noun = sense.at;
  let from = noun + sense.length;
  const start = from;
  while (from < words.length && isIn(words[from], CLASS.preposition)) from++;
  const same = folded(texts.lexicon.pack.sources.sameWords);
  // «المتحدث | عينه» names nobody.
  const after = words.slice(from).filter(word => !same.has(word.key));
  const before = words.slice(0, noun).filter(word => !isIn(word, CLASS.determiner) && word.kind === 'word');
  // Where nouns follow one another, the owner needs no preposition: «متحدث الوزارة».
  const isJoined = from > start || (!texts.lexicon.pack.hasCapitals && after.length > 0);
  const part = after.length > 0 && isJoined ? after : before.some(word => word.noun || word.isCapital) ? before : null;
  const first = part?.[0];
  const last = part?.at(-1);
  if (!first || !last) return null;
  const body = readMention(texts, mention.block, { start: first.start, end: last.end });
  if (body.kind === 'institution' || body.kind === 'institution-noun')
    return { ...body, isDefinite: body.isDefinite || part === before };
  return body.kind === 'person' || body.kind === 'lone-name' ? { ...body, kind: 'institution' } : null;
}

/** The body in a document's phrase that no link word parts from it: «معطيات المندوبية», «تقرير المعهد». */
export function issuerOf({ texts }: Scene, mention: Mention): Mention | null {
  if (texts.lexicon.pack.hasCapitals) return namedIssuer(texts, mention) ?? journalOf(texts, mention);
  const words = wordsWithin(texts.paragraph(mention.block), mention.span);
  const issuer = sensesOf(texts, words).find(
    sense =>
      sense.at > 0 &&
      sense.senses.some(noun => noun.kind === 'institution') &&
      !sense.senses.some(noun => noun.kind === 'document'),
  );
  if (!issuer) return null;
  // «معطيات حصلت عليها الجريدة»: the paper did not issue them.
  const received = folded(texts.lexicon.pack.verbFirst?.receivingVerbs);
  if (words.slice(0, issuer.at).some(word => received.has(word.key))) return null;
  const body = readMention(texts, mention.block, { start: words[issuer.at]!.start, end: mention.span.end });
  return body.kind === 'institution' || body.kind === 'institution-noun' ? body : null;
}

/** Which known body a mention of one means, by name or description; null if it is new. */
export function knownBody(scene: Scene, body: Mention): Entity | null {
  const same = body.isSame ? byDescription(scene, body) : null;
  if (same?.lastBlock === scene.block) return same;
  if (!body.isDefinite && !body.isSame) return byName(scene, body);
  if (!scene.pack.hasCapitals) return byName(scene, body) ?? byUncasedName(scene, body);
  return (
    byName(scene, body) ??
    byFamily(scene, body) ??
    firmBefore(scene, body) ??
    byDescription(scene, body) ??
    byPlainNoun(scene, body) ??
    byPrintedName(scene, body)
  );
}

/** «las autoridades», then «las autoridades sirias», or the other way: one body without a name, where only one is so called. */
function byPlainNoun({ entities, texts, pack }: Scene, body: Mention): Entity | null {
  if (body.kind !== 'institution-noun' || !pack.grammar.ownersFollow || !pack.hasCapitals) return null;
  const isWhose = (words: readonly string[]) =>
    words.length < 3 && words.slice(1).every(word => texts.nationalities.countryOfAdjective(word, texts.language));
  const alike = entities.filter(
    entity =>
      entity.cited > 0 &&
      !entity.isNamed &&
      !isPersonal(entity) &&
      entity.isPlural === body.isPlural &&
      (entity.country === null || body.country === null || entity.country === body.country) &&
      entity.nameWords.some(words => words[0] === body.words[0] && isWhose(words)),
  );
  const [only, other] = alike;
  if (alike.length === 0) return byBareNoun(entities, texts, body);
  return only && !other && isWhose(body.words) ? only : null;
}

/** « l’état-major des pompiers », then « l’état-major »: of one body alone was the noun told, with more words. */
function byBareNoun(entities: readonly Entity[], texts: Texts, { words, isBroad, country }: Mention): Entity | null {
  const [head, ...more] = words;
  if (head === undefined || more.length > 0 || isBroad || pluralStems(texts, head).length > 0) return null;
  const alike = entities.filter(
    entity => !isPersonal(entity) && entity.nameWords.some(own => own[0] === head && own.length > 1),
  );
  const [only, other] = alike;
  const fits =
    only && !other && only.cited > 0 && (country === null || only.country === null || only.country === country);
  return fits ? only : null;
}

/** Blocks back within which "the department" is the Department for Harbours that no list has. */
const PRINTED_REACH = 2;

/** «افتتح المعهد البحري في كاسل قاعة …», then «المعهد»: a body named since who was cited last bore that noun. */
function byUncasedName(scene: Scene, body: Mention): Entity | null {
  const described = byDescription(scene, body);
  if (body.kind !== 'institution-noun' || body.words.length > 1 || body.isSame) return described;
  const heads = headWords(scene.texts, body);
  const hasHead = described?.nameWords.some(words => words.some(word => heads.includes(word))) ?? false;
  const name = hasHead ? null : uncasedBody(scene.texts, heads, body.block, body.span.start);
  if (!name) return described;
  const named: Mention = { ...readMention(scene.texts, name.block, name), kind: 'institution' };
  const known = byName(scene, named);
  if (known) return known;
  const entity = makeEntity(named, body.types[0] ?? 'company', ++scene.clock);
  // «… في كاسل»: the town tells.
  const words = wordsWithin(scene.texts.paragraph(name.block), name);
  entity.country ??= onlyCountry(words, scene.pack, scene.texts.nationalities);
  scene.entities.push(entity);
  return entity;
}

/** "criticised the Department for Harbours", then "the department": a body's name that was printed and never cited. */
function byPrintedName(scene: Scene, body: Mention): Entity | null {
  if (body.kind !== 'institution-noun') return null;
  const [head, ...more] = new Set(headWords(scene.texts, body));
  if (head === undefined || more.length > 0) return null;
  const name = scene.names.bodyWith(head, body.block, body.span.start);
  if (!name || body.block - name.block > PRINTED_REACH) return null;
  const named: Mention = { ...readMention(scene.texts, name.block, name), kind: 'institution' };
  const known = byName(scene, named);
  if (known) return known;
  const entity = makeEntity(named, body.types[0] ?? 'company', ++scene.clock);
  scene.entities.push(entity);
  return entity;
}

/** Spokespersons and authors speak for their body: the one in the phrase, else the one whose study was cited. */
export function speaksFor(scene: Scene, mention: Mention): Entity | null {
  const body = bodyOf(scene, mention);
  if (body) return knownBody(scene, body);
  if (mention.kind === 'spokesperson') return isOfAnother(scene, mention) ? null : bodyInHand(scene);
  const isOwners = wordsWithin(scene.texts.paragraph(mention.block), mention.span).some(word =>
    isOwned(scene.texts, word.key, 'author'),
  );
  if (!mention.isDefinite && !isOwners && innerDocument(scene, mention) === null) return null;
  return bodyBeside(scene, mention) ?? researchersBody(scene, mention) ?? bodyWithStudy(scene, mention);
}

/** "A zoo spokesman": of a body that the words before the noun tell, though no list has it. */
function isOfAnother({ texts }: Scene, mention: Mention): boolean {
  if (!isHeadLast(texts)) return false;
  const words = wordsWithin(texts.paragraph(mention.block), mention.span);
  const noun =
    sensesOf(texts, words).find(({ senses }) => senses.some(sense => sense.kind === 'spokesperson'))?.at ?? 0;
  const plain = folded(texts.lexicon.pack.sources.plainAdjectives);
  const small = CLASS.determiner | CLASS.adverb | CLASS.pronoun;
  return words.slice(0, noun).some(word => word.kind === 'word' && !isIn(word, small) && !plain.has(word.key));
}

/** "The spokesman", once a spokesman was named: he himself, where nothing but him was cited since or no body is told. */
export function spokenFor(scene: Scene, mention: Mention): Entity | null {
  if (!mention.isDefinite || mention.institution) return null;
  const heads = headWords(scene.texts, mention);
  const body = bodyOf(scene, mention);
  const cited = bySubject(scene).filter(entity => entity.cited > 0);
  const known = (body ? cited.slice(0, 1) : cited).find(
    entity => entity.type === 'person' && heads.some(head => entity.roles.has(head)),
  );
  return known && (!body || body.kind === 'institution-noun') ? known : null;
}

/** "A spokesperson said": of the body that has just been spoken of. */
export function bodyInHand(scene: Scene): Entity | null {
  const [newest] = bySubject(scene).filter(entity => !isPersonal(entity) && entity.isNamed && !entity.isState);
  return newest && newest.lastSubject > 0 && scene.block - Math.max(newest.lastBlock, newest.seenBlock) <= 1
    ? newest
    : null;
}

/** "The authors, from the London School of Hygiene, …": their body stands beside them. */
function bodyBeside(scene: Scene, mention: Mention): Entity | null {
  const { texts } = scene;
  const { text } = texts.paragraph(mention.block);
  const beside = texts
    .matches(mention.block)
    .find(
      match =>
        !match.needsContext &&
        match.start >= mention.span.end &&
        match.start - mention.span.end < 40 &&
        /^\s*,\s*\p{L}+\s+(?:\p{L}+\s+)?$/u.test(text.slice(mention.span.end, match.start)),
    );
  if (!beside) return null;
  const named: Mention = { ...readMention(texts, mention.block, beside), kind: 'institution' };
  const known = byName(scene, named);
  if (known) return known;
  const entity = makeEntity(named, 'university', ++scene.clock);
  scene.entities.push(entity);
  return entity;
}

/** Families of documents that have authors: the first two of a pack, its studies and its reports. */
const WITH_AUTHORS = 2;

function bodyWithStudy(scene: Scene, mention: Mention): Entity | null {
  const studies = bySubject(scene).filter(
    entity => !isPersonal(entity) && entity.cited > 0 && (entity.documentWords.size > 0 || entity.type === 'document'),
  );
  // «معدّو الدراسة»: the document stands in the phrase.
  const nouns = wordsWithin(scene.texts.paragraph(mention.block), mention.span).flatMap(word => [
    word.key,
    ...bareForms(scene.texts, word.key),
  ]);
  const named = studies.find(entity => nouns.some(noun => entity.documentWords.has(noun)));
  if (named) return named;
  // Figures have no authors: a body with a study or report goes first.
  const written = new Set(scene.families.slice(0, WITH_AUTHORS).flat());
  const withText = studies.find(entity => [...entity.documentWords].some(word => written.has(word)));
  return withText ?? studies[0] ?? newestPublisher(scene);
}

/** "Both organisations", «المنظمتان»: the last two bodies that the noun can mean; null if there are not two. */
export function lastTwo(scene: Scene, mention: Mention): readonly [Entity, Entity] | null {
  const { pairWords } = scene.pack.sources;
  const words = wordsWithin(scene.texts.paragraph(mention.block), mention.span);
  const pairs = folded(pairWords);
  const keys = words.flatMap(word => [word.key, ...bareForms(scene.texts, word.key)]);
  if (!keys.some(key => pairs.has(key))) return null;
  if (mention.types.length === 0 && !mention.isBroad) return pairOfPeople(scene, mention);
  const fitting = bySubject(scene).filter(
    entity =>
      !isPersonal(entity) &&
      entity.isNamed &&
      entity.lastSubject > 0 &&
      (mention.isBroad || mention.types.includes(entity.type)),
  );
  const [second, first] = fitting;
  return first && second ? [first, second] : null;
}
