import type { Grammar } from '../pack';
import { split } from './words';

/** Bits of `Lexicon.classOf`: which closed classes a word belongs to. A word may be in several. */
export const CLASS = {
  determiner: 1 << 0,
  preposition: 1 << 1,
  genitive: 1 << 2,
  conjunction: 1 << 3,
  joiner: 1 << 4,
  subordinator: 1 << 5,
  complementiser: 1 << 6,
  relative: 1 << 7,
  pronoun: 1 << 8,
  otherPronoun: 1 << 9,
  auxiliary: 1 << 10,
  adverb: 1 << 11,
  negation: 1 << 12,
  time: 1 << 13,
  title: 1 << 14,
  commonVerb: 1 << 15,
  passive: 1 << 16,
  unreal: 1 << 17,
  infinitive: 1 << 18,
  agent: 1 << 19,
  clitic: 1 << 20,
  impersonal: 1 << 21,
  contentOpener: 1 << 22,
  hearer: 1 << 23,
  place: 1 << 24,
  issuing: 1 << 25,
  asClause: 1 << 26,
  hearerPreposition: 1 << 27,
  circumstance: 1 << 28,
  reflexive: 1 << 29,
  gerund: 1 << 30,
} as const;

/** The classes of each small word of a language, by its folded form. */
export function classesOf(grammar: Grammar): Map<string, number> {
  const classes = new Map<string, number>();
  const mark = (words: string | undefined, bit: number) => {
    for (const word of split(words)) classes.set(word, (classes.get(word) ?? 0) | bit);
  };
  mark(grammar.determiners, CLASS.determiner);
  mark(grammar.prepositions, CLASS.preposition);
  mark(grammar.genitives, CLASS.preposition | CLASS.genitive);
  mark(grammar.conjunctions, CLASS.conjunction);
  mark(grammar.joiners, CLASS.conjunction | CLASS.joiner);
  mark(grammar.subordinators, CLASS.subordinator);
  mark(grammar.complementisers, CLASS.complementiser);
  mark(grammar.relatives, CLASS.relative);
  // Of « ce dernier » no word is a pronoun by itself.
  const single = grammar.pronouns.map(pronoun => pronoun.word).filter(word => !word.includes(' '));
  mark(single.join(' '), CLASS.pronoun);
  mark(grammar.otherPronouns, CLASS.otherPronoun);
  mark(grammar.auxiliaries, CLASS.auxiliary);
  mark(grammar.passiveAuxiliaries, CLASS.passive);
  mark(grammar.unrealAuxiliaries, CLASS.unreal);
  mark(grammar.infinitiveMarkers, CLASS.infinitive);
  mark(grammar.agentMarkers, CLASS.agent);
  mark(grammar.clitics, CLASS.clitic);
  mark(grammar.impersonals, CLASS.impersonal);
  mark(grammar.contentOpeners, CLASS.contentOpener);
  mark(grammar.adverbs, CLASS.adverb);
  mark(grammar.negations, CLASS.negation);
  mark(grammar.timeWords, CLASS.time);
  mark(grammar.titles, CLASS.title);
  mark(grammar.hearers, CLASS.hearer);
  mark(grammar.placePrepositions, CLASS.place | CLASS.preposition);
  mark(grammar.hearerPrepositions, CLASS.hearerPreposition | CLASS.preposition);
  mark(grammar.circumstances, CLASS.circumstance | CLASS.preposition);
  mark(grammar.commonVerbs, CLASS.commonVerb);
  mark(grammar.issuingVerbs, CLASS.issuing);
  mark(grammar.asClauses, CLASS.asClause);
  mark(grammar.reflexives, CLASS.reflexive | CLASS.clitic);
  mark(grammar.gerundMarkers, CLASS.gerund);
  return classes;
}
