import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ArticleView } from '../utils/view/article-view';
import { describeSource } from '../utils/view/describe-source';
import type { SourceEntry, Why } from '../utils/view/sources';
import type { Desk } from './hooks/use-desk';
import { useWords } from './hooks/use-words';
import { Icon } from './Icon';
import { SourceLinks } from './SourceLinks';
import { SourceName } from './SourceName';

type MarkCardProps = {
  readonly view: ArticleView;
  readonly desk: Desk;
  readonly attribution: string;
  /** The scrolling element that the card is placed in. */
  readonly pane: RefObject<HTMLElement | null>;
};

/** Space between a mark and its card, and between the card and the pane's edge, in CSS pixels. */
const GAP = 8;

/** Who is credited at one mark: name, type, country, document, count, and the way to the other mentions. */
export function MarkCard({ view, desk, attribution, pane }: MarkCardProps) {
  const words = useWords();
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (card.current && pane.current) placeCard(card.current, pane.current, attribution);
  }, [attribution, pane, view]);
  const passage = view.passages.find(candidate => candidate.id === attribution);
  const entries = view.entries.filter(entry => passage?.sources.includes(entry.source.id));
  const main = entries[0];
  if (!passage || !main) return null;
  return (
    <aside
      class="mark-card"
      data-card={attribution}
      data-tone={main.tone ?? 'grey'}
      data-tier={main.source.tier}
      aria-label={describeSource(main, words).name}
      dir={words.direction}
      lang={words.locale}
      ref={card}
    >
      <button type="button" class="card-close" aria-label={words.message('close')} onClick={desk.closeCard}>
        <Icon name="close" />
      </button>
      {entries.map(entry => (
        <CreditedSource key={entry.source.id} entry={entry} />
      ))}
      <p class="card-printed">
        <q lang={view.article.language ?? undefined} dir={view.article.direction}>
          {passage.phrase}
        </q>
      </p>
      {passage.polarity !== 'said' && <p class="card-details">{words.message(passage.polarity)}</p>}
      <WhyLine why={passage.why} isSure={passage.isSure} />
      <SourceLinks source={main.source} />
      <div class="card-steps">
        {main.passages.length > 1 && <MentionSteps main={main} attribution={attribution} desk={desk} />}
        {desk.canGoBack && (
          <button type="button" class="quiet card-back" onClick={desk.goBack}>
            <Icon name="list" />
            {words.message('backToSource')}
          </button>
        )}
      </div>
    </aside>
  );
}

/** One source that a mark credits: number, name, type, country, count and document. */
function CreditedSource({ entry }: { readonly entry: SourceEntry }) {
  const words = useWords();
  const { source, number, tone } = entry;
  const description = describeSource(entry, words);
  return (
    <div class="card-source">
      <p class="card-name">
        <span class="chip" data-tier={source.tier} data-tone={tone ?? 'grey'} aria-hidden="true">
          {number}
        </span>
        <SourceName description={description} />
      </p>
      <p class="card-details">{[...description.details, description.cited].join(words.message('listSeparator'))}</p>
      {source.document?.title && (
        <p class="card-details">
          <bdi>{words.message('documentCalled', source.document.title)}</bdi>
        </p>
      )}
    </div>
  );
}

type MentionStepsProps = { readonly main: SourceEntry; readonly attribution: string; readonly desk: Desk };

/** The way to the source's mention before and after this one, and which of them this is. */
function MentionSteps({ main, attribution, desk }: MentionStepsProps) {
  const words = useWords();
  const position = main.passages.findIndex(({ id }) => id === attribution) + 1;
  const button = (label: 'previousMention' | 'nextMention', icon: 'up' | 'down', by: 1 | -1) => (
    <button
      type="button"
      class="quiet"
      aria-label={words.message(label)}
      title={words.message(label)}
      onClick={() => desk.stepMention(by)}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <>
      {button('previousMention', 'up', -1)}
      {button('nextMention', 'down', 1)}
      <span>{words.message('mentionPlace', words.number(position), words.number(main.passages.length))}</span>
    </>
  );
}

/** What found the mark: language pack, cue, rule and how sure it is. */
function WhyLine({ why: { cue, rule, confidence }, isSure }: { readonly why: Why; readonly isSure: boolean }) {
  const words = useWords();
  const slash = rule.indexOf('/');
  const pack = words.languageName(rule.slice(0, slash)) ?? rule.slice(0, slash);
  return (
    <details
      class="card-why"
      onToggle={({ currentTarget }) => currentTarget.closest('[data-card]')?.scrollIntoView({ block: 'nearest' })}
    >
      <summary>{words.message(isSure ? 'why' : 'whyUnsure')}</summary>
      <dl>
        <dt>{words.message('whyCue')}</dt>
        <dd>
          <bdi>{cue}</bdi>
        </dd>
        <dt>{words.message('whyRule')}</dt>
        <dd>
          {pack} · <code dir="ltr">{rule.slice(slash + 1)}</code>
        </dd>
        <dt>{words.message('whyConfidence')}</dt>
        <dd>{words.percent(confidence)}</dd>
      </dl>
    </details>
  );
}

/** Put the card under its mark, or above it where there is more room, inside the pane's width. */
function placeCard(card: HTMLElement, pane: HTMLElement, attribution: string): void {
  // The number stands where the words end, however many lines they run over.
  const box = pane.querySelector(`[data-chip="${CSS.escape(attribution)}"]`)?.getBoundingClientRect();
  if (!box) return;
  const frame = pane.getBoundingClientRect();
  const visibleTop = Math.max(frame.top, 0);
  const visibleBottom = Math.min(frame.bottom, innerHeight);
  const { width, height } = card.getBoundingClientRect();
  const hasRoomBelow = box.bottom + GAP + height <= visibleBottom;
  const hasRoomAbove = box.top - GAP - height >= visibleTop;
  const top = hasRoomBelow || !hasRoomAbove ? box.bottom + GAP : box.top - GAP - height;
  const isRightToLeft = getComputedStyle(card.parentElement ?? pane).direction === 'rtl';
  // Centred under the number as far as the pane's edges let it.
  const wanted = (isRightToLeft ? frame.right - box.right : box.left - frame.left) - width / 2;
  const inline = Math.min(Math.max(wanted, GAP), Math.max(GAP, pane.clientWidth - width - GAP));
  card.style.insetBlockStart = `${top - frame.top + pane.scrollTop}px`;
  card.style.insetInlineStart = `${inline}px`;
}
