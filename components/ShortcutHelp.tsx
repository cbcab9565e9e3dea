import type { MessageKey } from '../utils/view/words';
import { useWords } from './hooks/use-words';
import { Modal } from './Modal';

const KEYS: readonly (readonly [keys: readonly string[], label: MessageKey])[] = [
  [['J'], 'keyNext'],
  [['K'], 'keyPrevious'],
  [['N'], 'keyNextMention'],
  [['P'], 'keyPreviousMention'],
  [['S'], 'keyList'],
  [['C'], 'keyCopy'],
  [['M'], 'keyMarks'],
  [['U'], 'keyUnsure'],
  [['X'], 'leftOut'],
  [['Esc'], 'keyBack'],
  [['?'], 'keyHelp'],
];

/** All keys, as printed on a Latin keyboard: they are told apart by place, so they work on any layout. */
export function ShortcutHelp({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  return (
    <Modal name="shortcuts" title={words.message('shortcuts')} onClose={onClose}>
      <dl class="keys">
        {KEYS.map(([keys, label]) => (
          <div key={label}>
            <dt>
              {keys.map(key => (
                <kbd key={key} dir="ltr">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{words.message(label)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
