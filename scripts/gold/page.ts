import { escapeHtml } from '../../utils/export/html';
import type { Draft } from './draft';

/** The draft as a page of a newspaper of our own: two layouts, chosen by the id so that they stay what they are. */
export function pageOf(draft: Draft): string {
  const { lang, title, site, id, author, date, dek, clutter } = draft;
  const isPlain = [...id].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0) % 2 === 0;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    inLanguage: lang,
    datePublished: `${date}T09:00:00Z`,
    author: [{ '@type': 'Person', name: author }],
    publisher: { '@type': 'NewsMediaOrganization', name: site },
  };
  const direction = ['ar', 'fa', 'he'].includes(lang) ? ' dir="rtl"' : '';
  const head = [
    '<meta charset="utf-8">',
    `<title>${escapeHtml(title)} | ${escapeHtml(site)}</title>`,
    '<meta property="og:type" content="article">',
    `<meta property="og:title" content="${escapeHtml(title)}">`,
    `<meta property="og:site_name" content="${escapeHtml(site)}">`,
    `<link rel="canonical" href="https://news.example/${id}">`,
    isPlain ? '' : `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
  ];
  const menu = clutter.menu.map((word, at) => `<li><a href="/${at}">${escapeHtml(word)}</a></li>`).join('');
  const share = clutter.share.map(word => `<button>${escapeHtml(word)}</button>`).join('');
  const byline = `<span class="byline">${escapeHtml(author)}</span><time datetime="${date}T09:00:00Z">${date}</time>`;
  const paragraphs = draft.body.map((text, at) => `<p>${escapeHtml(text)}</p>\n${boxes(draft, at, isPlain)}`).join('');
  const tail = clutter.tail.map(text => `<section class="after"><p>${escapeHtml(text)}</p></section>`).join('\n');
  const standfirst = dek ? `<p class="dek">${escapeHtml(dek)}</p>` : '';
  const footer = clutter.footer.map(text => `<p>${escapeHtml(text)}</p>`).join('');
  const text = isPlain
    ? `<article class="post"><h1>${escapeHtml(title)}</h1>${standfirst}\n<div class="meta">${byline}</div><div class="share">${share}</div>\n<div class="text">\n${paragraphs}</div>\n${tail}</article>`
    : `<header><h1>${escapeHtml(title)}</h1>${standfirst}${byline}</header>\n<ul class="tools"><li>${share}</li></ul>\n<article>${paragraphs}${tail}</article>`;
  return `<!DOCTYPE html>\n<html lang="${lang}"${direction}>\n<head>\n${head.filter(Boolean).join('\n')}\n</head>\n<body><nav><ul>${menu}</ul></nav>\n<main>${text}</main>\n<footer>${footer}</footer></body></html>`;
}

/** All strings of the page that are no part of the article. */
export function clutterOf({ clutter }: Draft): string[] {
  const inside = clutter.inside.flatMap(({ label, text }) => (label ? [label, text] : [text]));
  return [...clutter.share, ...inside, ...clutter.tail, ...clutter.menu, ...clutter.footer];
}

function boxes({ clutter }: Draft, after: number, isPlain: boolean): string {
  return clutter.inside
    .filter(box => box.after === after)
    .map(({ label, text }) => {
      const link = `<a href="/x${after}">${escapeHtml(text)}</a>`;
      if (!label) return `<div class="box"><p>${escapeHtml(text)}</p></div>\n`;
      return isPlain
        ? `<aside class="related"><h3>${escapeHtml(label)}</h3><ul><li>${link}</li></ul></aside>\n`
        : `<p class="more"><strong>${escapeHtml(label)}</strong> ${link}</p>\n`;
    })
    .join('');
}
