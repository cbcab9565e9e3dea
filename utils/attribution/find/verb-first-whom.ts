import { foldKey } from '../../text/fold';
import type { VerbFirstCandidate } from './verb-first-candidate';
import { agreementOf, CONFIDENCE, type Context, hasLaterWords, make } from './verb-first-cue';
import { type Right, scanFor } from './verb-first-right';
import type { Term } from './verb-first-terms';

/**
 * «… ، ودعت | العمال إلى»: the noun behind a verb of asking or blaming is whom it is said to, where its form is an object's or
 * no woman's though the verb is; who has just spoken goes on.
 *
 * @return `undefined` where the noun may be the subject, `null` where it is none and nobody else is in sight.
 */
export function readWhom(context: Context, right: Right): VerbFirstCandidate | null | undefined {
  const { terms, at, form, before } = context;
  const { source } = right;
  const first = source && terms[source.from];
  if (!first || source.from !== at + 1 || first.preposition !== '' || first.joint !== '') return undefined;
  const mine = agreementOf(context);
  // «يبدي | مصلحته»: a man's verb with a woman's noun right behind it.
  if (mine.gender === 'masculine' && right.anchor === null && isFeminineBody(context, first)) return null;
  if (!form.verb.hearerAfter || terms[at]!.joint === '' || mine.number !== 'singular' || mine.gender === null)
    return undefined;
  const isOther = mine.gender === 'feminine' && isOneMan(context, source.from, source.to);
  if (!isOther && !isObjectPlural(context, first)) return undefined;
  const last = before.at(-1);
  if (!last || last.agreement.gender !== mine.gender) return undefined;
  const isTold = form.verb.particles
    ? scanFor(context, source.to)?.kind === 'particle'
    : hasLaterWords(context, source.to);
  if (!isTold) return undefined;
  const candidate = make(context, null, source.from, CONFIDENCE.dropped, 'dropped-subject', null);
  return candidate ? { ...candidate, shares: true } : undefined;
}

function isFeminine({ sets }: Context, { stem }: Term): boolean {
  return stem.endsWith(sets.grammar.feminineEnding) || stem.endsWith(sets.grammar.femininePluralEnding);
}

/**
 * «الحارس», «المالك وابنه»: a definite noun that is no woman's and no body's. A name behind it may be a woman's all the same
 * («النائب هند»).
 */
function isOneMan(context: Context, from: number, to: number): boolean {
  const { terms } = context;
  const first = terms[from]!;
  const rest = terms.slice(from + 1, to);
  if (!first.isDefinite || first.word.name >= 0 || first.bareNameEnd >= 0 || isFeminine(context, first)) return false;
  if (!first.senses.every(({ kind }) => kind === 'role' || kind === 'spokesperson')) return false;
  return rest.every(term => term.isDefinite || term.joint !== '' || term.senses.length > 0 || isOwn(context, term));
}

function isOwn({ sets }: Context, { key }: Term): boolean {
  return sets.gluedPronouns.some(pronoun => key.length > pronoun.length + 2 && key.endsWith(pronoun));
}

/** «وزارته», «الهيئة»: a body's noun, no man's name with that ending. */
function isFeminineBody({ sets }: Context, { stem, senses, key }: Term): boolean {
  if (senses.length === 0 || !senses.every(({ kind }) => kind === 'institution')) return false;
  const sign = sets.grammar.femininePastEnding ?? '\u0000';
  return (
    stem.endsWith(sets.grammar.feminineEnding) ||
    sets.gluedPronouns.some(pronoun => key.length > pronoun.length + 3 && key.endsWith(sign + pronoun))
  );
}

/** «المزارعين»: many men in the form that no subject has. */
function isObjectPlural({ sets }: Context, { stem, senses, isDefinite }: Term): boolean {
  if (!isDefinite || senses.length === 0 || senses.some(({ kind }) => kind === 'institution')) return false;
  return (sets.grammar.subjectForms ?? []).some(({ ends, shown }) => {
    const [object, subject] = [foldKey(ends), foldKey(shown)];
    return subject.length > 1 && stem.length > object.length + 2 && stem.endsWith(object);
  });
}
