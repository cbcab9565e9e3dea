import type { Words } from '../view/words';
import { beside, larger, partAround, smaller } from './candidates';
import { type DrawnPicker, drawPicker, placeFrame } from './draw-picker';

/** The picker that is open in this page. */
let open: (() => void) | null = null;

/**
 * Let the reader point at a part of the page: with the pointer, or with the arrow keys and Enter.
 *
 * Draws in a closed shadow root above everything; the page's own elements are not touched, and its handlers hear nothing
 * of the clicks and keys meant for us. A picker that is still open in this page gives up first.
 *
 * @return Null when the reader gave up.
 */
export function pickPart(page: Document, words: Words): Promise<Element | null> {
  open?.();
  return new Promise(resolve => {
    const drawn = drawPicker(page, words);
    const { host, choose, cancel } = drawn;
    const choice = partInFrame(page, words, drawn);
    const finish = (result: Element | null) => {
      stopListening();
      host.remove();
      open = null;
      resolve(result);
    };
    const stopListening = listenBeforePage([
      ...listeners(['keydown', 'keyup', 'keypress'], onKeys(drawn, choice, finish)),
      ...listeners(
        ['pointermove', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'touchstart'],
        onPointer(page, host, choice, finish),
      ),
      ...listeners(['scroll', 'resize'], choice.show),
    ]);
    choose.addEventListener('click', () => finish(choice.part()));
    cancel.addEventListener('click', () => finish(null));
    open = () => finish(null);
    page.documentElement.append(host);
    if ('showPopover' in host) host.showPopover();
    choice.show();
    choose.focus({ preventScroll: true });
  });
}

type Finish = (result: Element | null) => void;

/** The part that is framed, and the ways to another one. */
type Choice = {
  /** Null where nothing on the page is a part. */
  part(): Element | null;
  /** Draw the frame where the part is now, and say how it begins. */
  show(): void;
  /** Frame what is under the pointer; where that is no part, the frame stays. */
  point(part: Element | null): void;
  grow(): void;
  /** Back the way that growing came, where it is known. */
  shrink(): void;
  /** To the part that stands left or right of this one, in its own direction of writing. */
  turn(towards: 'left' | 'right'): void;
};

/** Letters of a part that the bar shows. */
const LONGEST_START = 60;

function partInFrame(page: Document, words: Words, { frame, status, choose }: DrawnPicker): Choice {
  let part = startingPart(page);
  /** The innermost part that the reader has grown out of since pointing or turning. */
  let cameFrom: Element | null = null;
  const show = () => {
    if (part) placeFrame(frame, part);
    else frame.style.display = 'none';
    const text = part?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';
    const start = text.length > LONGEST_START ? `${text.slice(0, LONGEST_START)}…` : text;
    status.textContent = text === '' ? '' : words.message('pickedStart', start);
    choose.disabled = part === null;
  };
  const move = (next: Element | null, isByKey: boolean) => {
    if (next === null || next === part) return;
    part = next;
    if (isByKey) part.scrollIntoView({ block: 'nearest' });
    show();
  };
  return {
    part: () => part,
    show,
    point: next => {
      cameFrom = null;
      move(next, false);
    },
    grow: () => {
      if (!part) return;
      cameFrom = cameFrom && part.contains(cameFrom) ? cameFrom : part;
      move(larger(part), true);
    },
    shrink: () => {
      if (part) move(smaller(part, cameFrom), true);
    },
    turn: towards => {
      if (!part) return;
      cameFrom = null;
      const isOn = (towards === 'right') === (getComputedStyle(part).direction !== 'rtl');
      move(beside(part, isOn ? 1 : -1), true);
    },
  };
}

type Listener = readonly [type: string, listener: (event: Event) => void];

const listeners = (types: readonly string[], listener: (event: Event) => void): Listener[] =>
  types.map(type => [type, listener]);

/** Listen on the window, before the page's own handlers. @return Ends it. */
function listenBeforePage(all: readonly Listener[]): () => void {
  for (const [type, listener] of all) window.addEventListener(type, listener, { capture: true, passive: false });
  return () => {
    for (const [type, listener] of all) window.removeEventListener(type, listener, true);
  };
}

/** Keys are ours, but for Tab and what presses a button of the bar. */
function onKeys({ choose, cancel }: DrawnPicker, choice: Choice, finish: Finish): (event: Event) => void {
  const actions: Readonly<Record<string, () => void>> = {
    Escape: () => finish(null),
    Enter: () => finish(choice.part()),
    ArrowUp: choice.grow,
    ArrowDown: choice.shrink,
    ArrowRight: () => choice.turn('right'),
    ArrowLeft: () => choice.turn('left'),
  };
  return event => {
    if (!(event instanceof KeyboardEvent)) return;
    const isOnButton = event.composedPath().some(target => target === choose || target === cancel);
    if (event.key === 'Tab' || (isOnButton && (event.key === 'Enter' || event.key === ' '))) return;
    halt(event);
    if (event.type === 'keydown') actions[event.key]?.();
  };
}

/** The pointer frames what it is over, a click takes it; on the bar it does what it always does. */
function onPointer(page: Document, host: Element, choice: Choice, finish: Finish): (event: Event) => void {
  return event => {
    if (event.composedPath().includes(host)) return;
    halt(event);
    if (!(event instanceof MouseEvent)) return;
    const under = () => partAround(deepestAt(page, event.clientX, event.clientY));
    if (event.type === 'pointermove') choice.point(under());
    else if (event.type === 'click') finish(under() ?? choice.part());
  };
}

function halt(event: Event): void {
  if (event.cancelable) event.preventDefault();
  event.stopImmediatePropagation();
}

function startingPart(page: Document): Element | null {
  const { clientWidth, clientHeight } = page.documentElement;
  return partAround(deepestAt(page, clientWidth / 2, clientHeight / 2)) ?? partAround(page.body);
}

/** The element at a point, also inside open shadow roots. */
function deepestAt(page: Document, x: number, y: number): Element | null {
  let element = page.elementFromPoint(x, y);
  for (let inner = element; inner?.shadowRoot; ) {
    inner = inner.shadowRoot.elementFromPoint(x, y);
    if (inner === null || inner === element) break;
    element = inner;
  }
  return element;
}
