import { isIn } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import type { Candidate } from './candidate';
import { trimSpan } from './content';
import { CONFIDENCE, type Context } from './context';
import { phraseFrom } from './phrase-after';
import type { Phrase } from './phrases';
import { contentRightOf } from './right-content';
import { make, makeUnsaid } from './verb-candidate';
import { clauseStart, isQuoteEnd, isSpeakerLike } from './verb-context';

/** Classes of verbs that credit a claim even where nobody is named. */
const TOLD = new Set(['say', 'announce', 'estimate', 'find']);

/** « …, est-il précisé dans le communiqué », « Il a été indiqué que … »: nobody speaks, a document or a site at most. */
export function readPassiveIncise(context: Context): Candidate | null {
  const { paragraph, sentence, lexicon, group, form } = context;
  const { words, text } = paragraph;
  if (group.isNegated || !TOLD.has(form.verb.class)) return null;
  if (lexicon.pack.grammar.dropsSubjects) return readPassiveAside(context);
  if (!lexicon.pack.grammar.dummySubjects) return null;
  const left = words[group.from - 1];
  if (group.invertedPronoun) {
    if (left === undefined || group.from === sentence.from) return null;
    if (left.text !== ',' && left.text !== '–' && !isQuoteEnd(paragraph, group.from - 1)) return null;
    const content = trimSpan(text, clauseStart(context), left.quote >= 0 ? left.end : left.start);
    if (!content) return null;
    const place = placeAfter(context);
    const candidate = place
      ? make(context, place, [content], CONFIDENCE.agent, 'passive-incise')
      : makeUnsaid(context, [content]);
    return candidate && { ...candidate, cutsAt: left.text === ',' ? left.start : null };
  }
  const isDummy = left !== undefined && folded(lexicon.pack.grammar.dummySubjects).has(left.key);
  if (!isDummy || !isIn(words[group.to], CLASS.complementiser)) return null;
  const opens = group.from - 1 === sentence.from || words[group.from - 2]?.text === ',';
  const rest = opens ? contentRightOf(context, group.to) : null;
  if (!rest?.isExplicit) return null;
  const first = words[sentence.from];
  const place = isIn(first, CLASS.preposition) ? phraseFrom(paragraph, lexicon, sentence.from + 1, group.from) : null;
  return place && isSpeakerLike(words, place)
    ? make(context, place, rest.content, CONFIDENCE.agent, 'passive-incise')
    : makeUnsaid(context, rest.content);
}

/** «Il Comune, | viene spiegato |, non chiude», «"Il ponte riapre", | è stato precisato |.»: the passive alone between two marks, where no subject is needed. */
function readPassiveAside(context: Context): Candidate | null {
  const { paragraph, sentence, group, form } = context;
  const { words, text } = paragraph;
  const left = words[group.from - 1];
  const right = words[group.to];
  // «il sindaco, | è stato informato |, …»: of such verbs he who is told is the subject.
  const { takes, hasHearer, hearerFirst } = form.verb;
  if (form.verb.class !== 'say' || !takes.includes('clause') || hasHearer || hearerFirst) return null;
  if (left === undefined || group.from === sentence.from) return null;
  const isAfterQuote = isQuoteEnd(paragraph, group.from - 1);
  if (!isAfterQuote && left.text !== ',' && left.text !== '–') return null;
  const isOver = right === undefined || right.start >= sentence.end || /^[.!?]$/u.test(right.text);
  if (!isOver && right.text !== left.text) return null;
  const before = trimSpan(text, clauseStart(context), left.quote >= 0 ? left.end : left.start);
  const after = isOver || isAfterQuote ? null : trimSpan(text, right.end, sentence.end);
  return before && makeUnsaid(context, after ? [before, after] : [before]);
}

/** « est-il écrit | dans le rapport », « est-il indiqué | sur le site de l’agence ». */
function placeAfter({ paragraph, sentence, lexicon, group }: Context): Phrase | null {
  const { words } = paragraph;
  let at = group.to;
  while (at < sentence.to && isIn(words[at], CLASS.adverb | CLASS.time) && !isIn(words[at], CLASS.preposition)) at++;
  if (at + 1 >= sentence.to || !isIn(words[at], CLASS.preposition)) return null;
  const phrase = phraseFrom(paragraph, lexicon, at + 1, sentence.to);
  return phrase && isSpeakerLike(words, phrase) ? phrase : null;
}
