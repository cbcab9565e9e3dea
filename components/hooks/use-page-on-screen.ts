import type { RefObject } from 'preact';
import { type Dispatch, type StateUpdater, useCallback, useRef, useState } from 'preact/hooks';
import type { ActiveTab, PageReading, TabRead } from '../../utils/extension/active-tab';
import type { Engine } from '../../utils/extension/engine';
import { failureReport } from '../../utils/extension/report';
import { READING, type ReadingState } from './reading-state';
import { type MarkedArticle, useMarkedArticle } from './use-marked-article';

/** The page that was read last, and what is on screen of it. */
export type PageOnScreen = MarkedArticle & {
  readonly state: ReadingState;
  readonly setState: Dispatch<StateUpdater<ReadingState>>;
  /** Null before the first reading has settled, and in a window without a tab. */
  readonly tab: RefObject<ActiveTab | null>;
  /** All that was read of it; null before that, and where there was no room to keep it. */
  readonly page: RefObject<PageReading | null>;
  /** Show what a reading came to. The same function for one engine. */
  settle(read: TabRead): Promise<void>;
  /** Show that our code broke, with a report for us. Always the same function. */
  fail(error: unknown): void;
};

/** One place where every reading ends, whoever asked for it: an article with its marks, or the screen that says why not. */
export function usePageOnScreen(engine: Engine): PageOnScreen {
  const [state, setState] = useState<ReadingState>(READING);
  const tab = useRef<ActiveTab | null>(null);
  const page = useRef<PageReading | null>(null);
  const { showArticle, restore } = useMarkedArticle(engine, setState);

  const fail = useCallback(
    (error: unknown) => setState({ status: 'failed', report: failureReport(String(error), tab.current?.url) }),
    [],
  );

  const settle = useCallback(
    async ({ tab: from, reading, kept }: TabRead) => {
      tab.current = from;
      if (reading.status === 'article') {
        const { article: original, breadth } = reading;
        page.current = reading.page;
        const initial = kept?.url === original.url ? kept : null;
        await showArticle({ original, breadth, initial, page: reading.page });
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

  return { state, setState, tab, page, showArticle, restore, settle, fail };
}
