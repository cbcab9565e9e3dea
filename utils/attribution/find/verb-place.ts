import type { Candidate } from './candidate';
import { trimSpan } from './content';
import { CONFIDENCE, type Context } from './context';
import { isSourceNoun } from './phrases';
import { readPlaceSource } from './place-source';
import { contentRightOf } from './right-content';
import { make } from './verb-candidate';
import { clauseStart } from './verb-context';

/** «В министерстве сообщили, что …», «…, говорится в докладе»: no subject, a place tells whose words they are. */
export function readPlace(context: Context): Candidate | null {
  const { paragraph, sentence, lexicon, group, form } = context;
  const { words } = paragraph;
  if (!form.isPlaceForm) return null;
  const place = readPlaceSource(paragraph, lexicon, sentence, group);
  if (!place) return null;
  const { source, isBefore } = place;
  // „Am Ende | zeigte sich, dass …“
  if (form.verb.needsSource && !words.slice(source.from, source.to).some(word => isSourceNoun(word) || word.name >= 0))
    return null;
  if (isBefore) {
    const rest = contentRightOf(context, group.to);
    if (rest?.isExplicit) return make(context, source, rest.content, CONFIDENCE.subject, 'place', rest.elsewhere);
  }
  const left = words[isBefore ? place.from - 1 : group.from - 1];
  const border = left?.kind === 'mark' && (isBefore ? place.from : group.from) > sentence.from ? left : null;
  if (!border || border.text === ';') return null;
  const content = trimSpan(paragraph.text, clauseStart(context), border.quote >= 0 ? border.end : border.start);
  const candidate = content && make(context, source, [content], CONFIDENCE.parenthetical, 'place');
  return candidate && { ...candidate, cutsAt: border.text === ',' ? border.start : null };
}
