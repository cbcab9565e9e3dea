import { CLASS } from '../lexicon';
import { is, type Term } from './verb-first-terms';

/** «أعلن | الثلاثاء | وزير الصحة», «قالت | مساء الجمعة | الشرطة»: past when it was said, where this stands before who said it. */
export function pastTime(terms: readonly Term[], from: number, end: number): number {
  let at = from;
  const isBare = (term: Term | undefined) => isTime(term) && !term!.isDefinite;
  if (isBare(terms[at]) && isTime(terms[at + 1]) && terms[at + 1]!.isDefinite) at++;
  while (at < end && isTime(terms[at]) && terms[at]!.isDefinite) at++;
  return at < end && (at === from || terms[at - 1]!.isDefinite) ? at : from;
}

/** A word of time, and nothing else: no title, no noun of a source. */
function isTime(term: Term | undefined): boolean {
  return (
    term !== undefined &&
    is(term, CLASS.time) &&
    !is(term, CLASS.title) &&
    term.word.quote < 0 &&
    term.senses.length === 0 &&
    term.joint === '' &&
    term.preposition === ''
  );
}
