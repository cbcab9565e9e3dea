import { CLASS } from '../lexicon';
import type { Context } from './verb-first-cue';
import { scanFor } from './verb-first-right';
import { is } from './verb-first-terms';
import { isAdverbial } from './verb-first-word';

/** Words between whom a participle accuses and what of. */
const FARTHEST = 7;

/**
 * «خرج النائب متهما | الشركة بـ»: with no comma too, whoever stands between the participle and its particle is accused by the
 * subject. «متهما بالسرقة», with nobody between, was accused himself.
 *
 * @return Where what is said begins, `null` where nothing is.
 */
export function accusedAt(context: Context, object: number | null): number | null {
  const { terms, at, end, form, sets } = context;
  if (object === null || object >= end || object !== at + 1 || !form.verb.hearerAfter) return null;
  const whom = terms[object]!;
  if (!isAdverbial(terms[at]!, sets) || whom.joint !== '' || whom.preposition !== '' || is(whom, CLASS.preposition))
    return null;
  const isWhom = whom.isDefinite || whom.senses.length > 0 || sets.has('hearers', whom.key) || whom.word.name >= 0;
  return isWhom && isAccusedOf(context, object + 1) ? object : null;
}

/** «الشركة وفروعها | بتلويث»: the particle follows soon, with no mark between. */
function isAccusedOf(context: Context, from: number): boolean {
  const { terms, end, form, sets } = context;
  if (form.verb.particles) return scanFor(context, from)?.kind === 'particle';
  const stop = Math.min(end, from + FARTHEST);
  for (let at = from; at < stop && terms[at]!.word.kind === 'word'; at++)
    if (terms[at]!.key.length > 3 && terms[at]!.key.startsWith(sets.grammar.chargeParticle ?? '\u0000')) return true;
  return false;
}

/** «…، موضحة | استمرار العمل»: behind a comma a participle of saying reports a noun of action as a verb reports a clause. */
export function reportedActionAt(
  { terms, end, form, sets }: Context,
  object: number | null,
  isSet: boolean,
): number | null {
  if (!isSet || object === null || object >= end || form.verb.class !== 'say' || form.verb.needsParticle) return null;
  const isAction = sets.has('verbalNouns', terms[object]!.key) && terms[object]!.senses.length === 0;
  return isAction && form.verb.takes.includes('clause') && !form.verb.clauseOnly ? object : null;
}
