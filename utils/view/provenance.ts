import type { SourceEntry, SourceGroup } from './sources';
import { groupSources } from './sources';

/** How many sources of one tier a text rests on, and how often it credits them. */
export type ProvenancePart = {
  readonly tier: SourceGroup['tier'];
  readonly sources: number;
  readonly attributions: number;
  /** For what nobody can check: whether all of it is reports. */
  readonly isReports: boolean;
  /** The one source nobody can check, in the article's words; null where there are several, and for other tiers. */
  readonly name: string | null;
};

/** What the sentence under the strip says. It counts; it does not judge. */
export type Provenance = {
  readonly parts: readonly ProvenancePart[];
  /** Whether a cited document is linked; `none` where no document is cited. */
  readonly documentLink: 'linked' | 'unlinked' | 'none';
};

/** What a text rests on, from its listed sources. */
export function provenanceOf(entries: readonly SourceEntry[]): Provenance {
  const documents = entries.flatMap(({ source }) => {
    if (source.document) return [source.document.href];
    return source.type === 'document' ? [null] : [];
  });
  return {
    parts: groupSources(entries).map(group => ({
      tier: group.tier,
      sources: group.entries.length,
      attributions: new Set(group.entries.flatMap(entry => entry.passages.map(passage => passage.id))).size,
      isReports: group.entries.every(entry => isReports(entry)),
      name: group.tier === 'vague' && group.entries.length === 1 ? (group.entries[0]?.source.canonical ?? null) : null,
    })),
    documentLink: documents.length === 0 ? 'none' : documents.some(href => href !== null) ? 'linked' : 'unlinked',
  };
}

/** Whether a source that nobody can check is made of reports rather than of people. */
export function isReports({ source, passages }: Pick<SourceEntry, 'source' | 'passages'>): boolean {
  if (!source.unspecified) return false;
  if (source.type === 'document' || source.document !== null) return true;
  return passages.length > 0 && passages.every(passage => passage.citesDocument);
}
