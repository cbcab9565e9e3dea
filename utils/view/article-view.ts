import type { AnnotatedArticle, Block } from '../model';
import { TITLE } from '../model';
import { overlaysOf, toNodes, type ViewNodes } from './nodes';
import { type Provenance, provenanceOf } from './provenance';
import { type Passage, passagesOf, type SourceEntry, shownAttributions, sourceEntries, textAt } from './sources';
import { coveredShare, type StripSegment, stripSegments } from './strip';

export type BlockView = { readonly block: Block; readonly nodes: ViewNodes };

/** Everything that the surfaces draw of one article, worked out once. */
export type ArticleView = {
  readonly article: AnnotatedArticle;
  readonly title: ViewNodes;
  readonly blocks: readonly BlockView[];
  readonly entries: readonly SourceEntry[];
  /** In reading order. */
  readonly passages: readonly Passage[];
  readonly segments: readonly StripSegment[];
  readonly covered: number;
  readonly provenance: Provenance;
};

/** What to draw of an annotated article. */
export function viewArticle(article: AnnotatedArticle): ArticleView {
  const overlayAt = overlaysOf(shownAttributions(article), block => textAt(article, block));
  const entries = sourceEntries(article);
  const segments = stripSegments(article);
  return {
    article,
    title: toNodes(article.title, [], overlayAt(TITLE)),
    blocks: article.blocks.map((block, index) => ({
      block,
      nodes: toNodes(block.text, block.marks, overlayAt(index)),
    })),
    entries,
    passages: passagesOf(article),
    segments,
    covered: coveredShare(segments),
    provenance: provenanceOf(entries),
  };
}
