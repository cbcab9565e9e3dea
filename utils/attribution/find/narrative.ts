import { isIn, type Paragraph, type Sentence } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import type { Candidate } from './candidate';
import { trimSpan } from './content';
import { isSourceNoun, type Phrase } from './phrases';
import { readSourcePhrase, spanOf } from './source-phrase';

/** Sure, as nothing else begins so; the source is the one in hand. */
const CONFIDENCE = 0.72;

/** « Et d’ajouter : “…” », « Et de conclure que … »: an infinitive tells what the source in hand said next. */
export function findNarrativeInfinitive(paragraph: Paragraph, sentence: Sentence, lexicon: Lexicon): Candidate[] {
  const { words, text } = paragraph;
  if (lexicon.infinitives.size === 0) return [];
  if (!isIn(words[sentence.from], CLASS.joiner)) return [];
  const subject = subjectOf(paragraph, sentence, lexicon);
  const marker = subject?.to ?? sentence.from + 1;
  const at = marker + 1;
  const verb = lexicon.infinitives.get(words[at]?.key ?? '');
  if (!verb || !isIn(words[marker], CLASS.infinitive) || at >= sentence.to) return [];
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
      source: subject && readSourcePhrase(paragraph, lexicon, subject),
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

/** Words a subject of such an infinitive may have: « Et | le maire de Rennes | d’ajouter ». */
const LONGEST_SUBJECT = 9;

/** Who says it, where that stands between the opening word and the infinitive; nothing but its words may stand there. */
function subjectOf({ words }: Paragraph, sentence: Sentence, lexicon: Lexicon): Phrase | null {
  const from = sentence.from + 1;
  if (isIn(words[from], CLASS.infinitive)) return null;
  for (let to = from + 1; to < Math.min(sentence.to - 1, from + LONGEST_SUBJECT); to++) {
    const word = words[to]!;
    if (word.kind === 'mark' || isIn(word, CLASS.auxiliary | CLASS.commonVerb)) return null;
    if (!isIn(word, CLASS.infinitive) || !lexicon.infinitives.has(words[to + 1]?.key ?? '')) continue;
    const speaks = words.slice(from, to).some(each => isSourceNoun(each) || each.isCapital || each.name >= 0);
    return speaks || isIn(words[from], CLASS.pronoun) ? { from, to } : null;
  }
  return null;
}
