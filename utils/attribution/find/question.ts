import type { Span } from '../../model';
import { isIn, type Paragraph, type Sentence } from '../analyse';
import { CLASS, type CueForm, type Lexicon } from '../lexicon';
import { trimSpan } from './content';

type Context = {
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
  readonly lexicon: Lexicon;
  readonly form: CueForm;
  readonly group: { readonly isNegated: boolean };
};

/** Words between a verb and the question it governs: who hears it, and when. */
const LONGEST_GAP = 10;

/** „schilderte dem Gericht, | wie …“, „zeigt, | wie stark …“: an indirect question behind the first comma. */
export function questionAfter({ paragraph, sentence, lexicon, form, group }: Context, start: number): Span | null {
  if (!form.verb.takes.includes('question') || group.isNegated) return null;
  const { words, text } = paragraph;
  let at = start;
  while (at < sentence.to && at - start < LONGEST_GAP && words[at]!.kind !== 'mark') {
    // „erklärte nicht, warum …“: nothing is told.
    if (isIn(words[at], CLASS.negation)) return null;
    at++;
  }
  const first = words[at + 1];
  // «рассказала, | в каких | регионах …»
  const asks = words[isIn(first, CLASS.preposition) ? at + 2 : at + 1];
  if (words[at]?.text !== ',' || at + 2 >= sentence.to || !first || !asks) return null;
  if (!lexicon.questionWords.has(asks.key)) return null;
  // „…, wie der Verband mitteilte“: a clause that says who says so.
  const end = words.findIndex((word, i) => i > at + 1 && (word.text === ',' || i >= sentence.to - 1));
  const last = words[end - 1];
  const isAsClause =
    isIn(first, CLASS.asClause) &&
    last !== undefined &&
    lexicon.verbForms(last.key).some(({ verb }) => verb.class === 'say');
  return isAsClause ? null : trimSpan(text, first.start, sentence.end);
}

/** "Office for Harbours: what is it?": a page's own question, which nobody in it asks. */
export function isOwnQuestion(claim: string): boolean {
  return /[?؟]\s*$/u.test(claim);
}
