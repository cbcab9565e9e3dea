import { render } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';
import type { DeskView } from '../../components/ArticleDesk';
import { usePaintTimes } from '../../components/hooks/use-paint-times';
import { useReading } from '../../components/hooks/use-reading';
import { WordsContext } from '../../components/hooks/use-words';
import { Icon } from '../../components/Icon';
import { Reading } from '../../components/Reading';
import { readActiveTab } from '../../utils/extension/active-tab';
import { copyToClipboard } from '../../utils/extension/clipboard';
import { startEngine } from '../../utils/extension/engine';
import { savePopupView } from '../../utils/extension/popup-view';
import { openReader } from '../../utils/extension/reader-session';
import { browserWords } from '../../utils/extension/words';

// Reading begins before anything is drawn: the page works on it while the skeleton is painted.
const firstStop = new AbortController();
const first = readActiveTab(firstStop.signal);
const engine = startEngine();

const words = browserWords();
document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;
document.title = words.message('extName');

function App() {
  const reading = useReading(first, engine, firstStop);
  const { state } = reading;
  usePaintTimes(state.status);
  const url = state.status === 'article' ? state.article.url : null;
  const keepView = useCallback(
    (view: DeskView) => {
      if (url === null) return;
      void first.then(({ tab }) => tab && savePopupView(tab.id, { url, ...view }));
    },
    [url],
  );
  useEffect(() => fitWindow(), []);
  const handOver = () => {
    if (state.status !== 'article') return;
    const { article, page, breadth } = state;
    void first
      .then(({ tab }) => openReader({ tab, reading: { status: 'article', article, page, breadth }, kept: null }))
      .then(() => window.close());
  };
  return (
    <WordsContext.Provider value={words}>
      <Reading
        state={state}
        actions={{
          ...reading,
          // The page is under the popup: it goes once the picker stands in the page.
          pickPart: () => reading.pickPart().then(() => window.close()),
          keepView,
          copyReport: text => copyToClipboard({ text, html: null }),
        }}
        tools={
          <button type="button" class="button" data-testid="open-reader" onClick={handOver}>
            <Icon name="reader" />
            <span class="wide-only">{words.message('openReader')}</span>
          </button>
        }
      />
    </WordsContext.Provider>
  );
}

/**
 * Give the page the size of its window where that is smaller than the popup's own: on a phone, or zoomed.
 *
 * The popup's size comes from its content, so it cannot be written in units of a window that is not there yet.
 */
function fitWindow(): () => void {
  const fit = () => {
    const { style } = document.documentElement;
    if (innerWidth >= 280 && innerWidth < 640) style.setProperty('--popup-width', `${innerWidth}px`);
    if (innerHeight >= 200 && innerHeight < 600) style.setProperty('--popup-height', `${innerHeight}px`);
  };
  const timer = setTimeout(fit, 300);
  addEventListener('resize', fit);
  return () => {
    clearTimeout(timer);
    removeEventListener('resize', fit);
  };
}

const root = document.getElementById('root');
if (root) render(<App />, root);
