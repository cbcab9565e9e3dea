import { isIn, isNoun } from '../analyse';
import { CLASS } from '../lexicon';
import type { CueVerbClass } from '../pack';
import type { Candidate } from './candidate';
import { trimSpan } from './content';
import { CONFIDENCE, type Context } from './context';
import { followsAdverbs, followsResult } from './opening-adverb';
import { followsCircumstance, speaksFromPlace } from './people-of-place';
import { phraseFrom } from './phrase-after';
import { quoteBehindColon } from './quote-behind-colon';
import { contentRightOf } from './right-content';
import { pastHearer } from './told';
import { contentAround } from './verb-aside';
import { make, makeUnsaid } from './verb-candidate';
import { clauseStart, isQuoteEnd, isReflexive, opensWithQuote, quotationAfter } from './verb-context';
import { canInvertAfterComma } from './verb-inverted';

/** Verbs whose clause by itself is somebody's words. */
const SAID: ReadonlySet<CueVerbClass> = new Set(['say', 'announce', 'opine', 'demand', 'deny']);

/** «“…”, acrescentou.», «Acrescentou que …»: the verb has no subject, the source is the one in hand. */
export function readDropped(context: Context): Candidate | null {
  const { paragraph, sentence, lexicon, group, form } = context;
  const { words, text } = paragraph;
  if (!lexicon.pack.grammar.dropsSubjects || group.isNegated || group.invertedPronoun) return null;
  // «“…”, concluye.», «“…”, valoró.»: behind a quotation any of these verbs only tells that somebody spoke.
  if ((!SAID.has(form.verb.class) || form.verb.needsSource) && !isQuoteEnd(paragraph, group.from - 1)) return null;
  if (isReflexive(context)) return null;
  const after = words[pastHearer(paragraph, lexicon, group.to, sentence.to)];
  const isOver =
    after === undefined ||
    after.start >= sentence.end ||
    (after.kind === 'mark' && after.quote < 0) ||
    (isIn(after, CLASS.preposition | CLASS.time | CLASS.adverb) && !isIn(after, CLASS.determiner));
  const left = words[group.from - 1];
  const opens =
    group.from === sentence.from || followsAdverbs(context) || followsCircumstance(context) || followsResult(context);
  if (opens) {
    const rest = contentRightOf(context, group.to);
    return rest?.isExplicit ? makeUnsaid(context, rest.content) : null;
  }
  // «Si tratta, | ha aggiunto | “di un valore …”»
  if (left?.text === ',' && after !== undefined && after.quote >= 0 && after.start < sentence.end) {
    const rest = contentRightOf(context, group.to);
    const first = trimSpan(text, clauseStart(context), left.start);
    return rest?.isQuote ? makeUnsaid(context, first ? [first, ...rest.content] : rest.content) : null;
  }
  const around = contentAround(context);
  if (around) return makeUnsaid(context, around);
  if (left === undefined || !isOver) return null;
  const behindColon = quoteBehindColon(context);
  if (behindColon) return makeUnsaid(context, [behindColon]);
  const isAfterQuote = isQuoteEnd(paragraph, group.from - 1) && opensWithQuote(context);
  const endsSentence = after === undefined || after.start >= sentence.end || /^[.!?…]$/u.test(after.text);
  if (!isAfterQuote && !(left.text === ',' && endsSentence && canInvertAfterComma(context))) return null;
  const before = trimSpan(text, clauseStart(context), left.quote >= 0 ? left.end : left.start);
  if (!before) return null;
  const content = [before, ...quotationAfter(context, group.to)];
  // «“…”, spiegano dal ministero»: people of a body that is named as a place.
  const place =
    isIn(after, CLASS.place) && speaksFromPlace(context)
      ? phraseFrom(paragraph, lexicon, words.indexOf(after!) + 1, sentence.to)
      : null;
  const speaks =
    place &&
    words.slice(place.from, place.to).some(word => isNoun(word, 'institution', 'spokesperson') || word.name >= 0);
  return speaks ? make(context, place, content, CONFIDENCE.agent, 'place') : makeUnsaid(context, content);
}
