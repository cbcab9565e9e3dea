import { CLASS } from '../lexicon';
import type { Context } from './verb-first-cue';
import { skipTo } from './verb-first-right';
import { readSource, type SourceTerms } from './verb-first-source';
import { is } from './verb-first-terms';

/**
 * «…، مؤكدا | سيادته على أن»: a participle whose own subject stands behind it, in a form of respect or by title, with what is
 * said right after it. One that has a hearer («محذرا الوزير من») names that instead.
 */
export function participleSubject(context: Context): SourceTerms | null {
  const { terms, at, end, form, sets } = context;
  const first = terms[at + 1];
  if (!first || at + 1 >= end || first.joint !== '' || form.verb.class !== 'say' || form.verb.hearerAfter) return null;
  const isHonorific = sets.has('honorifics', first.key);
  if (!isHonorific && !(is(first, CLASS.title) && first.isDefinite)) return null;
  const source = isHonorific
    ? { ...NOBODY, from: at + 1, to: at + 2 }
    : readSource(terms, at + 1, sets, { mode: 'strict', limit: end, particles: form.verb.particles ?? [] });
  if (!source) return null;
  return skipTo(context, source.to).anchor ? source : null;
}

const NONE: SourceTerms['kinds'] = new Set();
const NOBODY = { kinds: NONE, headKinds: NONE, isKnown: true, document: null, splits: [] };
