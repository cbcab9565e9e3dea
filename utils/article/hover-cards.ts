/** Links that a hover card has at the least: a name, and stories about it. */
const FEWEST_LINKS = 3;
/** Letters from which on a run of links is no part of a sentence. */
const SHORTEST_CARD = 80;
/** Share of its letters that are in links. */
const LINKED = 0.85;

/**
 * Take hover cards out of a page copy: boxes inside a paragraph that open on a name and link to stories about it. Without
 * the page's style they would stand in the middle of the sentence.
 */
export function removeHoverCards(copy: Document): void {
  for (const span of copy.body.querySelectorAll('p span')) {
    if (!span.isConnected || span.childElementCount < FEWEST_LINKS) continue;
    let links = 0;
    let linked = 0;
    for (const child of span.children) {
      if (child.localName !== 'a') continue;
      links++;
      linked += child.textContent?.length ?? 0;
    }
    if (links < FEWEST_LINKS) continue;
    const letters = span.textContent?.length ?? 0;
    if (letters >= SHORTEST_CARD && linked >= letters * LINKED && standsInSentence(span)) span.remove();
  }
}

/** Whether the paragraph has words of its own around the box. */
function standsInSentence(span: Element): boolean {
  const paragraph = span.closest('p');
  return paragraph !== null && (paragraph.textContent?.length ?? 0) > (span.textContent?.length ?? 0) + 40;
}
