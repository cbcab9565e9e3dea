import { isIn } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import type { Context } from './context';
import { phraseFrom } from './phrase-after';
import { isPersonNoun, isPrintedCapital, type Phrase } from './phrases';
import { endWordAfter } from './verb-complement';

/**
 * „Nun wirft der Rat | der Stadt Verzug vor“: behind a verb that is always done to somebody an article of both cases opens who that
 * is, where nothing else in the clause can be.
 */
export function withoutHearer(context: Context, subject: Phrase | null): Phrase | null {
  const { paragraph, sentence, lexicon, form } = context;
  if (!subject || !form.verb.hasHearer || !form.verb.endWords) return subject;
  const { words } = paragraph;
  const last = endWordAfter(words, form.verb.endWords, subject.from, sentence.to);
  if (last === null) return subject;
  const articles = folded(lexicon.pack.grammar.hearerDeterminers);
  const opens = (at: number) => articles.has(words[at]!.key) && isPrintedCapital(words[at + 1]);
  const isOther = (at: number) =>
    lexicon.objectDeterminers.has(words[at]!.key) || isIn(words[at], CLASS.otherPronoun | CLASS.pronoun);
  for (let at = subject.from + 1; at < subject.to; at++) {
    if (!opens(at) || !isPrintedCapital(words[at - 1])) continue;
    let later = at + 2;
    while (later < last && !isOther(later) && !opens(later)) later++;
    // „wirft der Rat der Stadt | der Reederei Verzug vor“
    if (later < last && opens(later)) continue;
    return later < last ? subject : { from: subject.from, to: at };
  }
  return subject;
}

/** „der Bund, | dem 40 Höfe angehören, | …“: what stands behind a subject between commas, where the verb's last part is still to come. */
export function pastInsertion({ paragraph, sentence, form }: Context, from: number): number {
  const { words } = paragraph;
  if (words[from]?.text !== ',' || words[from]!.quote >= 0 || !form.verb.endWords) return from;
  const last = endWordAfter(words, form.verb.endWords, from, sentence.to);
  if (last === null) return from;
  for (let at = from + 1; at < last; at++) if (words[at]!.text === ',' && words[at]!.quote < 0) return at + 1;
  return from;
}

/** „Ein Mieter, der aus dem Haus floh, | sagte dem „Echo“: …“: who speaks opens the sentence, with nothing but a clause on them between. */
export function followsRelative({ paragraph, sentence, lexicon, group }: Context): boolean {
  const { words } = paragraph;
  if (
    lexicon.pack.order !== 'verb-second' ||
    !folded(lexicon.pack.grammar.hearerDeterminers).has(words[group.to]?.key ?? '')
  )
    return false;
  const first = phraseFrom(paragraph, lexicon, sentence.from, group.from);
  if (!first || words[first.to]?.text !== ',' || !isIn(words[first.to + 1], CLASS.relative)) return false;
  if (first.to + 2 >= group.from - 1 || !isPersonNoun(words, first)) return false;
  return !words.slice(first.to + 2, group.from - 1).some(word => word.kind === 'mark' && word.quote < 0);
}
