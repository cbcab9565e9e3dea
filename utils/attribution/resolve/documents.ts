import type { SourceType, Span } from '../../model';
import { firstAt } from '../../text/first-at';
import { isIn } from '../analyse';
import { phraseStandingAt } from '../find/clause-at';
import { folded } from '../folded';
import type { FoundAttribution } from '../found';
import { CLASS } from '../lexicon';
import { overlap } from '../overlap';
import { type Entity, isPersonal, tierOf } from './entity';
import { bySubject } from './in-hand';
import type { Mention } from './mention';
import { lemmaOf } from './nominative';
import { documentForms, isDocumentNoun, isOwned } from './owned';
import type { Scene } from './scene';
import { bareForms, wordsWithin } from './texts';

/** Characters between a body and a document's noun within which the document is taken to be its own. */
const NEAR = 60;

/** Keep what document of a source an attribution cites, with the address it links to. */
export function rememberDocument(scene: Scene, entity: Entity, attribution: FoundAttribution): void {
  if (isPersonal(entity)) {
    if (isGroup(entity)) rememberDocumentNear(scene, entity, attribution.block, attribution.source ?? attribution.cue);
    return;
  }
  const { texts } = scene;
  const paragraph = texts.paragraph(attribution.block);
  if (attribution.document === null) {
    rememberDocumentNear(scene, entity, attribution.block, attribution.source ?? attribution.cue);
    return;
  }
  for (const word of wordsWithin(paragraph, attribution.document)) {
    const forms = [word.key, lemmaOf(texts, word.key), ...bareForms(texts, word.key)];
    if (forms.some(form => isDocumentNoun(texts, form))) for (const form of forms) entity.documentWords.add(form);
  }
  const phrase = paragraph.text.slice(attribution.document.start, attribution.document.end);
  entity.document = {
    title: entity.document?.title ?? titleBeside(paragraph.text, attribution.document),
    phrase: entity.document?.phrase ?? phrase,
    href: entity.document?.href ?? linkAt(scene, attribution),
  };
}

/** Members, workers, teachers: they put out statements as a body does. */
export function isGroup(entity: Entity): boolean {
  return entity.type === 'collective' || (entity.type === 'role' && entity.isPlural);
}

/** "a study published by Lund University", "the fund said in its report": the body has a document that "the study" will mean. */
export function rememberDocumentNear(scene: Scene, entity: Entity, block: number, span: Span): void {
  const { texts } = scene;
  const definite = folded(texts.lexicon.pack.sources.definiteWords);
  const possessives = texts.lexicon.pack.sources.possessives ?? [];
  const { words, sentences } = texts.paragraph(block);
  const sentence = sentences[Math.max(0, firstAt(sentences, span.start + 1) - 1)];
  if (!sentence) return;
  for (let at = firstAt(words, span.start - NEAR); at < words.length && words[at]!.start < span.end + NEAR; at++) {
    const word = words[at]!;
    if (word.kind !== 'word' || at < sentence.from || at >= sentence.to) continue;
    const nouns = documentForms(texts, word.key);
    if (nouns.length === 0) continue;
    // "The letter came a week after the bureau …": another's, of which the article told before.
    const article = words[at - 1]?.key ?? '';
    const isTold = at > sentence.from && definite.has(article) && !possessives.includes(article);
    if (
      isTold &&
      scene.entities.some(other => other !== entity && other.document !== null && other.documentWords.has(word.key))
    )
      continue;
    for (const form of nouns) entity.documentWords.add(form);
  }
}

/** A title in quotation marks right behind the document's noun: the report, “Rivers at Risk”. */
function titleBeside(text: string, span: Span): string | null {
  const beside = /^[\s,،:]{0,3}(?:\p{L}+\s){0,2}[“«"„]\s*([^”»"“«„]{6,120}?)[\s,.]*[”»"“]/u.exec(
    text.slice(span.end, span.end + 160),
  );
  const title = beside?.[1]?.trim();
  // A title is named as one: it begins like a name, and is no sentence of the report.
  return title && /^[\p{Lu}\p{Lo}\p{N}]/u.test(title) && title.split(/\s+/u).length >= 2 ? title : null;
}

/** Address that the article links the source, the document or words beside them in the sentence to. */
function linkAt({ blocks }: Scene, attribution: FoundAttribution): string | null {
  const spans = [attribution.source, attribution.document].filter(span => span !== null);
  for (const mark of blocks[attribution.block]?.marks ?? []) {
    if (mark.kind === 'link' && /^https?:/u.test(mark.href) && spans.some(span => overlap(mark, span)))
      return mark.href;
  }
  return null;
}

/** "its review", « son avis », «تقريره», «مذكرة نشرها مكتبه»: the document of the body cited last; null if nobody's pronoun stands there. */
export function ownDocument(scene: Scene, attribution: FoundAttribution): Entity | null {
  const { source } = attribution;
  if (source === null) return null;
  const paragraph = scene.texts.paragraph(attribution.block);
  const possessives = scene.pack.sources.possessives ?? [];
  const first = wordsWithin(paragraph, attribution.document ?? source).find(word => word.kind === 'word');
  const owns =
    (first !== undefined && possessives.includes(first.key)) ||
    wordsWithin(paragraph, source).some(word => isOwned(scene.texts, word.key, 'document', 'institution'));
  if (!owns) return null;
  return bySubject(scene).find(entity => entity.lastSubject > 0 && !isPersonal(entity) && entity.isListed) ?? null;
}

/** A document that was cited without an issuer has got one. */
export function nameIssuer(document: Entity, { name, words, institution, country }: Mention, type: SourceType): Entity {
  document.type = institution?.type ?? type;
  document.tier = tierOf(document.type);
  document.isNamed = true;
  document.institution = institution;
  document.country = institution?.country ?? country;
  document.names.splice(0, document.names.length, name);
  document.nameWords.splice(0, document.nameWords.length, words);
  return document;
}

/** Blocks after a document's first mention within which "the study, led by a team at …" tells whose it is. */
const ISSUER_REACH = 2;

/** The cited document whose issuer a body is that stands behind it: "The study, | led by | a team at Lund University, …". */
export function documentIssuedBy(scene: Scene, { block, span }: Mention): Entity | null {
  const { texts, families } = scene;
  const { words, sentences } = texts.paragraph(block);
  const sentence = sentences[Math.max(0, firstAt(sentences, span.start + 1) - 1)];
  if (!sentence) return null;
  const end = firstAt(words, span.start);
  const opening = words
    .slice(sentence.from, Math.min(end, sentence.from + 4))
    .find(word => isDocumentNoun(texts, word.key));
  if (!opening) return null;
  const { linksFrom, documentReaders } = texts.lexicon;
  // "The report, | by | the Rivers Trust, …"
  const isBy = (at: number) => words[at - 1]?.text === ',' && isIn(words[at], CLASS.agent) && at < sentence.from + 5;
  const isLink = (at: number) =>
    isBy(at) ||
    ((phraseStandingAt(words, at, linksFrom)?.length ?? 0) > 1 &&
      phraseStandingAt(words, at, documentReaders) === null);
  let link = sentence.from + 1;
  while (link < end && !isLink(link)) link++;
  if (link >= end) return null;
  const family = families.find(list => list.includes(opening.key)) ?? [opening.key];
  const own = bySubject(scene).find(
    entity => entity.type === 'document' && entity.cited > 0 && entity.isListed && !entity.isUnspecified,
  );
  if (!own || block - own.lastBlock > ISSUER_REACH) return null;
  return family.some(word => own.documentWords.has(word)) ? own : null;
}
