import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import {
  type ActiveTab,
  composeWider,
  type PageReading,
  readSelection,
  readTab,
  startPicking,
  type TabRead,
} from '../../utils/extension/active-tab';
import type { Engine } from '../../utils/extension/engine';
import type { PopupView } from '../../utils/extension/popup-view';
import { failureReport } from '../../utils/extension/report';
import type { AnnotatedArticle, Article, Breadth, StopReason } from '../../utils/model';
import type { ForbiddenPage } from '../../utils/view/forbidden-page';
import { putBack } from '../../utils/view/put-back';
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

type Shown = Extent & {
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

export type ReadingControls = {
  readonly state: ReadingState;
  /** On a page without an article: read what is selected, else all its text. */
  readAnyway(): void;
  tryAgain(): void;
  /** Give up a reading that takes long. */
  stop(): void;
  /** Show more or less of the page; what was put back goes with what it was taken out of. */
  widen(breadth: Breadth): void;
  /** Put these removals back and take the others out again. */
  restore(restored: ReadonlySet<number>): void;
  readSelection(): void;
  /** @return Settles when the page waits for the reader to point, or a screen says why not. */
  pickPart(): Promise<void>;
};

/** Milliseconds after which a reading counts as slow. */
const SLOW = 2500;
const READING: ReadingState = { status: 'reading', isSlow: false };

/**
 * Show a page that is being read, and find its sources.
 *
 * @param first - A reading that was begun before the first component was drawn; null where there is nothing to show.
 * @param engine - Loads while the page is read.
 * @param firstStop - Stops `first`.
 */
export function useReading(
  first: Promise<TabRead | null>,
  engine: Engine,
  firstStop: AbortController | null = null,
): ReadingControls {
  const [state, setState] = useState<ReadingState>(READING);
  const stopper = useRef(firstStop);
  const tab = useRef<ActiveTab | null>(null);
  const page = useRef<PageReading | null>(null);
  /** Counts what was asked to be shown: an answer about something older is dropped. */
  const asked = useRef(0);

  const fail = useCallback(
    (error: unknown) => setState({ status: 'failed', report: failureReport(String(error), tab.current?.url) }),
    [],
  );

  const showArticle = useCallback(
    async (original: Article, breadth: Breadth, initial: PopupView | null) => {
      asked.current += 1;
      const mine = asked.current;
      const extent: Omit<Shown, 'article' | 'marks'> = {
        original,
        breadth,
        initial,
        restored: new Set(),
        canWiden: page.current !== null,
        note: null,
        page: page.current,
      };
      const show = (article: AnnotatedArticle, marks: MarksState) => {
        if (mine === asked.current) setState({ status: 'article', article, marks, ...extent });
      };
      const bare: AnnotatedArticle = { ...original, attributions: [], sources: [], languageCovered: true };
      // The text at once; its marks follow, in the room that is kept for them.
      show(bare, 'pending');
      try {
        show(await engine.annotate(original), 'done');
      } catch (error) {
        // A fault in a pack must not cost the reader the article.
        console.error(error);
        show(bare, 'failed');
      }
    },
    [engine],
  );

  const settle = useCallback(
    async ({ tab: from, reading, kept }: TabRead) => {
      tab.current = from;
      if (reading.status === 'article') {
        page.current = reading.page;
        await showArticle(reading.article, reading.breadth, kept?.url === reading.article.url ? kept : null);
      } else if (reading.status === 'not-an-article') {
        page.current = reading.page;
        setState({ status: 'not-an-article', isEmpty: false });
      } else if (reading.status === 'stopped') {
        setState({ ...reading, note: null });
      } else if (reading.status === 'failed') {
        fail(reading.message);
      } else {
        setState(reading);
      }
    },
    [showArticle, fail],
  );

  useEffect(() => {
    first.then(read => (read === null ? setState({ status: 'nothing-kept' }) : settle(read)), fail);
  }, [first, settle, fail]);

  const isReading = state.status === 'reading';
  useEffect(() => {
    if (!isReading) return;
    const timer = setTimeout(
      () => setState(now => (now.status === 'reading' ? { status: 'reading', isSlow: true } : now)),
      SLOW,
    );
    return () => clearTimeout(timer);
  }, [isReading]);

  const widen = async (breadth: Breadth) => {
    if (page.current === null) return;
    const article = await composeWider(page.current, breadth);
    if (article !== null) await showArticle(article, breadth, null);
    else setState({ status: 'not-an-article', isEmpty: breadth === 'page' });
  };

  /** @return Whether something was selected. */
  const showSelection = async (): Promise<boolean> => {
    const part = tab.current && (await readSelection(tab.current));
    if (!tab.current || part === null) return false;
    await settle({ tab: tab.current, reading: part, kept: null });
    return true;
  };

  const restore = async (restored: ReadonlySet<number>) => {
    if (state.status !== 'article') return;
    asked.current += 1;
    const mine = asked.current;
    setState({ ...state, restored });
    const article = putBack(state.original, restored);
    try {
      // The old marks stay until the new ones are there, so that nothing blinks.
      const annotated = await engine.annotate(article);
      if (mine === asked.current) setState({ ...state, restored, article: annotated, marks: 'done' });
    } catch (error) {
      console.error(error);
      const bare = { ...article, attributions: [], sources: [], languageCovered: true };
      if (mine === asked.current) setState({ ...state, restored, article: bare, marks: 'failed' });
    }
  };

  return {
    state,
    stop: () => stopper.current?.abort(),
    widen: breadth => void widen(breadth).catch(fail),
    restore: restored => void restore(restored),
    readAnyway: () => {
      void showSelection()
        .then(isRead => (isRead ? undefined : widen('page')))
        .catch(fail);
    },
    readSelection: () => {
      void showSelection().then(isRead => {
        if (isRead) return;
        setState(now =>
          now.status === 'article' || now.status === 'stopped' ? { ...now, note: 'nothing-selected' } : now,
        );
      }, fail);
    },
    pickPart: async () => {
      if (tab.current) await startPicking(tab.current).catch(fail);
    },
    tryAgain: () => {
      const current = tab.current;
      if (!current) return;
      setState(READING);
      stopper.current = new AbortController();
      void readTab(current, stopper.current.signal).then(reading => settle({ tab: current, reading, kept: null }));
    },
  };
}
