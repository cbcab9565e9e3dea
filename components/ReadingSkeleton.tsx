import { useWords } from './hooks/use-words';

type ReadingSkeletonProps = {
  /** After a while: say so, and offer to stop. */
  readonly isSlow: boolean;
  readonly onStop: () => void;
};

/** What stands where article and sources will be, from the first frame on, in the same places. */
export function ReadingSkeleton({ isSlow, onStop }: ReadingSkeletonProps) {
  const words = useWords();
  return (
    <div class="desk" data-sources="pending" data-testid="state-reading" aria-busy="true">
      <div class="provenance" aria-hidden="true">
        <div class="strip" />
        <i class="bone bone-sentence" />
      </div>
      <main class="article-pane">
        <div class={isSlow ? 'slow' : 'visually-hidden'} role="status">
          <h1>{words.message(isSlow ? 'stillReading' : 'reading')}</h1>
          {isSlow && <p>{words.message('stillReadingBody')}</p>}
        </div>
        {isSlow && (
          <button type="button" class="button" data-testid="stop-reading" onClick={onStop}>
            {words.message('stopReading')}
          </button>
        )}
        <div aria-hidden="true">
          <i class="bone bone-title" />
          <i class="bone bone-title bone-short" />
          {[0, 1, 2].map(paragraph => (
            <div class="bones" key={paragraph}>
              <i class="bone" />
              <i class="bone" />
              <i class="bone bone-short" />
            </div>
          ))}
        </div>
      </main>
      <SourcesSkeleton />
    </div>
  );
}

/** The room that is kept for the source list while sources are looked for. */
export function SourcesSkeleton() {
  return (
    <div class="source-list" aria-hidden="true">
      <i class="bone bone-short" />
      <div class="source-card">
        <i class="bone" />
        <i class="bone bone-short" />
      </div>
    </div>
  );
}
