import type { ComponentChildren } from 'preact';

type StateScreenProps = {
  /** The state's name: `not-an-article`, `page-forbidden` … */
  readonly name: string;
  readonly title: string;
  readonly children: ComponentChildren;
};

/** A screen of its own for a state without an article: what is the matter, and a way on. */
export function StateScreen({ name, title, children }: StateScreenProps) {
  return (
    <main class="state-screen" data-testid={`state-${name}`}>
      <Blank />
      <h1>{title}</h1>
      {children}
    </main>
  );
}

/** An empty page, so that a state is seen before it is read. */
function Blank() {
  return (
    <svg class="blank" viewBox="0 0 48 56" aria-hidden="true" focusable="false">
      <path d="M30 3H9a3 3 0 0 0-3 3v44a3 3 0 0 0 3 3h30a3 3 0 0 0 3-3V15zM30 3v12h12" />
      <path d="M14 26h20M14 34h20M14 42h12" class="blank-lines" />
    </svg>
  );
}
