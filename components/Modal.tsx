import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from './hooks/use-words';
import { Icon } from './Icon';

type ModalProps = {
  readonly name: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

/** A dialog over everything; the browser keeps the focus in it and closes it on Esc. */
export function Modal({ name, title, onClose, children }: ModalProps) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      class="modal"
      data-testid={name}
      aria-labelledby={`${name}-title`}
      onClose={onClose}
      // In a popup an Esc that nobody takes would close the whole popup.
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        dialog.current?.close();
      }}
      ref={dialog}
    >
      <header>
        <h2 id={`${name}-title`}>{title}</h2>
        <button type="button" class="quiet" aria-label={words.message('close')} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </button>
      </header>
      {children}
    </dialog>
  );
}
