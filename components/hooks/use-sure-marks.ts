import { useMemo, useState } from 'preact/hooks';
import type { AnnotatedArticle } from '../../utils/model';
import { isSure, sureArticle } from '../../utils/view/sure';

type SureMarks = {
  /** The article with the marks to be shown. */
  readonly article: AnnotatedArticle;
  /** How many marks we are not sure of. */
  readonly unsure: number;
  /** Whether they are shown too. */
  readonly allMarks: boolean;
  setAllMarks(allMarks: boolean): void;
};

/** Leave out the marks that we are not sure of, until a reader asks for all. */
export function useSureMarks(whole: AnnotatedArticle, initial: boolean): SureMarks {
  const [allMarks, setAllMarks] = useState(initial);
  const unsure = useMemo(() => whole.attributions.filter(each => !isSure(each)).length, [whole]);
  const article = useMemo(() => (allMarks ? whole : sureArticle(whole)), [whole, allMarks]);
  return { article, unsure, allMarks, setAllMarks };
}
