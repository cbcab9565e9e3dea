import type { Words } from '../view/words';

/** Colours of the frame and the bar; they stand on pages of any colour. */
const ACCENT = '#0b6e66';
const PAPER = '#ffffff';
const INK = '#16222a';

/** What a picker has drawn into a page. */
export type DrawnPicker = {
  /** Stands above everything once it is in the page; the rest is inside, in a closed shadow root. */
  readonly host: HTMLElement;
  readonly frame: HTMLElement;
  /** Says which part is framed. */
  readonly status: HTMLElement;
  readonly choose: HTMLButtonElement;
  readonly cancel: HTMLButtonElement;
};

/** The picker's frame and bar, not yet in the page. */
export function drawPicker(page: Document, words: Words): DrawnPicker {
  const host = styled(page, 'div', HOST);
  host.setAttribute('popover', 'manual');
  host.setAttribute('data-isnad-picker', '');
  const frame = styled(page, 'div', FRAME);
  const { bar, status, choose, cancel } = drawBar(page, words);
  const root = host.attachShadow({ mode: 'closed' });
  root.append(frame, bar);
  return { host, frame, status, choose, cancel };
}

/** Put the frame round a part of the page, a little outside its box. */
export function placeFrame(frame: HTMLElement, part: Element): void {
  const { top, left, width, height } = part.getBoundingClientRect();
  style(frame, {
    display: 'block',
    transform: `translate(${left - 4}px, ${top - 4}px)`,
    width: `${width + 8}px`,
    height: `${height + 8}px`,
  });
}

/** The bar at the window's lower edge: what to do, what is framed, and two buttons. */
function drawBar(page: Document, words: Words) {
  const bar = styled(page, 'div', BAR);
  bar.dir = words.direction;
  bar.lang = words.locale;
  bar.setAttribute('role', 'dialog');
  bar.setAttribute('aria-label', words.message('pickPart'));
  const text = styled(page, 'div', { flex: '1 1 18rem', 'min-width': '0' });
  const hint = styled(page, 'div', { 'font-weight': '600' });
  hint.textContent = words.message('pickHint');
  const status = styled(page, 'div', STATUS);
  status.setAttribute('role', 'status');
  status.dir = 'auto';
  text.append(hint, status);
  const choose = drawButton(page, words.message('pickRead'), { background: ACCENT, color: PAPER });
  const cancel = drawButton(page, words.message('pickCancel'), { background: PAPER, color: ACCENT });
  bar.append(text, choose, cancel);
  return { bar, status, choose, cancel };
}

function drawButton(page: Document, label: string, colours: Style): HTMLButtonElement {
  const button = styled(page, 'button', { ...BUTTON, ...colours });
  button.type = 'button';
  button.textContent = label;
  return button;
}

/** CSS properties by their names. */
type Style = Readonly<Record<string, string>>;

function styled<K extends keyof HTMLElementTagNameMap>(page: Document, name: K, properties: Style) {
  const element = page.createElement(name);
  style(element, properties);
  return element;
}

/** Pages' style policies forbid style sheets and attributes of others; properties set one by one are always allowed. */
function style(element: HTMLElement, properties: Style): void {
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value, 'important');
}

const HOST: Style = {
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
};

const FRAME: Style = {
  position: 'absolute',
  top: '0',
  left: '0',
  border: `2px solid ${ACCENT}`,
  'border-radius': '6px',
  background: 'rgb(11 110 102 / 14%)',
  'box-sizing': 'border-box',
  'box-shadow': `0 0 0 2px ${PAPER}`,
  'pointer-events': 'none',
};

const BAR: Style = {
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
};

const STATUS: Style = {
  color: '#4a5a63',
  'font-size': '13px',
  overflow: 'hidden',
  'overflow-wrap': 'anywhere',
};

const BUTTON: Style = {
  'min-height': '36px',
  padding: '0 14px',
  border: `1px solid ${ACCENT}`,
  'border-radius': '8px',
  font: '600 14px/1.2 system-ui, sans-serif',
  cursor: 'pointer',
};
