import { describeSource, sourceLine } from '../utils/view/describe-source';
import type { SourceEntry } from '../utils/view/sources';
import type { Words } from '../utils/view/words';
import type { MarkChip, MarkStyle } from './MarkedText';

/**
 * How the marks of all sources look, by attribution id.
 *
 * Where several sources are credited at one mark, the first of the passage gives it its look and has the first number;
 * the others follow in the order of `entries`.
 */
export function markStyles(entries: readonly SourceEntry[], words: Words): ReadonlyMap<string, MarkStyle> {
  const styles = new Map<string, MarkStyle>();
  for (const entry of entries) {
    const chip = chipOf(entry, words);
    const { tier, tone } = chip;
    for (const passage of entry.passages) {
      const isMain = passage.sources[0] === entry.source.id;
      const known = styles.get(passage.id);
      const isUnsure = !passage.isSure;
      const chips = isMain ? [chip, ...(known?.chips ?? [])] : [...(known?.chips ?? []), chip];
      styles.set(passage.id, isMain || !known ? { tier, tone, chips, isUnsure } : { ...known, chips });
    }
  }
  return styles;
}

function chipOf(entry: SourceEntry, words: Words): MarkChip {
  const { source, number, tone } = entry;
  const tier = tone === null ? 'vague' : source.tier === 'person' ? 'person' : 'institution';
  const { cited } = describeSource(entry, words);
  const line = [sourceLine(entry, words), cited].join(words.message('listSeparator'));
  return { source: source.id, number, tier, tone, label: words.message('sourceNumber', words.number(number), line) };
}
