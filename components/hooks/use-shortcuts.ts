import { useEffect, useRef } from 'preact/hooks';

/** What to do for a key, by `KeyboardEvent.code`: an Arabic layout changes `key`, not where the key is. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/**
 * Single-letter shortcuts, heard only when no modifier is down and nobody is typing.
 *
 * @param onEscape - Returns whether it undid something; if not, the browser may close the popup.
 */
export function useShortcuts(shortcuts: Shortcuts, onEscape: () => boolean): void {
  const latest = useRef({ shortcuts, onEscape });
  latest.current = { shortcuts, onEscape };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      if (event.code === 'Escape') {
        if (latest.current.onEscape()) event.preventDefault();
        return;
      }
      // "?" stands on different keys; layouts with Arabic letters print it as "؟".
      const code = event.key === '?' || event.key === '؟' ? '?' : event.shiftKey ? null : event.code;
      const action = code === null ? undefined : latest.current.shortcuts[code];
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName))
  );
}
