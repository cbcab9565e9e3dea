import type { Breadth } from '../utils/model';
import type { MessageKey } from '../utils/view/words';
import type { Extent } from './hooks/reading-state';
import { useMenu } from './hooks/use-menu';
import type { ReadingControls } from './hooks/use-reading';
import { useWords } from './hooks/use-words';
import { Icon } from './Icon';

type PageMenuProps = {
  readonly extent: Extent;
  readonly actions: Pick<ReadingControls, 'widen' | 'readSelection' | 'pickPart'>;
  /** Marks that are shown only when asked for; null where there are none. */
  readonly unsure: { readonly count: number; readonly isShown: boolean; readonly toggle: () => void } | null;
  readonly onLeftOut: () => void;
  readonly onShortcuts: () => void;
};

const BREADTHS: readonly (readonly [Breadth, MessageKey])[] = [
  ['article', 'showArticle'],
  ['wide', 'showWide'],
  ['page', 'showPage'],
];

/** What can be read of the page other than its article, and the keys. */
export function PageMenu({ extent, actions, unsure, onLeftOut, onShortcuts }: PageMenuProps) {
  const words = useWords();
  const { isOpen, setOpen, box, onKeyDown } = useMenu();
  const item = (label: MessageKey, act: () => unknown, text = words.message(label)) => (
    <li key={label}>
      <button
        type="button"
        data-testid={`menu-${label}`}
        onClick={() => {
          setOpen(false);
          act();
        }}
      >
        {text}
      </button>
    </li>
  );
  const isWhole = extent.breadth === 'page' && !extent.canWiden;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only Esc, on its way up from the buttons.
    <div class="page-menu" ref={box} onKeyDown={onKeyDown}>
      <button
        type="button"
        class="button icon-button"
        data-testid="page-menu"
        aria-label={words.message('pageMenu')}
        title={words.message('pageMenu')}
        aria-expanded={isOpen}
        aria-controls="page-menu"
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="more" />
      </button>
      <ul class="menu" id="page-menu" hidden={!isOpen}>
        {unsure &&
          item(
            'keyUnsure',
            unsure.toggle,
            unsure.isShown ? words.message('hideUnsure') : words.plural('showUnsure', unsure.count),
          )}
        {!isWhole && item('leftOut', onLeftOut)}
        {extent.canWiden &&
          BREADTHS.filter(([breadth]) => breadth !== extent.breadth).map(([breadth, label]) =>
            item(label, () => actions.widen(breadth)),
          )}
        {item('readSelection', actions.readSelection)}
        {item('pickPart', actions.pickPart)}
        {item('shortcuts', onShortcuts)}
      </ul>
    </div>
  );
}
