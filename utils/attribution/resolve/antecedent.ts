import { folded } from '../folded';
import type { FoundAttribution } from '../found';
import { bodyInHand, issuerOf, knownBody, speaksFor, spokenFor } from './bodies';
import { byDescription } from './by-description';
import { byDocument, bySame } from './by-document';
import { byBareOffice, byHonorific } from './by-honorific';
import { byName } from './by-name';
import { byPronoun } from './by-pronoun';
import { byPointing, byRole } from './by-role';
import { bySecret, bySecretNoun } from './by-secret';
import { nameIssuer, ownDocument } from './documents';
import { type Entity, isPersonal } from './entity';
import { bySeen } from './in-hand';
import { introduce } from './introduce';
import { justIntroduced } from './just-introduced';
import { headWords, type Mention } from './mention';
import { namedLater } from './named-later';
import { innerDocument } from './owned';
import { pluralStems } from './plural';
import type { Scene } from './scene';
import { unspecifiedLabel } from './unspecified-label';

/** The source that a mention points back to, by the first rule that finds one; null where it is new. */
export function antecedent(scene: Scene, mention: Mention, attribution: FoundAttribution): Entity | null {
  if (mention.isRelative) return bySeen(scene)[0] ?? null;
  const honoured = byHonorific(scene, mention);
  if (honoured) return honoured;
  switch (mention.kind) {
    case 'pronoun':
      return bringIn(scene, mention, attribution) ?? byPronoun(scene, mention);
    case 'source-noun':
      return bySecretNoun(scene, mention) ?? sourceMeant(scene, mention);
    case 'institution':
      return byName(scene, mention) ?? namedLater(scene, mention) ?? pendingDocument(scene, mention);
    case 'person':
    case 'lone-name':
    case 'country':
    case 'opinion-holder':
      return byName(scene, mention);
    case 'institution-noun':
      return knownBody(scene, mention);
    case 'document':
      return documentSource(scene, mention, attribution);
    case 'spokesperson':
      return spokenFor(scene, mention) ?? byPointing(scene, mention) ?? speaksFor(scene, mention);
    case 'author':
      return byAuthor(scene, mention) ?? speaksFor(scene, mention);
    case 'role':
    case 'unknown':
      return byBareOffice(scene, mention) ?? byRole(scene, mention) ?? byName(scene, { ...mention, kind: 'role' });
    case 'collective':
    case 'anonymous':
      return byName(scene, mention) ?? bySecret(scene, mention) ?? bucketOf(scene, mention);
  }
}

/** "Lead author Ana Ruiz said …", then "the lead author": the person, where one was told to be it. */
function byAuthor(scene: Scene, mention: Mention): Entity | null {
  const isOne = !headWords(scene.texts, mention).some(word => pluralStems(scene.texts, word).length > 0);
  const person = isOne ? byRole(scene, { ...mention, kind: 'role' }) : null;
  return person?.type === 'person' ? person : null;
}

/** A pronoun's person or group, told of just before but never cited: known from here on. */
function bringIn(scene: Scene, pronoun: Mention, attribution: FoundAttribution): Entity | null {
  const mention = justIntroduced(scene, pronoun, attribution);
  if (!mention) return null;
  return (
    byName(scene, { ...mention, kind: 'role' }) ??
    introduce(scene, mention, { ...attribution, source: mention.span }, scene.clock)
  );
}

/** « cette source »: who was cited last; « l’organisation » is no person. */
function sourceMeant(scene: Scene, mention: Mention): Entity | null {
  const same = bySame(scene, mention.isSame);
  const isBody = mention.types.length > 0;
  if (same && !(isBody && same.type === 'person')) return same;
  return isBody ? byDescription(scene, mention) : null;
}

function documentSource(scene: Scene, mention: Mention, attribution: FoundAttribution): Entity | null {
  if (mention.institution) return byName(scene, { ...mention, kind: 'institution' });
  const owner = ownDocument(scene, attribution);
  if (owner) return owner;
  const issuer = issuerOf(scene, mention);
  if (issuer) return knownBody(scene, issuer);
  const spoken = earlierOf(scene, mention) ?? statementSource(scene, mention);
  if (spoken) return spoken;
  const pointsBack = mention.isDefinite || mention.isSame || innerDocument(scene, mention) !== null;
  return pointsBack ? byDocument(scene, mention) : null;
}

/** «امتنعت الوزارة عن التصريح، مكتفية بالإحالة على بلاغ | سابق»: an earlier document of the body just named. */
function earlierOf(scene: Scene, mention: Mention): Entity | null {
  const earlier = folded(scene.pack.sources.earlierWords);
  if (mention.isDefinite || !mention.words.some(word => earlier.has(word))) return null;
  const [newest] = bySeen(scene);
  return newest && !isPersonal(newest) && newest.isNamed && newest.seenBlock === mention.block ? newest : null;
}

/** „hieß es in einer Mitteilung“: of the body that has just spoken. */
function statementSource(scene: Scene, mention: Mention): Entity | null {
  const { statements } = scene.pack.sources;
  return statements && headWords(scene.texts, mention).some(word => statements.includes(word))
    ? bodyInHand(scene)
    : null;
}

/**
 * "A new survey suggests …" opens the story, the next paragraph names the Pew Research Center: the survey is theirs. Only
 * a document of the opening that has no issuer yet, and the first body that is then cited.
 */
function pendingDocument(scene: Scene, mention: Mention): Entity | null {
  const first = scene.entities.find(
    entity =>
      entity.type === 'document' &&
      entity.cited > 0 &&
      entity.isListed &&
      !entity.isUnspecified &&
      entity.lastBlock <= 1,
  );
  if (!first || mention.block - first.lastBlock > 2) return null;
  if (scene.entities.some(entity => entity.cited > 0 && entity !== first && !isPersonal(entity))) return null;
  const type = mention.institution?.type ?? mention.types[0];
  if (type === 'media' || type === 'news-agency' || type === undefined) return null;
  return nameIssuer(first, mention, type);
}

/** "Reports", "studies", "sources": one bucket each, whatever adjective they carry. */
function bucketOf(scene: Scene, mention: Mention): Entity | null {
  const label = unspecifiedLabel(scene, mention);
  if (!label) return null;
  return scene.entities.find(entity => entity.isUnspecified && entity.names[0] === label.label) ?? null;
}
