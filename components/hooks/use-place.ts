import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { scrollerOf } from '../scroll';

/** The block at the top of the article pane, and how far through it the top edge is, 0 to 1. Holds at any width. */
export type Place = { readonly block: number; readonly fraction: number };

const START: Place = { block: -1, fraction: 0 };

/** Milliseconds without scrolling after which the place is taken down. */
const SETTLED_AFTER = 120;

/**
 * Where the reader is in the article, and back there when it opens again.
 *
 * @param initial - Null to start at the top.
 */
export function usePlace(root: RefObject<HTMLElement | null>, initial: Place | null): Place {
  const [place, setPlace] = useState(initial ?? START);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element || !initial || (initial.block === START.block && initial.fraction === 0)) return;
    const block = element.querySelector(`[data-block="${initial.block}"]`);
    if (!block) return;
    const scroller = scrollerOf(block);
    const box = block.getBoundingClientRect();
    scroller.scrollTop += box.top - Math.max(scroller.getBoundingClientRect().top, 0) + box.height * initial.fraction;
  }, [root]);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setPlace(placeIn(element)), SETTLED_AFTER);
    };
    // Scroll events do not bubble: which element scrolls depends on the width.
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener('scroll', onScroll, { capture: true });
    };
  }, [root]);
  return place;
}

function placeIn(element: HTMLElement): Place {
  const blocks = [...element.querySelectorAll<HTMLElement>('[data-block]')];
  const first = blocks[0];
  if (!first) return START;
  const top = Math.max(scrollerOf(first).getBoundingClientRect().top, 0);
  for (const block of blocks) {
    const box = block.getBoundingClientRect();
    if (box.bottom <= top) continue;
    const fraction = box.height > 0 ? Math.min(1, Math.max(0, (top - box.top) / box.height)) : 0;
    return { block: Number(block.dataset.block), fraction };
  }
  return START;
}
