/** A block's text without the line breaks that a page's `<br>` left in it. */
export function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' ');
}
