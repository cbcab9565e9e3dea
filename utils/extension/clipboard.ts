/** What to put on the clipboard: `html` for editors that take structure, `text` for all else. */
export type Copy = { readonly text: string; readonly html: string | null };

/**
 * Put words on the clipboard, as plain text and, where the browser can, as HTML beside it.
 *
 * @return Whether the clipboard took it. Never rejects.
 */
export async function copyToClipboard({ text, html }: Copy): Promise<boolean> {
  try {
    if (html !== null && typeof ClipboardItem !== 'undefined') {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
    } else {
      await navigator.clipboard.writeText(text);
    }
    return true;
  } catch (error) {
    // NotAllowedError: no focus or no permission. Any other refusal means the same to the reader: it was not copied.
    console.warn('clipboard refused', error);
    return false;
  }
}
