import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ArticleView } from '../../utils/view/article-view';
import { step } from '../../utils/view/step';
import { scrollToUpperThird } from '../scroll';

/** What a reader has chosen and opened; plain data, so that it can be kept while the popup is closed. */
export type DeskState = {
  /** Source whose entry is open and whose credited words are tinted; null for none. */
  readonly chosen: string | null;
  /** Attribution whose card is open; null for none. */
  readonly card: string | null;
  /** Whether the card stays when pointer and focus leave. */
  readonly isPinned: boolean;
  readonly marksOn: boolean;
};

/** The state of an article on screen, and everything a click or a key can do to it. */
export type Desk = DeskState & {
  readonly root: RefObject<HTMLDivElement | null>;
  /** Whether the last jump came from the source list, so that there is a place to go back to. */
  readonly canGoBack: boolean;
  choose(source: string | null): void;
  openCard(attribution: string, isPinned: boolean): void;
  closeCard(): void;
  /** Scroll to an attribution, put the focus on its number and open its card. */
  goTo(attribution: string, from?: 'list'): void;
  /** Return to where the reader was before jumping from the list. */
  goBack(): void;
  stepAttribution(by: 1 | -1): void;
  stepMention(by: 1 | -1): void;
  showList(): void;
  toggleMarks(): void;
  /** Undo one thing: the jump, the card, the choice. @return False when there was nothing to undo. */
  escape(): boolean;
};

const INITIAL_DESK: DeskState = { chosen: null, card: null, isPinned: false, marksOn: true };

type Origin = { readonly source: string | null; readonly scroller: Element | null; readonly top: number };

export function useDesk(view: ArticleView, initial: DeskState = INITIAL_DESK): Desk {
  const root = useRef<HTMLDivElement>(null);
  const [state, setState] = useState(initial);
  const [origin, setOrigin] = useState<Origin | null>(null);
  const update = useCallback((change: Partial<DeskState>) => setState(old => ({ ...old, ...change })), []);

  const find = (selector: string) => root.current?.querySelector<HTMLElement>(selector) ?? null;
  const chipOf = (attribution: string) => find(`[data-chip="${CSS.escape(attribution)}"]`);
  const entryOf = (source: string) => find(`[data-entry="${CSS.escape(source)}"]`);
  const mainSource = (attribution: string) =>
    view.passages.find(passage => passage.id === attribution)?.sources[0] ?? null;

  // Tints stand on many small elements: an attribute is set on those concerned instead of drawing the article anew.
  // `tones` changes with the view, and so with the elements that it drew.
  const tinted =
    state.card !== null
      ? [state.card]
      : view.passages.filter(({ sources }) => state.chosen !== null && sources.includes(state.chosen)).map(p => p.id);
  const tones = useMemo(
    () =>
      new Map(view.entries.toReversed().flatMap(({ tone, passages }) => passages.map(({ id }) => [id, tone] as const))),
    [view],
  );
  const tintKey = state.marksOn ? tinted.join(' ') : '';
  useLayoutEffect(() => {
    const wanted = new Set(tintKey.split(' '));
    for (const element of root.current?.querySelectorAll<HTMLElement>('[data-said]') ?? []) {
      const tintedBy = (element.dataset.said ?? '').split(' ').find(id => wanted.has(id));
      element.toggleAttribute('data-tinted', tintedBy !== undefined);
      element.dataset.tone = String(tones.get(tintedBy ?? '') ?? 'grey');
    }
  }, [tintKey, tones]);

  const goTo: Desk['goTo'] = (attribution, from) => {
    const place = chipOf(attribution) ?? find(`[data-attribution="${CSS.escape(attribution)}"]`);
    if (!place) return;
    if (from === 'list') {
      const scroller = find('[data-scroller="article"]');
      setOrigin({ source: mainSource(attribution), scroller, top: scroller?.scrollTop ?? 0 });
    }
    scrollToUpperThird(place);
    place.focus({ preventScroll: true });
    update({ card: attribution, isPinned: true });
  };

  const goBack = () => {
    if (!origin) return;
    if (origin.scroller) origin.scroller.scrollTop = origin.top;
    if (origin.source !== null) entryOf(origin.source)?.focus();
    setOrigin(null);
    update({ card: null, isPinned: false });
  };

  const closeCard = () => {
    if (state.card !== null && root.current?.querySelector('[data-card]')?.contains(document.activeElement)) {
      chipOf(state.card)?.focus({ preventScroll: true });
    }
    update({ card: null, isPinned: false });
  };

  const current = () => {
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.chip : undefined;
    return state.card ?? focused ?? null;
  };

  return {
    ...state,
    root,
    canGoBack: origin !== null,
    choose: chosen => update({ chosen }),
    openCard: (card, isPinned) => update({ card, isPinned }),
    closeCard,
    goTo,
    goBack,
    stepAttribution: by => {
      const target = step(view.passages, current(), by);
      if (target) goTo(target.id);
    },
    stepMention: by => {
      const here = current();
      const source = state.chosen ?? (here === null ? null : mainSource(here));
      const entry = view.entries.find(candidate => candidate.source.id === source) ?? view.entries[0];
      const target = entry && step(entry.passages, here, by);
      if (target) goTo(target.id);
    },
    showList: () => {
      const entry = (state.chosen === null ? null : entryOf(state.chosen)) ?? find('[data-entry]');
      entry?.focus();
      entry?.scrollIntoView({ block: 'nearest' });
    },
    toggleMarks: () => update({ marksOn: !state.marksOn, card: null, isPinned: false }),
    escape: () => {
      if (state.card !== null && origin !== null) goBack();
      else if (state.card !== null) closeCard();
      else if (state.chosen !== null) update({ chosen: null });
      else return false;
      return true;
    },
  };
}
