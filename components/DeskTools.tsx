import type { Desk } from './hooks/use-desk';
import { useWords } from './hooks/use-words';
import { Icon } from './Icon';

/** The way to the list of sources where it is not in sight, and the switch for marks. */
export function DeskTools({ desk }: { readonly desk: Desk }) {
  const words = useWords();
  return (
    <>
      <button type="button" class="button narrow-only" onClick={desk.showList}>
        <Icon name="list" />
        <span class="visually-hidden">{words.message('sources')}</span>
      </button>
      <button type="button" class="button" aria-pressed={desk.marksOn} onClick={desk.toggleMarks}>
        <span class="narrow-only">
          <Icon name="marks" />
        </span>
        <span class="wide-only">{words.message('marksOn')}</span>
      </button>
    </>
  );
}
