import { firstAt } from '../../text/first-at';
import { isIn } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import { isFiniteCueForm } from './clause-at';
import type { Context } from './context';
import { phraseFrom } from './phrase-after';
import { pastBeside } from './phrase-content';

/** „Immerhin, sagte Kern, | habe das Dach gehalten“: what stood before the cue is the front of a clause whose verb follows here. */
export function partsFront({ paragraph, sentence, lexicon }: Context, end: number): boolean {
  const { words } = paragraph;
  const comma = pastBeside(words, end, sentence.to);
  if (lexicon.pack.order !== 'verb-second' || words[comma]?.text !== ',' || words[comma]!.quote >= 0) return false;
  const next = words[comma + 1];
  if (next === undefined || comma + 1 >= sentence.to || isIn(next, CLASS.determiner)) return false;
  const isVerb = isIn(next, CLASS.auxiliary | CLASS.passive | CLASS.commonVerb);
  return isVerb || folded(lexicon.pack.grammar.reportedForms).has(next.key);
}

/**
 * „Wie der Bote meldete, | wies das Gericht die Klage ab“: a clause that opens with such a word, before a verb that has an object of
 * its own, tells when it was said or who passes it on.
 */
export function followsOccasion({ paragraph, sentence, lexicon, group, form }: Context): boolean {
  const { words } = paragraph;
  if (lexicon.pack.order !== 'verb-second' || !form.verb.takes.includes('object')) return false;
  const comma = group.cueFrom - 1;
  if (!isIn(words[sentence.from], CLASS.subordinator | CLASS.asClause) || words[comma]?.text !== ',') return false;
  return !words.slice(sentence.from, comma).some(word => word.kind === 'mark' || word.quote >= 0);
}

/** « Chez les jeunes | , note l’institut, | l’adhésion tombe »: what stands before the cue has a preposition at its head and no verb. */
export function opensWithPlace(context: Context, start: number): boolean {
  const { paragraph, sentence, group } = context;
  const first = firstAt(paragraph.words, start);
  const opens = CLASS.preposition | CLASS.time | CLASS.subordinator | CLASS.adverb;
  if (first < sentence.from || !isIn(paragraph.words[first], opens)) return false;
  return isVerbless(context, first) && !paragraph.words.slice(first, group.from - 1).some(word => word.text === ',');
}

/** «O mel, explica a bióloga, | não azeda»: before the cue the subject alone, behind it its verb. */
export function partsClause(context: Context, start: number, end: number): boolean {
  const { paragraph, sentence, lexicon, group } = context;
  const { words } = paragraph;
  const first = firstAt(words, start);
  if (lexicon.pack.order !== 'subject-verb' || first < sentence.from || words[end]?.text !== ',') return false;
  if (!isIn(words[end + 1], CLASS.negation | CLASS.auxiliary | CLASS.passive | CLASS.commonVerb)) return false;
  return phraseFrom(paragraph, lexicon, first, group.from - 1)?.to === group.from - 1 && isVerbless(context, first);
}

/** From a word to the next mark nothing is a verb: « conclut une équipe de chercheurs | dans une étude parue jeudi ». */
export function isVerbless({ paragraph, sentence, lexicon }: Context, from: number): boolean {
  const { words } = paragraph;
  for (let at = from; at < sentence.to && words[at]!.kind !== 'mark'; at++) {
    const word = words[at]!;
    if (isIn(word, CLASS.auxiliary | CLASS.commonVerb | CLASS.passive | CLASS.complementiser | CLASS.relative))
      return false;
    if (isFiniteCueForm(lexicon, word)) return false;
  }
  return true;
}
