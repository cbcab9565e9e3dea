import { useCallback, useRef } from 'preact/hooks';
import type { PageReading } from '../../utils/extension/active-tab';
import type { Engine } from '../../utils/extension/engine';
import type { PopupView } from '../../utils/extension/popup-view';
import type { AnnotatedArticle, Article, Breadth } from '../../utils/model';
import { putBack } from '../../utils/view/put-back';
import type { ReadingState, Shown } from './reading-state';

/** What is to be shown, and how it came about. */
export type ToShow = {
  readonly original: Article;
  readonly breadth: Breadth;
  /** Where the reader was in it; null to start at the top. */
  readonly initial: PopupView | null;
  /** All that was read of its page; null where more of it cannot be shown. */
  readonly page: PageReading | null;
};

export type MarkedArticle = {
  /** Show an article at once; its marks follow. @return Settles with the marks. The same function for one engine. */
  showArticle(wanted: ToShow): Promise<void>;
  /** Show the article with these removals back in it. Nothing happens where `state` shows none. */
  restore(state: ReadingState, restored: ReadonlySet<number>): Promise<void>;
};

/**
 * Bring an article and its marks on screen. What was asked for last wins: marks that come for an older wish are dropped.
 *
 * @param setState - Never changes: one of `useState`.
 */
export function useMarkedArticle(engine: Engine, setState: (state: ReadingState) => void): MarkedArticle {
  /** Counts what was asked to be shown. */
  const asked = useRef(0);

  const showArticle = useCallback(
    async (wanted: ToShow) => {
      asked.current += 1;
      const mine = asked.current;
      const extent = { ...wanted, restored: new Set<number>(), canWiden: wanted.page !== null, note: null };
      // The text at once; its marks follow, in the room that is kept for them.
      setState({ status: 'article', article: bare(wanted.original), marks: 'pending', ...extent });
      const marked = await mark(engine, wanted.original);
      if (mine === asked.current) setState({ status: 'article', ...marked, ...extent });
    },
    [engine, setState],
  );

  const restore = async (state: ReadingState, restored: ReadonlySet<number>) => {
    if (state.status !== 'article') return;
    asked.current += 1;
    const mine = asked.current;
    // The old marks stay until the new ones are there, so that nothing blinks.
    setState({ ...state, restored });
    const marked = await mark(engine, putBack(state.original, restored));
    if (mine === asked.current) setState({ ...state, restored, ...marked });
  };

  return { showArticle, restore };
}

/** An article with its marks, or without any: a fault in a pack must not cost the reader the article. */
async function mark(engine: Engine, article: Article): Promise<Pick<Shown, 'article' | 'marks'>> {
  try {
    return { article: await engine.annotate(article), marks: 'done' };
  } catch (error) {
    console.error(error);
    return { article: bare(article), marks: 'failed' };
  }
}

function bare(article: Article): AnnotatedArticle {
  return { ...article, attributions: [], sources: [], languageCovered: true };
}
