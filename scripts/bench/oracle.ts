import type { FoundAttribution } from '../../utils/attribution/found';
import type { LanguagePack } from '../../utils/attribution/pack';
import type { GoldRecord, Pair } from './gold';

/** What a perfect search would have found: spans as labelled, without ids or types. For measuring `resolveSources` alone. */
export function foundInGold(record: GoldRecord, pack: LanguagePack): FoundAttribution[] {
  const span = ([start, end]: Pair) => ({ start, end });
  const textOf = (p: number) => (p < 0 ? record.title : (record.body[p] ?? ''));
  const inOrder = [...record.attributions].sort((a, b) => a.p - b.p || a.cue[0] - b.cue[0]);
  return inOrder.map((gold, index): FoundAttribution => {
    const before = inOrder[index - 1];
    const isQuoted = gold.content.some(piece => /^[«“"]/u.test(textOf(gold.p).slice(...piece)));
    return {
      block: gold.p,
      cue: span(gold.cue),
      source: gold.source && span(gold.source),
      coSources: [],
      document: gold.document ? span(gold.document) : null,
      content: gold.content.map(piece => ({ ...span(piece), block: gold.p })),
      kind: gold.p < 0 ? 'headline' : isQuoted ? 'direct' : 'indirect',
      polarity: 'said',
      sharesSourceWith: gold.source === null && before && before.p === gold.p ? index - 1 : null,
      agreement: { gender: null, number: null },
      confidence: 1,
      rule: `${pack.code}/oracle`,
    };
  });
}
