import { useEffect, useRef } from 'preact/hooks';
import { readTab, type TabRead } from '../../utils/extension/active-tab';
import type { Engine } from '../../utils/extension/engine';
import { type OtherParts, otherParts } from './other-parts';
import { READING, type ReadingState } from './reading-state';
import { usePageOnScreen } from './use-page-on-screen';
import { useSlowness } from './use-slowness';

export type ReadingControls = OtherParts & {
  readonly state: ReadingState;
  tryAgain(): void;
  /** Give up a reading that takes long. */
  stop(): void;
  /** Put these removals back and take the others out again. */
  restore(restored: ReadonlySet<number>): void;
};

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
  const screen = usePageOnScreen(engine);
  const { state, setState, tab, settle, fail } = screen;
  const stopper = useRef(firstStop);

  useEffect(() => {
    first.then(read => (read === null ? setState({ status: 'nothing-kept' }) : settle(read)), fail);
  }, [first, setState, settle, fail]);
  useSlowness(state.status === 'reading', setState);

  return {
    state,
    ...otherParts(screen),
    tryAgain: () => {
      const current = tab.current;
      if (!current) return;
      setState(READING);
      stopper.current = new AbortController();
      void readTab(current, stopper.current.signal).then(reading => settle({ tab: current, reading, kept: null }));
    },
    stop: () => stopper.current?.abort(),
    restore: restored => void screen.restore(state, restored),
  };
}
