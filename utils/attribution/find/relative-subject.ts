import { isIn, isNoun, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import type { Context } from './context';
import { phraseFrom } from './phrase-after';
import { isPersonNoun, isSourceNoun, type Phrase } from './phrases';
import { headSpeaks, isSpeakerLike } from './verb-context';

/** Words that a clause on the speaker may have between its opening word and the verb of saying. */
const LONGEST_CLAUSE = 14;

/**
 * «Los vecinos | que vieron el incendio | aseguran que …», « Une nageuse | qui longeait la digue | raconte que … »: the
 * sentence's first phrase speaks, not the object of the clause on it.
 */
export function beforeRelative(context: Context, subject: Phrase | null): Phrase | null {
  const { paragraph, sentence, lexicon, group } = context;
  const { words } = paragraph;
  if (lexicon.pack.order !== 'subject-verb' || lexicon.subjectForms.size > 0) return subject;
  const first = phraseFrom(paragraph, lexicon, sentence.from, group.from);
  const relative = first ? first.to : sentence.to;
  if (!first || first.from !== sentence.from || !isIn(words[relative], CLASS.relative)) return subject;
  if (subject && subject.from <= relative) return subject;
  // «Las familias que viven allí|, denunciaron …»: many close the clause with a comma that they did not open.
  const end = words[group.from - 1]?.text === ',' ? group.from - 1 : group.from;
  const inside = words.slice(relative + 1, end);
  if (inside.length < 2 || inside.length > LONGEST_CLAUSE) return subject;
  if (inside.some(word => word.kind === 'mark' || word.quote >= 0 || isIn(word, CLASS.complementiser))) return subject;
  if (!lexicon.pack.grammar.dropsSubjects && !opensWithVerb(inside)) return subject;
  const isOther = !lexicon.pack.grammar.dropsSubjects && subject !== null && !isSpeakerLike(words, subject);
  return isOther || isSpeakerLike(words, first) || isPersonNoun(words, first) ? first : subject;
}

/** The clause's own verb follows its opening word: what it acts on is no subject of the next verb. */
function opensWithVerb(inside: readonly Word[]): boolean {
  const [first] = inside;
  const isOther = CLASS.determiner | CLASS.preposition | CLASS.time | CLASS.pronoun | CLASS.subordinator;
  // « qui | les | a vus »
  const isClitic = isIn(first, CLASS.clitic) && isIn(inside[1], CLASS.auxiliary | CLASS.clitic);
  if (!first || first.isCapital || first.kind !== 'word' || (isIn(first, isOther) && !isClitic)) return false;
  return !inside.some(word => isIn(word, CLASS.relative | CLASS.subordinator));
}

/** Words between the commas of «que, | liderados por Malta, | reclamaron». */
const LONGEST_ASIDE = 12;

/** The relative that a verb group hangs on: right before it, or before an aside in commas without a verb; null if none. */
export function relativeAt(context: Context): number | null {
  const { paragraph, sentence, lexicon, group } = context;
  const { words } = paragraph;
  const isRelative = (at: number) =>
    at >= sentence.from && isIn(words[at], CLASS.relative) && !isIn(words[at], CLASS.conjunction);
  if (group.from === sentence.from) return null;
  if (isRelative(group.from - 1)) return group.from - 1;
  if (!lexicon.pack.grammar.dropsSubjects) return null;
  // «la oficina, que | esta mañana | avisó»
  const dated = beforeDate(context);
  if (dated < group.from && isRelative(dated - 1) && words[dated - 2]?.text === ',') return dated - 1;
  if (words[group.from - 1]!.text !== ',') return null;
  for (let at = group.from - 2; at > sentence.from && group.from - at <= LONGEST_ASIDE; at--) {
    const word = words[at]!;
    if (word.text === ',') return isRelative(at - 1) ? at - 1 : null;
    if (word.kind === 'mark' || isIn(word, CLASS.auxiliary | CLASS.relative | CLASS.complementiser)) return null;
    if (lexicon.verbForms(word.key).some(({ form }) => form === 'finite')) return null;
  }
  return null;
}

/** «un paro del | gremio, que reclama …»: what cannot speak is another's, who can. */
export function speakingOwner(context: Context, phrase: Phrase): Phrase {
  const { words } = context.paragraph;
  if (!context.lexicon.pack.grammar.dropsSubjects || headSpeaks(context, phrase)) return phrase;
  for (let at = phrase.from + 1; at < phrase.to - 1; at++) {
    if (!isIn(words[at], CLASS.genitive) || words[at]!.name >= 0) continue;
    // «de | un gran | grupo»
    let head = at + 1;
    while (head < Math.min(phrase.to - 1, at + 3) && !isSourceNoun(words[head]) && !isIn(words[head], CLASS.genitive))
      head++;
    if (isNoun(words[head], 'institution', 'role', 'spokesperson', 'collective', 'anonymous'))
      return { from: at + 1, to: phrase.to };
  }
  return phrase;
}

/** First of the words before a verb group that only tell when and how. */
function beforeDate({ paragraph, sentence, lexicon, group }: Context): number {
  const { words } = paragraph;
  const same = folded(lexicon.pack.sources.sameWords);
  let at = group.from;
  while (at - 1 > sentence.from && group.from - at < LONGEST_DATE && isDate(words[at - 1]!)) at--;
  return at;

  function isDate(word: Word): boolean {
    return (isIn(word, CLASS.time | CLASS.adverb | CLASS.determiner) || same.has(word.key)) && word.kind === 'word';
  }
}

const LONGEST_DATE = 4;
