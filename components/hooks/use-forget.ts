import { useEffect, useRef } from 'preact/hooks';
import type { Extent } from './reading-state';

/** Forget what was chosen when the article is made of other parts: its sources and marks are then other ones. */
export function useForget({ original, restored }: Extent, forget: () => void): void {
  const last = useRef({ original, restored });
  const latest = useRef(forget);
  latest.current = forget;
  useEffect(() => {
    if (last.current.original === original && last.current.restored === restored) return;
    last.current = { original, restored };
    latest.current();
  }, [original, restored]);
}
