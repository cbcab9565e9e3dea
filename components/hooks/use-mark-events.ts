import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Desk } from './use-desk';

/** Milliseconds a pointer rests on a mark before its card opens, and is away before it closes. */
const OPEN_AFTER = 180;
const CLOSE_AFTER = 260;

/**
 * Open and close cards as pointer and focus move over marks and chips.
 *
 * One set of listeners on the pane serves all marks; keyboard and screen reader use the chips, which are links.
 */
export function useMarkEvents(pane: RefObject<HTMLElement | null>, desk: Desk): void {
  const latest = useRef(desk);
  latest.current = desk;
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const delay = oneDelay();
    const ends = [
      followPointer(element, latest, delay),
      followFocus(element, latest),
      pinOnClick(element, latest, delay),
    ];
    return () => {
      delay.cancel();
      for (const end of ends) end();
    };
  }, [pane]);
}

/** The desk as it was last drawn: listeners live longer than one drawing. */
type LatestDesk = { readonly current: Desk };

/** Something to be done in a while; what comes later takes its place. */
type Delay = { start(run: () => void, milliseconds: number): void; cancel(): void };

function oneDelay(): Delay {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => clearTimeout(timer);
  return {
    start: (run, milliseconds) => {
      cancel();
      timer = setTimeout(run, milliseconds);
    },
    cancel,
  };
}

/** A pointer that rests on a mark opens its card, one that stays away closes it; a pinned card stays. */
function followPointer(element: HTMLElement, latest: LatestDesk, delay: Delay): () => void {
  const closeUnlessPinned = () => {
    if (!latest.current.isPinned) latest.current.closeCard();
  };
  const onOver = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    if (isInCard(event.target)) {
      delay.cancel();
      return;
    }
    const attribution = attributionAt(event.target);
    if (attribution === null) delay.start(closeUnlessPinned, CLOSE_AFTER);
    else if (attribution === latest.current.card) delay.cancel();
    else if (!latest.current.isPinned) delay.start(() => latest.current.openCard(attribution, false), OPEN_AFTER);
  };
  const onLeave = () => delay.start(closeUnlessPinned, CLOSE_AFTER);
  element.addEventListener('pointerover', onOver);
  element.addEventListener('pointerleave', onLeave);
  return () => {
    element.removeEventListener('pointerover', onOver);
    element.removeEventListener('pointerleave', onLeave);
  };
}

/** The card goes with the focus: open while a chip or the card itself has it. */
function followFocus(element: HTMLElement, latest: LatestDesk): () => void {
  const onFocusIn = (event: FocusEvent) => {
    const attribution = chipAt(event.target);
    if (attribution !== null && attribution !== latest.current.card) latest.current.openCard(attribution, false);
  };
  const onFocusOut = (event: FocusEvent) => {
    const next = event.relatedTarget;
    if (isInCard(next) || chipAt(next) !== null || next === null) return;
    if (chipAt(event.target) !== null || isInCard(event.target)) latest.current.closeCard();
  };
  element.addEventListener('focusin', onFocusIn);
  element.addEventListener('focusout', onFocusOut);
  return () => {
    element.removeEventListener('focusin', onFocusIn);
    element.removeEventListener('focusout', onFocusOut);
  };
}

/** A click on a mark opens its card for good; one beside all marks closes the card. */
function pinOnClick(element: HTMLElement, latest: LatestDesk, delay: Delay): () => void {
  const onClick = (event: MouseEvent) => {
    if (isInCard(event.target)) return;
    const attribution = attributionAt(event.target);
    const isChip = chipAt(event.target) !== null;
    if (isChip) event.preventDefault();
    if (attribution === null) {
      if (latest.current.card !== null) latest.current.closeCard();
      return;
    }
    // A link inside a mark goes where it says; a selection is not a click.
    const isLink = !isChip && event.target instanceof Element && event.target.closest('a') !== null;
    if (isLink || (!isChip && !getSelection()?.isCollapsed)) return;
    delay.cancel();
    latest.current.openCard(attribution, true);
  };
  element.addEventListener('click', onClick);
  return () => element.removeEventListener('click', onClick);
}

function attributionAt(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  const found = target.closest<HTMLElement>('[data-chip], [data-attribution]');
  return found?.dataset.chip ?? found?.dataset.attribution ?? null;
}

function chipAt(target: EventTarget | null): string | null {
  return target instanceof HTMLElement ? (target.dataset.chip ?? null) : null;
}

function isInCard(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-card]') !== null;
}
