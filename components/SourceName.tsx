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
      <bdi class="source-name">{description.name}</bdi>
      {description.other !== null && (
        <span class="source-other">
          {' '}
          {before}
          <bdi>{description.other}</bdi>
          {after}
        </span>
      )}
    </>
  );
}
