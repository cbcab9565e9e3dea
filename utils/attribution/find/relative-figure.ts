import { isIn } from '../analyse';
import { CLASS } from '../lexicon';
import type { Candidate } from './candidate';
import { trimSpan } from './content';
import { CONFIDENCE, type Context } from './context';
import { isName, isSourceNoun } from './phrases';
import { subjectAfter } from './subject';
import { make } from './verb-candidate';
import { isWorthy } from './verb-context';

/** Words between a figure and the word that opens the clause on it: «2,4 % | en enero | que …». */
const LONGEST = 6;

/** «el 15 % que | registró | el INE»: the clause on a figure says whose it is. */
export function readFigure(context: Context, relative: number): Candidate | null {
  const { paragraph, sentence, lexicon, group, form } = context;
  const { words, text } = paragraph;
  if (!lexicon.pack.grammar.dropsSubjects || group.isNegated || relative !== group.from - 1) return null;
  if (!TELLING.has(form.verb.class)) return null;
  const figure = figureBefore(context, relative);
  if (figure === null) return null;
  const subject = subjectAfter(paragraph, lexicon, group.to, sentence.to);
  if (!subject || subject.from > group.to + 1 || !isWorthy(context, subject, true)) return null;
  const speaks = words.slice(subject.from, subject.to).some(word => isSourceNoun(word) || isName(word));
  const content = trimSpan(text, words[figure]!.start, words[relative - 1]!.end);
  return speaks && content ? make(context, subject, [content], CONFIDENCE.relative, 'relative') : null;
}

const TELLING: ReadonlySet<Context['form']['verb']['class']> = new Set(['find', 'estimate', 'announce', 'say']);

/** Index of the figure that the clause is on; null where it is on someone who may speak, or on nothing counted. */
function figureBefore({ paragraph, sentence }: Context, relative: number): number | null {
  const { words } = paragraph;
  for (let at = relative - 1; at >= sentence.from && relative - at <= LONGEST; at--) {
    const word = words[at]!;
    if (word.kind === 'number') return at;
    if (word.kind === 'mark' && word.text !== '%') return null;
    if (isSourceNoun(word) || word.name >= 0 || isIn(word, CLASS.auxiliary | CLASS.commonVerb)) return null;
  }
  return null;
}
