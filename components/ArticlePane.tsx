import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { ArticleView } from '../utils/view/article-view';
import { groupBlocks } from '../utils/view/block-groups';
import { ArticleBlock } from './ArticleBlock';
import type { Desk } from './hooks/use-desk';
import { useMarkEvents } from './hooks/use-mark-events';
import { useWords } from './hooks/use-words';
import { MarkCard } from './MarkCard';
import { MarkedText } from './MarkedText';

type ArticlePaneProps = {
  readonly view: ArticleView;
  readonly desk: Desk;
  /** Stand before and after the article, in the interface's language. */
  readonly before: ComponentChildren;
  readonly after: ComponentChildren;
};

/** The clean article in its own direction, with the card of the mark that is open. */
export function ArticlePane({ view, desk, before, after }: ArticlePaneProps) {
  const words = useWords();
  const pane = useRef<HTMLElement>(null);
  useMarkEvents(pane, desk);
  const { article } = view;
  // Drawn once for a view: opening a card must not go through every paragraph again.
  const body = useMemo(
    () => (
      <>
        <Origin view={view} />
        <h1 data-block={-1}>
          <MarkedText nodes={view.title} />
        </h1>
        {groupBlocks(view.blocks).map(group => (
          <ArticleBlock key={group.type === 'single' ? group.placed.index : group.items[0]?.index} group={group} />
        ))}
      </>
    ),
    [view],
  );
  return (
    <main
      class="article-pane"
      data-scroller="article"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
      aria-label={words.message('articleLabel')}
      ref={pane}
    >
      {before}
      <article
        class="article"
        data-testid="article"
        dir={article.direction}
        lang={article.language ?? undefined}
        data-marks={desk.marksOn ? 'on' : 'off'}
      >
        {body}
      </article>
      {after}
      {desk.card !== null && <MarkCard view={view} desk={desk} attribution={desk.card} pane={pane} />}
    </main>
  );
}

/** Site, byline and day, as far as the page gives them. */
function Origin({ view: { article } }: { readonly view: ArticleView }) {
  const words = useWords();
  const day = article.published === null ? null : words.day(article.published);
  const parts = [
    article.siteName,
    article.byline === null ? null : words.message('byline', article.byline),
    day,
  ].filter(part => part !== null && part !== '');
  if (parts.length === 0) return null;
  return (
    <p class="origin" dir={words.direction} lang={words.locale}>
      {parts.map((part, index) => (
        <span key={part}>
          {index > 0 && words.message('listSeparator')}
          <bdi>{part}</bdi>
        </span>
      ))}
    </p>
  );
}
