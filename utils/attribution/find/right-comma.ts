import type { Span } from '../../model';
import { isIn, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import { isFiniteCueForm } from './clause-at';
import { trimSpan } from './content';
import { isPrintedCapital } from './phrases';
import { isReportedVerb } from './reported-mood';
import { hasClauseAfter, pastAdverbs, type RightContext } from './right-context';

/** „Das Amt teilte mit, die Zahl steige“: where a comma divides all clauses, what follows it needs no "that". */
export function afterComma(context: RightContext, start: number): Span | null {
  const { paragraph, sentence, lexicon, form, group } = context;
  const { words, text } = paragraph;
  if (!lexicon.pack.grammar.hasCommaClauses || !form.verb.takes.includes('clause')) return null;
  let at = start;
  // What stands before the last part of a verb that comes apart is its object: „warf | der Regierung | vor“.
  // Behind „sagte“ it is who hears it: „sagte | dem Morgenblatt“.
  const holdsObject =
    form.verb.endWords !== undefined || form.verb.laterWords !== undefined || form.verb.isPlain === true;
  // „erklärte | in Berlin |, die Lage sei ernst“
  let isGoverned = false;
  while (
    at < sentence.to &&
    (words[at]!.kind !== 'mark' || (holdsObject && words[at]!.quote >= 0)) &&
    (holdsObject || isIn(words[at], BEFORE_COMMA) || (isIn(words[at - 1], GOVERNS) && at > start))
  ) {
    isGoverned ||= !holdsObject && !isIn(words[at], BEFORE_COMMA);
    at++;
  }
  const next = words[at + 1];
  if (words[at]?.text !== ',' || at + 1 >= sentence.to || next === undefined) return null;
  if (isIn(next, CLASS.relative) && !isIn(next, CLASS.determiner)) return null;
  if (isIn(next, CLASS.subordinator) || opensRelative(words, at + 1)) return null;
  if (at === group.to && closesOccasion(context, at + 1)) return null;
  if (isGoverned && !(isReported(context, at + 1) && (isClauseOpener(next) || isPrintedCapital(next)))) return null;
  if (start !== group.to && isReported(context, at + 1) && isClauseOpener(next))
    return trimSpan(text, words[at]!.end, sentence.end);
  // Right behind its verb a comma can divide nothing else.
  // „sprach sich für ein Verbot aus, | der Rat schwieg“: what the verb is about stood before its last part.
  const isTold = (word: Word) => isPrintedCapital(word) && word.quote < 0 && !isIn(word, CLASS.time | CLASS.hearer);
  const hasTopic = form.verb.endWords !== undefined && !form.verb.hasHearer && words.slice(start, at).some(isTold);
  const isToldOn = !hasTopic || isReported(context, at + 1) || holdsInfinitive(context, at + 1);
  const isBehindVerb = start === group.to && sentence.to - at > 3 && isToldOn;
  if (!isBehindVerb && !hasClauseAfter(context, at + 1) && !hasInfinitive(context, at + 1)) return null;
  return trimSpan(text, words[at]!.end, sentence.end);
}

/** „Obwohl der Verband Hilfe versprach, | kürzte die Stadt …“: the clause that the sentence opens with is over, its main verb follows. */
function closesOccasion({ paragraph: { words }, sentence, lexicon, group }: RightContext, next: number): boolean {
  const first = words[sentence.from];
  if (lexicon.pack.order !== 'verb-second' || !isIn(first, CLASS.subordinator) || isIn(first, CLASS.asClause))
    return false;
  if (words.slice(sentence.from, group.from).some(word => word.kind === 'mark')) return false;
  return isIn(words[next], CLASS.auxiliary | CLASS.passive | CLASS.commonVerb) || isFiniteCueForm(lexicon, words[next]);
}

/** „…, | für die er | zahlt“: a preposition, a relative and another subject. */
function opensRelative(words: readonly Word[], at: number): boolean {
  const relative = words[at + 1];
  const subject = words[at + 2];
  return (
    isIn(words[at], CLASS.preposition) &&
    !isIn(words[at], CLASS.determiner) &&
    isIn(relative, CLASS.relative) &&
    isIn(relative, CLASS.determiner) &&
    !isPrintedCapital(subject) &&
    isIn(subject, CLASS.determiner | CLASS.pronoun)
  );
}

/** „appellierten | an die Stadt, die Miete zu stunden“: who is asked stands before the comma and belongs to it. */
export function infinitiveAfter(context: RightContext, from: number): Span | null {
  const { paragraph, sentence, lexicon, form } = context;
  const { words, text } = paragraph;
  if (!lexicon.pack.grammar.hasCommaClauses || form.verb.endWords || form.verb.laterWords) return null;
  const start = pastAdverbs(context, from);
  let at = start;
  while (at < sentence.to && words[at]!.kind !== 'mark') at++;
  if (at === start || words[at]?.text !== ',' || at + 1 >= sentence.to || !hasInfinitive(context, at + 1)) return null;
  if (isIn(words[at + 1], CLASS.subordinator | CLASS.complementiser | CLASS.conjunction)) return null;
  // „bestritt | vor Gericht |, den Zaun versetzt zu haben“: where it was said is none of it.
  const isWhere =
    isIn(words[start], CLASS.preposition) &&
    form.verb.class === 'deny' &&
    !folded(lexicon.pack.grammar.addressPrepositions).has(words[start]!.key);
  return trimSpan(text, isWhere ? words[at]!.end : words[start]!.start, sentence.end);
}

function hasInfinitive(context: RightContext, from: number): boolean {
  return context.form.verb.takes.includes('infinitive') && holdsInfinitive(context, from);
}

/** An infinitive with its own word („zu stunden“) or with that word inside („umzuleiten“), before the next comma. */
function holdsInfinitive({ paragraph, sentence, lexicon }: RightContext, from: number): boolean {
  const { words } = paragraph;
  const markers = lexicon.splitPrefixes.flatMap(prefix =>
    (lexicon.pack.grammar.infinitiveMarkers ?? '').split(' ').map(marker => prefix + marker),
  );
  for (let at = from; at < sentence.to; at++) {
    const word = words[at]!;
    if (word.text === ',' && word.quote < 0 && at > from) return false;
    if (isIn(word, CLASS.infinitive)) return true;
    if (!word.isCapital && markers.some(start => word.key.startsWith(start))) return true;
  }
  return false;
}

const GOVERNS = CLASS.preposition | CLASS.determiner;

function isClauseOpener(word: Word): boolean {
  return isIn(word, CLASS.determiner | CLASS.pronoun | CLASS.otherPronoun | CLASS.impersonal);
}

/** „…, die Lage | sei | ernst“, „…, er | bleibe“: a verb in the mood of reported speech before the next comma, with no noun behind it. */
function isReported({ paragraph, sentence, lexicon }: RightContext, from: number): boolean {
  const { words } = paragraph;
  const isRelative = isIn(words[from], CLASS.relative);
  for (let at = from + 1; at < sentence.to; at++) {
    const word = words[at]!;
    if (word.text === ',' && word.quote < 0) return false;
    const next = words[at + 1];
    const isLast = at + 1 >= sentence.to || next?.text === ',' || next?.text === '.';
    const isAuxiliary = isIn(word, CLASS.auxiliary) && !isPrintedCapital(next);
    if (!(isAuxiliary || isReportedVerb(words, at, lexicon)) || (isLast && isRelative)) continue;
    return true;
  }
  return false;
}

const BEFORE_COMMA = CLASS.time | CLASS.adverb | CLASS.preposition | CLASS.determiner | CLASS.otherPronoun;
