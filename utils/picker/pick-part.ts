import type { Words } from '../view/words';
import { beside, larger, partAround, smaller } from './candidates';

/** Colours of the frame and the bar; they stand on pages of any colour. */
const ACCENT = '#0b6e66';
const PAPER = '#ffffff';
const INK = '#16222a';

/** The picker that is open in this page. */
let open: (() => void) | null = null;

/**
 * Let the reader point at a part of the page: with the pointer, or with the arrow keys and Enter.
 *
 * Draws in a closed shadow root above everything; the page's own elements are not touched, and its handlers hear nothing
 * of the clicks and keys meant for us.
 *
 * @return Null when the reader gave up.
 */
export function pickPart(page: Document, words: Words): Promise<Element | null> {
  open?.();
  return new Promise(resolve => {
    const { host, frame, status, choose, cancel } = draw(page, words);
    let part = startingPart(page);
    let cameFrom: Element | null = null;

    const show = () => {
      if (part) placeFrame(frame, part);
      else frame.style.display = 'none';
      const text = part?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';
      const start = text.length > 60 ? `${text.slice(0, 60)}…` : text;
      status.textContent = text === '' ? '' : words.message('pickedStart', start);
      choose.disabled = part === null;
    };
    const move = (next: Element | null, isByKey: boolean) => {
      if (next === null || next === part) return;
      part = next;
      if (isByKey) part.scrollIntoView({ block: 'nearest' });
      show();
    };
    const finish = (result: Element | null) => {
      for (const [type, listener] of listeners) window.removeEventListener(type, listener, true);
      host.remove();
      open = null;
      resolve(result);
    };

    const onKey = (event: Event) => {
      if (!(event instanceof KeyboardEvent)) return;
      const isOnButton = event.composedPath().some(target => target === choose || target === cancel);
      if (event.key === 'Tab' || (isOnButton && (event.key === 'Enter' || event.key === ' '))) return;
      halt(event);
      if (event.type !== 'keydown') return;
      if (event.key === 'Escape') finish(null);
      else if (event.key === 'Enter') finish(part);
      else if (part && event.key === 'ArrowUp') {
        cameFrom = cameFrom && part.contains(cameFrom) ? cameFrom : part;
        move(larger(part), true);
      } else if (part && event.key === 'ArrowDown') move(smaller(part, cameFrom), true);
      else if (part && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
        cameFrom = null;
        const isOn = (event.key === 'ArrowRight') === (getComputedStyle(part).direction !== 'rtl');
        move(beside(part, isOn ? 1 : -1), true);
      }
    };
    const onPointer = (event: Event) => {
      if (event.composedPath().includes(host)) return;
      halt(event);
      if (!(event instanceof MouseEvent)) return;
      if (event.type === 'pointermove') {
        cameFrom = null;
        move(partAround(deepestAt(page, event.clientX, event.clientY)), false);
      } else if (event.type === 'click') finish(partAround(deepestAt(page, event.clientX, event.clientY)) ?? part);
    };
    const listeners: readonly (readonly [string, (event: Event) => void])[] = [
      ...['keydown', 'keyup', 'keypress'].map(type => [type, onKey] as const),
      ...['pointermove', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'touchstart'].map(
        type => [type, onPointer] as const,
      ),
      ['scroll', show],
      ['resize', show],
    ];
    for (const [type, listener] of listeners) {
      window.addEventListener(type, listener, { capture: true, passive: false });
    }
    choose.addEventListener('click', () => finish(part));
    cancel.addEventListener('click', () => finish(null));
    open = () => finish(null);
    page.documentElement.append(host);
    if ('showPopover' in host) host.showPopover();
    show();
    choose.focus({ preventScroll: true });
  });
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

/** Pages' style policies forbid style sheets and attributes of others; properties set one by one are always allowed. */
function style(element: HTMLElement, properties: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value, 'important');
}

function placeFrame(frame: HTMLElement, part: Element): void {
  const { top, left, width, height } = part.getBoundingClientRect();
  style(frame, {
    display: 'block',
    transform: `translate(${left - 4}px, ${top - 4}px)`,
    width: `${width + 8}px`,
    height: `${height + 8}px`,
  });
}

function draw(page: Document, words: Words) {
  const make = <K extends keyof HTMLElementTagNameMap>(name: K, properties: Readonly<Record<string, string>>) => {
    const element = page.createElement(name);
    style(element, properties);
    return element;
  };
  const host = make('div', {
    all: 'initial',
    position: 'fixed',
    inset: '0',
    width: '100%',
    height: '100%',
    border: '0',
    padding: '0',
    margin: '0',
    overflow: 'hidden',
    background: 'transparent',
    'pointer-events': 'none',
    'z-index': '2147483647',
  });
  host.setAttribute('popover', 'manual');
  host.setAttribute('data-isnad-picker', '');
  const frame = make('div', {
    position: 'absolute',
    top: '0',
    left: '0',
    border: `2px solid ${ACCENT}`,
    'border-radius': '6px',
    background: 'rgb(11 110 102 / 14%)',
    'box-sizing': 'border-box',
    'box-shadow': `0 0 0 2px ${PAPER}`,
    'pointer-events': 'none',
  });
  const bar = make('div', {
    position: 'absolute',
    bottom: '16px',
    left: '50%',
    transform: 'translateX(-50%)',
    display: 'flex',
    'flex-wrap': 'wrap',
    'align-items': 'center',
    gap: '8px 12px',
    width: 'min(44rem, calc(100vw - 32px))',
    padding: '12px 16px',
    'box-sizing': 'border-box',
    border: `1px solid ${ACCENT}`,
    'border-radius': '10px',
    background: PAPER,
    color: INK,
    font: '15px/1.5 system-ui, sans-serif',
    'box-shadow': '0 8px 30px rgb(0 0 0 / 30%)',
    'pointer-events': 'auto',
  });
  bar.dir = words.direction;
  bar.lang = words.locale;
  bar.setAttribute('role', 'dialog');
  bar.setAttribute('aria-label', words.message('pickPart'));
  const text = make('div', { flex: '1 1 18rem', 'min-width': '0' });
  const hint = make('div', { 'font-weight': '600' });
  hint.textContent = words.message('pickHint');
  const status = make('div', {
    color: '#4a5a63',
    'font-size': '13px',
    overflow: 'hidden',
    'overflow-wrap': 'anywhere',
  });
  status.setAttribute('role', 'status');
  status.dir = 'auto';
  text.append(hint, status);
  const button = (label: string, isMain: boolean) => {
    const element = make('button', {
      'min-height': '36px',
      padding: '0 14px',
      border: `1px solid ${ACCENT}`,
      'border-radius': '8px',
      background: isMain ? ACCENT : PAPER,
      color: isMain ? PAPER : ACCENT,
      font: '600 14px/1.2 system-ui, sans-serif',
      cursor: 'pointer',
    });
    element.type = 'button';
    element.textContent = label;
    return element;
  };
  const choose = button(words.message('pickRead'), true);
  const cancel = button(words.message('pickCancel'), false);
  bar.append(text, choose, cancel);
  const root = host.attachShadow({ mode: 'closed' });
  root.append(frame, bar);
  return { host, frame, status, choose, cancel };
}
