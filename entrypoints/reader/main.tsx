import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { usePaintTimes } from '../../components/hooks/use-paint-times';
import { useReading } from '../../components/hooks/use-reading';
import { WordsContext } from '../../components/hooks/use-words';
import { Icon } from '../../components/Icon';
import { Reading } from '../../components/Reading';
import { copyToClipboard } from '../../utils/extension/clipboard';
import { startEngine } from '../../utils/extension/engine';
import { keptRead } from '../../utils/extension/reader-session';
import { browserWords } from '../../utils/extension/words';

const first = keptRead(location.hash.slice(1));
const engine = startEngine();

const words = browserWords();
document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;

function App() {
  const reading = useReading(first, engine);
  const { state } = reading;
  usePaintTimes(state.status);
  const title = state.status === 'article' ? state.article.title : '';
  useEffect(() => {
    document.title = title === '' ? words.message('extName') : title;
  }, [title]);
  const original = state.status === 'article' ? state.article.url : '';
  return (
    <WordsContext.Provider value={words}>
      <Reading
        state={state}
        actions={{ ...reading, keepView, copyReport: text => copyToClipboard({ text, html: null }) }}
        tools={
          /^https?:/u.test(original) && (
            <a class="button" href={original}>
              <Icon name="outside" />
              <span class="wide-only">{words.message('originalPage')}</span>
            </a>
          )
        }
      />
    </WordsContext.Provider>
  );
}

// The reader stays open: the browser itself keeps the place.
const keepView = () => {};

const root = document.getElementById('root');
if (root) render(<App />, root);
