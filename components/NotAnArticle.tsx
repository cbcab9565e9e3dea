import { useWords } from './hooks/use-words';
import { StateScreen } from './StateScreen';

type NotAnArticleProps = {
  /** True after the reader asked for the page's words and it had none. */
  readonly isEmpty: boolean;
  readonly onReadAnyway: () => void;
  readonly onPick: () => Promise<void>;
};

/** A page without an article, and the way to read its words all the same. */
export function NotAnArticle({ isEmpty, onReadAnyway, onPick }: NotAnArticleProps) {
  const words = useWords();
  return (
    <StateScreen name="not-an-article" title={words.message('notAnArticleTitle')}>
      <p>{words.message('notAnArticleBody')}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={onReadAnyway}>
          {words.message('readAnyway')}
        </button>
        <button type="button" class="button" data-testid="pick-part" onClick={() => void onPick()}>
          {words.message('pickPart')}
        </button>
      </div>
      <p class="hint" role="status">
        {words.message(isEmpty ? 'nothingToRead' : 'readAnywayHint')}
      </p>
    </StateScreen>
  );
}
