import { isIn, isNoun, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import type { Context } from './context';
import { headAt, isHeadOfNoun, isManner } from './head';
import { isName, type Phrase } from './phrases';

/** "useful | signals", "easily | claimed", "throwing | objects": what stands before the verb, by itself, is no noun phrase for one. */
export function isBareSubject(context: Context, subject: Phrase): boolean {
  const { paragraph, sentence, lexicon } = context;
  if (!lexicon.pack.grammar.headsSpeak || subject.isShare || subject.isList) return false;
  const { words } = paragraph;
  const head = headAt(words, subject, lexicon);
  if (isManner(words[head], lexicon)) return true;
  if (isWholeNoun(context, subject.from, head + 1)) return false;
  const first = words[subject.from]!;
  // "Halden | said": a single name may open the sentence.
  return !(head === subject.from && isName(first)) || first.start > words[sentence.from]!.start
    ? !isName(words[head])
    : false;
}

/** "in public | projects", "a heap of blog | posts", "Labour | demands": the noun that the verb's form is too, behind its own adjective. */
export function isCompound(context: Context, subject: Phrase, isExplicit: boolean): boolean {
  const { paragraph, sentence, lexicon, group, form } = context;
  if (!lexicon.pack.grammar.headsSpeak || !form.isNounToo || subject.to !== group.from || group.from !== group.at)
    return false;
  const { words } = paragraph;
  let from = subject.to - 1;
  const ties = CLASS.preposition | CLASS.genitive | CLASS.joiner;
  while (from > subject.from && !(isIn(words[from - 1], ties) && words[from - 1]!.name < 0)) from--;
  const last = words[subject.to - 1]!;
  const isOpening = from === subject.from && from === firstWord(words, sentence.from);
  // "Mills | demands an answer", but "Brand | mentions, useful signals".
  if (isOpening && subject.to - from === 1 && last.isCapital && last.name < 0 && last.noun === null)
    return (
      !isExplicit &&
      !isIn(words[group.to], CLASS.determiner | CLASS.pronoun | CLASS.otherPronoun) &&
      !isName(words[group.to])
    );
  if (isName(last) || (isExplicit && isWholeNoun(context, from, subject.to))) return false;
  return !isWholeNoun(context, from, subject.to);
}

/** A pronoun, a figure, a noun that speaks, an article at its head, or the plural of a noun. */
function isWholeNoun({ paragraph, lexicon }: Context, from: number, to: number): boolean {
  const { words } = paragraph;
  const { pluralNounEnding, pluralNouns } = lexicon.pack.grammar;
  const last = words[to - 1]!;
  if (last.kind !== 'word' || last.quote >= 0 || last.name >= 0 || isHeadOfNoun(words, from, to - 1)) return true;
  if (isIn(last, CLASS.pronoun | CLASS.otherPronoun)) return true;
  if (pluralNounEnding && last.key.endsWith(pluralNounEnding) && last.classes === 0) return true;
  if (folded(pluralNouns).has(last.key)) return true;
  return words.slice(from, to).some(word => isIn(word, CLASS.determiner) || word.kind === 'number');
}

/** The sentence's first word, past the mark of a list. */
export function firstWord(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at]?.kind === 'mark' && words[at]!.quote < 0) at++;
  return at;
}

/** "the timeline | estimate", "it | demand": the verb's bare form behind a subject for one. */
export function isBareForm(context: Context, subject: Phrase): boolean {
  const { paragraph, sentence, lexicon } = context;
  const { grammar } = lexicon.pack;
  if (!grammar.headsSpeak || !isBase(context) || subject.isShare || subject.isList) return false;
  const { words } = paragraph;
  const at = numberAt(context, subject);
  const head = words[at]!;
  const pronoun = grammar.pronouns.find(({ word }) => word === head.key);
  if (pronoun) return pronoun.number === 'singular' && isIn(head, CLASS.pronoun);
  if (folded(grammar.quantities).has(head.key)) return false;
  if (head.kind !== 'word' || head.quote >= 0 || head.name >= 0 || isIn(head, CLASS.determiner | CLASS.otherPronoun))
    return false;
  if (words.slice(subject.from, subject.to).some(word => isIn(word, CLASS.joiner))) return false;
  if (head.key.endsWith(grammar.pluralNounEnding ?? '') || folded(grammar.pluralNouns).has(head.key)) return false;
  if (head.noun !== null && !isNoun(head, 'role', 'spokesperson')) return false;
  if (words.slice(at, subject.to + 2).some(word => word.text === '(')) return false;
  return !head.isCapital || (at === firstWord(words, sentence.from) && at === subject.from);
}

/** The word whose number the verb has: "half | of workers", "a number | of people" are many. */
function numberAt({ paragraph, lexicon }: Context, subject: Phrase): number {
  const { words } = paragraph;
  const at = headAt(words, subject, lexicon);
  const isPart = folded(lexicon.pack.grammar.quantities).has(words[at]!.key) && isIn(words[at + 1], CLASS.genitive);
  return isPart && at + 1 < subject.to ? headAt(words, { from: subject.to - 1, to: subject.to }, lexicon) : at;
}

/** The verb has its lemma’s form, and another in the past. */
export function isBase({ paragraph, lexicon, group, form }: Context): boolean {
  const { thirdPersonEnding, regularPastEndings } = lexicon.pack.grammar;
  if (thirdPersonEnding === undefined || form.form !== 'finite') return false;
  // "went so far as to | deny"
  if (group.ledFrom < group.at) return false;
  const { words } = paragraph;
  // "he did not | deny"
  if (words.slice(group.from, group.at).some(word => isIn(word, CLASS.auxiliary | CLASS.unreal))) return false;
  const { key } = words[group.at]!;
  const forms = form.verb.forms.split(' ');
  if ([...folded(regularPastEndings)].some(ending => forms.includes(key + ending))) return true;
  if (key !== form.verb.lemma.split(' ')[0]) return false;
  return forms.some(other => other !== key && !other.endsWith(thirdPersonEnding));
}

/** Words that one who is helped may have: "helped | the guards and their dogs | answer". */
const LONGEST_HELPED = 7;

/** "let | the tenants | claim", "helping the crews | respond": what others are helped or let to do. */
function isDoneWithHelp({ paragraph, group, form }: Context, leads: ReadonlySet<string>, low: number): boolean {
  if (form.verb.isPlain) return false;
  const { words } = paragraph;
  const breaks = CLASS.auxiliary | CLASS.passive | CLASS.relative | CLASS.subordinator | CLASS.preposition;
  for (let at = group.from - 1; at >= low && group.from - at <= LONGEST_HELPED; at--) {
    const word = words[at]!;
    if (leads.has(word.key)) return at > low && !isIn(words[at - 1], CLASS.relative | CLASS.infinitive);
    if (word.kind === 'mark' || word.quote >= 0 || isIn(word, breaks)) return false;
  }
  return false;
}

/** "to knead and | stress", "can sketch and | project", "helps | explain": a verb in its bare form that hangs on one before it. */
export function isInfinitive(context: Context, low: number): boolean {
  const { paragraph, sentence, lexicon, group } = context;
  const { grammar } = lexicon.pack;
  if (!grammar.headsSpeak || !isBase(context)) return false;
  const { words } = paragraph;
  const leads = folded(grammar.bareInfinitiveVerbs);
  if (group.from > sentence.from && leads.has(words[group.from - 1]!.key)) return true;
  if (isDoneWithHelp(context, leads, low)) return true;
  if (!isIn(words[group.from - 1], CLASS.joiner)) return false;
  for (let at = group.from - 2; at >= low; at--) {
    const word = words[at]!;
    if (word.kind === 'mark') return false;
    if (isIn(word, CLASS.infinitive) && isIn(words[at + 1], CLASS.determiner)) continue;
    if (isIn(word, CLASS.infinitive | CLASS.unreal) || leads.has(word.key)) return true;
  }
  return false;
}
