import { isIn } from '../analyse';
import { CLASS } from '../lexicon';
import type { Candidate } from './candidate';
import { trimSpan } from './content';
import { CONFIDENCE, type Context } from './context';
import { phraseFrom } from './phrase-after';
import { contentRightOf } from './right-content';
import { spanOf } from './source-phrase';
import { make } from './verb-candidate';
import { clauseStart, isSpeakerLike } from './verb-context';

/** « …, dit-on à Bercy », « Dans l’entourage de la ministre, on reconnaît que … »: nobody speaks, a place does. */
export function readImpersonal(context: Context): Candidate | null {
  const { paragraph, sentence, lexicon, group } = context;
  const { words } = paragraph;
  const rest = group.invertedPronoun ? null : contentRightOf(context, group.to);
  const left = trimSpan(paragraph.text, clauseStart(context), words[group.from - 1]?.start ?? sentence.start);
  const content = rest?.content ?? (left && group.invertedPronoun ? [left] : []);
  if (content.length === 0) return null;
  const opening = words[sentence.from];
  const placeAt = group.invertedPronoun ? group.to : sentence.from;
  const place =
    isIn(words[placeAt], CLASS.preposition) || isIn(opening, CLASS.preposition)
      ? phraseFrom(paragraph, lexicon, placeAt + 1, sentence.to)
      : null;
  const named = place && place.to <= Math.max(group.from, placeAt + 14) && isSpeakerLike(words, place) ? place : null;
  if (named && (group.invertedPronoun || rest)) return make(context, named, content, CONFIDENCE.agent, 'impersonal');
  const { cueFrom, cueTo } = group;
  return group.invertedPronoun
    ? {
        cue: spanOf(paragraph, { from: cueFrom, to: cueTo }),
        source: null,
        isHearsay: true,
        sharesBefore: false,
        content,
        polarity: 'said',
        cueClass: context.form.verb.class,
        confidence: 0.6,
        rule: 'impersonal',
        cutsAt: null,
        sentence,
      }
    : null;
}
