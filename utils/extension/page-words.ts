/** The visible words of a page. */
export type WordsOfPage = {
  readonly title: string;
  /** Paragraphs parted by empty lines. */
  readonly text: string;
  readonly url: string;
};

/** Runs inside the page, so it may use nothing but what is in it. */
export function readWords(): WordsOfPage {
  const selected = window.getSelection()?.toString().trim() ?? '';
  // Only innerText knows what is on screen and where lines end.
  return { title: document.title, text: selected || (document.body?.innerText ?? ''), url: location.href };
}
