import { useEffect, useState } from 'preact/hooks';
import type { ExportFormat, ExportWords } from '../../utils/export/format';
import { exportFormats } from '../../utils/export/index';
import { type Copy, copyToClipboard } from '../../utils/extension/clipboard';
import type { AnnotatedArticle } from '../../utils/model';

/** How the last copy went; `refused` keeps the text, so that it can be copied by hand. */
export type CopyState =
  | { readonly status: 'idle' }
  | { readonly status: 'copied' }
  | { readonly status: 'refused'; readonly text: string };

/** Milliseconds for which "Copied" stays. */
const SHOWN_FOR = 2_500;

export type Copying = {
  readonly state: CopyState;
  copyAs(format: ExportFormat): void;
  copyText(text: string): void;
  dismiss(): void;
};

/** Copying an article; "copied" is said only after the clipboard said yes. */
export function useCopy(article: AnnotatedArticle, words: ExportWords): Copying {
  const [state, setState] = useState<CopyState>({ status: 'idle' });
  useEffect(() => {
    if (state.status !== 'copied') return;
    const timer = setTimeout(() => setState({ status: 'idle' }), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [state]);
  const put = async (copy: Copy) => {
    const isCopied = await copyToClipboard(copy);
    setState(isCopied ? { status: 'copied' } : { status: 'refused', text: copy.text });
  };
  return {
    state,
    copyAs: ({ format, html }) => {
      void put({ text: format(article, words), html: html === null ? null : html(article, words) });
    },
    copyText: text => void put({ text, html: null }),
    dismiss: () => setState({ status: 'idle' }),
  };
}

/** The format that the copy button and its key use. */
export const mainFormat = exportFormats[0];
