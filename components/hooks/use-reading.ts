import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type ActiveTab, readPageWords, readTab, type TabRead } from '../../utils/extension/active-tab';
import { failureReport } from '../../utils/extension/report';
import { loadPopupView, type PopupView } from '../../utils/extension/session';
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
 * Milliseconds for which an article waits for its marks, so that most articles are drawn once, complete; after that
 * the text is shown and the marks follow. A tenth of a second is the limit of what feels instant (Nielsen 1993).
 */
const MARKS_WAIT = 100;
/** UTF-16 code units above which the text is shown first: marking it would hold the first paint up. */
const LONG_ARTICLE = 60_000;

/**
 * The engine is a chunk of its own: the popup is drawn without it, and it loads while the page is read.
 */
const engine = import('../../utils/pipeline');

/**
 * Show a page that is being read, and find its sources.
 *
 * @param first - A reading that was begun before the first component was drawn; null where there is nothing to show.
 */
export function useReading(first: Promise<TabRead | null>): {
  readonly state: ReadingState;
  readAnyway(): void;
  tryAgain(): void;
} {
  const [state, setState] = useState<ReadingState>({ status: 'reading' });
  const tab = useRef<ActiveTab | null>(null);

  const showArticle = useCallback(async (article: Article, initial: PopupView | null) => {
    const show = (shown: AnnotatedArticle, marks: MarksState) =>
      setState({ status: 'article', article: shown, marks, initial });
    const bare: AnnotatedArticle = { ...article, attributions: [], sources: [], languageCovered: true };
    const length = article.blocks.reduce((sum, block) => sum + block.text.length, 0);
    let isDone = false;
    const waiting = setTimeout(() => isDone || show(bare, 'pending'), MARKS_WAIT);
    if (length > LONG_ARTICLE) {
      show(bare, 'pending');
      await nextPaint();
    }
    try {
      const { annotateArticle } = await engine;
      const annotated = await annotateArticle(article);
      isDone = true;
      show(annotated, 'done');
    } catch (error) {
      // A fault in a pack must not cost the reader the article.
      isDone = true;
      console.error(error);
      show(bare, 'failed');
    } finally {
      clearTimeout(waiting);
    }
  }, []);

  const settle = useCallback(
    async (read: TabRead | null) => {
      if (read === null) {
        setState({ status: 'nothing-kept' });
        return;
      }
      const { tab: readTabInfo, reading } = read;
      tab.current = readTabInfo;
      if (reading.status === 'article') {
        const kept = readTabInfo ? await loadPopupView(readTabInfo.id) : null;
        await showArticle(reading.article, kept?.url === reading.article.url ? kept : null);
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
      void readTab(current).then(reading => settle({ tab: current, reading }));
    },
  };
}

function nextPaint(): Promise<void> {
  return new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
}
