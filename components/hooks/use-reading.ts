import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type ActiveTab, readPageWords, readTab, type TabRead } from '../../utils/extension/active-tab';
import type { Engine } from '../../utils/extension/engine';
import type { PopupView } from '../../utils/extension/popup-view';
import { failureReport } from '../../utils/extension/report';
import type { AnnotatedArticle, Article } from '../../utils/model';
import type { ForbiddenPage } from '../../utils/view/forbidden-page';
import { articleFromWords } from '../../utils/view/words-article';
import type { MarksState } from '../ProvenanceBar';

/** What popup and reader show. */
export type ReadingState =
  | { readonly status: 'reading' }
  | {
      readonly status: 'article';
      readonly article: AnnotatedArticle;
      readonly marks: MarksState;
      readonly initial: PopupView | null;
    }
  | { readonly status: 'not-an-article'; readonly isEmpty: boolean }
  /** The reader page was opened on an article that is no longer kept. */
  | { readonly status: 'nothing-kept' }
  | { readonly status: 'page-forbidden'; readonly page: ForbiddenPage }
  | { readonly status: 'failed'; readonly report: string };

/**
 * Show a page that is being read, and find its sources.
 *
 * @param first - A reading that was begun before the first component was drawn; null where there is nothing to show.
 * @param engine - Loads while the page is read.
 */
export function useReading(
  first: Promise<TabRead | null>,
  engine: Engine,
): {
  readonly state: ReadingState;
  readAnyway(): void;
  tryAgain(): void;
} {
  const [state, setState] = useState<ReadingState>({ status: 'reading' });
  const tab = useRef<ActiveTab | null>(null);

  const showArticle = useCallback(
    async (article: Article, initial: PopupView | null) => {
      const show = (shown: AnnotatedArticle, marks: MarksState) =>
        setState({ status: 'article', article: shown, marks, initial });
      const bare: AnnotatedArticle = { ...article, attributions: [], sources: [], languageCovered: true };
      // The text at once; its marks follow, in the room that is kept for them.
      show(bare, 'pending');
      try {
        show(await engine.annotate(article), 'done');
      } catch (error) {
        // A fault in a pack must not cost the reader the article.
        console.error(error);
        show(bare, 'failed');
      }
    },
    [engine],
  );

  const settle = useCallback(
    async (read: TabRead | null) => {
      if (read === null) {
        setState({ status: 'nothing-kept' });
        return;
      }
      const { tab: readTabInfo, reading } = read;
      tab.current = readTabInfo;
      if (reading.status === 'article') {
        await showArticle(reading.article, read.kept?.url === reading.article.url ? read.kept : null);
      } else if (reading.status === 'not-an-article') {
        setState({ status: 'not-an-article', isEmpty: false });
      } else if (reading.status === 'failed') {
        setState({ status: 'failed', report: failureReport(reading.message, readTabInfo?.url) });
      } else {
        setState(reading);
      }
    },
    [showArticle],
  );

  useEffect(() => void first.then(settle), [first, settle]);

  return {
    state,
    readAnyway: () => {
      if (!tab.current) return;
      void readPageWords(tab.current).then(
        words =>
          words === null
            ? setState({ status: 'not-an-article', isEmpty: true })
            : showArticle(articleFromWords(words), null),
        (error: unknown) => setState({ status: 'failed', report: failureReport(String(error), tab.current?.url) }),
      );
    },
    tryAgain: () => {
      const current = tab.current;
      if (!current) return;
      setState({ status: 'reading' });
      void readTab(current).then(reading => settle({ tab: current, reading, kept: null }));
    },
  };
}
