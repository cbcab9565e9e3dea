import type { ComponentChildren } from 'preact';
import { ArticleDesk, type DeskView } from './ArticleDesk';
import { Header } from './Header';
import type { PopupState } from './hooks/use-tab-article';
import { useWords } from './hooks/use-words';
import { Icon } from './Icon';
import { NotAnArticle } from './NotAnArticle';
import { PageForbidden } from './PageForbidden';
import { ReadingFailed } from './ReadingFailed';
import { ReadingSkeleton } from './ReadingSkeleton';

export type PopupActions = {
  openReader(): void;
  readAnyway(): void;
  tryAgain(): void;
  copyReport(report: string): Promise<boolean>;
  keepView(view: DeskView): void;
};

type PopupProps = { readonly state: PopupState; readonly actions: PopupActions };

/** The popup: one screen for each state of reading the tab in front. */
export function Popup({ state, actions }: PopupProps) {
  const words = useWords();
  switch (state.status) {
    case 'article':
      return (
        <ArticleDesk
          article={state.article}
          marks={state.marks}
          initial={state.initial}
          onView={actions.keepView}
          tools={
            <button type="button" class="button" data-testid="open-reader" onClick={actions.openReader}>
              <Icon name="reader" />
              <span class="wide-only">{words.message('openReader')}</span>
            </button>
          }
        />
      );
    case 'reading':
      return (
        <Screen>
          <ReadingSkeleton />
        </Screen>
      );
    case 'not-an-article':
      return (
        <Screen>
          <NotAnArticle isEmpty={state.isEmpty} onReadAnyway={actions.readAnyway} />
        </Screen>
      );
    case 'page-forbidden':
      return (
        <Screen>
          <PageForbidden page={state.page} />
        </Screen>
      );
    case 'failed':
      return (
        <Screen>
          <ReadingFailed report={state.report} onTryAgain={actions.tryAgain} onCopy={actions.copyReport} />
        </Screen>
      );
  }
}

function Screen({ children }: { readonly children: ComponentChildren }) {
  return (
    <>
      <Header details={[]} tools={null} />
      {children}
    </>
  );
}
