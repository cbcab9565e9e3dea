import { useLayoutEffect } from 'preact/hooks';

/**
 * Write the state's name, and when its first content was on screen, to the page's root element, for timing tests:
 * `data-state`, and `data-ready` in milliseconds since navigation, after two frames.
 *
 * @param state - `reading` does not count as content.
 */
export function usePaintTimes(state: string): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.state = state;
    if (state === 'reading' || dataset.ready !== undefined) return;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        dataset.ready = performance.now().toFixed(1);
      }),
    );
  }, [state]);
}
