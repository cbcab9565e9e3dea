import type { ComponentChildren } from 'preact';
import type { ArticleView } from '../utils/view/article-view';
import { describeSource } from '../utils/view/describe-source';
import type { Passage, SourceEntry } from '../utils/view/sources';
import type { Desk } from './hooks/use-desk';
import { useWords } from './hooks/use-words';
import { SourceLinks } from './SourceLinks';
import { OtherName } from './SourceName';
import { Strip } from './Strip';

type SourceCardProps = { readonly entry: SourceEntry; readonly view: ArticleView; readonly desk: Desk };

/** One source of the list. Chosen, it opens to its mentions, each a jump into the article. */
export function SourceCard({ entry, view, desk }: SourceCardProps) {
  const { source, passages } = entry;
  const own = new Set(passages.map(({ id }) => id));
  const isChosen = desk.chosen === source.id;
  const panel = `mentions-${source.id}`;
  return (
    <div class="source-card" data-chosen={isChosen} data-tone={entry.tone ?? 'grey'} data-tier={source.tier}>
      <button
        type="button"
        class="source-head"
        data-entry={source.id}
        aria-expanded={isChosen}
        aria-controls={panel}
        onClick={() => desk.choose(isChosen ? null : source.id)}
      >
        <SourceHead entry={entry} />
      </button>
      <Strip
        direction={view.article.direction}
        segments={view.segments.filter(({ attribution }) => own.has(attribution))}
        entries={view.entries}
        onGo={attribution => desk.goTo(attribution, 'list')}
        only={source.id}
      />
      <div id={panel} hidden={!isChosen}>
        <Mentions passages={isChosen ? passages : []} view={view} desk={desk} />
        {source.document?.title && (
          <p class="source-document">
            <bdi>{source.document.title}</bdi>
          </p>
        )}
        <SourceLinks source={source} />
      </div>
    </div>
  );
}

/** Number, name, and what there is to say of a source in a line. */
function SourceHead({ entry }: Pick<SourceCardProps, 'entry'>) {
  const words = useWords();
  const { name, other, details, cited } = describeSource(entry, words);
  return (
    <>
      <span class="chip" data-tier={entry.source.tier} data-tone={entry.tone ?? 'grey'}>
        {entry.number}
      </span>
      <span class="source-words">
        <span class="source-name">
          <bdi>{name}</bdi>
        </span>
        <span class="source-facts">
          <span class="source-facts-row">
            {other !== null && (
              <Fact>
                <OtherName name={other} />
              </Fact>
            )}
            {[...details, cited].map(detail => (
              <Fact key={detail}>{detail}</Fact>
            ))}
          </span>
        </span>
      </span>
    </>
  );
}

/** One thing to say of a source. The dot before it is drawn, and not at a line's beginning; who hears the list hears one. */
function Fact({ children }: { readonly children: ComponentChildren }) {
  return (
    <span class="fact">
      <span class="visually-hidden">{useWords().message('listSeparator')}</span>
      {children}
    </span>
  );
}

type MentionsProps = Pick<SourceCardProps, 'view' | 'desk'> & { readonly passages: readonly Passage[] };

/** The words that a source is credited with, as printed. */
function Mentions({ passages, view: { article }, desk }: MentionsProps) {
  const words = useWords();
  return (
    <ol class="mentions" aria-label={words.message('mentions')}>
      {passages.map((passage, index) => (
        <li key={passage.id}>
          <button
            type="button"
            class="mention"
            aria-label={words.message('goToMention', words.number(index + 1), passage.phrase)}
            aria-current={desk.card === passage.id ? 'true' : undefined}
            onClick={() => desk.goTo(passage.id, 'list')}
          >
            <q lang={article.language ?? undefined} dir={article.direction}>
              {passage.phrase}
            </q>
          </button>
        </li>
      ))}
    </ol>
  );
}
