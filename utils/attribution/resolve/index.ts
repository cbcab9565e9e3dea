import type { Gazetteer } from '../../institutions/gazetteer';
import type { Nationalities } from '../../institutions/nationalities';
import { type Block, type Span, TITLE } from '../../model';
import { firstAt } from '../../text/first-at';
import { foldKey } from '../../text/fold';
import type { FoundAttribution } from '../found';
import { compileLexicon } from '../lexicon';
import type { LanguagePack } from '../pack';
import { antecedent } from './antecedent';
import { learnApposition } from './apposition';
import { bodyOf, knownBody, lastTwo } from './bodies';
import { byName } from './by-name';
import { byOffice } from './by-office';
import { byAgreement } from './by-pronoun';
import { continuedRole, nameRole } from './continued';
import { settleCountries } from './countries';
import { documentIssuedBy, nameIssuer, rememberDocument, rememberDocumentNear } from './documents';
import { emit, type Resolved, type ResolvedSources } from './emit';
import { type Entity, learn, makeEntity } from './entity';
import { headlineSource } from './headline-source';
import { makeOrder } from './in-hand';
import { introduce } from './introduce';
import { loneSurnames } from './lone-surname';
import { type Mention, readMention } from './mention';
import { namePart } from './name-part';
import { readNames } from './names';
import { bodyOpening, issuesDocument, openingsOf } from './openings';
import { ownSubject } from './own-subject';
import type { Person } from './people';
import { loneNominatives } from './person-cases';
import { learnPerson, learnSeen, personEntity } from './persons';
import type { Scene } from './scene';
import { readTexts, type Texts } from './texts';

export type ResolveContext = {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly pack: LanguagePack;
  readonly gazetteer: Gazetteer;
  readonly nationalities: Nationalities;
  /** The article's texts, where the caller has looked them up already. */
  readonly texts?: Texts;
};

/** Blocks of text before which a headline's unnamed source must have found its name. */
const HEADLINE_REACH = 4;
/** Words at a sentence's beginning within which a name is taken to be its subject. */
const SUBJECT_WORDS = 4;

/**
 * Whose each found attribution is: mentions that mean the same institution, document or person become one source.
 *
 * Better unlinked than wrong: what points back to nothing certain becomes a source of its own.
 */
export function resolveSources(found: readonly FoundAttribution[], context: ResolveContext): ResolvedSources {
  return new Resolver(found, context).resolve();
}

class Resolver {
  private readonly scene: Scene;
  private readonly resolved: Resolved[] = [];
  private last: Resolved | undefined;

  constructor(
    private readonly found: readonly FoundAttribution[],
    context: ResolveContext,
  ) {
    const { blocks, pack } = context;
    const texts = context.texts ?? readTexts(context, compileLexicon(pack), context.gazetteer, context.nationalities);
    this.scene = {
      texts,
      blocks,
      pack,
      entities: [],
      order: makeOrder(),
      names: readNames(texts, blocks),
      roleFamilies: (pack.sources.roleFamilies ?? []).map(words => words.split(' ').map(foldKey)),
      families: (pack.sources.documentFamilies ?? []).map(words => words.split(' ').map(foldKey)),
      block: 0,
      clock: 0,
    };
  }

  resolve(): ResolvedSources {
    const inBody = this.found
      .map((attribution, index) => ({ attribution, index }))
      .filter(({ attribution }) => attribution.block !== TITLE);
    let next = 0;
    this.scene.blocks.forEach((_, block) => {
      const own = [];
      while (next < inBody.length && inBody[next]!.attribution.block <= block) own.push(inBody[next++]!);
      this.readBlock(block, own);
    });
    // The headline comes last: the name it leaves out stands in the first paragraphs.
    this.found.forEach((attribution, index) => {
      if (attribution.block === TITLE) this.resolved[index] = this.resolveHeadline(attribution);
    });
    settleCountries(this.scene, this.found, this.resolved);
    return emit(this.found, this.resolved, this.scene.pack.code);
  }

  /** Attributions of a block and, between them, whoever is merely named: later words may point back to those. */
  private readBlock(block: number, own: readonly { attribution: FoundAttribution; index: number }[]): void {
    this.scene.block = block;
    const events: { at: number; run: () => void }[] = own.map(({ attribution, index }) => ({
      at: attribution.source?.start ?? attribution.cue.start,
      run: () => {
        const resolved = this.resolveOne(attribution);
        this.resolved[index] = resolved;
        // What a pronoun stands for was told before.
        const tells = resolved.mention !== null && resolved.mention.kind !== 'pronoun';
        if (tells || resolved.entity !== this.last?.entity) this.last = resolved;
      },
    }));
    const sources = own
      .flatMap(({ attribution }) => [attribution.source, ...attribution.coSources])
      .filter(span => span !== null);
    const contents = own.flatMap(({ attribution }) => attribution.content).filter(span => span.block === block);
    const isOutside = (span: Span) => !sources.some(source => source.start < span.end && span.start < source.end);
    const isFree = (span: Span) => !contents.some(content => content.start <= span.start && span.end <= content.end);
    const { texts } = this.scene;
    const paragraph = texts.paragraph(block);
    const isSubject = ({ start, end }: Span) => {
      const sentence = paragraph.sentences[firstAt(paragraph.sentences, start + 1) - 1];
      const word = firstAt(paragraph.words, start);
      return sentence !== undefined && word - sentence.from <= SUBJECT_WORDS && isFree({ start, end });
    };
    const taken: Span[] = [...texts.matches(block), ...this.scene.names.peopleOf(block)];
    const isTaken = (span: Span) => taken.some(other => other.start < span.end && span.start < other.end);
    for (const match of texts.matches(block))
      if (!match.needsContext && match.ambiguous.length === 0 && isOutside(match))
        events.push({ at: match.start, run: () => this.seeInstitution(block, match, isSubject(match)) });
    for (const person of this.scene.names.peopleOf(block))
      if (isOutside(person))
        events.push({ at: person.start, run: () => this.seePerson(block, person, isSubject(person), isFree(person)) });
    for (const lone of loneSurnames(texts, this.scene.names, block))
      if (isOutside(lone) && !isTaken(lone))
        events.push({ at: lone.start, run: () => this.seePerson(block, lone.person, isSubject(lone), isFree(lone)) });
    for (const opening of openingsOf(texts, block))
      if (isOutside(opening) && isFree(opening) && !isTaken(opening))
        events.push({ at: opening.start, run: () => this.seeOpening(block, opening) });
    // Order of sources is order of reading; a verb before its subject does not matter within a sentence.
    events.sort((a, b) => a.at - b.at);
    for (const event of events) event.run();
  }

  /** A body named outside any attribution: known from here on, listed only if cited. */
  private seeInstitution(block: number, { start, end }: Span, isSubject: boolean): void {
    const mention: Mention = { ...readMention(this.scene.texts, block, { start, end }), kind: 'institution' };
    let entity = byName(this.scene, mention);
    if (!entity) {
      const document = documentIssuedBy(this.scene, mention);
      if (document && mention.institution) entity = nameIssuer(document, mention, mention.institution.type);
    }
    if (!entity) {
      entity = makeEntity(mention, mention.types[0] ?? 'ngo', 0);
      this.scene.entities.push(entity);
      rememberDocumentNear(this.scene, entity, block, mention.span);
    }
    this.see(entity, block, isSubject);
  }

  private seePerson(block: number, person: Person, isSubject: boolean, isFree: boolean): void {
    const { entities } = this.scene;
    const at = this.scene.clock;
    const made = personEntity(person, block, at);
    const mention = { name: person.name, words: person.words, kind: 'person' } as Mention;
    const known = byName(this.scene, mention);
    if (known) learnSeen(known, person);
    else entities.push(made);
    const seen = known ?? made;
    this.see(seen, block, isSubject);
    if (isFree) seen.freeBlock = block;
  }

  private seeOpening(block: number, opening: Span): void {
    const entity = bodyOpening(this.scene, block, opening);
    if (!entity) return;
    if (issuesDocument(this.scene.texts, block, opening)) rememberDocumentNear(this.scene, entity, block, opening);
    this.see(entity, block, true);
  }

  private see(entity: Entity, block: number, isSubject: boolean): void {
    const at = ++this.scene.clock;
    entity.lastSeen = at;
    entity.seenBlock = block;
    if (isSubject) entity.lastSubject = at;
  }

  private resolveOne(attribution: FoundAttribution): Resolved {
    const at = ++this.scene.clock;
    const { block } = attribution;
    const { texts } = this.scene;
    if (attribution.source === null || this.sharedBy(attribution)) {
      const entity = this.sharedBy(attribution) ?? this.understood(attribution, at);
      this.cite(entity, block, at);
      return { entity, others: [], mention: null };
    }
    const mention = readMention(texts, block, attribution.source);
    const pair = lastTwo(this.scene, mention);
    if (pair) {
      for (const entity of pair) this.cite(entity, block, at);
      return { entity: pair[0], others: [pair[1]], mention };
    }
    const entity = this.entityOf(mention, attribution, at);
    this.cite(entity, block, at);
    rememberDocument(this.scene, entity, attribution);
    learnApposition(this.scene, entity, attribution);
    learnPerson(this.scene, entity, mention, attribution);
    const others = attribution.coSources.map(span => {
      const other = this.entityOf(
        readMention(texts, block, span),
        { ...attribution, source: span, document: null },
        at,
      );
      this.cite(other, block, at);
      return other;
    });
    return { entity, others: others.filter(other => other !== entity), mention };
  }

  private cite(entity: Entity, block: number, at: number): void {
    entity.cited++;
    entity.lastSeen = at;
    entity.lastSubject = at;
    entity.lastBlock = block;
    entity.seenBlock = block;
  }

  private sharedBy({ sharesSourceWith }: FoundAttribution): Entity | null {
    return sharesSourceWith === null ? null : (this.resolved[sharesSourceWith]?.entity ?? null);
  }

  /** Who is left unsaid: the source in hand, if the verb's form allows it. */
  private understood(attribution: FoundAttribution, at: number): Entity {
    const agreeing = attribution.isHearsay ? null : byAgreement(this.scene, attribution.agreement);
    if (agreeing) return agreeing;
    const { texts, entities } = this.scene;
    const nobody = readMention(texts, attribution.block, attribution.cue);
    const name = texts.paragraph(attribution.block).text.slice(attribution.cue.start, attribution.cue.end);
    const entity = makeEntity({ ...nobody, kind: 'collective', name, words: [] }, 'collective', at);
    entity.isUnspecified = true;
    entity.isListed = false;
    entities.push(entity);
    return entity;
  }

  private entityOf(mention: Mention, attribution: FoundAttribution, at: number): Entity {
    const own = mention.kind === 'pronoun' ? ownSubject(this.scene, mention, attribution) : null;
    if (own && (own.isSure || !antecedent(this.scene, mention, attribution)))
      return this.entityOf(own.mention, { ...attribution, source: own.mention.span }, at);
    const named = this.settleName(mention);
    const known = antecedent(this.scene, named, attribution) ?? this.byNamePart(named) ?? byOffice(this.scene, named);
    const office = known ? null : continuedRole(this.scene, named, attribution, this.last);
    if (office) {
      nameRole(office, named);
      return office;
    }
    if (!known) {
      const made = introduce(this.scene, named, attribution, at);
      if (named.kind === 'role') this.seeBodyOf(named);
      return made;
    }
    learn(known, named);
    return known;
  }

  /** "A housing ministry official said …", and later "the ministry". */
  private seeBodyOf(role: Mention): void {
    const body = bodyOf(this.scene, role);
    if (body?.kind !== 'institution' || body.isPlural || knownBody(this.scene, body)) return;
    const entity = makeEntity(body, body.types[0] ?? 'company', 0);
    this.scene.entities.push(entity);
    entity.lastSeen = ++this.scene.clock;
  }

  /** "The campaign group | Safe Streets" is who "Safe Streets" was. */
  private byNamePart(mention: Mention): Entity | null {
    const part = namePart(this.scene, mention);
    return part === mention ? null : byName(this.scene, part);
  }

  /** One name alone is the person or body of which the article tells the full name. */
  private settleName(mention: Mention): Mention {
    if (mention.kind !== 'lone-name') return mention;
    if (byName(this.scene, mention)) return mention;
    const [word = ''] = mention.words;
    const person = [word, ...loneNominatives(this.scene.texts, word)].reduce<Person | null>(
      (found, form) => found ?? this.scene.names.personOf(form),
      null,
    );
    if (person) return { ...mention, kind: 'person', name: person.name, words: person.words };
    const body = { ...mention, kind: 'institution' as const };
    if (byName(this.scene, body)) return body;
    const fuller = this.scene.names.bodyOf(mention.name);
    return fuller ? { ...body, name: fuller, otherName: mention.name } : mention;
  }

  private resolveHeadline(attribution: FoundAttribution): Resolved {
    const at = ++this.scene.clock;
    const mention = attribution.source ? readMention(this.scene.texts, TITLE, attribution.source) : null;
    const first = this.found
      .map((other, index) => ({ other, entity: this.resolved[index]?.entity }))
      .flatMap(({ other, entity }) =>
        entity && other.block !== TITLE && other.block < HEADLINE_REACH ? [entity] : [],
      );
    const known = mention && (byName(this.scene, mention) ?? headlineSource(this.scene, mention, first));
    const entity =
      known ?? (mention ? this.entityOf(mention, attribution, at) : (first[0] ?? this.understood(attribution, at)));
    // A description in the headline is no name of a body that has one.
    if (mention && known)
      learn(
        entity,
        mention.kind === 'institution' && entity.institution ? { ...mention, kind: 'institution-noun' } : mention,
      );
    entity.cited++;
    return { entity, others: [], mention };
  }
}
