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
    <svg class="blank" viewBox="0 0 64 48" aria-hidden="true" focusable="false">
      <path d="M10 6h44v36H10z" />
      <path d="M18 16h28M18 24h28M18 32h14" class="blank-lines" />
    </svg>
  );
}
