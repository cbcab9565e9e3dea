import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AnnotatedArticle } from '../utils/model';
import { viewArticle } from '../utils/view/article-view';
import { describeSource, sourceLine } from '../utils/view/describe-source';
import { readingMinutes, wordCount } from '../utils/view/reading-time';
import type { SourceEntry } from '../utils/view/sources';
import { isSure, sureArticle } from '../utils/view/sure';
import { ArticlePane } from './ArticlePane';
import { ClipboardRefused } from './ClipboardRefused';
import { CopyButton } from './CopyButton';
import { ExtentNotice } from './ExtentNotice';
import { Header } from './Header';
import type { DeskState } from './hooks/desk-state';
import type { Extent } from './hooks/reading-state';
import { mainFormat, useCopy } from './hooks/use-copy';
import { useDesk } from './hooks/use-desk';
import { type Place, usePlace } from './hooks/use-place';
import type { ReadingControls } from './hooks/use-reading';
import { useShortcuts } from './hooks/use-shortcuts';
import { useWords } from './hooks/use-words';
import { Icon } from './Icon';
import { LeftOut, LeftOutLine } from './LeftOut';
import { type MarkChip, type MarkStyle, MarksContext } from './MarkedText';
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

/** An article with its sources beside it, and all that can be done with them: the heart of popup and reader. */
export function ArticleDesk({ article: whole, marks, extent, actions, initial, onView, tools }: ArticleDeskProps) {
  const words = useWords();
  const [allMarks, setAllMarks] = useState(initial?.allMarks ?? false);
  const unsure = useMemo(() => whole.attributions.filter(each => !isSure(each)).length, [whole]);
  const article = useMemo(() => (allMarks ? whole : sureArticle(whole)), [whole, allMarks]);
  const toggleAllMarks = () => {
    closeCard();
    choose(null);
    setAllMarks(!allMarks);
  };
  const view = useMemo(() => viewArticle(article), [article]);
  const desk = useDesk(view, initial ? { ...initial, isPinned: initial.card !== null } : undefined);
  const [dialog, setDialog] = useState<'shortcuts' | 'left-out' | null>(null);
  const { chosen, card, marksOn, choose, closeCard } = desk;
  useForget(extent, () => {
    choose(null);
    closeCard();
  });
  const copying = useCopy(article, {
    sources: words.message('sources'),
    describe: id => {
      const entry = view.entries.find(({ source }) => source.id === id);
      return entry ? sourceLine(entry, words) : '';
    },
  });
  const styles = useMemo(() => markStyles(view.entries, entry => label(entry)), [view.entries]);
  const place = usePlace(desk.root, initial?.place ?? null);
  useEffect(() => onView({ chosen, card, marksOn, place, allMarks }), [chosen, card, marksOn, place, allMarks, onView]);
  useShortcuts(
    {
      KeyJ: () => desk.stepAttribution(1),
      KeyK: () => desk.stepAttribution(-1),
      KeyN: () => desk.stepMention(1),
      KeyP: () => desk.stepMention(-1),
      KeyS: desk.showList,
      KeyC: () => copying.copyAs(mainFormat),
      KeyM: desk.toggleMarks,
      KeyU: () => unsure > 0 && toggleAllMarks(),
      KeyX: () => setDialog('left-out'),
      '?': () => setDialog('shortcuts'),
    },
    desk.escape,
  );
  const time = readingMinutes(article);
  return (
    <MarksContext.Provider value={styles}>
      <Header
        details={[words.minutes(time.from, time.to), words.plural('wordCount', wordCount(article))]}
        tools={
          <>
            {view.entries.length > 0 && (
              <>
                <button type="button" class="button narrow-only" onClick={desk.showList}>
                  <Icon name="list" />
                  <span class="visually-hidden">{words.message('sources')}</span>
                </button>
                <button type="button" class="button" aria-pressed={marksOn} onClick={desk.toggleMarks}>
                  <span class="narrow-only">
                    <Icon name="marks" />
                  </span>
                  <span class="wide-only">{words.message('marksOn')}</span>
                </button>
              </>
            )}
            {tools}
            <PageMenu
              extent={extent}
              actions={actions}
              unsure={unsure > 0 ? { count: unsure, isShown: allMarks, toggle: toggleAllMarks } : null}
              onLeftOut={() => setDialog('left-out')}
              onShortcuts={() => setDialog('shortcuts')}
            />
            <CopyButton copying={copying} />
          </>
        }
      />
      <div
        class="desk"
        data-sources={view.entries.length > 0 ? 'some' : marks === 'pending' ? 'pending' : 'none'}
        ref={desk.root}
      >
        <ProvenanceBar view={view} desk={desk} marks={marks} />
        <ArticlePane
          view={view}
          desk={desk}
          before={<ExtentNotice extent={extent} actions={actions} onLeftOut={() => setDialog('left-out')} />}
          after={<LeftOutLine extent={extent} onShow={() => setDialog('left-out')} />}
        />
        {view.entries.length > 0 && <SourceList view={view} desk={desk} />}
        {marks === 'pending' && <SourcesSkeleton />}
      </div>
      <p class="visually-hidden" role="status">
        {copying.state.status === 'copied' ? words.message('copied') : ''}
      </p>
      {copying.state.status === 'refused' && <ClipboardRefused text={copying.state.text} onClose={copying.dismiss} />}
      {dialog === 'shortcuts' && <ShortcutHelp onClose={() => setDialog(null)} />}
      {dialog === 'left-out' && <LeftOut extent={extent} onRestore={actions.restore} onClose={() => setDialog(null)} />}
    </MarksContext.Provider>
  );

  function label(entry: SourceEntry): string {
    const { cited } = describeSource(entry, words);
    const line = [sourceLine(entry, words), cited].join(words.message('listSeparator'));
    return words.message('sourceNumber', words.number(entry.number), line);
  }
}

/** Forget what was chosen when the article is made of other parts: its sources and marks are then other ones. */
function useForget({ original, restored }: Extent, forget: () => void): void {
  const last = useRef({ original, restored });
  const latest = useRef(forget);
  latest.current = forget;
  useEffect(() => {
    if (last.current.original === original && last.current.restored === restored) return;
    last.current = { original, restored };
    latest.current();
  }, [original, restored]);
}

function markStyles(
  entries: readonly SourceEntry[],
  label: (entry: SourceEntry) => string,
): ReadonlyMap<string, MarkStyle> {
  const styles = new Map<string, MarkStyle>();
  for (const entry of entries) {
    const tier = entry.tone === null ? 'vague' : entry.source.tier === 'person' ? 'person' : 'institution';
    const chip: MarkChip = {
      source: entry.source.id,
      number: entry.number,
      tier,
      tone: entry.tone,
      label: label(entry),
    };
    for (const passage of entry.passages) {
      const isMain = passage.sources[0] === entry.source.id;
      const known = styles.get(passage.id);
      const isUnsure = !passage.isSure;
      const chips = isMain ? [chip, ...(known?.chips ?? [])] : [...(known?.chips ?? []), chip];
      styles.set(passage.id, isMain || !known ? { tier, tone: entry.tone, chips, isUnsure } : { ...known, chips });
    }
  }
  return styles;
}
