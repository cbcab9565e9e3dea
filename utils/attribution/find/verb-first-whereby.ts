import { CLASS } from '../lexicon';
import type { VerbFirstCandidate } from './verb-first-candidate';
import { agreementOf, CONFIDENCE, type Context, isNegated, make, stemOf } from './verb-first-cue';
import type { Right } from './verb-first-right';
import { mainSubject } from './verb-first-subject';
import { is, type Term } from './verb-first-terms';

/**
 * «زار الوزير المعمل، حيث | أكد أن»: a clause of time or place with a verb of saying and nobody behind it. Who did what the
 * sentence opens with says it, where nobody has spoken in the sentence before.
 */
export function readWhereby(context: Context, { source, anchor }: Right): VerbFirstCandidate | null {
  const { terms, at, sentence, before, sets } = context;
  if (source !== null || anchor === null || anchor.at >= context.end || isNegated(context)) return null;
  let tie = at - 1;
  while (tie > sentence.from && is(terms[tie], CLASS.auxiliary)) tie--;
  if (tie <= sentence.from || !sets.has('wherebyWords', stemOf(terms[tie]!))) return null;
  if (before.some(candidate => candidate.sentence === sentence)) return null;
  const main = mainSubject(context, sentence, tie);
  if (!main || !agreesWith(context, terms[main.from]!)) return null;
  return make(context, main, anchor.at, CONFIDENCE.dropped, 'subject-first', anchor);
}

/** A woman's verb goes with a woman's noun or a body of many, a man's with any other. */
function agreesWith(context: Context, first: Term): boolean {
  const { gender, number } = agreementOf(context);
  const { feminineEnding } = context.sets.grammar;
  if (number === 'plural') return false;
  const isPerson =
    is(first, CLASS.title) || first.senses.some(({ kind }) => kind === 'role' || kind === 'spokesperson');
  return !isPerson || gender === null || (gender === 'feminine') === first.stem.endsWith(feminineEnding);
}
