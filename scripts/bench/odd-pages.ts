/** Pages that strain a reader, made by code: each takes its size as a factor. */
const SENTENCE =
  'The night ferry did not sail for eleven evenings, because no licensed pilot could be found for the narrow channel. ';
const paragraph = (sentences: number) => `<p>${SENTENCE.repeat(sentences)}</p>`;
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Harbour towns</title></head><body>${body}</body></html>`;

export const ODD_PAGES: Readonly<Record<string, (factor: number) => string>> = {
  'many paragraphs (0.6 MB at 1)': factor => page(`<article>${paragraph(4).repeat(1_300 * factor)}</article>`),
  'many nodes (12,500 at 1)': factor =>
    page(
      `<article>${paragraph(4).repeat(10)}</article><ul>${'<li><a href="/a">Ferry</a></li>'.repeat(6_250 * factor)}</ul>`,
    ),
  'deep nesting (1,900 levels at 1)': factor =>
    page(`<article>${paragraph(4).repeat(5)}</article>${'<div>'.repeat(1_900 * factor)}${paragraph(4)}`),
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
