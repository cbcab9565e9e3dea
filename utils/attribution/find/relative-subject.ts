import { isIn } from '../analyse';
import { CLASS } from '../lexicon';
import { phraseFrom } from './phrase-after';
import { isPersonNoun, type Phrase } from './phrases';
import { type Context, isSpeakerLike } from './verb-context';

/** Words that a clause on the speaker may have between its opening word and the verb of saying. */
const LONGEST_CLAUSE = 14;

/** «Los vecinos | que vieron el incendio | aseguran que …»: the sentence's first phrase speaks, not the object of the clause on it. */
export function beforeRelative(context: Context, subject: Phrase | null): Phrase | null {
  const { paragraph, sentence, lexicon, group } = context;
  const { words } = paragraph;
  if (!lexicon.pack.grammar.dropsSubjects) return subject;
  const first = phraseFrom(paragraph, lexicon, sentence.from, group.from);
  const relative = first ? first.to : sentence.to;
  if (!first || first.from !== sentence.from || !isIn(words[relative], CLASS.relative)) return subject;
  if (subject && subject.from <= relative) return subject;
  const inside = words.slice(relative + 1, group.from);
  if (inside.length < 2 || inside.length > LONGEST_CLAUSE) return subject;
  if (inside.some(word => word.kind === 'mark' || word.quote >= 0 || isIn(word, CLASS.complementiser))) return subject;
  return isSpeakerLike(words, first) || isPersonNoun(words, first) ? first : subject;
}
