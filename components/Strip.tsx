import type { Direction } from '../utils/model';
import type { SourceEntry } from '../utils/view/sources';
import { mergeSegments, type StripSegment } from '../utils/view/strip';

type StripProps = {
  /** Reading direction of the article: the strip runs with it. */
  readonly direction: Direction;
  readonly segments: readonly StripSegment[];
  readonly entries: readonly SourceEntry[];
  /** Draw every segment in the colour of this source; else each in that of its own. */
  readonly only?: string;
  readonly onGo: (attribution: string) => void;
};

/**
 * A thin bar from the start to the end of the article, coloured where the text is credited.
 *
 * A picture for the pointer: keyboard and screen reader have the same in the list and the chips.
 */
export function Strip({ direction, segments, entries, only, onGo }: StripProps) {
  const byId = new Map(entries.map(entry => [entry.source.id, entry]));
  return (
    <div class="strip" dir={direction} aria-hidden="true">
      {mergeSegments(segments).map(({ attribution, source, from, to }) => {
        const entry = byId.get(only ?? source);
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: see above.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above.
          <span
            key={attribution}
            class="strip-segment"
            data-tone={entry?.tone ?? 'grey'}
            data-tier={entry?.source.tier}
            style={{ insetInlineStart: percent(from), inlineSize: percent(to - from) }}
            onClick={() => onGo(attribution)}
          />
        );
      })}
    </div>
  );
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
