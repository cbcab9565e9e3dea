import { isIn, isNoun, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import type { Candidate } from './candidate';
import { trimSpan } from './content';
import { CONFIDENCE, type Context } from './context';
import { holdsNoNoun } from './lower-case';
import { followsOccasion } from './parted-front';
import { phraseEndingAt } from './phrase-before';
import { isMedium, isName, isPrintedCapital, isSourceNoun, type Phrase } from './phrases';
import { contentRightOf } from './right-content';
import { subjectAfter } from './subject';
import { make } from './verb-candidate';
import { canSpeak, clauseOpening, isWorthy } from './verb-context';
import { pastInsertion, withoutHearer } from './verb-hearer';

/** „Am Montag sagte Ana Ruiz, die Lage sei ernst“: something else opens the clause, the subject follows the verb. */
export function readSecond(context: Context): Candidate | null {
  const { paragraph, sentence, lexicon, group } = context;
  if (lexicon.pack.order !== 'verb-second' || group.cueFrom === sentence.from) return null;
  const { words, text } = paragraph;
  const clause = clauseOpening(context);
  // „Auch Pläne, das Tor zu schließen, | hält er für falsch“: what is moved to the front holds a clause of its own.
  const isParted = clause === group.cueFrom && words[clause - 1]?.text === ',' && opensWithSubject(context);
  const start = isParted ? sentence.from : clause;
  const opening = followsOccasion(context) ? 'circumstance' : openingOf(context, start);
  if (opening === null) return null;
  const subject = withoutHearer(context, subjectAfter(paragraph, lexicon, group.to, sentence.to));
  if (!subject || !canSpeak(words, subject) || isObject(context, subject)) return null;
  const next = pastInsertion(context, subject.to);
  const rest = contentRightOf(context, next);
  if (rest?.isExplicit)
    return isWorthy(context, subject, true)
      ? make(context, subject, rest.content, CONFIDENCE.subject, 'verb-second', rest.elsewhere)
      : null;
  if (!context.form.verb.takes.includes('object') || !isWorthy(context, subject, false)) return null;
  // „Den Plan | lehnt der Verband ab“, „Für Pendler | sieht Kallweit Vorteile“: what is moved to the front belongs to it.
  const fronted = opening === 'object' ? trimSpan(text, words[start]!.start, words[group.cueFrom]!.start) : null;
  const isRest = words[next]?.kind === 'word' && !context.form.verb.endWords?.includes(words[next]!.key);
  const content = [...(fronted ? [fronted] : []), ...((isRest && rest?.content) || [])];
  return content.length > 0 ? make(context, subject, content, CONFIDENCE.subject - 0.08, 'verb-second') : null;
}

/** What opens the clause in the subject's place: time and manner, or what the verb is about; null where it may be the subject. */
function openingOf(context: Context, start: number): 'circumstance' | 'object' | null {
  const { paragraph, lexicon, group } = context;
  const { words } = paragraph;
  const { grammar } = lexicon.pack;
  const first = words[start]!;
  if (start >= group.cueFrom || first.quote >= 0) return null;
  const inside = words.slice(start, group.cueFrom);
  if (lexicon.objectDeterminers.has(first.key) || folded(grammar.predicateOpeners).has(first.key)) return 'object';
  if (isIn(first, CLASS.preposition) && !isIn(first, CLASS.determiner))
    return inside.some(word => isIn(word, CLASS.time) || word.kind === 'number') ? 'circumstance' : 'object';
  if (opensWithSubject(context) && !isIn(first, CLASS.time)) return 'object';
  if (focuses(context, inside)) return isFronted(context, inside.slice(1)) ? 'object' : null;
  if (isIn(first, CLASS.time | CLASS.adverb) && !isIn(first, CLASS.determiner)) return 'circumstance';
  if (isFronted(context, inside)) return 'object';
  // „Ursprünglich | hatte die Stadt …“: one word that is no name nor noun of a source.
  const isLone = inside.length === 1 && !isSourceNoun(first) && first.name < 0 && first.classes === 0;
  const next = words[group.to];
  return isLone && isIn(next, CLASS.determiner) && isNoun(words[group.to + 1], 'institution', 'role', 'spokesperson')
    ? 'circumstance'
    : null;
}

/** „Die Vorwürfe nannte | er | …“: a pronoun that can be nothing but a subject stands right behind the verb. */
function opensWithSubject({ paragraph, lexicon, group }: Context): boolean {
  const next = paragraph.words[group.to];
  if (lexicon.pack.order !== 'verb-second' || next === undefined || next.quote >= 0) return false;
  return folded(lexicon.pack.grammar.subjectPronouns).has(next.key);
}

/** „**Auch** der Zoll | meldet …“: one constituent stands before the verb, so such a word goes with its noun. */
function focuses({ lexicon }: Context, inside: readonly Word[]): boolean {
  const [first, next] = inside;
  if (!folded(lexicon.pack.grammar.focusAdverbs).has(first!.key) || next === undefined || next.quote >= 0) return false;
  if (lexicon.objectDeterminers.has(next.key) || inside.some(word => isIn(word, CLASS.time))) return false;
  return isIn(next, CLASS.determiner) || (isPrintedCapital(next) && !isIn(next, CLASS.preposition));
}

/**
 * „Die Kritik | wies der Konzern zurück“: what stands first cannot speak, and who can follows the verb. „Der „Neuen Post“ | sagte
 * Kern, …“: behind the plainest verb of saying a medium is who hears it.
 */
function isFronted({ paragraph, lexicon, group, form }: Context, inside: readonly Word[]): boolean {
  const { words } = paragraph;
  if (!isIn(inside[0], CLASS.determiner) || isIn(inside[0], CLASS.pronoun)) return false;
  const next = words[group.to];
  const isArticle = isIn(next, CLASS.determiner) && !lexicon.objectDeterminers.has(next!.key);
  if (form.verb.isPlain) {
    const isHearer = inside.some(word => word.quote >= 0 || isMedium(word.noun?.senses));
    return (
      folded(lexicon.pack.grammar.hearerDeterminers).has(inside[0]!.key) &&
      isHearer &&
      (isArticle || isName(next)) &&
      next!.quote < 0
    );
  }
  const speaks = (word: Word) => isName(word) || isSourceNoun(word) || word.quote >= 0;
  if (!form.verb.takes.includes('object')) return false;
  if (inside.slice(1).some(speaks)) return false;
  if (isArticle) return isNoun(words[group.to + 1], 'institution', 'role', 'spokesperson');
  // „Die Vorwürfe | weist Kern zurück“, but not „Die Proben | bestätigen Kerns Verdacht“
  let end = group.to;
  while (isName(words[end]) && words[end]!.kind === 'word' && words[end]!.quote < 0) end++;
  const isWhole = end === group.to + 1 || folded(lexicon.pack.sources.givenNames).has(next!.key);
  return end > group.to && isWhole && !isIn(next, CLASS.determiner) && !isPrintedCapital(words[end]);
}

/** „… den Verband“, „… ruhig“: its article, or that it holds no noun, shows that a phrase is no subject. */
export function isObject(context: Context, phrase: Phrase): boolean {
  const { paragraph, lexicon, group, form } = context;
  if ((phrase.to <= group.from && opensWithSubject(context)) || holdsNoNoun(context, phrase)) return true;
  if (form.verb.takesDative) return false;
  return lexicon.objectDeterminers.has(paragraph.words[phrase.from]!.key);
}

/** „Für Pendler | sieht …“: a preposition governs the phrase before the verb, which is then no subject. */
export function isGoverned({ paragraph, lexicon, sentence }: Context, phrase: Phrase): boolean {
  if (lexicon.pack.order !== 'verb-second') return false;
  const before = paragraph.words[phrase.from - 1];
  return phrase.from > sentence.from && before !== undefined && before.name < 0 && isIn(before, CLASS.preposition);
}

/** „Die Tafel und | die Caritas appellierten“: two bodies, each with its article. */
export function withJointBefore({ paragraph, sentence, lexicon }: Context, phrase: Phrase | null): Phrase | null {
  const { words } = paragraph;
  if (!phrase) return phrase;
  const joiner = phrase.from - 1;
  if (joiner - 1 <= sentence.from || !isIn(words[joiner], CLASS.joiner) || !isIn(words[phrase.from], CLASS.determiner))
    return phrase;
  const first = phraseEndingAt(paragraph, lexicon, sentence.from, joiner);
  const isBody = first && words.slice(first.from, first.to).some(word => isSourceNoun(word) || word.name >= 0);
  return isBody && (first.from === sentence.from || words[first.from - 1]!.kind === 'mark')
    ? { from: first.from, to: phrase.to }
    : phrase;
}
