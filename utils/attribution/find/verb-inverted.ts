import type { Span } from '../../model';
import { isIn, isNoun, type Word } from '../analyse';
import { CLASS } from '../lexicon';
import { followsApposition } from './apposition';
import { isBase } from './bare-subject';
import type { Candidate } from './candidate';
import { trimSpan } from './content';
import { CONFIDENCE, type Context } from './context';
import { withListAfter } from './listed';
import { loneAfter } from './lone-determiner';
import { followsOccasion, isVerbless, opensWithPlace, partsClause, partsFront } from './parted-front';
import { phraseEndingAt } from './phrase-before';
import { pastBeside } from './phrase-content';
import { followsPerson, withoutOwner } from './phrase-owner';
import { DASHES, isMedium, isName, isPrintedCapital, isSourceNoun, opensRelay, type Phrase } from './phrases';
import { quoteBehindColon } from './quote-behind-colon';
import { followsQuotedName } from './quoted-speaker';
import { closesReport } from './reported-mood';
import { contentRightOf } from './right-content';
import { opensGerund } from './right-object';
import { subjectAfter } from './subject';
import { openingsOf } from './tail';
import { make } from './verb-candidate';
import { endWordAfter } from './verb-complement';
import {
  afterParenthesis,
  canSpeak,
  clauseOpening,
  clauseStart,
  isQuoteEnd,
  isReflexive,
  isSpeakerLike,
  isWorthy,
  quotationAfter,
} from './verb-context';
import { followsRelative } from './verb-hearer';
import { readImpersonal } from './verb-impersonal';
import { isObject } from './verb-second';

/** Verbs that may stand before their subject after a mere comma: those that report a whole clause to nobody in particular. */
export function canInvertAfterComma({ form }: Context): boolean {
  return form.verb.mayInvert === true || (form.verb.takes.includes('clause') && !form.verb.hearerFirst);
}

/** "“…,” said Marta Ellison", « …, affirme le rapport. »: the subject follows the verb, the content stands before it. */
export function readInverted(context: Context): Candidate | null {
  const { paragraph, sentence, lexicon, group } = context;
  const { words } = paragraph;
  const left = words[group.from - 1];
  const opensSentence = group.from === sentence.from;
  const isAfterQuote = left !== undefined && group.from > sentence.from && isQuoteEnd(paragraph, group.from - 1);
  const isAfterComma =
    left !== undefined &&
    group.from > sentence.from &&
    (left.text === ',' || (DASHES.has(left.text) && left.spaceBefore));
  if (isAfterQuote && (isTitle(context) || followsQuotedName(context))) return null;
  if (
    !opensSentence &&
    !isAfterQuote &&
    !(isAfterComma && (group.invertedPronoun || canInvertAfterComma(context) || isDialogue(context)))
  )
    return null;
  if (isAfterComma && followsApposition(paragraph, sentence, lexicon, group.from)) return null;
  if (isAfterComma && followsRelative(context)) return null;
  const first = group.invertedPronoun ?? subjectAfter(paragraph, lexicon, group.to, sentence.to) ?? loneAfter(context);
  const subject = first && withListAfter(context, first, sentence.to);
  if (!subject || isIn(words[subject.from], CLASS.complementiser)) return null;
  if (isIn(words[subject.from], CLASS.impersonal)) return readImpersonal(context);
  if (!canSpeak(words, subject) || isObject(context, subject)) return null;
  const goesOn = words[subject.to]?.kind === 'word' || (words[subject.to]?.quote ?? -1) >= 0;
  if (isAfterComma && !isAfterQuote && goesOn && followsOccasion(context)) return null;
  // «…, se aseguró la zona»: it was done, nobody said so.
  if (isReflexive(context) && !isSpeakerLike(words, subject)) return null;
  // « Après “Le Bal”, reprend | la saison »: an everyday verb, which only someone who can speak makes one of speech.
  const isEverydayVerb = context.form.verb.invertedOnly && context.form.verb.needsSource;
  if (isEverydayVerb && !isWorthy(context, subject, true) && !group.invertedPronoun) return null;
  if (isNounPair(context, subject.to)) return null;
  // "Dr Quill, a vet, | reports treating ten hens": the verb's object is another verb.
  const next = words[subject.from + 1];
  const isDeed = opensGerund(words, lexicon, subject.from) && (next?.kind === 'number' || isIn(next, CLASS.determiner));
  if (isAfterComma && !isAfterQuote && isDeed) return null;
  // "…, calculate totals, …": the bare form is one more step in a row.
  if (isAfterComma && !isAfterQuote && lexicon.pack.grammar.headsSpeak && isBase(context))
    if (!words.slice(subject.from, subject.to).some(word => isNoun(word, 'role', 'collective', 'author'))) return null;
  // « a-t-elle | ajouté »: the pronoun may stand inside the verb group.
  const end = Math.max(pastEndWord(context, subject.to), group.invertedPronoun ? group.to : 0);
  if (opensSentence) return readOpening(context, subject, end);
  const after = words[end];
  // „Auf die Frage, ob das reiche, antwortete Kern: „Nein.““
  if (after?.text === ':' && !isAfterQuote) {
    const rest = contentRightOf(context, end);
    if (rest) return make(context, subject, rest.content, CONFIDENCE.inverted, 'inverted', rest.elsewhere);
  }
  // «Песню «Ветер» | закончил | композитор»: no mark parts the name from the verb.
  if (context.form.verb.quotesApart && !(isAfterQuote && left.quote < 0) && !isDialogue(context)) return null;
  const behind = isAfterComma && !isAfterQuote ? behindSubordinate(context, end) : null;
  if (behind) return make(context, subject, behind.content, CONFIDENCE.inverted, 'inverted', behind.elsewhere);
  // „Als „Unsinn“ bezeichnete Kern den Plan“
  if (isAfterQuote && isIn(words[clauseOpening(context)], CLASS.preposition | CLASS.subordinator)) return null;
  // "Ruiz, a former envoy, says Conner | “has made promises”": the quotation goes on with what Conner did.
  if (isAfterComma && !isAfterQuote)
    for (let at = subject.from + 1; at <= end; at++) if (opensRestQuoted(words, at)) return null;
  // « …, a-t-il prévenu | mardi », but « …, a-t-il parlé à tous ? »
  const isTold = isIn(after, CLASS.time | CLASS.adverb | CLASS.preposition) && words[sentence.to - 1]?.text !== '?';
  const endsThere = end >= sentence.to || after?.kind === 'mark' || (after !== undefined && after.quote >= 0);
  const mayGoOn = isAfterQuote || !group.invertedPronoun || isTold;
  if (!endsThere && !(mayGoOn && goesOnBehind(context, end))) return null;
  // "The report, which …, found prices | rose": a subject before the insertion wins unless the clause ends with the second one.
  if (!isAfterQuote && !group.invertedPronoun && !isSpeakerLike(words, withoutOwner(words, lexicon, subject)))
    if (!isNounAfterReport(context, subject)) return null;
  if (isAfterComma && followsMeeting(context)) return null;
  const closes = endsThere || isVerbless(context, end);
  if (!isAfterQuote && !closes && phraseEndingAt(paragraph, lexicon, sentence.from, group.from)) return null;
  const content = contentAround(context, end, isAfterComma);
  if (!content) return null;
  const confidence = isAfterQuote ? CONFIDENCE.inverted : CONFIDENCE.inverted - 0.06;
  const candidate = make(context, subject, content, confidence, 'inverted');
  return candidate && { ...candidate, cutsAt: isAfterComma ? words[group.from - 1]!.start : null };
}

/** «Diz | o relatório | que faltam vigas»: the verb opens its sentence, and what was said follows its subject. */
function readOpening(context: Context, subject: Phrase, end: number): Candidate | null {
  const { paragraph, lexicon, group } = context;
  const after = paragraph.words[end];
  // "Claim your seat: …": an order to who reads.
  const isOrder = isBase(context) || paragraph.words[group.at]!.key === context.form.verb.lemma;
  if (lexicon.pack.grammar.headsSpeak && isOrder) return null;
  const isThat =
    lexicon.pack.grammar.dropsSubjects === true &&
    isIn(after, CLASS.complementiser) &&
    isSpeakerLike(paragraph.words, subject) &&
    !group.isNegated;
  if (after?.text !== ':' && !isThat) return null;
  const rest = contentRightOf(context, end);
  return rest && make(context, subject, rest.content, CONFIDENCE.inverted, 'inverted', rest.elsewhere);
}

/** With no mark behind the subject: when, where or to whom it was said follows, or more of the speaker. */
function goesOnBehind({ paragraph, lexicon }: Context, end: number): boolean {
  const { words } = paragraph;
  const after = words[end];
  if (after === undefined) return false;
  if (isIn(after, CLASS.preposition | CLASS.relative | CLASS.time | CLASS.subordinator | CLASS.adverb)) return true;
  if (isLowerWord(after) && (isName(words[end - 1]) || openingsOf(lexicon).persons.has(after.key))) return true;
  if (opensRelay(paragraph, lexicon, end)) return true;
  // „…“, sagte Kern | dieser Zeitung
  if (isIn(after, CLASS.determiner) && (isIn(words[end + 1], CLASS.hearer) || isMedium(words[end + 1]?.noun?.senses)))
    return words[end + 2] === undefined || words[end + 2]!.kind === 'mark';
  if (followsPerson(words, lexicon, end - 1, end)) return true;
  // «dice la nota | enviada ayer»
  if (openingsOf(lexicon).links.has(after.key) && isNoun(words[end - 1], 'document')) return true;
  if (isIn(after, CLASS.determiner) && isIn(words[end + 1], CLASS.time)) return goesOnBehindDate(words, end + 2);
  // „…“, sagte Kern | und ergänzte
  return isIn(after, CLASS.joiner) && lexicon.verbForms(words[end + 1]?.key ?? '').length > 0;
}

/** « ont précisé les pompiers | ce vendredi », «apuntó la rectora | este lunes | tras el claustro»: a day, and nothing that acts on it. */
function goesOnBehindDate(words: readonly Word[], at: number): boolean {
  const after = words[at];
  return after?.kind !== 'word' || isIn(after, CLASS.preposition | CLASS.genitive | CLASS.time | CLASS.adverb);
}

/** What stands before the verb, with the quotation behind its subject or the clause that cue and subject only part. */
function contentAround(context: Context, end: number, isAfterComma: boolean): Span[] | null {
  const { paragraph, lexicon, group } = context;
  const { words } = paragraph;
  const left = words[group.from - 1]!;
  const start = pastThat(context, clauseStart(context));
  const before = quoteBehindColon(context) ?? trimSpan(paragraph.text, start, left.quote >= 0 ? left.end : left.start);
  if (!before) return null;
  const quotation = quotationAfter(context, end);
  // «Ледник, считают учёные, исчезнет»: where a word's form shows the subject, the commas hold no more than the cue.
  const isDashed = DASHES.has(left.text) && words[end]?.text === left.text;
  const isAside =
    isAfterComma &&
    quotation.length === 0 &&
    (isDashed ||
      (lexicon.subjectForms.size > 0
        ? !isCitedAgain(context, end)
        : opensWithPlace(context, start) || partsClause(context, start, end) || partsFront(context, end)));
  const told = lexicon.pack.order === 'verb-second' ? pastBeside(words, end, context.sentence.to) : end;
  const goesOnAt = isDashed || lexicon.subjectForms.size > 0 ? end : pastApposition(context, told);
  return [before, ...(isAside && goesOnAt !== null ? afterParenthesis(context, goesOnAt) : quotation)];
}

/** „**Während** der Präsident schwieg, warnte der Rat, die Lage | sei ernst“: what opens with such a word is not what was said. */
function behindSubordinate(context: Context, end: number): ReturnType<typeof contentRightOf> {
  const { paragraph, sentence, lexicon } = context;
  const { words } = paragraph;
  const first = words[sentence.from];
  if (lexicon.pack.order !== 'verb-second' || !isIn(first, CLASS.subordinator) || isIn(first, CLASS.asClause))
    return null;
  const opening = words[end]?.text === ',' ? words[end + 1] : null;
  // „Weil es regne, sagte sie, | sei die Straße gesperrt“
  if (!opening || isIn(opening, CLASS.auxiliary | CLASS.passive | CLASS.commonVerb)) return null;
  const rest = contentRightOf(context, end);
  return rest?.isExplicit ? rest : null;
}

/** A quotation that begins with no mark before it and no capital: the rest of a clause. */
function opensRestQuoted(words: readonly Word[], at: number): boolean {
  const first = words[at]?.quote ?? -1;
  const next = words[at + 1];
  const opens = first >= 0 && words[at - 1]?.quote !== first;
  return opens && words[at - 1]?.kind === 'word' && next?.quote === first && /^\p{Ll}/u.test(next.text);
}

/** „…“, wandte Kern | dagegen ein |, …: past the last part of the verb and what stands before it. */
function pastEndWord({ paragraph, sentence, form }: Context, from: number): number {
  const last = form.verb.endWords ? endWordAfter(paragraph.words, form.verb.endWords, from, sentence.to) : null;
  const isNear = last !== null && !paragraph.words.slice(from, last).some(word => word.kind === 'mark');
  return isNear ? last + 1 : from;
}

/** "A song | titled | “Home” rules the charts": what stands in quotation marks is a name. */
function isTitle({ paragraph, sentence, lexicon, group }: Context): boolean {
  const { words } = paragraph;
  const titled = lexicon.pack.grammar.titlingWords?.split(' ') ?? [];
  let at = group.from - 1;
  if (words[at]!.quote < 0) return false;
  const { quote } = words[at]!;
  while (at > sentence.from && words[at]!.quote === quote) at--;
  return quote >= 0 && titled.includes(words[at]!.key);
}

/** „**Dass** Geld fehle, bestritt das Amt“: the word that opens the clause is none of its content. */
function pastThat({ paragraph, sentence, lexicon }: Context, start: number): number {
  if (lexicon.pack.order !== 'verb-second') return start;
  const first = paragraph.words.slice(sentence.from, sentence.to).find(word => word.start >= start);
  return isIn(first, CLASS.complementiser) ? first!.end : start;
}

/** The comma after what tells more of the speaker: « note Jean Morin, directeur du port |, le niveau monte »; null if the sentence ends first. */
function pastApposition(context: Context, end: number): number | null {
  const { paragraph, sentence } = context;
  const { words } = paragraph;
  if (words[end]?.text !== ',') return null;
  const first = isIn(words[end + 1], CLASS.determiner) ? words[end + 2] : words[end + 1];
  if (!isSourceNoun(first) && !isCitedAgain(context, end)) return end;
  let at = end + 1;
  while (at < sentence.to && words[at]!.kind !== 'mark') at++;
  return at < sentence.to && words[at]!.text === ',' ? at : null;
}

/** „Die Fähre liege fest, teilte | das Prüfteam | mit“: a noun that no list holds, where all that is told before is reported. */
function isNounAfterReport(context: Context, subject: Phrase): boolean {
  const { paragraph, sentence, lexicon, group, form } = context;
  const { words } = paragraph;
  if (form.verb.class !== 'say' || !words.slice(subject.from, subject.to).some(isPrintedCapital)) return false;
  return isVerbless(context, subject.to) && closesReport(words, group.from - 1, sentence.from, lexicon);
}

function isLowerWord(word: Word | undefined): word is Word {
  return word !== undefined && word.kind === 'word' && !word.isCapital && word.classes === 0;
}

/** « Le ministère, | joint par l’AFP, | a promis un audit »: what stands between the commas tells how the subject was met. */
function followsMeeting({ paragraph, sentence, lexicon, group }: Context): boolean {
  const { words } = paragraph;
  let open = group.from - 2;
  while (open > sentence.from && words[open]!.text !== ',') open--;
  const first = words[open + 1];
  if (open <= sentence.from || !openingsOf(lexicon).persons.has(first?.key ?? '')) return false;
  return isIn(words[open + 2], CLASS.preposition) && phraseEndingAt(paragraph, lexicon, sentence.from, open) !== null;
}

/** What follows the comma is a further word on the speaker or a clause of its own. */
function isCitedAgain({ paragraph }: Context, at: number): boolean {
  const next = paragraph.words[at + 1];
  const isPreposition = isIn(next, CLASS.preposition) && !isIn(next, CLASS.determiner);
  return isPreposition || isSourceNoun(next) || isIn(next, CLASS.conjunction | CLASS.subordinator | CLASS.relative);
}

/** "Ana Prado, | project manager": the bare form before a noun of one is no verb but part of that noun. */
function isNounPair({ paragraph, lexicon, group, form }: Context, end: number): boolean {
  const { pluralNounEnding } = lexicon.pack.grammar;
  const word = paragraph.words[group.at]!;
  const last = paragraph.words[end - 1]!;
  if (pluralNounEnding === undefined || !form.isNounToo || word.key !== form.verb.lemma || word.isCapital) return false;
  return !last.isCapital && last.name < 0 && !last.key.endsWith(pluralNounEnding) && !isIn(last, CLASS.pronoun);
}

/** «— Нет, — | отрезал мэр.»: a paragraph of dialogue, which a dash opens. */
function isDialogue({ paragraph: { words }, group }: Context): boolean {
  return DASHES.has(words[0]?.text ?? '') && DASHES.has(words[group.from - 1]?.text ?? '');
}
