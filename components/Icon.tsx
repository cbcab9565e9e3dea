/** Outlines on a 24 × 24 grid, drawn for Isnad. */
const PATHS = {
  copy: 'M9 9h10.5v11.5H9zM15 9V3.5H4.5V15H9',
  check: 'M4.5 12.5l5 5 10-11',
  down: 'M6 9.5l6 6 6-6',
  up: 'M6 14.5l6-6 6 6',
  reader: 'M12 6.5C10 5 7 4.5 3.5 4.5v14c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2v-14c-3.5 0-6.5.5-8.5 2zM12 6.5v14',
  keyboard: 'M3 6.5h18v11H3zM7 10.5h.01M10.3 10.5h.01M13.7 10.5h.01M17 10.5h.01M8 14h8',
  close: 'M6 6l12 12M18 6L6 18',
  outside: 'M9 5H5v14h14v-4M13 5h6v6M19 5l-9 9',
  marks: 'M4 19.5h16M7 15l4.5-10h1L17 15M8.6 11.5h6.800',
  more: 'M4.8 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0M11 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0M17.2 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside words that say the same; hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
