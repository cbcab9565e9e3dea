import { foldKey } from '../../text/fold';
import { isIn, type Paragraph } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import type { Candidate } from './candidate';
import { trimSpan } from './content';
import { phraseFrom } from './phrase-after';
import { isName, isSourceNoun } from './phrases';
import { isOwnQuestion } from './question';
import { readSourcePhrase } from './source-phrase';

/** Words that the source side of a headline's colon may have; longer ones are claims. */
const LONGEST_SIDE = 8;

/** "WHO: heat plans save lives", "Spending to double: Gartner", «معهد أمريكي: …»: the colon is the cue. */
export function findHeadlineColon(paragraph: Paragraph, lexicon: Lexicon): Candidate | null {
  const { words, text } = paragraph;
  for (let at = 1; at < words.length - 1; at++) {
    const colon = words[at]!;
    if (colon.text !== ':' || colon.quote >= 0 || !isPause(text, colon.end)) continue;
    const before = sideSource(paragraph, lexicon, 0, at);
    const after = sideSource(paragraph, lexicon, at + 1, words.length);
    const side = before ?? (words.length - at - 1 <= LONGEST_SIDE / 2 ? after : null);
    if (!side) continue;
    const [from, to] = side === before ? [colon.end, text.length] : [0, colon.start];
    const content = trimSpan(text, from, to);
    if (!content || isOwnQuestion(text.slice(from, to))) continue;
    return {
      cue: { start: colon.start, end: colon.end },
      source: readSourcePhrase(paragraph, lexicon, side),
      sharesBefore: false,
      content: [content],
      polarity: 'said',
      cueClass: 'say',
      confidence: side === before ? 0.85 : 0.8,
      rule: 'headline-colon',
      cutsAt: null,
      sentence: { start: 0, end: text.length },
    };
  }
  return null;
}

function isPause(text: string, at: number): boolean {
  return at >= text.length || /[\s\u00a0\u202f«“"]/u.test(text[at]!);
}

/** The whole side as a noun phrase that is a source, and no section label, place or clock time. */
function sideSource(paragraph: Paragraph, lexicon: Lexicon, from: number, to: number) {
  const { words, text } = paragraph;
  if (to - from > LONGEST_SIDE || to <= from) return null;
  const first = words[from]!;
  const label = foldKey(text.slice(first.start, words[to - 1]!.end)).trim();
  if (lexicon.headlineLabels.has(label)) return null;
  const phrase = phraseFrom(paragraph, lexicon, from, to);
  if (!phrase || phrase.to !== to || phrase.from !== from) return null;
  const inside = words.slice(from, to);
  if (inside.some(word => isIn(word, CLASS.auxiliary | CLASS.commonVerb) && !word.isCapital)) return null;
  const isKnown = inside.some(word => word.name >= 0 || isSourceNoun(word));
  // A bare name may be a place or a topic; of two or three words it is most often a person.
  const isPerson =
    lexicon.pack.hasCapitals &&
    inside.length >= 2 &&
    inside.length <= 3 &&
    inside.every(word => isName(word) && word.kind === 'word' && word.classes === 0);
  return isKnown || isPerson ? phrase : null;
}
