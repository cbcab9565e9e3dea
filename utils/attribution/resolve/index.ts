import type { Gazetteer } from '../../institutions/gazetteer';
import type { Nationalities } from '../../institutions/nationalities';
import { type Block, type CitedDocument, type SourceType, type Span, TITLE } from '../../model';
import { foldKey } from '../../text/fold';
import { isIn } from '../analyse';
import type { FoundAttribution } from '../found';
import { CLASS, compileLexicon } from '../lexicon';
import type { LanguagePack } from '../pack';
import { byDescription, byDocument, byName, byPronoun, bySame, newestFirst, newestPublisher } from './coreference';
import { emit, type ResolvedSources } from './emit';
import { type Entity, isPersonal, learn, makeEntity, tierOf } from './entity';
import { type Mention, readMention } from './mention';
import { sensesOf } from './senses';
import { bareForms, readTexts, type Texts } from './texts';

export type ResolveContext = {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly pack: LanguagePack;
  readonly gazetteer: Gazetteer;
  readonly nationalities: Nationalities;
};

/**
 * Whose each found attribution is: mentions that mean the same institution, document or person become one source.
 *
 * Better unlinked than wrong: what points back to nothing certain becomes a source of its own.
 */
export function resolveSources(found: readonly FoundAttribution[], context: ResolveContext): ResolvedSources {
  return new Resolver(found, context).resolve();
}

/** Blocks of text before which a headline's unnamed source must have found its name. */
const HEADLINE_REACH = 4;

class Resolver {
  private readonly texts: Texts;
  private readonly entities: Entity[] = [];
  private readonly resolved: { entity: Entity; others: Entity[] }[] = [];
  private readonly families: readonly (readonly string[])[];
  private clock = 0;
  /** Block in which a document without an issuer was first cited. */
  private readonly openedAt = new Map<Entity, number>();

  constructor(
    private readonly found: readonly FoundAttribution[],
    private readonly context: ResolveContext,
  ) {
    this.families = (context.pack.sources.documentFamilies ?? []).map(words => words.split(' ').map(foldKey));
    this.texts = readTexts(context, compileLexicon(context.pack), context.gazetteer, context.nationalities);
  }

  resolve(): ResolvedSources {
    const inBody = this.found
      .map((attribution, index) => ({ attribution, index }))
      .filter(({ attribution }) => attribution.block !== TITLE);
    let next = 0;
    this.context.blocks.forEach((_, block) => {
      const own = [];
      while (next < inBody.length && inBody[next]!.attribution.block <= block) own.push(inBody[next++]!);
      this.readBlock(block, own);
    });
    // The headline comes last: the name it leaves out stands in the first paragraphs.
    this.found.forEach((attribution, index) => {
      if (attribution.block === TITLE) this.resolved[index] = this.resolveHeadline(attribution);
    });
    return emit(this.found, this.resolved, this.context.pack.code);
  }

  /** Attributions of a block and, between them, bodies that are merely named: later words may point back to those. */
  private readBlock(block: number, own: readonly { attribution: FoundAttribution; index: number }[]): void {
    const events: { at: number; run: () => void }[] = own.map(({ attribution, index }) => ({
      at: attribution.source?.start ?? attribution.cue.start,
      run: () => {
        this.resolved[index] = this.resolveOne(attribution);
      },
    }));
    const spans = own
      .flatMap(({ attribution }) => [attribution.source, ...attribution.coSources])
      .filter(span => span !== null);
    for (const match of this.texts.matches(block)) {
      if (
        match.needsContext ||
        match.ambiguous.length > 0 ||
        spans.some(span => span.start <= match.start && match.end <= span.end)
      )
        continue;
      events.push({ at: match.start, run: () => this.seeInstitution(block, { start: match.start, end: match.end }) });
    }
    // Order of sources is order of reading; a verb before its subject does not matter within a sentence.
    events.sort((a, b) => a.at - b.at);
    for (const event of events) event.run();
  }

  /** A body named outside any attribution: known from here on, listed only if cited. */
  private seeInstitution(block: number, span: Span): void {
    const mention = readMention(this.texts, block, span);
    const at = ++this.clock;
    const known = byName(this.entities, { ...mention, kind: 'institution' });
    if (known) {
      // Being named again makes it newer than what was named before, but not newer than what was just cited.
      known.lastSeen = Math.max(known.lastSeen, at - 0.5);
      return;
    }
    const entity = makeEntity(
      this.entities.length,
      { ...mention, kind: 'institution' },
      mention.types[0] ?? 'ngo',
      at - 0.5,
    );
    this.entities.push(entity);
    this.rememberDocumentNear(entity, block, span);
  }

  private addInstitution(block: number, span: Span): Entity {
    const mention = readMention(this.texts, block, { start: span.start, end: span.end });
    const entity = makeEntity(this.entities.length, { ...mention, kind: 'institution' }, 'ngo', ++this.clock);
    this.entities.push(entity);
    return entity;
  }

  /** "a study published by Lund University": the body has a document that "the study" will mean. */
  private rememberDocumentNear(entity: Entity, block: number, span: Span): void {
    const paragraph = this.texts.paragraph(block);
    const sentence = paragraph.sentences.find(candidate => candidate.start <= span.start && span.end <= candidate.end);
    if (!sentence) return;
    for (let at = sentence.from; at < sentence.to; at++) {
      const word = paragraph.words[at]!;
      if (Math.max(span.start - word.end, word.start - span.end) > 60) continue;
      if (word.noun?.senses.some(sense => sense.kind === 'document')) {
        entity.documentWords.add(word.key);
        entity.document ??= { title: null, phrase: word.text, href: null };
      }
    }
  }

  private resolveOne(attribution: FoundAttribution): { entity: Entity; others: Entity[] } {
    const at = ++this.clock;
    const entity = this.entityFor(attribution, at);
    entity.cited++;
    entity.lastSeen = at;
    this.rememberDocument(entity, attribution);
    const others = attribution.coSources.map(span => {
      const other = this.entityOf(readMention(this.texts, attribution.block, span), attribution, at);
      other.cited++;
      return other;
    });
    this.learnAffiliation(entity, attribution);
    return { entity, others };
  }

  private entityFor(attribution: FoundAttribution, at: number): Entity {
    if (attribution.sharesSourceWith !== null) {
      const shared = this.resolved[attribution.sharesSourceWith];
      if (shared) return shared.entity;
    }
    if (attribution.source === null) return this.understood(attribution, at);
    return this.entityOf(readMention(this.texts, attribution.block, attribution.source), attribution, at);
  }

  /** A dropped subject is the last source cited, if the verb's form allows it. */
  private understood(attribution: FoundAttribution, at: number): Entity {
    const { gender, number } = attribution.agreement;
    const cited = newestFirst(this.entities).filter(entity => entity.cited > 0 && entity.isListed);
    const agreeing = cited.find(
      entity =>
        (gender === null || entity.gender === null || entity.gender === gender) &&
        (number === null || (number === 'plural') === entity.isPlural || !entity.isPlural),
    );
    if (agreeing) return agreeing;
    const text = this.texts.paragraph(attribution.block).text.slice(attribution.cue.start, attribution.cue.end);
    const nobody = readMention(this.texts, attribution.block, attribution.cue);
    const entity = makeEntity(
      this.entities.length,
      { ...nobody, kind: 'collective', name: text, words: [] },
      'collective',
      at,
    );
    entity.isUnspecified = true;
    entity.isListed = false;
    this.entities.push(entity);
    return entity;
  }

  private entityOf(mention: Mention, attribution: FoundAttribution, at: number): Entity {
    const known =
      this.antecedent(mention, attribution) ??
      (this.isLoneName(mention) ? this.antecedent({ ...mention, kind: 'institution' }, attribution) : null);
    if (known) {
      learn(known, mention, at);
      return known;
    }
    return this.introduce(mention, attribution, at);
  }

  private antecedent(mention: Mention, attribution: FoundAttribution): Entity | null {
    const { entities } = this;
    const cited = entities.filter(entity => entity.isListed || entity.cited === 0);
    switch (mention.kind) {
      case 'pronoun':
        return byPronoun(entities, mention);
      case 'source-noun':
        return bySame(entities) ?? (mention.types.length > 0 ? byDescription(entities, mention) : null);
      case 'institution':
        return byName(cited, mention) ?? this.pendingDocument(mention, attribution.block);
      case 'person':
        return byName(cited, mention);
      case 'institution-noun':
        return (
          byName(cited, mention) ?? (mention.isDefinite || mention.isSame ? byDescription(entities, mention) : null)
        );
      case 'document':
        if (mention.institution) return byName(cited, { ...mention, kind: 'institution' });
        if (this.issuerOf(mention)) return this.entityOfIssuer(mention);
        return (
          this.ownDocument(attribution) ??
          (mention.isDefinite || mention.isSame ? byDocument(entities, mention, this.families) : null)
        );
      case 'spokesperson':
      case 'author':
        return this.speaksFor(mention);
      case 'role':
      case 'collective':
      case 'anonymous':
        return byName(cited, mention) ?? this.personWithRole(mention) ?? this.bucketOf(mention);
      case 'country':
      case 'opinion-holder':
        return byName(cited, mention);
    }
  }

  /** The body in a document's phrase that no link word parts from it: «معطيات المندوبية», «تقرير المعهد». */
  private issuerOf(mention: Mention): Mention | null {
    if (this.context.pack.hasCase) return null;
    const words = this.texts
      .paragraph(mention.block)
      .words.filter(word => word.start >= mention.span.start && word.end <= mention.span.end);
    const issuer = sensesOf(this.texts, words).find(
      sense =>
        sense.at > 0 &&
        sense.senses.some(noun => noun.kind === 'institution') &&
        !sense.senses.some(noun => noun.kind === 'document'),
    );
    if (!issuer) return null;
    const body = readMention(this.texts, mention.block, { start: words[issuer.at]!.start, end: mention.span.end });
    return body.kind === 'institution' || body.kind === 'institution-noun' ? body : null;
  }

  private entityOfIssuer(mention: Mention): Entity | null {
    const body = this.issuerOf(mention);
    if (!body) return null;
    return (
      byName(this.entities, body) ??
      (body.kind === 'institution-noun' && body.isDefinite ? byDescription(this.entities, body) : null)
    );
  }

  /** «تقريره», «مكتبها»: a document or body with its owner's pronoun at its end. */
  private isOwned(key: string): boolean {
    const { verbFirst } = this.context.pack;
    if (!verbFirst) return false;
    const pronouns = verbFirst.gluedPronouns.split(' ').map(foldKey);
    for (const { ends, base } of verbFirst.nounEndings) {
      const ending = foldKey(ends);
      if (
        !pronouns.some(pronoun => ending.endsWith(pronoun)) ||
        !key.endsWith(ending) ||
        key.length - ending.length < 3
      )
        continue;
      const stem = key.slice(0, -ending.length) + foldKey(base);
      const nouns = [stem, ...bareForms(this.texts, stem)].map(form => this.texts.lexicon.nounAt([form], 0));
      if (nouns.some(noun => noun?.senses.some(sense => sense.kind === 'document' || sense.kind === 'institution')))
        return true;
    }
    return false;
  }

  /** "its review", « son avis »: the document of the body cited last. */
  private ownDocument(attribution: FoundAttribution): Entity | null {
    const paragraph = this.texts.paragraph(attribution.block);
    const first = paragraph.words.find(word => word.start >= (attribution.source?.start ?? 0));
    const owns =
      (first !== undefined && (this.context.pack.sources.possessives ?? []).includes(first.key)) ||
      paragraph.words.some(
        word =>
          attribution.source !== null &&
          word.start >= attribution.source.start &&
          word.end <= attribution.source.end &&
          this.isOwned(word.key),
      );
    return owns ? (newestFirst(this.entities).find(entity => entity.cited > 0 && !isPersonal(entity)) ?? null) : null;
  }

  /** Spokespersons and authors speak for their body: the one in the phrase, else the one whose study was cited. */
  private speaksFor(mention: Mention): Entity | null {
    const body = this.bodyOf(mention);
    if (body) return byName(this.entities, body) ?? (body.isDefinite ? byDescription(this.entities, body) : null);
    if (mention.kind === 'spokesperson' || !mention.isDefinite) return null;
    // "The authors, from the London School of Hygiene, …": their body stands beside them.
    const { text } = this.texts.paragraph(mention.block);
    const beside = this.texts
      .matches(mention.block)
      .find(
        match =>
          !match.needsContext &&
          match.start >= mention.span.end &&
          /^\s*,\s*\p{L}+\s+(?:\p{L}+\s+)?$/u.test(text.slice(mention.span.end, match.start)),
      );
    if (beside)
      return (
        byName(this.entities, { ...readMention(this.texts, mention.block, beside), kind: 'institution' }) ??
        this.addInstitution(mention.block, beside)
      );
    const studies = newestFirst(this.entities).filter(
      entity => !isPersonal(entity) && entity.cited > 0 && (entity.document !== null || entity.type === 'document'),
    );
    // Figures have no authors: a body with a study or report goes first.
    const written = new Set(this.families.slice(0, 2).flat());
    const withText = studies.find(entity => [...entity.documentWords].some(word => written.has(word)));
    return withText ?? studies[0] ?? newestPublisher(this.entities);
  }

  /** The body in "a spokesperson for ClassLoop", "researchers at the University of Oslo", "a ministry spokesman". */
  private bodyOf(mention: Mention): Mention | null {
    if (mention.institution) {
      const match = this.texts
        .matches(mention.block)
        .find(
          candidate =>
            candidate.institution === mention.institution &&
            candidate.start >= mention.span.start &&
            candidate.end <= mention.span.end,
        );
      if (match)
        return {
          ...readMention(this.texts, mention.block, { start: match.start, end: match.end }),
          kind: 'institution',
        };
    }
    const paragraph = this.texts.paragraph(mention.block);
    const words = paragraph.words.filter(word => word.start >= mention.span.start && word.end <= mention.span.end);
    const noun = words.findIndex(word => word.noun?.senses.some(sense => sense.kind === mention.kind) ?? false);
    if (noun < 0) return null;
    let from = noun + (words[noun]!.noun?.length ?? 1);
    while (from < words.length && isIn(words[from], CLASS.preposition)) from++;
    const after = words.slice(from);
    const before = words.slice(0, noun).filter(word => !isIn(word, CLASS.determiner));
    const part =
      after.length > 0 && from > noun + 1
        ? after
        : before.length > 0 && before.some(word => word.noun || word.isCapital)
          ? before
          : null;
    const first = part?.[0];
    const last = part?.at(-1);
    if (!first || !last) return null;
    const body = readMention(this.texts, mention.block, { start: first.start, end: last.end });
    return body.kind === 'institution' || body.kind === 'institution-noun' || body.kind === 'person'
      ? {
          ...body,
          kind: body.kind === 'person' ? 'institution' : body.kind,
          isDefinite: body.isDefinite || part === before,
        }
      : null;
  }

  /**
   * "A new survey suggests …" opens the story, the next paragraph names the Pew Research Center: the survey is theirs. Only
   * a document of the opening that has no issuer yet, and the first body that is then cited.
   */
  private pendingDocument(mention: Mention, block: number): Entity | null {
    const pending = this.entities.filter(
      entity => entity.type === 'document' && entity.cited > 0 && !entity.isUnspecified,
    );
    const first = pending[0];
    if (!first || this.openedAt.get(first) === undefined || block - this.openedAt.get(first)! > 2) return null;
    if (this.entities.some(entity => entity.cited > 0 && entity !== first && !isPersonal(entity))) return null;
    const type = mention.institution?.type ?? mention.types[0];
    if (type === 'media' || type === 'news-agency' || type === undefined) return null;
    first.type = type;
    first.tier = tierOf(type);
    first.isNamed = true;
    first.institution = mention.institution;
    first.country = mention.country;
    first.names.splice(0, first.names.length, mention.name);
    first.nameWords.splice(0, first.nameWords.length, mention.words);
    return first;
  }

  /** "The economist" after "Ana Ruiz, an economist at …": the newest person of whom that was told. */
  private personWithRole(mention: Mention): Entity | null {
    if (mention.kind !== 'role' || !mention.isDefinite || mention.words.length > 2) return null;
    const roles = mention.words.flatMap(word => [word, ...bareForms(this.texts, word)]);
    return (
      newestFirst(this.entities).find(
        entity => entity.type === 'person' && roles.some(role => entity.roles.has(role)),
      ) ?? null
    );
  }

  /** "Reports", "studies", "sources": one bucket each, whatever adjective they carry. */
  private bucketOf(mention: Mention): Entity | null {
    const label = this.unspecifiedLabel(mention);
    return label
      ? (this.entities.find(entity => entity.isUnspecified && entity.names[0] === label.label) ?? null)
      : null;
  }

  private unspecifiedLabel(mention: Mention) {
    if (mention.kind !== 'collective' && mention.kind !== 'anonymous') return null;
    const words = mention.words.flatMap(word => [word, ...bareForms(this.texts, word)]);
    const labels = this.context.pack.sources.unspecifiedLabels;
    // Only the bare noun, with adjectives at most: "reports from A and B" are theirs.
    return labels.find(({ noun }) => words.includes(foldKey(noun)) && mention.words.length <= 3) ?? null;
  }

  private introduce(printed: Mention, attribution: FoundAttribution, at: number): Entity {
    const body =
      printed.kind === 'spokesperson' || printed.kind === 'author'
        ? this.bodyOf(printed)
        : printed.kind === 'document'
          ? this.issuerOf(printed)
          : null;
    const mention = body ?? this.namePart(this.isLoneName(printed) ? { ...printed, kind: 'institution' } : printed);
    const entity = makeEntity(this.entities.length, mention, this.typeOf(mention, attribution), at);
    this.addVariants(entity, printed);
    const label = this.unspecifiedLabel(mention);
    if (label) {
      entity.names.unshift(label.label);
      entity.isUnspecified = true;
      entity.type = label.type;
      entity.tier = label.tier;
    }
    entity.isPlural = mention.kind === 'collective' || mention.pronoun?.number === 'plural';
    if (mention.kind === 'document' && !mention.isDefinite && attribution.block <= 1)
      this.openedAt.set(entity, attribution.block);
    if (this.isOpinion(mention, attribution)) {
      entity.tier = 'opinion';
      entity.isListed = false;
    }
    this.entities.push(entity);
    return entity;
  }

  /** Names that the same source goes by: the whole printed phrase, a group without its place, the fuller name told before. */
  private addVariants(entity: Entity, printed: Mention): void {
    const add = (name: string) => {
      if (name !== '' && !entity.names.includes(name)) entity.names.push(name);
    };
    add(printed.name);
    if (printed.kind === 'collective' || printed.kind === 'role' || printed.kind === 'anonymous') {
      const words = this.texts
        .paragraph(printed.block)
        .words.filter(word => word.start >= printed.span.start && word.end <= printed.span.end);
      const stop = words.findIndex((word, at) => at > 0 && isIn(word, CLASS.preposition));
      const from = words.find(word => word.kind === 'word' && !isIn(word, CLASS.determiner));
      if (stop > 0 && from && words[stop - 1]!.end > from.start)
        add(this.texts.paragraph(printed.block).text.slice(from.start, words[stop - 1]!.end));
    }
    if (this.isLoneName(printed)) {
      const fuller = this.fullerName(printed.name, printed.block);
      if (fuller) entity.names.unshift(fuller);
    }
  }

  /** "Halden Robotics" in an earlier sentence, for "Halden". */
  private fullerName(name: string, block: number): string | null {
    for (let at = 0; at <= block; at++) {
      const { words, text } = this.texts.paragraph(at);
      for (let i = 0; i < words.length - 1; i++) {
        if (words[i]!.text !== name || !words[i + 1]!.isCapital || words[i + 1]!.kind !== 'word') continue;
        let to = i + 1;
        while (words[to + 1]?.isCapital && words[to + 1]?.kind === 'word') to++;
        return text.slice(words[i]!.start, words[to]!.end);
      }
    }
    return null;
  }

  /** One capitalised word that no person met before bears: people are introduced by two names, bodies by one. */
  private isLoneName(mention: Mention): boolean {
    return (
      mention.kind === 'person' && this.context.pack.hasCase && mention.words.length === 1 && !/\s/u.test(mention.name)
    );
  }

  /** "research firm Gartner", "le syndicat CFDT": the name without the noun that tells its type. */
  private namePart(mention: Mention): Mention {
    if (mention.kind !== 'institution' || !this.context.pack.hasCase) return mention;
    const words = this.texts
      .paragraph(mention.block)
      .words.filter(word => word.start >= mention.span.start && word.end <= mention.span.end);
    const from = words.findIndex(word => word.isCapital && word.kind === 'word');
    const lower = words
      .slice(0, Math.max(0, from))
      .filter(word => word.kind === 'word' && !isIn(word, CLASS.determiner));
    if (from <= 0 || !lower.some(word => word.noun) || lower.length === 0) return mention;
    if (words.slice(from).some(word => word.kind === 'word' && !word.isCapital)) return mention;
    const name = readMention(this.texts, mention.block, { start: words[from]!.start, end: mention.span.end });
    return { ...mention, name: name.name, words: name.words };
  }

  /** Types told by an apposition: "Ofcom, the media regulator,". */
  private typesBeside(attribution: FoundAttribution): SourceType[] {
    if (!attribution.source) return [];
    const { words } = this.texts.paragraph(attribution.block);
    const at = words.findIndex(word => word.start >= attribution.source!.end);
    if (at < 0 || words[at]?.text !== ',' || isIn(words[at + 1], CLASS.preposition | CLASS.relative)) return [];
    const types: SourceType[] = [];
    for (let next = at + 1; next < Math.min(words.length, at + 9) && words[next]!.kind !== 'mark'; next++) {
      if (isIn(words[next], CLASS.preposition | CLASS.relative)) break;
      for (const sense of words[next]!.noun?.senses ?? []) if (sense.kind === 'institution') types.push(sense.type);
    }
    return types;
  }

  private typeOf(mention: Mention, attribution: FoundAttribution): SourceType {
    switch (mention.kind) {
      case 'institution':
      case 'institution-noun':
        return this.bodyType(mention, attribution);
      case 'spokesperson':
        return mention.types[0] ?? 'role';
      case 'document':
      case 'source-noun':
        return 'document';
      case 'pronoun':
        return mention.pronoun?.refersTo === 'thing'
          ? 'document'
          : mention.pronoun?.number === 'plural'
            ? 'collective'
            : 'person';
      case 'author':
        return mention.types[0] ?? 'collective';
      case 'person':
      case 'role':
      case 'anonymous':
        return mention.kind;
      case 'country':
        return 'government';
      case 'collective':
      case 'opinion-holder':
        return 'collective';
    }
  }

  /** Type of a body that the gazetteer does not know: by its noun, a word in its name, or what is said beside it. */
  private bodyType(mention: Mention, attribution: FoundAttribution): SourceType {
    const hints = Object.entries(this.context.pack.sources.typeHints ?? {}) as [SourceType, readonly string[]][];
    const words = mention.words.flatMap(word => [word, ...bareForms(this.texts, word)]);
    const hinted = hints.find(
      ([type, list]) =>
        (mention.types.length === 0 || mention.types.includes(type)) && list.some(word => words.includes(word)),
    );
    const beside = this.typesBeside(attribution);
    if (mention.types.length === 1) return mention.types[0]!;
    return hinted?.[0] ?? beside[0] ?? mention.types[0] ?? 'company';
  }

  /** A people's or state's view as the newsroom tells it: nothing was published that one could ask to see. */
  private isOpinion(mention: Mention, attribution: FoundAttribution): boolean {
    if (mention.kind === 'opinion-holder') return true;
    // Expectations and the like that nobody is named for, told in passing: no source, nothing to ask to see.
    const background = this.context.pack.sources.backgroundNouns ?? [];
    if (mention.kind === 'document' || mention.kind === 'collective')
      return mention.words.length <= 2 && mention.words.some(word => background.includes(word));
    if (mention.kind !== 'country') return false;
    return attribution.kind === 'indirect' && !this.quotesSpeech(attribution);
  }

  /** "that …" opens the content: the state said something, and did not merely take a stand. */
  private quotesSpeech(attribution: FoundAttribution): boolean {
    const first = attribution.content[0];
    if (!first || first.block !== attribution.block) return false;
    const { words } = this.texts.paragraph(attribution.block);
    const at = words.findIndex(word => word.start >= first.start);
    if (at < 0) return false;
    return (
      isIn(words[at], CLASS.complementiser) ||
      isIn(words[at - 1], CLASS.complementiser) ||
      words[at - 1]?.text === ':' ||
      first.end <= attribution.cue.start ||
      this.context.pack.grammar.hasBareClauses === true
    );
  }

  private resolveHeadline(attribution: FoundAttribution): { entity: Entity; others: Entity[] } {
    const at = ++this.clock;
    const first = this.found
      .filter(other => other.block !== TITLE && other.block < HEADLINE_REACH)
      .map(other => this.resolved[this.found.indexOf(other)]?.entity)
      .filter(entity => entity !== undefined);
    const mention = attribution.source ? readMention(this.texts, TITLE, attribution.source) : null;
    const named = mention ? byName(this.entities, mention) : null;
    const entity = named ?? (mention && this.headlineSource(mention, first)) ?? this.entityFor(attribution, at);
    if (mention)
      learn(
        entity,
        mention.kind === 'institution' && mention.institution === null && entity.institution
          ? { ...mention, kind: 'institution-noun' }
          : mention,
        entity.lastSeen,
      );
    entity.cited++;
    return { entity, others: [] };
  }

  /** The first source of the opening paragraphs that an unnamed headline source ("American institute:") can be. */
  private headlineSource(mention: Mention, first: readonly Entity[]): Entity | null {
    if (
      mention.kind !== 'institution-noun' &&
      mention.kind !== 'document' &&
      mention.kind !== 'author' &&
      mention.kind !== 'institution'
    )
      return null;
    const fits = first.filter(
      entity =>
        !isPersonal(entity) &&
        entity.isListed &&
        (mention.country === null || entity.country === null || entity.country === mention.country),
    );
    if (mention.kind === 'document') return fits.find(entity => entity.document !== null) ?? fits[0] ?? null;
    return byDescription(fits, mention) ?? fits[0] ?? null;
  }

  private rememberDocument(entity: Entity, attribution: FoundAttribution): void {
    if (attribution.document === null || isPersonal(entity)) return;
    const paragraph = this.texts.paragraph(attribution.block);
    const phrase = paragraph.text.slice(attribution.document.start, attribution.document.end);
    for (const word of paragraph.words) {
      if (word.start < attribution.document.start || word.end > attribution.document.end || word.kind !== 'word')
        continue;
      if (word.noun?.senses.some(sense => sense.kind === 'document')) entity.documentWords.add(word.key);
      for (const form of bareForms(this.texts, word.key)) entity.documentWords.add(form);
    }
    const href = this.linkAt(attribution);
    const before = entity.document;
    const document: CitedDocument = {
      title: before?.title ?? null,
      phrase: before?.phrase ?? phrase,
      href: before?.href ?? href,
    };
    entity.document = document;
  }

  /** Address that the article links the source or document phrase to. */
  private linkAt(attribution: FoundAttribution): string | null {
    const block = this.context.blocks[attribution.block];
    const spans = [attribution.source, attribution.document].filter(span => span !== null);
    for (const mark of block?.marks ?? []) {
      if (
        mark.kind === 'link' &&
        /^https?:/u.test(mark.href) &&
        spans.some(span => mark.start < span.end && span.start < mark.end)
      )
        return mark.href;
    }
    return null;
  }

  /** "Marta Ellison, a senior fellow at Brookings": whose the person is, and nothing more. */
  private learnAffiliation(entity: Entity, attribution: FoundAttribution): void {
    if ((entity.type !== 'person' && entity.type !== 'role') || !attribution.source) return;
    this.learnRoles(entity, attribution);
    const paragraph = this.texts.paragraph(attribution.block);
    const reach = paragraph.text.slice(attribution.source.end).search(/[.;:“«"]/u);
    const limit = attribution.source.end + (reach < 0 ? 120 : Math.min(reach, 120));
    const match = this.texts
      .matches(attribution.block)
      .find(
        candidate =>
          !candidate.needsContext &&
          candidate.ambiguous.length === 0 &&
          candidate.start >= attribution.source!.start &&
          candidate.end <= limit,
      );
    entity.of = match ? (this.entities.find(other => other.institution === match.institution) ?? null) : null;
  }

  /** Role nouns in the phrase and in the apposition behind it. */
  private learnRoles(entity: Entity, attribution: FoundAttribution): void {
    const { source } = attribution;
    if (entity.type !== 'person' || !source) return;
    const { words } = this.texts.paragraph(attribution.block);
    const from = words.findIndex(word => word.start >= source.start);
    for (let at = from; at >= 0 && at < words.length; at++) {
      const word = words[at]!;
      if (word.start > source.end && (/^[.;:“«"!?]$/u.test(word.text) || word.start - source.end > 60)) break;
      if (word.noun?.senses.some(sense => sense.kind === 'role' || sense.kind === 'author')) entity.roles.add(word.key);
    }
  }
}
