import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { ArticleView } from '../../utils/view/article-view';
import type { DeskState } from './desk-state';

/**
 * Tint the words that are credited where a card is open, or else to the source that is chosen.
 *
 * Tints stand on many small elements: an attribute is set on those concerned instead of drawing the article anew.
 *
 * @param root - Around the elements with `data-said`.
 */
export function useTints(
  root: RefObject<HTMLElement | null>,
  view: ArticleView,
  { card, chosen, marksOn }: DeskState,
): void {
  const tinted =
    card !== null
      ? [card]
      : view.passages.filter(({ sources }) => chosen !== null && sources.includes(chosen)).map(({ id }) => id);
  // `tones` changes with the view, and so with the elements that it drew.
  const tones = useMemo(() => tonesOf(view), [view]);
  const tintKey = marksOn ? tinted.join(' ') : '';
  useLayoutEffect(() => {
    const wanted = new Set(tintKey.split(' '));
    for (const element of root.current?.querySelectorAll<HTMLElement>('[data-said]') ?? []) {
      const tintedBy = (element.dataset.said ?? '').split(' ').find(id => wanted.has(id));
      element.toggleAttribute('data-tinted', tintedBy !== undefined);
      element.dataset.tone = String(tones.get(tintedBy ?? '') ?? 'grey');
    }
  }, [root, tintKey, tones]);
}

/** Tone by attribution; where several sources are credited, that of the one listed first. */
function tonesOf({ entries }: ArticleView): ReadonlyMap<string, number | null> {
  return new Map(entries.toReversed().flatMap(({ tone, passages }) => passages.map(({ id }) => [id, tone] as const)));
}
