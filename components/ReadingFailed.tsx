import { useState } from 'preact/hooks';
import { useWords } from './hooks/use-words';
import { StateScreen } from './StateScreen';

type ReadingFailedProps = {
  /** What a maintainer needs: version, browser, address, message. Shown in full before it is copied. */
  readonly report: string;
  readonly onTryAgain: () => void;
  /** @return Whether the clipboard took it. */
  readonly onCopy: (text: string) => Promise<boolean>;
};

/** Reading broke: try again, or take a report along. Nothing is sent. */
export function ReadingFailed({ report, onTryAgain, onCopy }: ReadingFailedProps) {
  const words = useWords();
  const [isCopied, setCopied] = useState(false);
  return (
    <StateScreen name="failed" title={words.message('failedTitle')}>
      <p>{words.message('failedBody')}</p>
      <p class="actions">
        <button type="button" class="primary" onClick={onTryAgain}>
          {words.message('tryAgain')}
        </button>
        <button
          type="button"
          class="button"
          data-testid="copy-report"
          onClick={() => void onCopy(report).then(setCopied)}
        >
          {words.message(isCopied ? 'copied' : 'copyReport')}
        </button>
      </p>
      <textarea class="report" readOnly dir="ltr" rows={5} value={report} aria-label={words.message('reportLabel')} />
    </StateScreen>
  );
}
