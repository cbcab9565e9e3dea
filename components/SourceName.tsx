import type { SourceDescription } from '../utils/view/describe-source';
import { useWords } from './hooks/use-words';

/** Stands where the other name goes while a message is put together; never shown. */
const SLOT = '\uE000';

/** A source's name, and its name in another script beside it, each in its own direction. */
export function SourceName({ description }: { readonly description: SourceDescription }) {
  return (
    <>
      <span class="source-name">
        <bdi>{description.name}</bdi>
      </span>
      {description.other !== null && (
        <>
          {' '}
          <OtherName name={description.other} />
        </>
      )}
    </>
  );
}

/** A name in another script, in the brackets or behind the dash of the interface's language. */
export function OtherName({ name }: { readonly name: string }) {
  const [before = '', after = ''] = useWords().message('otherName', SLOT).split(SLOT);
  return (
    <span class="source-other">
      {/* Under each other, as in the list, name and other name need no separator; screen readers still do. */}
      <span data-separator={!before.startsWith('(')}>{before}</span>
      <bdi>{name}</bdi>
      {after}
    </span>
  );
}
