import { render } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';
import type { DeskView } from '../../components/ArticleDesk';
import { usePaintTimes } from '../../components/hooks/use-paint-times';
import { type TabRead, useTabArticle } from '../../components/hooks/use-tab-article';
import { WordsContext } from '../../components/hooks/use-words';
import { Popup } from '../../components/Popup';
import { activeTab, readTab } from '../../utils/extension/active-tab';
import { copyToClipboard } from '../../utils/extension/clipboard';
import { openReader, savePopupView } from '../../utils/extension/session';
import { browserWords } from '../../utils/extension/words';

// Reading begins before anything is drawn: the page works on it while the skeleton is painted.
const first: Promise<TabRead> = activeTab().then(async tab => ({
  tab,
  reading: tab ? await readTab(tab) : { status: 'page-forbidden', page: 'browser' },
}));

const words = browserWords();
document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;
document.title = words.message('extName');

function App() {
  const { state, readAnyway, tryAgain } = useTabArticle(first);
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
  return (
    <WordsContext.Provider value={words}>
      <Popup
        state={state}
        actions={{
          readAnyway,
          tryAgain,
          keepView,
          copyReport: text => copyToClipboard({ text, html: null }),
          openReader: () => {
            if (state.status === 'article') void openReader(state.article).then(() => window.close());
          },
        }}
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
