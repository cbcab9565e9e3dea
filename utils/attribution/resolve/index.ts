import type { Gazetteer } from '../../institutions/gazetteer';
import type { Nationalities } from '../../institutions/nationalities';
import { type Block, TITLE } from '../../model';
import { foldKey } from '../../text/fold';
import type { FoundAttribution } from '../found';
import { compileLexicon } from '../lexicon';
import type { LanguagePack } from '../pack';
import { antecedent } from './antecedent';
import { learnApposition } from './apposition';
import { lastTwo } from './bodies';
import { byName } from './by-name';
import { byAgreement } from './by-pronoun';
import { continuedRole } from './continued';
import { settleCountries } from './countries';
import { rememberDocument } from './documents';
import { emit, type Resolved, type ResolvedSources } from './emit';
import { type Entity, learn, makeEntity, namePerson } from './entity';
import { headlineSource } from './headline-source';
import { holderNamed } from './holder-named';
import { makeOrder, touch } from './in-hand';
import { introduce } from './introduce';
import { joinedMention, leadingMention } from './joined-mention';
import { type Mention, readMention } from './mention';
import { namePart } from './name-part';
import { withNameBefore } from './name-printed-before';
import { namedInPassing, type ReadingEvent, seeBodyOf } from './named-in-passing';
import { readNames } from './names';
import { ownSubject } from './own-subject';
import { learnPerson } from './persons';
import { settlePress } from './press';
import type { Scene } from './scene';
import { settleName } from './settle-name';
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

/**
 * Whose each found attribution is: mentions that mean the same institution, document or person become one source.
 *
 * Better unlinked than wrong: what points back to nothing certain becomes a source of its own.
 */
export function resolveSources(found: readonly FoundAttribution[], context: ResolveContext): ResolvedSources {
  return new Resolver(found, context).resolve();
}

function foldWords(words: string): readonly string[] {
  return words.split(' ').map(foldKey);
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
      roleFamilies: (pack.sources.roleFamilies ?? []).map(foldWords),
      roleKinds: (pack.sources.roleKinds ?? []).map(({ names, roles }) => ({
        names: foldWords(names),
        roles: foldWords(roles),
      })),
      families: (pack.sources.documentFamilies ?? []).map(foldWords),
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
    settlePress(this.scene, this.found, this.resolved);
    settleCountries(this.scene, this.found, this.resolved);
    return emit(this.found, this.resolved, this.scene.pack.code);
  }

  /** Attributions of a block and, between them, whoever is merely named. */
  private readBlock(block: number, own: readonly { attribution: FoundAttribution; index: number }[]): void {
    this.scene.block = block;
    const cited = own.map(
      ({ attribution, index }): ReadingEvent => ({
        at: attribution.source?.start ?? attribution.cue.start,
        run: () => {
          const resolved = this.resolveOne(attribution);
          this.resolved[index] = resolved;
          // What a pronoun stands for was told before.
          const tells = resolved.mention !== null && resolved.mention.kind !== 'pronoun';
          if (tells || resolved.entity !== this.last?.entity) this.last = resolved;
        },
      }),
    );
    const seen = namedInPassing(
      this.scene,
      block,
      own.map(({ attribution }) => attribution),
    );
    // Order of sources is order of reading; a verb before its subject does not matter within a sentence.
    for (const event of [...cited, ...seen].sort((a, b) => a.at - b.at)) event.run();
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
    const mention = leadingMention(texts, block, attribution.source, attribution.coSources.length > 0);
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
      const own = joinedMention(texts, block, attribution.source!, span);
      const told = { ...attribution, source: span, document: null };
      const other = this.entityOf(own, told, at);
      this.cite(other, block, at);
      // "Senator Ruiz and Governor Kemp said …", then "the governor".
      learnPerson(this.scene, other, own, told);
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
    touch(this.scene, entity);
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
    const named = withNameBefore(this.scene, settleName(this.scene, mention));
    const known =
      antecedent(this.scene, named, attribution) ?? this.byNamePart(named) ?? holderNamed(this.scene, named);
    const office = known ? null : continuedRole(this.scene, named, attribution, this.last);
    if (office) {
      namePerson(office, named);
      return office;
    }
    if (!known) {
      const made = introduce(this.scene, named, attribution, at);
      if (named.kind === 'role') seeBodyOf(this.scene, named);
      return made;
    }
    learn(known, named);
    return known;
  }

  /** "The campaign group | Safe Streets" is who "Safe Streets" was. */
  private byNamePart(mention: Mention): Entity | null {
    const part = namePart(this.scene, mention);
    return part === mention ? null : byName(this.scene, part);
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
