import { isIn } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import type { Candidate } from './candidate';
import { CONFIDENCE, type Context } from './context';
import { phraseEndingAt } from './phrase-before';
import { spanOf } from './source-phrase';
import { subjectAfter } from './subject';
import { make } from './verb-candidate';
import { canSpeak, isSpeakerLike } from './verb-context';

/** Whether the verb stands right behind a relative that is no subject: « un bilan | que | conteste l’armée ». */
export function followsObjectRelative({ paragraph, sentence, lexicon, group }: Context): boolean {
  const relatives = folded(lexicon.pack.grammar.objectRelatives);
  if (relatives.size === 0 || group.from <= sentence.from + 1) return false;
  const before = paragraph.words[group.from - 1]!;
  return relatives.has(before.key) && before.quote === paragraph.words[group.at]!.quote;
}

/** « Un bilan | que conteste l’armée »: the subject stands behind the verb, what it speaks of before the relative. */
export function readObjectRelative(context: Context): Candidate | null {
  const { paragraph, sentence, lexicon, group } = context;
  const { words } = paragraph;
  const subject = subjectAfter(paragraph, lexicon, group.to, sentence.to);
  if (!subject || group.invertedPronoun || !canSpeak(words, subject) || !isSpeakerLike(words, subject)) return null;
  const comma = words[group.from - 2]?.text === ',' ? group.from - 2 : group.from - 1;
  const topic = phraseEndingAt(paragraph, lexicon, sentence.from, comma);
  if (!topic || isIn(words[topic.from], CLASS.pronoun)) return null;
  return make(context, subject, [spanOf(paragraph, topic)], CONFIDENCE.relative, 'object-relative');
}
