import { homepageAddress } from '../utils/export/numbered-sources';
import type { Source } from '../utils/model';
import { useWords } from './hooks/use-words';
import { Icon } from './Icon';

/** Where a reader can check a source; each link only where it is true. */
export function SourceLinks({ source }: { readonly source: Source }) {
  const words = useWords();
  const homepage = homepageAddress(source.homepage);
  const links = [
    ...(source.document?.href ? [{ href: source.document.href, label: words.message('linkedDocument') }] : []),
    ...(homepage === null ? [] : [{ href: homepage, label: words.message('homepage') }]),
  ];
  if (links.length === 0) return null;
  return (
    <ul class="source-links">
      {links.map(({ href, label }) => (
        <li key={label}>
          <a href={href} target="_blank" rel="noreferrer">
            {label}
            <Icon name="outside" />
          </a>
        </li>
      ))}
    </ul>
  );
}
