import { CLASS } from '../lexicon';
import { isMedium } from './phrases';
import type { Context } from './verb-first-cue';
import { looksLikeName, opensWithGivenName } from './verb-first-name';
import { isPlaceSource } from './verb-first-place';
import type { SourceTerms } from './verb-first-source';
import { isKnownSurname } from './verb-first-surname';
import { is, type Term } from './verb-first-terms';

/** What is found by a player or a visitor is no finding. */
export function isBodyOrDocument({ headKinds, kinds }: SourceTerms): boolean {
  return kinds.has('institution') || headKinds.has('document') || headKinds.has('author') || headKinds.has('anonymous');
}

/** The head may be something else than this kind of noun. */
export function hasOtherThan(source: SourceTerms, kind: string): boolean {
  return [...source.headKinds].some(known => known !== kind) || source.headKinds.size === 0;
}

/** Kinds of sources that may stand at this verb. */
export function isWorthy(context: Context, source: SourceTerms, isSaid: boolean): boolean {
  const { form, terms } = context;
  if (form.verb.documentsOnly) return isPublished(source, terms);
  const isCount = terms[source.from]!.word.kind === 'number';
  if (isCount && !isSaid) return false;
  if (isSaid && !form.verb.needsSource && !isPicture(context, source)) {
    const first = terms[source.from]!;
    return !(source.to - source.from === 1 && is(first, CLASS.time | CLASS.adverb));
  }
  if (isPicture(context, source)) return false;
  if (source.isKnown || isKnownSurname(context, source)) return true;
  // «مصر تسجل | 30 إصابة»: what a state counts with a mere object happens there; nobody says so.
  if (isPlaceSource(context, source)) return isSaid || form.verb.class !== 'find';
  if (form.verb.needsSource && !(isSaid && opensWithGivenName(terms, source, context.sets)))
    return isSaid && form.verb.clauseTells === true && hasClauseNext(context, source);
  return isSaid || (form.verb.class !== 'announce' && looksLikeName(terms, source, context.sets));
}

/** «يظهر فيديو», «كشفت لقطات»: pictures show what they show, and nobody says it. */
function isPicture({ form, terms, sets }: Context, { from, to, kinds }: SourceTerms): boolean {
  if (form.verb.class !== 'find' && form.verb.class !== 'announce') return false;
  if (!sets.has('pictures', terms[from]!.stem) || kinds.has('institution')) return false;
  // «صور الأقمار الصناعية» are read by somebody.
  return !terms.slice(from + 1, to).some(term => sets.has('surveys', term.stem));
}

/** «وبين الحربي | أن …»: a subject of one or two words, then what is said. */
function hasClauseNext({ terms }: Context, { from, to, splits }: SourceTerms): boolean {
  return to - from <= 2 && splits.length === 0 && is(terms[to], CLASS.complementiser) && terms[to]!.joint === '';
}

/** A document, a medium or "sources". */
function isPublished(source: SourceTerms, terms: readonly Term[]): boolean {
  if (source.headKinds.has('document') || source.headKinds.has('anonymous')) return true;
  return terms.slice(source.from, source.from + 2).some(term => isMedium(term.senses));
}

/** «سباقات نادي الصيد، التي عبرت | عن ذوقه»: a thing that a body owns, which no lexicon takes for a source. */
export function isOnlyOwned({ terms, form }: Context, { from, headKinds, kinds }: SourceTerms): boolean {
  const first = terms[from]!;
  if (form.verb.class !== 'say' || headKinds.size === 0 || !kinds.has('institution')) return false;
  return first.senses.length === 0 && first.word.name < 0 && first.bareNameEnd < 0 && first.classes === 0;
}
