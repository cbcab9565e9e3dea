import { ClipboardRefused } from './ClipboardRefused';
import type { Copying } from './hooks/use-copy';
import { useWords } from './hooks/use-words';

/** What came of copying: said to a screen reader, or the text to be copied by hand where the clipboard refused it. */
export function CopyOutcome({ copying: { state, dismiss } }: { readonly copying: Copying }) {
  const words = useWords();
  return (
    <>
      <p class="visually-hidden" role="status">
        {state.status === 'copied' ? words.message('copied') : ''}
      </p>
      {state.status === 'refused' && <ClipboardRefused text={state.text} onClose={dismiss} />}
    </>
  );
}
