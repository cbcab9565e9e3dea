import { isIn, type Paragraph, type Sentence } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import type { Candidate } from './candidate';
import { trimSpan } from './content';
import { spanOf } from './source-phrase';

/** Sure, as nothing else begins so; the source is the one in hand. */
const CONFIDENCE = 0.72;

/** « Et d’ajouter : “…” », « Et de conclure que … »: an infinitive tells what the source in hand said next. */
export function findNarrativeInfinitive(paragraph: Paragraph, sentence: Sentence, lexicon: Lexicon): Candidate[] {
  const { words, text } = paragraph;
  if (lexicon.infinitives.size === 0) return [];
  const at = sentence.from + 2;
  const verb = lexicon.infinitives.get(words[at]?.key ?? '');
  const opens = isIn(words[sentence.from], CLASS.joiner) && isIn(words[sentence.from + 1], CLASS.infinitive);
  if (!verb || !opens || at >= sentence.to) return [];
  // Past adverbs and a date: « Et d’ajouter, mardi : ».
  let next = at + 1;
  while (next < sentence.to && (isIn(words[next], CLASS.adverb | CLASS.time) || words[next]!.text === ',')) next++;
  const opening = next < sentence.to ? words[next]! : undefined;
  if (!opening || !(opening.text === ':' || opening.quote >= 0 || isIn(opening, CLASS.complementiser))) return [];
  const content = trimSpan(text, opening.quote >= 0 ? opening.start : opening.end, sentence.end);
  if (!content) return [];
  return [
    {
      cue: spanOf(paragraph, { from: at, to: at + 1 }),
      source: null,
      sharesBefore: false,
      content: [content],
      polarity: 'said',
      cueClass: verb.class,
      confidence: CONFIDENCE,
      rule: 'narrative',
      cutsAt: null,
      sentence,
    },
  ];
}
