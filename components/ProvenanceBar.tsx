import type { ComponentChildren } from 'preact';
import type { ArticleView } from '../utils/view/article-view';
import type { ProvenancePart } from '../utils/view/provenance';
import type { Words } from '../utils/view/words';
import type { Desk } from './hooks/use-desk';
import { useWords } from './hooks/use-words';
import { Strip } from './Strip';

/** Whether sources were looked for yet. */
export type MarksState = 'pending' | 'done' | 'failed';

type ProvenanceBarProps = { readonly view: ArticleView; readonly desk: Desk; readonly marks: MarksState };

/** The strip, and one neutral sentence on what the text rests on. */
export function ProvenanceBar({ view, desk, marks }: ProvenanceBarProps) {
  const words = useWords();
  const { article, entries, segments } = view;
  return (
    <section class="provenance" aria-label={words.message('provenance')}>
      <Strip direction={article.direction} segments={segments} entries={entries} onGo={id => desk.goTo(id)} />
      <p class="provenance-sentence">
        <Sentence view={view} marks={marks} />
        {entries.length > 0 && (
          <span class="visually-hidden">
            {' '}
            {words.plural('stripLabel', segments.length, words.percent(view.covered))}
          </span>
        )}
      </p>
    </section>
  );
}

function Sentence({ view, marks }: { readonly view: ArticleView; readonly marks: MarksState }) {
  const words = useWords();
  const { article, entries, provenance } = view;
  if (marks === 'pending') return <>{words.message('findingSources')}</>;
  if (marks === 'failed') return <span data-testid="state-marks-failed">{words.message('marksFailed')}</span>;
  if (!article.languageCovered) {
    const name = article.language === null ? null : words.languageName(article.language);
    return (
      <span data-testid="state-language-not-covered">
        {words.message('languageNotCovered', name ?? words.message('languageUnknown'))}
      </span>
    );
  }
  if (entries.length === 0) return <span data-testid="state-no-sources">{words.message('noSourcesFound')}</span>;
  const key = ({ linked: 'restsOnLinked', unlinked: 'restsOnUnlinked', none: 'restsOnPlain' } as const)[
    provenance.documentLink
  ];
  const [before = '', after = ''] = words.message(key, words.message('restsOn', SLOT)).split(SLOT);
  return (
    <>
      {before}
      {listOf(provenance.parts, words, article.language)}
      {after}
    </>
  );
}

/** Stands where elements go while a message is put together; never shown. */
const SLOT = '\uE000';

function listOf(parts: readonly ProvenancePart[], words: Words, language: string | null): ComponentChildren {
  let next = 0;
  return words.list(parts.map(() => SLOT)).map(({ isItem, value }) => {
    const index = next;
    const part = isItem ? parts[index] : undefined;
    if (!part) return value;
    next += 1;
    const count = index === 0 ? words.plural('attributionCount', part.attributions) : words.number(part.attributions);
    const [before = '', after = ''] = words.message('groupWithCount', SLOT, count).split(SLOT);
    return (
      <span key={part.tier}>
        {before}
        {part.tier === 'vague' ? partName(part, words, language) : <strong>{partName(part, words, language)}</strong>}
        {after}
      </span>
    );
  });
}

function partName({ tier, sources, isReports, name }: ProvenancePart, words: Words, language: string | null): string {
  if (tier === 'institution') return words.plural('countInstitutions', sources);
  if (tier === 'person') return words.plural('countPeople', sources);
  if (isReports) return words.message('vagueReports');
  // In the article's own words where the interface speaks its language: "unspecified studies".
  if (name !== null && words.locale.split('-')[0] === language) return name;
  return words.message('vagueSources');
}
