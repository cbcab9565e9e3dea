import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** A button that opens a menu beside it: a click elsewhere closes it, Esc closes it and goes back to the button. */
export function useMenu(): {
  readonly isOpen: boolean;
  setOpen(isOpen: boolean): void;
  /** Around button and menu. */
  readonly box: RefObject<HTMLDivElement | null>;
  onKeyDown(event: KeyboardEvent): void;
} {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [isOpen]);
  return {
    isOpen,
    setOpen,
    box,
    onKeyDown: event => {
      if (event.key !== 'Escape' || !isOpen) return;
      event.preventDefault();
      setOpen(false);
      box.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    },
  };
}
