import type { SourceDescription } from '../utils/view/describe-source';
import { useWords } from './hooks/use-words';

/** Stands where the other name goes while a message is put together; never shown. */
const SLOT = '\uE000';

/** A source's name, and its name in another script beside it, each in its own direction. */
export function SourceName({ description }: { readonly description: SourceDescription }) {
  const words = useWords();
  const [before = '', after = ''] = words.message('otherName', SLOT).split(SLOT);
  return (
    <>
      <span class="source-name">
        <bdi>{description.name}</bdi>
      </span>
      {description.other !== null && (
        <span class="source-other">
          {' '}
          {/* Under each other, as in the list, name and other name need no separator; screen readers still do. */}
          <span data-separator={!before.startsWith('(')}>{before}</span>
          <bdi>{description.other}</bdi>
          {after}
        </span>
      )}
    </>
  );
}
