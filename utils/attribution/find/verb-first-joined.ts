import { CLASS } from '../lexicon';
import { agreementOf, type Context } from './verb-first-cue';
import { isJoinedPlace, isPlaceSource } from './verb-first-place';
import { readSource, type SourceTerms } from './verb-first-source';
import { is, isMark } from './verb-first-terms';

const FARTHEST = 10;
const NO_KINDS: SourceTerms['kinds'] = new Set();

function sourceAt(from: number): SourceTerms {
  return { from, to: from + 1, kinds: NO_KINDS, headKinds: NO_KINDS, isKnown: true, document: null, splits: [] };
}

/**
 * «غلق الموانئ | ولشبونة تطالب بـ…»: in a headline a noun joined to another clause is the subject of a verb in the
 * singular, since two joined to each other would have it in the form of two or many.
 *
 * @param longer - The phrase that ends before the verb as a whole; what its head owns («وزير الاقتصاد | والمالية») is no subject.
 */
export function joinedSubject(context: Context, longer: SourceTerms | null): SourceTerms | null {
  const { terms, sets, at, sentence } = context;
  if (terms[at]!.joint !== '' || agreementOf(context).number !== 'singular') return null;
  for (let from = at - 1; from > Math.max(sentence.from, at - FARTHEST); from--) {
    const term = terms[from]!;
    if (term.word.quote >= 0 || isMark(term) || is(term, CLASS.complementiser | CLASS.relative)) return null;
    if (from === at - 1 && isJoinedPlace(context, from)) return sourceAt(from);
    if (term.joint === '' || is(term, CLASS.conjunction | CLASS.pronoun | CLASS.auxiliary)) continue;
    const source = readSource(terms, from, sets, { mode: 'loose', limit: at });
    if (source?.to !== at || source.splits.length > 0) return null;
    if (isPlaceSource(context, source)) return { ...source, isKnown: true };
    if (!source.isKnown) return null;
    const isOwned = term.isDefinite && term.word.name < 0 && longer !== null && terms[longer.from]!.senses.length > 0;
    return isOwned ? null : source;
  }
  return null;
}
