import { isIn } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import { isFiniteCueForm } from './clause-at';
import type { Context } from './context';
import { phraseFrom } from './phrase-after';

/** «dicen | en el ministerio», but «dijo | en el Congreso»: where the verb's ending tells, only many speak from a place. */
export function speaksFromPlace({ paragraph, lexicon, group }: Context): boolean {
  const endings = [...folded(lexicon.pack.grammar.pluralVerbEndings)];
  if (endings.length === 0) return true;
  return paragraph.words.slice(group.from, group.to).some(({ key }) => endings.some(end => key.endsWith(end)));
}

/** Words that may tell when and how before a verb with no subject. */
const LONGEST_CIRCUMSTANCE = 14;

/** «A través de X | aclaró que …», «En rueda de prensa, | insistió en que …»: nothing but time and manner opens the sentence. */
export function followsCircumstance({ paragraph, sentence, lexicon, group }: Context): boolean {
  const { words } = paragraph;
  const first = words[sentence.from]!;
  if (!isIn(first, CLASS.preposition | CLASS.circumstance) || isIn(first, CLASS.asClause)) return false;
  if (lexicon.phrasesAt(first.key).some(phrase => phrase.words.length === 1)) return false;
  const to = words[group.from - 1]!.text === ',' ? group.from - 1 : group.from;
  if (to - sentence.from > LONGEST_CIRCUMSTANCE || to - sentence.from < 2) return false;
  const inside = words.slice(sentence.from + 1, to);
  if (inside.some(({ kind, quote, classes }) => kind === 'mark' || quote >= 0 || (classes & NO_CIRCUMSTANCE) !== 0))
    return false;
  if (inside.some(word => isFiniteCueForm(lexicon, word))) return false;
  return fills(to);

  function fills(end: number): boolean {
    let at = sentence.from + 1;
    while (at < end) {
      while (at < end && isIn(words[at], CLASS.preposition | CLASS.genitive) && !isIn(words[at], CLASS.determiner))
        at++;
      const phrase = at < end ? phraseFrom(paragraph, lexicon, at, end) : null;
      if (!phrase || phrase.to <= at) return false;
      at = phrase.to;
      if (at < end && !isIn(words[at], CLASS.preposition | CLASS.genitive | CLASS.time | CLASS.adverb)) return false;
      while (at < end && isIn(words[at], CLASS.time | CLASS.adverb)) at++;
    }
    return true;
  }
}

const NO_CIRCUMSTANCE = CLASS.subordinator | CLASS.complementiser | CLASS.auxiliary | CLASS.commonVerb | CLASS.pronoun;
