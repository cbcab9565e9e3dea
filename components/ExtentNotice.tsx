import { COMPLETE } from '../utils/model';
import type { Extent } from './hooks/reading-state';
import type { ReadingControls } from './hooks/use-reading';
import { useWords } from './hooks/use-words';

type ExtentNoticeProps = {
  readonly extent: Extent;
  readonly actions: Pick<ReadingControls, 'widen'>;
  readonly onLeftOut: () => void;
};

/** Says when the text may not be the whole article, or is more than it, with a way to the other. */
export function ExtentNotice({ extent, actions, onLeftOut }: ExtentNoticeProps) {
  const words = useWords();
  const { original, breadth, canWiden, note } = extent;
  if (note === 'nothing-selected') {
    return (
      <p class="notice" role="status" data-testid="notice-nothing-selected">
        {words.message('nothingSelected')}
      </p>
    );
  }
  if (breadth !== 'article') {
    if (!canWiden) return null;
    return (
      <div class="notice" role="status" data-testid={`notice-${breadth}`}>
        <p>{words.message(breadth === 'wide' ? 'wideShown' : 'pageShown')}</p>
        <button type="button" class="button" onClick={() => actions.widen('article')}>
          {words.message('showArticle')}
        </button>
      </div>
    );
  }
  if (original.coverage >= COMPLETE) return null;
  return (
    <div class="notice" role="status" data-testid="notice-incomplete">
      <p>{words.message('incomplete')}</p>
      {original.removals.length > 0 && (
        <button type="button" class="button" onClick={onLeftOut}>
          {words.message('leftOut')}
        </button>
      )}
      {canWiden && (
        <button type="button" class="button" onClick={() => actions.widen('wide')}>
          {words.message('showWide')}
        </button>
      )}
    </div>
  );
}
