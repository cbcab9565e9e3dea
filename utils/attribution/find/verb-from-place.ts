import { isIn, isNoun } from '../analyse';
import { CLASS } from '../lexicon';
import type { Candidate } from './candidate';
import { CONFIDENCE, type Context } from './context';
import { phraseFrom } from './phrase-after';
import { contentRightOf } from './right-content';
import { make } from './verb-candidate';
import { clauseOpening } from './verb-context';

/** «Desde el sindicato | se advierte que …», «En el informe | se señala que …»: nobody speaks, the place that opens the clause does. */
export function readFromPlace(context: Context): Candidate | null {
  const { paragraph, sentence, lexicon, group, form } = context;
  const { words } = paragraph;
  if (!lexicon.pack.grammar.dropsSubjects || group.isNegated || group.isPassive) return null;
  if (form.verb.hasOwnPronoun || form.verb.leadWords || !form.verb.takes.includes('clause')) return null;
  const clitic = words[group.from]!;
  if (!isIn(clitic, CLASS.impersonal) || !isIn(clitic, CLASS.clitic)) return null;
  const start = openingAt(context);
  if (!isIn(words[start], CLASS.place) || isIn(words[start], CLASS.genitive)) return null;
  const place = phraseFrom(paragraph, lexicon, start + 1, group.from);
  if (!place || place.to !== group.from) return null;
  const named = words.slice(place.from, place.to);
  // «En el hospital | se comprobó que …»: what is found somewhere is nobody's word, unless a document tells it.
  if (form.verb.class === 'find' && !named.some(word => isNoun(word, 'document'))) return null;
  const speaks = named.some(
    word => word.name >= 0 || isNoun(word, 'institution', 'document', 'spokesperson', 'anonymous'),
  );
  if (!speaks) return null;
  const rest = contentRightOf(context, group.to);
  return rest?.isExplicit && group.to < sentence.to
    ? make(context, place, rest.content, CONFIDENCE.agent, 'place')
    : null;
}

/** First word of the clause, past adverbs that open it. */
function openingAt(context: Context): number {
  const { words } = context.paragraph;
  let at = clauseOpening(context);
  while (at < context.group.from && isIn(words[at], CLASS.adverb | CLASS.conjunction)) at++;
  return at;
}
