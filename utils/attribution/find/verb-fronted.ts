import { isIn } from '../analyse';
import { CLASS } from '../lexicon';
import type { Candidate } from './candidate';
import { trimSpan } from './content';
import { CONFIDENCE, type Context } from './context';
import { phraseFrom } from './phrase-after';
import type { Phrase } from './phrases';
import { make } from './verb-candidate';
import { canSpeak, headSpeaks } from './verb-context';

/** "| Warning | that the dam could burst, the mayor closed the road": what opens the sentence is said by the subject behind it. */
export function readFronted(context: Context): Candidate | null {
  const { paragraph, sentence, lexicon, group, form } = context;
  const { words } = paragraph;
  const that = words[group.to];
  if (lexicon.pack.order !== 'subject-verb' || form.verb.class === 'find' || !isIn(that, CLASS.complementiser))
    return null;
  for (let comma = group.to + 2; comma < sentence.to - 2; comma++) {
    if (words[comma]!.text !== ',' || words[comma]!.quote >= 0) continue;
    const subject = phraseFrom(paragraph, lexicon, comma + 1, sentence.to);
    if (!subject || subject.from !== comma + 1 || !isFollowed(context, subject)) continue;
    if (!canSpeak(words, subject) || !headSpeaks(context, subject)) return null;
    const content = trimSpan(paragraph.text, words[group.to + 1]!.start, words[comma - 1]!.end);
    return content && make(context, subject, [content], CONFIDENCE.participle - 0.12, 'fronted');
  }
  return null;
}

/** A subject goes on with its verb: with a word that opens or parts nothing. */
function isFollowed({ paragraph, sentence }: Context, { to }: Phrase): boolean {
  const next = to < sentence.to ? paragraph.words[to] : undefined;
  const parts = CLASS.preposition | CLASS.conjunction | CLASS.determiner | CLASS.relative | CLASS.subordinator;
  return next?.kind === 'word' && next.quote < 0 && !next.isCapital && !isIn(next, parts);
}
