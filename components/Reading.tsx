import type { ComponentChildren } from 'preact';
import { ArticleDesk, type DeskView } from './ArticleDesk';
import { Header } from './Header';
import type { ReadingState } from './hooks/reading-state';
import type { ReadingControls } from './hooks/use-reading';
import { useWords } from './hooks/use-words';
import { NotAnArticle } from './NotAnArticle';
import { PageForbidden } from './PageForbidden';
import { ReadingFailed } from './ReadingFailed';
import { ReadingSkeleton } from './ReadingSkeleton';
import { ReadingStopped } from './ReadingStopped';
import { StateScreen } from './StateScreen';

export type ReadingActions = Omit<ReadingControls, 'state'> & {
  copyReport(report: string): Promise<boolean>;
  keepView(view: DeskView): void;
};

type ReadingProps = {
  readonly state: ReadingState;
  readonly actions: ReadingActions /** Buttons that only one surface has. */;
  readonly tools: ComponentChildren;
};

/** One screen for each state of reading a page: what popup and reader page have in common. */
export function Reading({ state, actions, tools }: ReadingProps) {
  const words = useWords();
  switch (state.status) {
    case 'article':
      return (
        <ArticleDesk
          article={state.article}
          marks={state.marks}
          extent={state}
          actions={actions}
          initial={state.initial}
          onView={actions.keepView}
          tools={tools}
        />
      );
    case 'reading':
      return (
        <Screen>
          <ReadingSkeleton isSlow={state.isSlow} onStop={actions.stop} />
        </Screen>
      );
    case 'not-an-article':
      return (
        <Screen>
          <NotAnArticle isEmpty={state.isEmpty} onReadAnyway={actions.readAnyway} onPick={actions.pickPart} />
        </Screen>
      );
    case 'nothing-kept':
      return (
        <Screen>
          <StateScreen name="nothing-kept" title={words.message('readerEmptyTitle')}>
            <p>{words.message('readerEmptyBody')}</p>
          </StateScreen>
        </Screen>
      );
    case 'page-forbidden':
      return (
        <Screen>
          <PageForbidden page={state.page} />
        </Screen>
      );
    case 'stopped':
      return (
        <Screen>
          <ReadingStopped
            reason={state.reason}
            isNothingSelected={state.note !== null}
            onTryAgain={actions.tryAgain}
            onReadSelection={actions.readSelection}
            onPick={actions.pickPart}
          />
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
