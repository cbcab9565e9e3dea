import type { PageReading } from '../../utils/extension/active-tab';
import type { PopupView } from '../../utils/extension/popup-view';
import type { AnnotatedArticle, Article, Breadth, StopReason } from '../../utils/model';
import type { ForbiddenPage } from '../../utils/view/forbidden-page';
import type { MarksState } from '../ProvenanceBar';

/** How much of a page is shown. */
export type Extent = {
  /** The article as it was composed, before anything was put back. */
  readonly original: Article;
  /** What the reader put back: indexes into `original.removals`. */
  readonly restored: ReadonlySet<number>;
  readonly breadth: Breadth;
  /** Whether more of the page can be shown. */
  readonly canWiden: boolean;
  /** What came of the reader's last wish, where it changed nothing. */
  readonly note: 'nothing-selected' | null;
};

/** An article on screen, with the page it is part of. */
export type Shown = Extent & {
  readonly article: AnnotatedArticle;
  readonly marks: MarksState;
  readonly initial: PopupView | null;
  readonly page: PageReading | null;
};

/** What popup and reader show. */
export type ReadingState =
  /** `isSlow` after a while: the reader may stop it. */
  | { readonly status: 'reading'; readonly isSlow: boolean }
  | (Shown & { readonly status: 'article' })
  | { readonly status: 'not-an-article'; readonly isEmpty: boolean }
  /** The reader page was opened on an article that is no longer kept. */
  | { readonly status: 'nothing-kept' }
  | { readonly status: 'page-forbidden'; readonly page: ForbiddenPage }
  | { readonly status: 'stopped'; readonly reason: StopReason; readonly note: Extent['note'] }
  | { readonly status: 'failed'; readonly report: string };

/** Where every reading begins. */
export const READING: ReadingState = { status: 'reading', isSlow: false };
