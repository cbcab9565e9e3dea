import { isIn, isNoun, type Paragraph, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS, type Lexicon } from '../lexicon';
import { phraseFrom } from './phrase-after';
import { isUnlisted, type Phrase } from './phrases';

const SMALL = CLASS.adverb | CLASS.time | CLASS.conjunction;

/** «Также | хакеры | утверждают»: a noun no list holds, first in its clause, whose number and gender the verb has. */
export function agreeingNounBefore(paragraph: Paragraph, lexicon: Lexicon, from: number, end: number): Phrase | null {
  const { words } = paragraph;
  const verb = words.slice(end, end + 4).find(({ key }) => lexicon.verbForms(key).length > 0);
  let at = from;
  while (at < end && isIn(words[at], SMALL)) at++;
  if (!verb || at >= end || !agrees(lexicon, words[at]!, verb)) return null;
  const phrase = phraseFrom(paragraph, lexicon, at, end);
  return phrase?.to === end ? phrase : null;
}

/** «…», — пояснил | констебль: the same right behind the verb, which stands behind a mark. */
export function agreeingNounAfter(paragraph: Paragraph, lexicon: Lexicon, start: number, end: number): Phrase | null {
  const { words } = paragraph;
  if (start < 2 || words[start - 2]!.kind !== 'mark' || start >= end) return null;
  return agrees(lexicon, words[start]!, words[start - 1]!) ? phraseFrom(paragraph, lexicon, start, end) : null;
}

function agrees(lexicon: Lexicon, noun: Word, verb: Word): boolean {
  const { agreements } = lexicon;
  if (noun.kind !== 'word' || noun.quote >= 0) return false;
  if (!isUnlisted(noun) && !mayBeMany(noun, lexicon)) return false;
  const own = agreements.filter(({ verbs }) => verbs.some(ending => verb.key.endsWith(ending)));
  return own.some(
    ({ subjects, others }) =>
      subjects.some(ending => noun.key.endsWith(ending)) && !others.some(ending => noun.key.endsWith(ending)),
  );
}

/** «| Доярки | рассказали»: of those listed, one woman's case that is the subject's form of several. */
function mayBeMany(noun: Word, { pack }: Lexicon): boolean {
  const plurals = folded(pack.sources.pluralEndings);
  return noun.noun?.length === 1 && isNoun(noun, 'role') && [...plurals].some(ending => noun.key.endsWith(ending));
}
