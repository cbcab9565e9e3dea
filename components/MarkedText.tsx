import { createContext, Fragment } from 'preact';
import { useContext } from 'preact/hooks';
import type { ViewNode, ViewNodes } from '../utils/view/nodes';

/** How the marks of an attribution look, and the numbers behind them. */
export type MarkStyle = {
  readonly tier: 'institution' | 'person' | 'vague';
  /** Null for grey. */
  readonly tone: number | null;
  readonly chips: readonly MarkChip[];
  /** Shown only because all marks were asked for. */
  readonly isUnsure: boolean;
};
export type MarkChip = {
  readonly source: string;
  readonly number: number;
  readonly tier: MarkStyle['tier'];
  readonly tone: number | null;
  /** For screen readers: the number and who it is. */
  readonly label: string;
};

/** By attribution id. */
export const MarksContext = createContext<ReadonlyMap<string, MarkStyle>>(new Map());

/** A block's text with its formatting, marks and chips. */
export function MarkedText({ nodes }: { readonly nodes: ViewNodes }) {
  return (
    <>
      {nodes.map((node, index) => (
        <Fragment key={index}>
          <MarkedNode node={node} />
        </Fragment>
      ))}
    </>
  );
}

function MarkedNode({ node }: { readonly node: ViewNode }) {
  switch (node.type) {
    case 'text':
      return <>{node.text}</>;
    case 'link':
      return (
        <a class="text-link" href={node.href} target="_blank" rel="noreferrer">
          <MarkedText nodes={node.children} />
        </a>
      );
    case 'format':
      return <Format kind={node.kind} nodes={node.children} />;
    case 'said':
      return (
        <span data-said={node.attributions.join(' ')}>
          <MarkedText nodes={node.children} />
        </span>
      );
    case 'mark':
      return <Mark attribution={node.attribution} part={node.part} nodes={node.children} />;
    case 'chip':
      return <Chips attribution={node.attribution} />;
  }
}

const FORMAT_TAGS = { strong: 'strong', emphasis: 'em', code: 'code', sub: 'sub', sup: 'sup' } as const;

function Format({ kind, nodes }: { readonly kind: keyof typeof FORMAT_TAGS; readonly nodes: ViewNodes }) {
  const Tag = FORMAT_TAGS[kind];
  return (
    <Tag>
      <MarkedText nodes={nodes} />
    </Tag>
  );
}

type MarkProps = { readonly attribution: string; readonly part: 'source' | 'cue'; readonly nodes: ViewNodes };

function Mark({ attribution, part, nodes }: MarkProps) {
  const style = useContext(MarksContext).get(attribution);
  return (
    <mark
      class="mark"
      data-testid="mark"
      data-attribution={attribution}
      data-part={part}
      data-tier={style?.tier}
      data-tone={style?.tone ?? 'grey'}
      data-source={style?.chips[0]?.source}
      data-unsure={style?.isUnsure || undefined}
    >
      <MarkedText nodes={nodes} />
    </mark>
  );
}

function Chips({ attribution }: { readonly attribution: string }) {
  const style = useContext(MarksContext).get(attribution);
  return (
    <>
      {style?.chips.map(chip => (
        <a
          key={chip.source}
          class="chip chip-ref"
          href={`#source-${chip.source}`}
          role="doc-noteref"
          aria-label={chip.label}
          data-testid="chip"
          data-chip={attribution}
          data-source={chip.source}
          data-tier={chip.tier}
          data-tone={chip.tone ?? 'grey'}
        >
          {chip.number}
        </a>
      ))}
    </>
  );
}
