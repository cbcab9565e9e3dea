import type { SourceType } from '../../model';
import { firstAt } from '../../text/first-at';
import { foldKey } from '../../text/fold';
import { isIn, isNoun } from '../analyse';
import { phraseStandingAt } from '../find/clause-at';
import { holdsShare } from '../find/share';
import { folded } from '../folded';
import type { FoundAttribution } from '../found';
import { CLASS } from '../lexicon';
import { bodyOf, issuerOf } from './bodies';
import { addName, type Entity, makeEntity } from './entity';
import { isPersonsName, speaksAsPerson } from './lone-name';
import type { Mention } from './mention';
import { namePart } from './name-part';
import type { Scene } from './scene';
import { isHeadLast, sensesOf } from './senses';
import { subjectForm } from './subject-form';
import { bareForms, type Texts, wordsWithin } from './texts';

/** A source that nothing before was: its name, type, tier and bucket. */
export function introduce(scene: Scene, printed: Mention, attribution: FoundAttribution, at: number): Entity {
  const body =
    printed.kind === 'spokesperson' || printed.kind === 'author'
      ? bodyOf(scene, printed)
      : printed.kind === 'document'
        ? issuerOf(scene, printed)
        : null;
  const mention = body ?? namePart(scene, printed);
  const entity = makeEntity(mention, typeOf(scene, mention, attribution), at);
  addVariants(scene, entity, printed);
  if (GROUPS.has(mention.kind)) showSubjectForm(scene, entity);
  const label = unspecifiedLabel(scene, mention);
  if (label) {
    entity.names.unshift(label.label);
    entity.isUnspecified = true;
    entity.type = label.type;
    entity.tier = label.tier;
  }
  if (isOpinion(scene, mention, attribution)) {
    entity.tier = 'opinion';
    entity.isListed = false;
  }
  if (mention.kind === 'unknown' && isThing(scene, mention)) entity.isListed = false;
  scene.entities.push(entity);
  return entity;
}

/** "A video showed", "the arrest said": a noun that no lexicon has and that can be nobody. */
function isThing({ texts, pack }: Scene, { block, span }: Mention): boolean {
  const words = wordsWithin(texts.paragraph(block), span).filter(word => word.kind === 'word');
  const stop = words.findIndex((word, at) => at > 0 && isIn(word, CLASS.preposition));
  const own = (stop < 0 ? words : words.slice(0, stop)).filter(word => !isIn(word, CLASS.determiner));
  const key = (isHeadLast(texts) ? own.at(-1) : own[0])?.key ?? '';
  return [...folded(pack.sources.things)].some(thing =>
    thing.startsWith('-') ? key.length > thing.length + 1 && key.endsWith(thing.slice(1)) : key === thing,
  );
}

const GROUPS = new Set<Mention['kind']>(['collective', 'role', 'anonymous', 'author', 'unknown']);

/** The list shows «مسؤولون», not the form that the sentence asked for. */
function showSubjectForm({ texts }: Scene, entity: Entity): void {
  const [first = '', ...rest] = entity.names;
  entity.names.splice(0, entity.names.length, ...new Set([subjectForm(texts, first), first, ...rest]));
}

/** Names that the same source goes by: the whole printed phrase, a group without its place. */
function addVariants({ texts }: Scene, entity: Entity, printed: Mention): void {
  addName(entity, printed.name, null);
  if (printed.kind === 'document') nameWithReader(texts, entity, printed);
  if (printed.kind !== 'collective' && printed.kind !== 'role' && printed.kind !== 'anonymous') return;
  const paragraph = texts.paragraph(printed.block);
  const words = wordsWithin(paragraph, printed.span);
  // «adının açıklanmasını istemeyen | bir ihracatçı»: how the source is kept secret, then what it is.
  const secret = sensesOf(texts, words).find(({ senses }) => senses.some(sense => sense.kind === 'anonymous'));
  const rest = secret && secret.length > 1 ? words[secret.at + secret.length] : undefined;
  if (rest && secret?.at === 0) addName(entity, paragraph.text.slice(rest.start, printed.span.end), null);
  const last = words.at(-1);
  if (last && isNoun(last, 'collective') && holdsShare(words, texts.lexicon)) addName(entity, last.text, [last.key]);
  const stop = words.findIndex((word, at) => at > 0 && isIn(word, CLASS.preposition));
  // «شهود عيان | لمراسلنا»: the noun by itself.
  const [head] = sensesOf(texts, words);
  if (head && head.length > 1)
    addName(entity, paragraph.text.slice(words[head.at]!.start, words[head.at + head.length - 1]!.end), null);
  const from = words.find(word => word.kind === 'word' && !isIn(word, CLASS.determiner));
  if (stop > 0 && from && words[stop - 1]!.end > from.start)
    addName(entity, paragraph.text.slice(from.start, words[stop - 1]!.end), null);
}

/** "a memo seen by the Post": nobody's memo is told from others by who has read it. */
function nameWithReader(texts: Texts, entity: Entity, { block, span }: Mention): void {
  const { words, text } = texts.paragraph(block);
  const from = firstAt(words, span.end);
  const link = phraseStandingAt(words, from, texts.lexicon.documentReaders);
  if (!link) return;
  let to = from + link.length;
  while (to < words.length && isIn(words[to], CLASS.determiner)) to++;
  while (to < words.length && (words[to]!.name >= 0 || words[to]!.isCapital)) to++;
  const [name] = entity.names;
  if (name === undefined || !words[to - 1]!.isCapital) return;
  entity.names.unshift(`${name}${text.slice(span.end, words[to - 1]!.end)}`);
}

/** Label of the bucket of "reports", "studies", "sources": the bare noun, with adjectives at most; null for any other mention. */
export function unspecifiedLabel({ texts, pack }: Scene, mention: Mention) {
  if (mention.kind !== 'collective' && mention.kind !== 'anonymous') return null;
  if (mention.words.length > 3) return null;
  const words = mention.words.flatMap(word => [word, ...bareForms(texts, word)]);
  const phrase = mention.words.join(' ');
  const isNamed = (noun: string) => words.includes(noun) || (noun.includes(' ') && phrase.startsWith(noun));
  const label = pack.sources.unspecifiedLabels.find(({ noun }) => isNamed(foldKey(noun))) ?? null;
  // Experts who are kept secret are not just any experts.
  return mention.kind === 'anonymous' && label?.type !== 'anonymous' ? null : label;
}

function typeOf(scene: Scene, mention: Mention, attribution: FoundAttribution): SourceType {
  switch (mention.kind) {
    case 'institution':
    case 'institution-noun':
      return bodyType(scene, mention, attribution);
    case 'lone-name':
      // „Käufer berichten“: a word alone with a plural verb is a group.
      if (scene.pack.grammar.hasCapitalNouns && attribution.agreement.number === 'plural') return 'collective';
      if (!scene.pack.hasCase || isPersonBeside(scene, attribution) || speaksAsPerson(scene, attribution))
        return 'person';
      return (
        toldType(scene, mention, attribution) ?? (isPersonsName(scene, mention, attribution) ? 'person' : 'company')
      );
    case 'spokesperson':
      return mention.types[0] ?? 'role';
    case 'source-noun':
      return mention.types[0] ?? 'document';
    case 'document':
      return 'document';
    case 'pronoun':
      if (mention.pronoun?.refersTo === 'thing') return 'document';
      return mention.isPlural ? 'collective' : 'person';
    case 'author':
      return mention.types[0] ?? 'collective';
    case 'person':
      // "a poll by | Halden Insight": who makes polls is no person.
      return (isBareName(scene, mention) && typeByDocument(scene, mention, attribution, undefined)) || 'person';
    case 'role':
    case 'anonymous':
      return mention.kind;
    case 'unknown':
      return 'role';
    case 'country':
      return 'government';
    case 'collective':
    case 'opinion-holder':
      return 'collective';
  }
}

/** The name alone, with neither title nor role. */
function isBareName({ texts }: Scene, { block, span, name }: Mention): boolean {
  return texts.lexicon.pack.hasCase && texts.paragraph(block).text.slice(span.start, span.end) === name;
}

/** « Le quotidien | L’Écho du Jura »: a noun for a body right before a name that has its own article. */
function typeBefore({ texts }: Scene, { block, source }: Printed): SourceType | undefined {
  if (source === null) return undefined;
  const { words } = texts.paragraph(block);
  const at = firstAt(words, source.start);
  if (!words[at]?.isCapital || !isIn(words[at], CLASS.determiner)) return undefined;
  for (let back = at - 1; back >= 0 && back >= at - 3; back--) {
    const word = words[back]!;
    if (word.kind !== 'word' || word.isCapital || isIn(word, CLASS.preposition | CLASS.auxiliary | CLASS.relative))
      return undefined;
    const sense = word.noun?.senses.find(noun => noun.kind === 'institution');
    if (sense?.kind === 'institution') return sense.type;
  }
  return undefined;
}

/** Where a body is printed, and the document it is cited with. */
type Printed = Pick<FoundAttribution, 'block' | 'source' | 'document'>;

const PUBLIC = new Set<SourceType>(['government', 'statistics-office']);

/** Type of a body that the gazetteer does not know: by its noun, a word in its name, or what is said beside it. */
export function bodyType(scene: Scene, mention: Mention, attribution: Printed): SourceType {
  return toldType(scene, mention, attribution) ?? (isInitials(mention.name) ? 'ngo' : 'company');
}

/** "PWYP", "the RTA": letters that no list knows are most often a union's, a party's or an association's. */
function isInitials(name: string): boolean {
  return /^\p{Lu}[\p{Lu}-]{2,}$/u.test(name);
}

function toldType(scene: Scene, mention: Mention, attribution: Printed): SourceType | undefined {
  const [only, second] = mention.types;
  // An "institute" may as well be an office of the state: its name tells.
  if (only && !second && only !== 'think-tank' && only !== 'company') return only;
  const { typeHints } = scene.pack.sources;
  const words = mention.words.flatMap(word => [word, ...bareForms(scene.texts, word)]);
  const hints = Object.entries(typeHints ?? {}) as [SourceType, readonly string[]][];
  const hinted = hints.find(
    ([type, list]) =>
      (mention.types.length === 0 || mention.types.includes(type) || (!second && PUBLIC.has(type))) &&
      words.some(word => folded(list).has(word)),
  );
  const told =
    typesBeside(scene, attribution)[0] ??
    typeBefore(scene, attribution) ??
    typeByDocument(scene, mention, attribution, only);
  return hinted?.[0] ?? told ?? only ?? typeOfInitials(scene, mention, attribution);
}

/** "the DfE", "the RSPCA": initials behind an article are seldom a firm's. */
function typeOfInitials({ texts, pack }: Scene, { name }: Mention, { block, source }: Printed): SourceType | undefined {
  const { initials } = pack.sources;
  if (!initials || source === null || !/^(?=.{3,6}$)\p{Lu}\p{L}*\p{Lu}$/u.test(name)) return undefined;
  const { words } = texts.paragraph(block);
  const at = firstAt(words, source.start);
  const isArticled = [words[at], words[at - 1]].some(word => isIn(word, CLASS.determiner));
  const key = name.toLowerCase();
  const found = initials.find(
    ({ starts = '', ends = '', isBare }) =>
      key.startsWith(starts) && key.endsWith(ends) && (isArticled || isBare === true),
  );
  return found?.type;
}

/** « un coup de sonde de la firme Léger »: who makes polls is a pollster, where no more than a firm or an institute is told. */
function typeByDocument(
  { texts, pack }: Scene,
  mention: Mention,
  { block, document, source }: Printed,
  only: SourceType | undefined,
): SourceType | undefined {
  const { documentTypes } = pack.sources;
  if (
    !documentTypes ||
    !document ||
    source === null ||
    (only !== undefined && only !== 'company' && only !== 'think-tank')
  )
    return undefined;
  const phrase = foldKey(texts.paragraph(mention.block).text.slice(document.start, document.end));
  if (block !== mention.block) return undefined;
  const words = ` ${phrase.replace(/[’']/gu, ' ')} `;
  const found = (Object.entries(documentTypes) as [SourceType, readonly string[]][]).find(([, nouns]) =>
    nouns.some(noun => words.includes(` ${foldKey(noun).replace(/[’']/gu, ' ')} `)),
  );
  return found?.[0];
}

/** Types told by an apposition: "Ofcom, the media regulator,". */
function typesBeside({ texts }: Scene, { block, source }: Printed): SourceType[] {
  if (!source) return [];
  const { words } = texts.paragraph(block);
  const at = firstAt(words, source.end);
  if (words[at]?.text !== ',' || isIn(words[at + 1], CLASS.preposition | CLASS.relative)) return [];
  const types: SourceType[] = [];
  for (let next = at + 1; next < Math.min(words.length, at + 9) && words[next]!.kind !== 'mark'; next++) {
    if (isIn(words[next], CLASS.preposition | CLASS.relative)) break;
    for (const sense of words[next]!.noun?.senses ?? []) if (sense.kind === 'institution') types.push(sense.type);
  }
  return types;
}

/** « soupire Nadine |, infirmière », « Jeanne |, 82 ans »: a role or an age behind the name alone. */
function isPersonBeside({ texts }: Scene, { block, source }: Printed): boolean {
  if (!source) return false;
  const { words } = texts.paragraph(block);
  const comma = firstAt(words, source.end);
  if (words[comma]?.text !== ',') return false;
  const at = isIn(words[comma + 1], CLASS.determiner) ? comma + 2 : comma + 1;
  const word = words[at];
  if (word?.kind === 'number') return isIn(words[at + 1], CLASS.time) && words[at + 2]?.kind === 'mark';
  return word?.noun?.senses.some(sense => sense.kind === 'role') ?? false;
}

/** A people's or state's view as the newsroom tells it: nothing was published that one could ask to see. */
function isOpinion(scene: Scene, mention: Mention, attribution: FoundAttribution): boolean {
  if (mention.kind === 'opinion-holder') return true;
  // Expectations and the like that nobody is named for, told in passing: no source, nothing to ask to see.
  const background = scene.pack.sources.backgroundNouns ?? [];
  if (mention.kind === 'document' || mention.kind === 'collective')
    return mention.words.length <= 2 && mention.words.some(word => background.includes(word));
  if (mention.kind !== 'country') return false;
  return attribution.kind === 'indirect' && !quotesSpeech(scene, attribution);
}

/** "that …" opens the content: the state said something, and did not merely take a stand. */
function quotesSpeech({ texts, pack }: Scene, attribution: FoundAttribution): boolean {
  const first = attribution.content[0];
  if (!first || first.block !== attribution.block) return false;
  const { words } = texts.paragraph(attribution.block);
  const at = firstAt(words, first.start);
  if (at >= words.length) return false;
  return (
    isIn(words[at], CLASS.complementiser) ||
    isIn(words[at - 1], CLASS.complementiser) ||
    words[at - 1]?.text === ':' ||
    // « Le Mali a déclaré | avoir repris la ville »
    isIn(words[at], CLASS.contentOpener) ||
    first.end <= attribution.cue.start ||
    pack.grammar.hasBareClauses === true
  );
}
