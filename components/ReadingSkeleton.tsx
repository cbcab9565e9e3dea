import { useWords } from './hooks/use-words';

/** What stands where the article will be, from the first frame on. */
export function ReadingSkeleton() {
  const words = useWords();
  return (
    <main class="skeleton" data-testid="state-reading" aria-busy="true">
      <p class="visually-hidden" role="status">
        {words.message('reading')}
      </p>
      <div aria-hidden="true">
        <i class="bone bone-title" />
        <i class="bone bone-title bone-short" />
        {[0, 1, 2].map(paragraph => (
          <p key={paragraph}>
            <i class="bone" />
            <i class="bone" />
            <i class="bone bone-short" />
          </p>
        ))}
      </div>
    </main>
  );
}
