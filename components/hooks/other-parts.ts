import { composeWider, readSelection, startPicking } from '../../utils/extension/active-tab';
import type { Breadth } from '../../utils/model';
import type { PageOnScreen } from './use-page-on-screen';

/** What a reader can ask of a page other than its article. */
export type OtherParts = {
  /** On a page without an article: read what is selected, else all its text. */
  readAnyway(): void;
  /** Show more or less of the page; what was put back goes with what it was taken out of. */
  widen(breadth: Breadth): void;
  readSelection(): void;
  /** @return Settles when the page waits for the reader to point, or a screen says why not. */
  pickPart(): Promise<void>;
};

/** Ways to the other parts of the page on screen. What breaks on the way has a screen of its own. */
export function otherParts({ setState, tab, page, showArticle, settle, fail }: PageOnScreen): OtherParts {
  const widen = async (breadth: Breadth) => {
    if (page.current === null) return;
    const article = await composeWider(page.current, breadth);
    if (article !== null) await showArticle({ original: article, breadth, initial: null, page: page.current });
    else setState({ status: 'not-an-article', isEmpty: breadth === 'page' });
  };

  /** @return Whether something was selected. */
  const showSelection = async (): Promise<boolean> => {
    const part = tab.current && (await readSelection(tab.current));
    if (!tab.current || part === null) return false;
    await settle({ tab: tab.current, reading: part, kept: null });
    return true;
  };

  const sayNothingSelected = () =>
    setState(now =>
      now.status === 'article' || now.status === 'stopped' ? { ...now, note: 'nothing-selected' } : now,
    );

  return {
    readAnyway: () => {
      void showSelection()
        .then(isRead => (isRead ? undefined : widen('page')))
        .catch(fail);
    },
    widen: breadth => void widen(breadth).catch(fail),
    readSelection: () => {
      void showSelection().then(isRead => (isRead ? undefined : sayNothingSelected()), fail);
    },
    pickPart: async () => {
      if (tab.current) await startPicking(tab.current).catch(fail);
    },
  };
}
