import type { ForbiddenPage } from '../utils/view/forbidden-page';
import { useWords } from './hooks/use-words';
import { StateScreen } from './StateScreen';

/** Says which kind of page it is that the browser keeps to itself. */
export function PageForbidden({ page }: { readonly page: ForbiddenPage }) {
  const words = useWords();
  return (
    <StateScreen name="page-forbidden" title={words.message('forbiddenTitle')}>
      <p data-page={page}>{words.message(`forbidden_${page}`)}</p>
      <p class="hint">{words.message('forbiddenWayOn')}</p>
    </StateScreen>
  );
}
