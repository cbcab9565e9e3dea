/** Pages that strain a reader, made by code. */
const SENTENCE =
  'The night ferry did not sail for eleven evenings, because no licensed pilot could be found for the narrow channel. ';
const paragraph = (sentences: number) => `<p>${SENTENCE.repeat(sentences)}</p>`;
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Harbour towns</title></head><body>${body}</body></html>`;

/** Chromium lays out no tree of twice as many levels: a page that a reader sees is no deeper. */
const LEVELS = 1_900;
const DEEP = 'deep nesting (1,900 levels)';

/** A script that makes a page odd after it is loaded, and gives its depth: a parser stops at some hundred levels. */
export function growth(name: string): string | null {
  if (name !== DEEP) return null;
  return `let at = document.getElementById('top');
    for (let level = 0; level < ${LEVELS}; level++) at = at.appendChild(document.createElement('div'));
    at.appendChild(document.createElement('p')).textContent = ${JSON.stringify(SENTENCE.repeat(4))};
    let depth = 0;
    for (let node = at; node; node = node.parentElement) depth++;
    depth;`;
}

export const ODD_PAGES: Readonly<Record<string, (factor: number) => string>> = {
  'many paragraphs (0.6 MB at 1)': factor => page(`<article>${paragraph(4).repeat(1_300 * factor)}</article>`),
  'many nodes (12,500 at 1)': factor =>
    page(
      `<article>${paragraph(4).repeat(10)}</article><ul>${'<li><a href="/a">Ferry</a></li>'.repeat(6_250 * factor)}</ul>`,
    ),
  [DEEP]: factor => page(`<article id="top">${paragraph(4).repeat(5 * factor)}</article>`),
  'unclosed tags (2,000 at 1)': factor => page(`<article>${`<p><b><i>${SENTENCE.repeat(3)}`.repeat(125 * factor)}`),
  'one paragraph (64 kB at 1)': factor => page(`<article>${paragraph(560 * factor)}</article>`),
  'line breaks for paragraphs (1,000 at 1)': factor =>
    page(
      `<article><h1>Harbour towns</h1><div>${`${SENTENCE.repeat(3)}<br><br>`.repeat(1_000 * factor)}</div></article>`,
    ),
  'one table (2,000 rows at 1)': factor =>
    page(
      `<article>${paragraph(4).repeat(5)}<table>${'<tr><td>Skarholm</td><td>12</td></tr>'.repeat(2_000 * factor)}</table></article>`,
    ),
};
