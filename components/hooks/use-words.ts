import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../../utils/view/words';

/** The interface's words for everything below. */
export const WordsContext = createContext<Words | null>(null);

/** @throws {Error} Outside a `WordsContext`: a component must not fall back to one language in silence. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('no WordsContext above this component');
  return words;
}
