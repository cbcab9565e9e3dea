import { foldKey } from '../../text/fold';
import { agreementOf, type Context } from './verb-first-cue';
import type { SourceTerms } from './verb-first-source';

const SHORTEST_PLURAL = 5;

/**
 * «المتهمون | يعتقد أنهم»: behind several men a verb has the form of many, so that one in the singular is a passive and
 * speaks for nobody.
 */
export function isBehindMany(context: Context, { from, to }: SourceTerms): boolean {
  const { terms, sets, at } = context;
  if (from >= at || to > at || agreementOf(context).number !== 'singular') return false;
  const { stem, senses } = terms[from]!;
  const isOne = (noun: string) => sets.lexicon.nounAt([noun], 0) !== null;
  if (senses.length === 0 || stem.length < SHORTEST_PLURAL) return false;
  return (sets.grammar.subjectForms ?? []).some(({ ends, shown }) => {
    const [object, subject] = [foldKey(ends), foldKey(shown)];
    const ending = [object, subject].find(known => known.length > 1 && stem.endsWith(known));
    if (ending === undefined || subject === '') return false;
    if (senses.some(({ kind }) => kind === 'collective')) return true;
    const base = stem.slice(0, -ending.length);
    return isOne(base) || isOne(base + subject);
  });
}
