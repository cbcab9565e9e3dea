import { exportFormats } from '../utils/export/index';
import { type Copying, mainFormat } from './hooks/use-copy';
import { useMenu } from './hooks/use-menu';
import { useWords } from './hooks/use-words';
import { Icon } from './Icon';

type CopyButtonProps = { readonly copying: Copying };

/** Copies the clean text; a menu beside it has the other ways. */
export function CopyButton({ copying }: CopyButtonProps) {
  const words = useWords();
  const { isOpen, setOpen, box, onKeyDown } = useMenu();
  const isCopied = copying.state.status === 'copied';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form.
    <div class="split" role="group" aria-label={words.message('copyText')} ref={box} onKeyDown={onKeyDown}>
      <button
        type="button"
        class="primary copy"
        data-testid="copy"
        data-copied={isCopied}
        onClick={() => copying.copyAs(mainFormat)}
      >
        <Icon name={isCopied ? 'check' : 'copy'} />
        {/* Both words take the room of the longer one, so that nothing moves when they change. */}
        <span class="swap">
          <span aria-hidden={isCopied} data-shown={!isCopied}>
            {words.message('copyText')}
          </span>
          <span aria-hidden={!isCopied} data-shown={isCopied}>
            {words.message('copied')}
          </span>
        </span>
      </button>
      <button
        type="button"
        class="primary copy-more"
        aria-label={words.message('copyMore')}
        title={words.message('copyMore')}
        aria-expanded={isOpen}
        aria-controls="copy-formats"
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="down" />
      </button>
      <ul class="menu" id="copy-formats" hidden={!isOpen}>
        {exportFormats.map(format => (
          <li key={format.id}>
            <button
              type="button"
              onClick={() => {
                setOpen(false);
                copying.copyAs(format);
              }}
            >
              {words.message(`format_${format.id}`)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
