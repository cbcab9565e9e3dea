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

/** What the screens can ask for: reading in other ways, and what popup and reader page each do in their own way. */
export type ReadingActions = Omit<ReadingControls, 'state'> & {
  copyReport(report: string): Promise<boolean>;
  keepView(view: DeskView): void;
};

type ReadingProps = {
  readonly state: ReadingState;
  readonly actions: ReadingActions;
  /** Buttons that only one surface has. */
  readonly tools: ComponentChildren;
};

/** One screen for each state of reading a page: what popup and reader page have in common. */
export function Reading({ state, actions, tools }: ReadingProps) {
  if (state.status !== 'article') {
    return (
      <>
        <Header details={[]} tools={null} />
        <ScreenWithoutArticle state={state} actions={actions} />
      </>
    );
  }
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
}

type ScreenProps = {
  readonly state: Exclude<ReadingState, { readonly status: 'article' }>;
  readonly actions: ReadingActions;
};

/** What there is to see and to do while there is no article. */
function ScreenWithoutArticle({ state, actions }: ScreenProps) {
  const words = useWords();
  switch (state.status) {
    case 'reading':
      return <ReadingSkeleton isSlow={state.isSlow} onStop={actions.stop} />;
    case 'not-an-article':
      return <NotAnArticle isEmpty={state.isEmpty} onReadAnyway={actions.readAnyway} onPick={actions.pickPart} />;
    case 'nothing-kept':
      return (
        <StateScreen name="nothing-kept" title={words.message('readerEmptyTitle')}>
          <p>{words.message('readerEmptyBody')}</p>
        </StateScreen>
      );
    case 'page-forbidden':
      return <PageForbidden page={state.page} />;
    case 'stopped':
      return (
        <ReadingStopped
          reason={state.reason}
          isNothingSelected={state.note !== null}
          onTryAgain={actions.tryAgain}
          onReadSelection={actions.readSelection}
          onPick={actions.pickPart}
        />
      );
    case 'failed':
      return <ReadingFailed report={state.report} onTryAgain={actions.tryAgain} onCopy={actions.copyReport} />;
  }
}
