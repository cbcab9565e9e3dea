import { isIn, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS, type Lexicon } from '../lexicon';
import { isPrintedCapital } from './phrases';

/** „…, die Lage | sei | ernst“, „…, er | bleibe“: a verb in the mood of reported speech, with no noun behind it. */
export function isReportedVerb(words: readonly Word[], at: number, { pack, reportedForms }: Lexicon): boolean {
  const word = words[at]!;
  if (isPrintedCapital(words[at + 1])) return false;
  if (reportedForms.has(word.key)) return true;
  if (word.kind !== 'word' || word.classes !== 0 || word.noun !== null) return false;
  // „er | bleibe“, but not „er | sagte“.
  const ends = (endings: string | undefined) => [...folded(endings)].some(ending => word.key.endsWith(ending));
  return /^\p{Ll}+$/u.test(word.text) && ends(pack.grammar.reportedEndings) && !ends(pack.grammar.pastEndings);
}

/**
 * „Der Damm | halte |, meldete die Pegelwarte“: the clause before the comma at `comma` is in the mood of reported speech, so that a
 * verb of saying behind it has its speaker with it, whatever noun that is.
 */
export function closesReport(words: readonly Word[], comma: number, low: number, lexicon: Lexicon): boolean {
  for (let at = comma - 1; at > low && words[at]!.text !== ','; at--) {
    if (words[at]!.quote >= 0 || isIn(words[at], CLASS.subordinator)) return false;
    if (isReportedVerb(words, at, lexicon)) return true;
  }
  return false;
}
