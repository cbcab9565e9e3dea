import type { ArticleView } from '../utils/view/article-view';
import { groupSources, type SourceGroup } from '../utils/view/sources';
import type { Desk } from './hooks/use-desk';
import { useWords } from './hooks/use-words';
import { SourceCard } from './SourceCard';

const GROUP_NAMES = { institution: 'groupInstitutions', person: 'groupPeople', vague: 'groupVague' } as const;

type SourceListProps = { readonly view: ArticleView; readonly desk: Desk };

/** Every source the text cites, by how far a reader can check it. */
export function SourceList({ view, desk }: SourceListProps) {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="source-list" data-testid="source-list" tabIndex={0} aria-label={words.message('sources')}>
      {groupSources(view.entries).map(group => (
        <Group key={group.tier} group={group} view={view} desk={desk} />
      ))}
    </section>
  );
}

function Group({ group, view, desk }: SourceListProps & { readonly group: SourceGroup }) {
  const words = useWords();
  return (
    <>
      <h2>{words.message(GROUP_NAMES[group.tier])}</h2>
      <ol>
        {group.entries.map(entry => (
          <li key={entry.source.id} id={`source-${entry.source.id}`}>
            <SourceCard entry={entry} view={view} desk={desk} />
          </li>
        ))}
      </ol>
    </>
  );
}
