import { removalReason } from '../utils/view/removal-reason';
import type { Extent } from './hooks/reading-state';
import { useWords } from './hooks/use-words';
import { Modal } from './Modal';

type LeftOutProps = {
  readonly extent: Extent;
  readonly onRestore: (restored: ReadonlySet<number>) => void;
  readonly onClose: () => void;
};

/** Everything that was taken out of the article, why, and the way back for each. */
export function LeftOut({ extent: { original, restored }, onRestore, onClose }: LeftOutProps) {
  const words = useWords();
  const { removals, direction } = original;
  const all = new Set(removals.keys());
  const toggle = (index: number) => {
    const next = new Set(restored);
    if (!next.delete(index)) next.add(index);
    onRestore(next);
  };
  return (
    <Modal name="left-out" title={words.message('leftOut')} onClose={onClose}>
      {removals.length === 0 ? (
        <p>{words.message('leftOutNothing')}</p>
      ) : (
        <>
          <p class="hint">{words.message('leftOutHint')}</p>
          <div class="left-out-all">
            <button type="button" class="button" disabled={restored.size === all.size} onClick={() => onRestore(all)}>
              {words.message('putAllBack')}
            </button>
            <button type="button" class="button" disabled={restored.size === 0} onClick={() => onRestore(new Set())}>
              {words.message('takeAllOut')}
            </button>
          </div>
          <ol class="left-out-list">
            {removals.map((removal, index) => {
              const isBack = restored.has(index);
              const reason = words.message(removal.isCut ? 'removed_cut' : removalReason(removal.rule));
              return (
                <li key={index} data-back={isBack}>
                  <div>
                    <p class="left-out-reason">{isBack ? words.message('isBack') : reason}</p>
                    <p
                      class="left-out-text"
                      id={`left-out-${index}`}
                      dir={direction}
                      lang={original.language ?? undefined}
                    >
                      {removal.text}
                    </p>
                  </div>
                  <button
                    type="button"
                    class="button"
                    data-testid="put-back"
                    aria-describedby={`left-out-${index}`}
                    onClick={() => toggle(index)}
                  >
                    {words.message(isBack ? 'takeOut' : 'putBack')}
                  </button>
                </li>
              );
            })}
          </ol>
        </>
      )}
    </Modal>
  );
}

/** One line under the article that says that parts were left out. */
export function LeftOutLine({ extent, onShow }: { readonly extent: Extent; readonly onShow: () => void }) {
  const words = useWords();
  const count = extent.original.removals.length - extent.restored.size;
  if (extent.original.removals.length === 0) return null;
  return (
    <p class="left-out-line">
      {words.plural('leftOutParts', count)}
      <button type="button" class="quiet" data-testid="show-left-out" onClick={onShow}>
        {words.message('leftOutShow')}
      </button>
    </p>
  );
}
