import { useEffect, useRef } from 'preact/hooks';
import { useWords } from './hooks/use-words';
import { Modal } from './Modal';

type ClipboardRefusedProps = { readonly text: string; readonly onClose: () => void };

/** The text that could not be copied, selected, to be copied by hand. */
export function ClipboardRefused({ text, onClose }: ClipboardRefusedProps) {
  const words = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const title = words.message('clipboardRefusedTitle');
  return (
    <Modal name="state-clipboard-refused" title={title} onClose={onClose}>
      <p>{words.message('clipboardRefusedBody')}</p>
      <textarea class="report" readOnly dir="auto" rows={10} value={text} aria-label={title} ref={field} />
    </Modal>
  );
}
