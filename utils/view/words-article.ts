import type { Article } from '../model';
import { directionOf } from '../text/direction';
import { languageOf } from '../text/language';

/** An article made of bare words, one paragraph a line: for pages that have no article, read because someone asked. */
export function articleFromWords(words: {
  readonly title: string;
  readonly text: string;
  readonly url: string;
}): Article {
  const direction = directionOf(words.text);
  const lines = words.text
    .split(/\n+/u)
    .map(line => line.replace(/\s+/gu, ' ').trim())
    .filter(line => line !== '');
  return {
    title: words.title,
    byline: null,
    siteName: null,
    published: null,
    modified: null,
    language: languageOf(words.text, null),
    direction,
    url: words.url,
    leadImage: null,
    blocks: lines.map(text => ({ type: 'paragraph', text, marks: [], direction: directionOf(text, direction) })),
    removals: [],
    coverage: 1,
  };
}
