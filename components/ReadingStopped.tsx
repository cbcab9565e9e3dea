import type { StopReason } from '../utils/model';
import { useWords } from './hooks/use-words';
import { StateScreen } from './StateScreen';

type ReadingStoppedProps = {
  readonly reason: StopReason;
  /** The reader asked for the selection, and there is none. */
  readonly isNothingSelected: boolean;
  readonly onTryAgain: () => void;
  readonly onReadSelection: () => void;
  readonly onPick: () => Promise<void>;
};

/** A page too large to be read in time, or given up: read a part of it, or try again. */
export function ReadingStopped({
  reason,
  isNothingSelected,
  onTryAgain,
  onReadSelection,
  onPick,
}: ReadingStoppedProps) {
  const words = useWords();
  return (
    <StateScreen name="stopped" title={words.message(reason === 'time' ? 'tookTooLongTitle' : 'stoppedTitle')}>
      <p>{words.message('stoppedBody')}</p>
      <div class="actions">
        <button type="button" class="primary" data-testid="pick-part" onClick={() => void onPick()}>
          {words.message('pickPart')}
        </button>
        <button type="button" class="button" onClick={onReadSelection}>
          {words.message('readSelection')}
        </button>
        <button type="button" class="button" onClick={onTryAgain}>
          {words.message('tryAgain')}
        </button>
      </div>
      <p class="hint" role="status">
        {isNothingSelected && words.message('nothingSelected')}
      </p>
    </StateScreen>
  );
}
