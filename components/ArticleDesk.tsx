import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ExportWords } from '../utils/export/format';
import type { AnnotatedArticle } from '../utils/model';
import { type ArticleView, viewArticle } from '../utils/view/article-view';
import { sourceLine } from '../utils/view/describe-source';
import { readingMinutes, wordCount } from '../utils/view/reading-time';
import type { Words } from '../utils/view/words';
import { ArticlePane } from './ArticlePane';
import { CopyButton } from './CopyButton';
import { CopyOutcome } from './CopyOutcome';
import { DeskTools } from './DeskTools';
import { ExtentNotice } from './ExtentNotice';
import { Header } from './Header';
import type { DeskState } from './hooks/desk-state';
import type { Extent } from './hooks/reading-state';
import { mainFormat, useCopy } from './hooks/use-copy';
import { type Desk, useDesk } from './hooks/use-desk';
import { useForget } from './hooks/use-forget';
import { type Place, usePlace } from './hooks/use-place';
import type { ReadingControls } from './hooks/use-reading';
import { type Shortcuts, useShortcuts } from './hooks/use-shortcuts';
import { useSureMarks } from './hooks/use-sure-marks';
import { useWords } from './hooks/use-words';
import { LeftOut, LeftOutLine } from './LeftOut';
import { MarksContext } from './MarkedText';
import { markStyles } from './mark-styles';
import { PageMenu } from './PageMenu';
import { type MarksState, ProvenanceBar } from './ProvenanceBar';
import { SourcesSkeleton } from './ReadingSkeleton';
import { ShortcutHelp } from './ShortcutHelp';
import { SourceList } from './SourceList';

/** Where a reader is in an article: what a surface keeps while it is closed. */
export type DeskView = Pick<DeskState, 'chosen' | 'card' | 'marksOn'> & {
  readonly place: Place;
  /** Whether marks that we are not sure of are shown too. */
  readonly allMarks: boolean;
};

type ArticleDeskProps = {
  readonly article: AnnotatedArticle;
  readonly marks: MarksState;
  /** How much of the page is shown, and what was left out. */
  readonly extent: Extent;
  readonly actions: Pick<ReadingControls, 'restore' | 'widen' | 'readSelection' | 'pickPart'>;
  /** Null to start at the top with nothing chosen. */
  readonly initial: DeskView | null;
  readonly onView: (view: DeskView) => void;
  /** Buttons that only one surface has. */
  readonly tools: ComponentChildren;
};

type Dialog = 'shortcuts' | 'left-out';

/** An article with its sources beside it, and all that can be done with them: the heart of popup and reader. */
export function ArticleDesk({ article: whole, marks, extent, actions, initial, onView, tools }: ArticleDeskProps) {
  const words = useWords();
  const { article, unsure, allMarks, setAllMarks } = useSureMarks(whole, initial?.allMarks ?? false);
  const view = useMemo(() => viewArticle(article), [article]);
  const desk = useDesk(view, initial ? { ...initial, isPinned: initial.card !== null } : undefined);
  const { chosen, card, marksOn } = desk;
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const forget = () => {
    desk.closeCard();
    desk.choose(null);
  };
  const toggleAllMarks = () => {
    forget();
    setAllMarks(!allMarks);
  };
  useForget(extent, forget);
  const copying = useCopy(article, exportWords(view, words));
  const styles = useMemo(() => markStyles(view.entries, words), [view.entries, words]);
  const place = usePlace(desk.root, initial?.place ?? null);
  useEffect(() => onView({ chosen, card, marksOn, place, allMarks }), [chosen, card, marksOn, place, allMarks, onView]);
  useShortcuts(
    {
      ...moves(desk),
      KeyC: () => copying.copyAs(mainFormat),
      KeyU: () => unsure > 0 && toggleAllMarks(),
      KeyX: () => setDialog('left-out'),
      '?': () => setDialog('shortcuts'),
    },
    desk.escape,
  );
  const pageMenu = (
    <PageMenu
      extent={extent}
      actions={actions}
      unsure={unsure > 0 ? { count: unsure, isShown: allMarks, toggle: toggleAllMarks } : null}
      onLeftOut={() => setDialog('left-out')}
      onShortcuts={() => setDialog('shortcuts')}
    />
  );
  return (
    <MarksContext.Provider value={styles}>
      <Header
        details={factsOf(article, words)}
        tools={
          <>
            {view.entries.length > 0 && <DeskTools desk={desk} />}
            {tools}
            {pageMenu}
            <CopyButton copying={copying} />
          </>
        }
      />
      <DeskBody {...{ view, desk, marks, extent, actions }} onLeftOut={() => setDialog('left-out')} />
      <CopyOutcome copying={copying} />
      {dialog === 'shortcuts' && <ShortcutHelp onClose={() => setDialog(null)} />}
      {dialog === 'left-out' && <LeftOut extent={extent} onRestore={actions.restore} onClose={() => setDialog(null)} />}
    </MarksContext.Provider>
  );
}

type DeskBodyProps = Pick<ArticleDeskProps, 'marks' | 'extent' | 'actions'> & {
  readonly view: ArticleView;
  readonly desk: Desk;
  readonly onLeftOut: () => void;
};

/** The article, what it rests on above it and its sources beside it. */
function DeskBody({ view, desk, marks, extent, actions, onLeftOut }: DeskBodyProps) {
  const hasSources = view.entries.length > 0;
  return (
    <div class="desk" data-sources={hasSources ? 'some' : marks === 'pending' ? 'pending' : 'none'} ref={desk.root}>
      <ProvenanceBar view={view} desk={desk} marks={marks} />
      <ArticlePane
        view={view}
        desk={desk}
        before={<ExtentNotice extent={extent} actions={actions} onLeftOut={onLeftOut} />}
        after={<LeftOutLine extent={extent} onShow={onLeftOut} />}
      />
      {hasSources && <SourceList view={view} desk={desk} />}
      {marks === 'pending' && <SourcesSkeleton />}
    </div>
  );
}

/** Keys that move through the marks and sources, or hide them. */
function moves(desk: Desk): Shortcuts {
  return {
    KeyJ: () => desk.stepAttribution(1),
    KeyK: () => desk.stepAttribution(-1),
    KeyN: () => desk.stepMention(1),
    KeyP: () => desk.stepMention(-1),
    KeyS: desk.showList,
    KeyM: desk.toggleMarks,
  };
}

/** Reading time and length. */
function factsOf(article: AnnotatedArticle, words: Words): string[] {
  const { from, to } = readingMinutes(article);
  return [words.minutes(from, to), words.plural('wordCount', wordCount(article))];
}

/** How sources are written into a copy: as in the list. */
function exportWords({ entries }: ArticleView, words: Words): ExportWords {
  return {
    sources: words.message('sources'),
    describe: id => {
      const entry = entries.find(({ source }) => source.id === id);
      return entry ? sourceLine(entry, words) : '';
    },
  };
}
