import type { RefObject } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import type { ArticleView } from '../../utils/view/article-view';
import { step } from '../../utils/view/step';
import { scrollToUpperThird } from '../scroll';
import { type DeskElements, deskElements } from './desk-elements';
import { type DeskState, INITIAL_DESK } from './desk-state';
import { useTints } from './use-tints';

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

/** Where the reader was before jumping from the list. */
type Origin = { readonly source: string | null; readonly scroller: Element | null; readonly top: number };

/**
 * What a reader has chosen and opened in an article, and everything that a click or a key can do about it.
 *
 * Keys and clicks act on the elements below `root`, found by their `data-` attributes: the article itself is not drawn
 * again when a card opens.
 *
 * @param initial - What was open when the popup last closed; heard of on the first draw only.
 */
export function useDesk(view: ArticleView, initial: DeskState = INITIAL_DESK): Desk {
  const root = useRef<HTMLDivElement>(null);
  const [state, setState] = useState(initial);
  const update = useCallback((change: Partial<DeskState>) => setState(old => ({ ...old, ...change })), []);
  useTints(root, view, state);
  const elements = deskElements(root);
  const { origin, goTo, goBack } = useJumps(view, elements, update);

  const closeCard = () => {
    if (state.card !== null && elements.card()?.contains(document.activeElement)) {
      elements.chip(state.card)?.focus({ preventScroll: true });
    }
    update({ card: null, isPinned: false });
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
    ...steps(view, state, goTo),
    showList: () => {
      const entry = (state.chosen === null ? null : elements.entry(state.chosen)) ?? elements.firstEntry();
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

/** Jumps into the article, and the way back to the list for one that began there. */
function useJumps(
  view: ArticleView,
  elements: DeskElements,
  update: (change: Partial<DeskState>) => void,
): Pick<Desk, 'goTo' | 'goBack'> & { readonly origin: Origin | null } {
  const [origin, setOrigin] = useState<Origin | null>(null);

  const goTo: Desk['goTo'] = (attribution, from) => {
    const place = elements.place(attribution);
    if (!place) return;
    if (from === 'list') {
      const scroller = elements.scroller();
      setOrigin({ source: mainSource(view, attribution), scroller, top: scroller?.scrollTop ?? 0 });
    }
    scrollToUpperThird(place);
    place.focus({ preventScroll: true });
    update({ card: attribution, isPinned: true });
  };

  const goBack = () => {
    if (!origin) return;
    if (origin.scroller) origin.scroller.scrollTop = origin.top;
    if (origin.source !== null) elements.entry(origin.source)?.focus();
    setOrigin(null);
    update({ card: null, isPinned: false });
  };

  return { origin, goTo, goBack };
}

/** From one mark to the next: of all marks, or of one source's. Where the reader is, is the open card or the focused number. */
function steps(
  view: ArticleView,
  { card, chosen }: DeskState,
  goTo: Desk['goTo'],
): Pick<Desk, 'stepAttribution' | 'stepMention'> {
  const current = () => {
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.chip : undefined;
    return card ?? focused ?? null;
  };
  return {
    stepAttribution: by => {
      const target = step(view.passages, current(), by);
      if (target) goTo(target.id);
    },
    stepMention: by => {
      const here = current();
      const source = chosen ?? (here === null ? null : mainSource(view, here));
      const entry = view.entries.find(candidate => candidate.source.id === source) ?? view.entries[0];
      const target = entry && step(entry.passages, here, by);
      if (target) goTo(target.id);
    },
  };
}

function mainSource(view: ArticleView, attribution: string): string | null {
  return view.passages.find(passage => passage.id === attribution)?.sources[0] ?? null;
}
