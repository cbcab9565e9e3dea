import type { Picture } from '../utils/model';
import type { BlockGroup, PlacedBlock } from '../utils/view/block-groups';
import { useWords } from './hooks/use-words';
import { MarkedText } from './MarkedText';

/** One block of the article, or one list. */
export function ArticleBlock({ group }: { readonly group: BlockGroup }) {
  if (group.type === 'single') return <SingleBlock placed={group.placed} />;
  const List = group.ordered ? 'ol' : 'ul';
  return (
    <List>
      {group.items.map(({ block, nodes, index }) =>
        block.type === 'list-item' ? (
          <li
            key={index}
            data-block={index}
            dir={block.direction}
            data-depth={Math.min(block.depth, 3)}
            {...(block.ordered ? { value: block.ordinal } : {})}
          >
            <MarkedText nodes={nodes} />
          </li>
        ) : null,
      )}
    </List>
  );
}

function SingleBlock({ placed: { block, nodes, index } }: { readonly placed: PlacedBlock }) {
  const words = useWords();
  const place = { 'data-block': index, dir: block.direction };
  const text = <MarkedText nodes={nodes} />;
  switch (block.type) {
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return <Heading {...place}>{text}</Heading>;
    }
    case 'quote':
      return (
        <blockquote {...place}>
          <p>{text}</p>
        </blockquote>
      );
    case 'code':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        <pre {...place} tabIndex={0}>
          <code>{text}</code>
        </pre>
      );
    case 'table':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        <section class="table" {...place} tabIndex={0} aria-label={words.message('tableLabel')}>
          <TableRows rows={block.rows} hasHeader={block.hasHeader} />
        </section>
      );
    case 'figure':
      return (
        <figure {...place}>
          {block.picture && <FigurePicture picture={block.picture} />}
          {block.text !== '' && <figcaption>{text}</figcaption>}
        </figure>
      );
    case 'embed':
      return block.href === null ? (
        <p {...place}>{text}</p>
      ) : (
        <p class="embed" {...place}>
          <a href={block.href} target="_blank" rel="noreferrer">
            {words.message('embedLabel', block.text || new URL(block.href).host)}
          </a>
        </p>
      );
    case 'paragraph':
      return <p {...place}>{text}</p>;
    case 'list-item':
      return null;
  }
}

function FigurePicture({ picture }: { readonly picture: Picture }) {
  return (
    <img
      src={picture.src}
      alt={picture.alt}
      width={picture.width ?? undefined}
      height={picture.height ?? undefined}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
    />
  );
}

type TableProps = { readonly rows: readonly (readonly string[])[]; readonly hasHeader: boolean };

function TableRows({ rows, hasHeader }: TableProps) {
  const head = hasHeader ? rows.slice(0, 1) : [];
  return (
    <table>
      {head.map((row, index) => (
        <thead key={index}>
          <tr>
            {row.map((cell, column) => (
              <th key={column} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
      ))}
      <tbody>
        {rows.slice(head.length).map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
