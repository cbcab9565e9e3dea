import { type Dispatch, type StateUpdater, useEffect } from 'preact/hooks';
import type { ReadingState } from './reading-state';

/** Milliseconds after which a reading counts as slow. */
const SLOW = 2500;

/** Say so when a page takes long to read: the reader may then stop it. Each reading has its time anew. */
export function useSlowness(isReading: boolean, setState: Dispatch<StateUpdater<ReadingState>>): void {
  useEffect(() => {
    if (!isReading) return;
    const timer = setTimeout(
      () => setState(now => (now.status === 'reading' ? { status: 'reading', isSlow: true } : now)),
      SLOW,
    );
    return () => clearTimeout(timer);
  }, [isReading, setState]);
}
