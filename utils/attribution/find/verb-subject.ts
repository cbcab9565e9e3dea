import type { Span } from '../../model';
import { isIn, type Paragraph, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS, type CueForm } from '../lexicon';
import { disagrees, isPluralNoun, onlyNames } from './agreement';
import { isInfinitive } from './bare-subject';
import type { Candidate } from './candidate';
import { isCircumstance, opensWhen } from './circumstance';
import { nextComma } from './clause-at';
import { trimSpan } from './content';
import { CONFIDENCE, type Context } from './context';
import { isEveryday } from './fit';
import { isGeneral } from './general';
import { withListBefore, withPairBefore } from './listed';
import { loneBefore } from './lone-determiner';
import { followsObjectRelative, readObjectRelative } from './object-relative';
import { speaksFromPlace } from './people-of-place';
import { phraseEndingAt } from './phrase-before';
import { isMedium, isName, isSourceNoun, type Phrase } from './phrases';
import { readFigure } from './relative-figure';
import { readRelativeObject } from './relative-object';
import { beforeRelative, relativeAt, speakingOwner } from './relative-subject';
import { contentRightOf, type RightContent } from './right-content';
import { subjectBefore } from './subject';
import { make, makeShared } from './verb-candidate';
import {
  afterParenthesis,
  canSpeak,
  clauseStart,
  cutBefore,
  headSpeaks,
  isQuoteEnd,
  isReflexive,
  isSpeakerLike,
  isWorthy,
  opensWithQuote,
} from './verb-context';
import { readImpersonal } from './verb-impersonal';
import { readJoined } from './verb-joined';
import { isAdjectiveOfOwner } from './verb-or-adjective';
import { isGoverned, isObject, withJointBefore } from './verb-second';

/** Subject before the verb: "the agency said …", "…, the agency said." */
export function readSubject(context: Context): Candidate | null {
  const { paragraph, sentence, lexicon, group } = context;
  const { words } = paragraph;
  const left = words[group.from - 1];
  if (followsObjectRelative(context)) return readObjectRelative(context);
  const relative = relativeAt(context);
  if (relative !== null) return readFigure(context, relative) ?? readBehindRelative(context, relative);
  if (isReflexive(context) || isPlaceOnly(context)) return null;
  if (group.from > sentence.from && isIn(left, CLASS.conjunction)) return readJoined(context);
  if (isIn(left, CLASS.impersonal) && group.from > sentence.from) return readImpersonal(context);
  if (isReducedPassive(context) || isAdjectiveOfOwner(context)) return null;
  const before = subjectBefore(paragraph, lexicon, sentence.from, group.from) ?? loneBefore(context);
  const nearest = beforeRelative(context, before);
  const named = pastPreposition(context, nearest);
  const subject = withoutRelative(
    context,
    withListBefore(context, withPairBefore(context, withJointBefore(context, named))),
  );
  if (isFreeRelative(context, subject)) return null;
  if (!subject || !canSpeak(words, subject) || isObject(context, subject) || isGoverned(context, subject)) return null;
  if (disagrees(context, subject) || onlyNames(context, subject) || isPluralNoun(context, subject)) return null;
  const ofTopic = readRelativeObject(context, subject);
  if (ofTopic) return ofTopic;
  const rest = contentRightOf(context, group.to);
  if (isGeneral(context, subject, rest) || isInfinitive(context, sentence.from)) return null;
  if (rest && isEveryday(context, rest.isExplicit)) return null;
  const said = contentBefore(context, subject);
  if (rest && !(said.isAfterQuote && !rest.isQuote && opensWithQuote(context)))
    return withContentBehind(context, subject, rest, said);
  return withContentBefore(context, subject, said);
}

/** "the agency, **which** said …": the subject stands before the relative. */
function readBehindRelative(context: Context, relative: number): Candidate | null {
  const { paragraph, sentence, lexicon, group, form } = context;
  const { words } = paragraph;
  const antecedentEnd = words[relative - 1]?.text === ',' ? relative - 1 : relative;
  const whole = phraseEndingAt(paragraph, lexicon, sentence.from, antecedentEnd);
  const antecedent = whole && speakingOwner(context, whole);
  const rest = contentRightOf(context, group.to);
  const last = context.before.at(-1);
  // «dijo la jueza al canal, quien | confirmó …»: who was told tells nothing.
  if (antecedent && last && rest && isHearer(context, antecedent))
    return makeShared(context, last, rest.content, CONFIDENCE.relative, 'relative');
  if (!antecedent || !rest || isReflexive(context) || !isWorthy(context, antecedent, rest.isExplicit)) return null;
  if (isMeantByDeed(context, antecedentEnd === relative, rest.isExplicit)) return null;
  // «una foto che evoca …», «por lo que exigen …»: what no word shows to be a speaker is none.
  if (!headSpeaks(context, antecedent)) return null;
  // «las condiciones de Israel, que califica de “…”»: who is called something stands before.
  if (form.verb.class === 'accuse' && isIn(words[group.to], CLASS.preposition | CLASS.genitive)) return null;
  // "an ecologist who advises growers, …": a trade; what follows the comma is the main clause.
  const comma = nextComma(paragraph, group.to, sentence.to);
  if (form.verb.hearerFirst && comma !== null && rest.content.every(span => span.start > comma)) {
    if ((words[group.to]?.quote ?? -1) < 0 && !followsComma(paragraph, group.to, comma)) return null;
  }
  const closing = antecedentEnd === relative - 1 ? comma : null;
  const content =
    closing === null
      ? rest.content
      : rest.content
          .map(span => trimSpan(paragraph.text, span.start, Math.min(span.end, closing)))
          .filter(span => span !== null);
  return make(context, antecedent, content, CONFIDENCE.relative, 'relative', rest.elsewhere);
}

/** Behind the preposition of who is told: the press, a channel, a known medium. */
function isHearer({ paragraph, lexicon }: Context, { from, to }: Phrase): boolean {
  const { words } = paragraph;
  if (!lexicon.pack.grammar.dropsSubjects || !isIn(words[from - 1], CLASS.hearerPreposition)) return false;
  return words.slice(from, to).some(word => isIn(word, CLASS.hearer) || isMedium(word.noun?.senses));
}

/** "Drivers who | reported the fault | were paid": with a mere object, and no comma before it, the relative only tells which are meant. */
function isMeantByDeed({ lexicon, form, group }: Context, isRestrictive: boolean, isExplicit: boolean): boolean {
  if (!lexicon.pack.grammar.headsSpeak || !isRestrictive || isExplicit || group.isNegated) return false;
  return form.verb.needsSource === true && form.verb.takes.includes('object');
}

/** What may have been said before the subject, and the mark between. */
type ContentBefore = { readonly span: Span | null; readonly isAfterQuote: boolean; readonly isAfterComma: boolean };

function contentBefore(context: Context, subject: Phrase): ContentBefore {
  const { paragraph, sentence } = context;
  const preceding = paragraph.words[subject.from - 1];
  const isInside = subject.from > sentence.from;
  const isAfterQuote = isInside && isQuoteEnd(paragraph, subject.from - 1);
  const isAfterComma = isInside && preceding?.text === ',';
  const span =
    isAfterQuote || isAfterComma
      ? trimSpan(paragraph.text, clauseStart(context), isAfterQuote ? preceding!.end : preceding!.start)
      : null;
  return { span, isAfterQuote, isAfterComma };
}

/** "the agency said …", or a quotation parted by who says it: "“…”, the agency said, “…”". */
function withContentBehind(
  context: Context,
  subject: Phrase,
  rest: RightContent,
  { span, isAfterQuote }: ContentBefore,
): Candidate | null {
  const { paragraph, sentence, before } = context;
  if (!isWorthy(context, subject, rest.isExplicit)) return null;
  if (isAfterQuote && span && opensWithQuote(context)) {
    const content = [span, ...rest.content];
    return make(context, subject, content, CONFIDENCE.parenthetical, 'parenthetical', rest.elsewhere);
  }
  const confidence = CONFIDENCE.subject + (rest.isExplicit ? 0.05 : -0.1);
  const candidate = make(context, subject, rest.content, confidence, 'subject-verb', rest.elsewhere);
  const preceding = paragraph.words[subject.from - 1];
  const opensClause = subject.from > sentence.from && isIn(preceding, CLASS.conjunction | CLASS.subordinator);
  return candidate && opensClause && before.length > 0
    ? { ...candidate, cutsAt: cutBefore(paragraph, subject.from - 1) }
    : candidate;
}

/** "…, the agency said." */
function withContentBefore(
  context: Context,
  subject: Phrase,
  { span, isAfterQuote, isAfterComma }: ContentBefore,
): Candidate | null {
  const { paragraph, group, form } = context;
  if (!span || !isWorthy(context, subject, isAfterQuote || closesCredit(context))) return null;
  // «Procurada, a loja | não respondeu»: what stands before the comma tells when they were asked.
  if (group.isNegated && !isAfterQuote) return null;
  if (!form.verb.takes.includes('clause') && !isAfterQuote) return null;
  if (hasOtherObject(context)) return null;
  const content = [span, ...afterParenthesis(context)];
  const aside = make(context, subject, content, CONFIDENCE.parenthetical, 'parenthetical');
  return aside && { ...aside, cutsAt: isAfterComma ? paragraph.words[subject.from - 1]!.start : null };
}

/** Verbs that tell a whole clause: a demand, a charge or a denial has more behind it. */
const CLOSING: ReadonlySet<CueForm['verb']['class']> = new Set(['say', 'find', 'opine', 'estimate', 'announce']);

/** "…, the Marlow Press | reported.": after a whole clause, nothing but who says so stands in the last one. */
function closesCredit({ paragraph, sentence, lexicon, group, form }: Context): boolean {
  const { words } = paragraph;
  if (lexicon.pack.order !== 'subject-verb' || !lexicon.pack.grammar.hasBareClauses) return false;
  if (!CLOSING.has(form.verb.class)) return false;
  const next = words[group.to];
  if (next === undefined || group.to >= sentence.to || next.kind === 'mark' || isIn(next, CLASS.time)) return true;
  return isCircumstance(words, group.to, sentence.to);
}

/** «Il sindaco, | intercettato nel suo ufficio, | ha detto»: what a preposition governs is no subject, what stands before it may be. */
function pastPreposition(context: Context, subject: Phrase | null): Phrase | null {
  const { paragraph, sentence, lexicon } = context;
  const { words } = paragraph;
  const before = words[(subject?.from ?? 0) - 1];
  const isGoverned =
    subject !== null &&
    subject.from > sentence.from &&
    lexicon.pack.grammar.dropsSubjects === true &&
    isIn(before, CLASS.preposition) &&
    !isIn(before, CLASS.genitive | CLASS.agent | CLASS.determiner) &&
    // «| A través de X | aclaró que …»
    (!isIn(before, CLASS.hearerPreposition) || subject.from - 1 === sentence.from) &&
    // «Desde | la Plataforma | aseguran que …»: a place whose people speak.
    !(
      isIn(before, CLASS.place) &&
      speaksFromPlace(context) &&
      words.slice(subject.from, subject.to).some(word => isSourceNoun(word) || word.name >= 0)
    );
  if (!isGoverned || isIn(words[subject.from], CLASS.pronoun)) return subject;
  const first = phraseEndingAt(paragraph, lexicon, sentence.from, subject.from - 1);
  if (!first || first.from !== sentence.from || !isSpeakerLike(words, first)) return null;
  // «Un estudio de la Universidad | publicado en …»: the word that ties the preposition.
  let { to } = first;
  while (to - 1 > first.from && isLooseWord(words[to - 1]!) && isSpeakerLike(words, { from: first.from, to: to - 1 }))
    to--;
  return { from: first.from, to };
}

/** A word in small letters that is no noun of sources, at most the participle of a link: « | publicado | en …». */
function isLooseWord(word: Word): boolean {
  return word.kind === 'word' && !word.isCapital && (word.classes & ~CLASS.issuing) === 0 && !isSourceNoun(word);
}

/** "An article | cited by her campaign": the verb hangs on the noun before it, and who acts follows. */
function isReducedPassive(context: Context): boolean {
  const { paragraph, sentence, group, form } = context;
  const { words } = paragraph;
  if (group.to - group.from > 1) return false;
  let at = group.to;
  while (at < Math.min(sentence.to, group.to + 3) && isIn(words[at], CLASS.adverb | CLASS.time)) at++;
  const actor = words[at + 1];
  if (isReducedDeed(context)) return true;
  // "sources | cited by | unreliable papers": who cites has to cite something.
  if (form.verb.class === 'relay' && at === group.to && isIn(words[at], CLASS.agent)) return true;
  return isIn(words[at], CLASS.agent) && (isIn(actor, CLASS.determiner) || isName(actor) || isSourceNoun(actor));
}

/** "the methods | described | in Section 2 are slow": with no object, and another verb to come, it tells more of the noun before it. */
function isReducedDeed({ paragraph, sentence, lexicon, group, form }: Context): boolean {
  const { takes, needsParticle } = form.verb;
  const { participleEndings, headsSpeak } = lexicon.pack.grammar;
  if (!headsSpeak || needsParticle || takes.includes('clause') || takes.includes('infinitive')) return false;
  const { words } = paragraph;
  if (!participleEndings?.some(ending => words[group.at]!.key.endsWith(ending))) return false;
  const next = words[group.to];
  if (!isIn(next, CLASS.adverb | CLASS.preposition) || isIn(next, CLASS.determiner)) return false;
  for (let at = group.to + 1; at < sentence.to; at++) {
    const word = words[at]!;
    if (word.kind === 'mark' || word.quote >= 0 || isIn(word, CLASS.relative | CLASS.subordinator)) return false;
    if (isIn(word, CLASS.auxiliary | CLASS.passive | CLASS.commonVerb)) return true;
    if (lexicon.verbForms(word.key).some(({ form: shape }) => shape === 'finite')) return true;
  }
  return false;
}

/** «si legge nel rapporto», but not «gli studenti leggono»: a verb with no one who speaks. */
function isPlaceOnly({ form }: Context): boolean {
  return form.isPlaceForm && form.verb.placeForms === form.verb.forms;
}

/** "…, the suspect confessed the crime": the verb has an object of its own, what stands before it is not its content. */
function hasOtherObject({ paragraph, sentence, group, form }: Context): boolean {
  const next = paragraph.words[group.to];
  if (form.verb.hearerFirst || next === undefined || group.to >= sentence.to || next.name >= 0) return false;
  const isObject = isIn(next, CLASS.determiner) && !isIn(next, CLASS.preposition | CLASS.complementiser | CLASS.time);
  return isObject && !opensWhen(paragraph.words, group.to, sentence.to);
}

/** "What | the jurors | say in there is secret": the clause stands for a thing. */
function isFreeRelative({ paragraph, lexicon }: Context, subject: Phrase | null): boolean {
  const { freeRelatives } = lexicon.pack.grammar;
  if (freeRelatives === undefined || subject === null || subject.to - subject.from < 2) return false;
  return folded(freeRelatives).has(paragraph.words[subject.from]!.key);
}

/** "the ruling, which | the union | hailed as historic": the relative is what is spoken of. */
function withoutRelative({ paragraph, lexicon }: Context, subject: Phrase | null): Phrase | null {
  const { pack } = lexicon;
  // „Der“ is an article too.
  if (pack.order !== 'subject-verb' || !pack.grammar.hasBareClauses) return subject;
  if (subject === null || subject.to - subject.from < 2) return subject;
  const first = paragraph.words[subject.from];
  const isRelative = isIn(first, CLASS.relative) && !isIn(first, CLASS.complementiser | CLASS.pronoun);
  return isRelative ? { from: subject.from + 1, to: subject.to } : subject;
}

/** "who told reporters, “…”" */
function followsComma({ words }: Paragraph, from: number, comma: number): boolean {
  const at = words.findIndex((word, index) => index >= from && word.start === comma);
  return (words[at + 1]?.quote ?? -1) >= 0;
}
