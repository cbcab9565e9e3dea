import type { InlineMark } from '../model';

/** Elements that mark words inside a block. */
export const MARK_OF: Readonly<Record<string, InlineMark['kind']>> = {
  strong: 'strong',
  b: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  sub: 'sub',
  sup: 'sup',
};

/** Elements that begin and end a block. */
export const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'center',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'th',
  'tr',
  'ul',
  'body',
]);

export const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Elements that make blocks of a kind of their own, headings among them. */
export const SPECIAL = new Set(
  'pre table figure img picture iframe video audio embed ul ol hr h1 h2 h3 h4 h5 h6'.split(' '),
);

/** The element that makes a block of the words in `element`. */
export function blockElementOf(element: Element): Element {
  let at = element;
  while (!BLOCKS.has(at.localName) && at.parentElement) at = at.parentElement;
  return at;
}
