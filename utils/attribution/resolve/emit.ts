import type { Attribution, Mention as CitedMention, Source } from '../../model';
import type { FoundAttribution } from '../found';
import { canonicalName, type Entity, otherNames, tierOf } from './entity';
import type { Mention } from './mention';

export type ResolvedSources = { readonly attributions: readonly Attribution[]; readonly sources: readonly Source[] };

/** Whose an attribution is, and who else's. */
export type Resolved = {
  readonly entity: Entity;
  readonly others: readonly Entity[];
  /** What the source phrase is; null where there is none. */
  readonly mention: Mention | null;
};

/** Entities and found attributions as the model shows them: numbered in order of first mention. */
export function emit(
  found: readonly FoundAttribution[],
  resolved: readonly Resolved[],
  language: string,
): ResolvedSources {
  const order = found.map((_, index) => resolved[index]!);
  const cited = [...new Set(order.flatMap(({ entity, others }) => [entity, ...others]))];
  const ids = new Map(cited.map((entity, index) => [entity, `s${index + 1}`]));
  const attributions = found.map((attribution, index): Attribution => {
    const { entity, others } = order[index]!;
    return {
      id: `a${index + 1}`,
      block: attribution.block,
      cue: attribution.cue,
      source: attribution.source,
      document: attribution.document,
      content: attribution.content,
      kind: attribution.kind,
      polarity: attribution.polarity,
      sourceId: ids.get(entity)!,
      coSourceIds: others.map(other => ids.get(other)!),
      sourceType: entity.type,
      tier: entity.tier,
      confidence: attribution.confidence,
      rule: attribution.rule,
    };
  });
  const mentions = mentionsBySource(attributions);
  return { attributions, sources: cited.map(entity => toSource(entity, ids, mentions, language)) };
}

/** Where each source is cited, by its id, in reading order. */
function mentionsBySource(attributions: readonly Attribution[]): ReadonlyMap<string, readonly CitedMention[]> {
  const mentions = new Map<string, CitedMention[]>();
  for (const { id, block, source, cue, sourceId, coSourceIds } of attributions) {
    const mention = { attribution: id, block, ...(source ?? cue) };
    for (const cited of new Set([sourceId, ...coSourceIds])) {
      const known = mentions.get(cited);
      if (known) known.push(mention);
      else mentions.set(cited, [mention]);
    }
  }
  return mentions;
}

function toSource(
  entity: Entity,
  ids: ReadonlyMap<Entity, string>,
  mentions: ReadonlyMap<string, readonly CitedMention[]>,
  language: string,
): Source {
  const id = ids.get(entity)!;
  const canonical = canonicalName(entity, language);
  return {
    id,
    canonical,
    names: otherNames(entity, canonical),
    type: entity.type,
    tier: entity.tier === 'opinion' ? 'opinion' : tierOf(entity.type),
    country: entity.country,
    institution: entity.institution?.id ?? null,
    homepage: entity.institution?.homepage ?? null,
    document: entity.document,
    of: entity.of ? (ids.get(entity.of) ?? null) : null,
    listed: entity.isListed && !entity.isNameless,
    unspecified: entity.isUnspecified,
    mentions: mentions.get(id) ?? [],
  };
}
