import type { Span } from '../../model';
import { isIn, isNoun, type Paragraph, type Sentence, type Word } from '../analyse';
import { CLASS, type CueForm, type Lexicon } from '../lexicon';
import { asClauseAt } from './as-clause';
import type { Candidate } from './candidate';
import { trimSpan } from './content';
import { isName, isSourceNoun, opensRelay, type Phrase, phraseEndingAt, phraseFrom } from './phrases';
import { readPlaceSource } from './place-source';
import { contentRightOf } from './right-content';
import { readSourcePhrase, spanOf } from './source-phrase';
import { pastHearer, subjectAfter, subjectBefore } from './subject';
import { readVerbGroup, type VerbGroup } from './verb-group';

/** How sure a construction is by itself; gold articles decided the order, not the digits. */
const CONFIDENCE = {
  inverted: 0.92,
  subject: 0.9,
  parenthetical: 0.88,
  relative: 0.75,
  dropped: 0.72,
  participle: 0.82,
  joined: 0.78,
  agent: 0.75,
};

type Context = {
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
  readonly lexicon: Lexicon;
  readonly group: VerbGroup;
  readonly form: CueForm;
  /** Found so far in the same sentence. */
  readonly before: readonly Candidate[];
};

/** Verbs of saying and finding in one sentence of a language where the subject comes first (or is inverted after a quotation). */
export function findVerbCues(paragraph: Paragraph, sentence: Sentence, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = paragraph.words[at]!;
    if (word.kind !== 'word' || word.name >= 0) continue;
    const forms = lexicon.verbForms(word.key);
    if (forms.length === 0 || (word.isCapital && at > sentence.from && word.quote < 0 && !followsMark(paragraph, at)))
      continue;
    const readings = forms
      .map(form => {
        const group = readVerbGroup(paragraph, sentence, form, at);
        return group && readCue({ paragraph, sentence, lexicon, group, form, before: found });
      })
      .filter(candidate => candidate !== null);
    const best = readings.sort((a, b) => b.confidence - a.confidence)[0];
    if (best) found.push(best);
  }
  return found;
}

function followsMark(paragraph: Paragraph, at: number): boolean {
  return paragraph.words[at - 1]?.kind === 'mark';
}

function readCue(context: Context): Candidate | null {
  const { paragraph, group } = context;
  if (paragraph.words[group.at]!.quote >= 0) return readIncise(context);
  if (group.isPassive) return readAgent(context);
  if (group.form === 'participle') return readParticiple(context);
  return (
    readAsClause(context) ??
    readInverted(context) ??
    readPlace(context) ??
    readSecond(context) ??
    readSubject(context) ??
    readDropped(context)
  );
}

/** "As the paper noted, …", « …, comme l’a noté la Cour »: the clause says no more than who says so. */
function readAsClause(context: Context): Candidate | null {
  const { paragraph, sentence, lexicon, group, form } = context;
  if (!form.verb.takes.includes('clause')) return null;
  const clause = asClauseAt(paragraph, lexicon, sentence, group);
  if (!clause || !canSpeak(paragraph.words, clause.subject) || !isWorthy(context, clause.subject, true)) return null;
  const { text, words } = paragraph;
  const opening = words[clause.from - 1];
  const content = clause.opensSentence
    ? trimSpan(text, words[clause.to]!.end, sentence.end)
    : trimSpan(text, clauseStart(context), opening!.quote >= 0 ? opening!.end : opening!.start);
  const candidate = content && make(context, clause.subject, [content], CONFIDENCE.parenthetical, 'as-clause');
  return candidate && !clause.opensSentence ? { ...candidate, cutsAt: opening!.start } : candidate;
}

/** Verbs that may stand before their subject after a mere comma: those that report a whole clause to nobody in particular. */
function canInvertAfterComma({ form }: Context): boolean {
  return form.verb.takes.includes('clause') && !form.verb.hearerFirst;
}

/** "“…,” said Marta Ellison", « …, affirme le rapport. »: the subject follows the verb, the content stands before it. */
function readInverted(context: Context): Candidate | null {
  const { paragraph, sentence, lexicon, group } = context;
  const { words } = paragraph;
  const left = words[group.from - 1];
  const opensSentence = group.from === sentence.from;
  const isAfterQuote = left !== undefined && group.from > sentence.from && isQuoteEnd(paragraph, group.from - 1);
  const isAfterComma =
    left !== undefined && group.from > sentence.from && (left.text === ',' || left.text === '–' || left.text === '—');
  if (!opensSentence && !isAfterQuote && !(isAfterComma && (group.invertedPronoun || canInvertAfterComma(context))))
    return null;
  const told = pastHearer(paragraph, lexicon, group.to, sentence.to);
  const subject = group.invertedPronoun ?? subjectAfter(paragraph, lexicon, told, sentence.to);
  if (!subject || isIn(words[subject.from], CLASS.complementiser)) return null;
  if (isIn(words[subject.from], CLASS.impersonal)) return readImpersonal(context);
  if (!canSpeak(words, subject)) return null;
  const after = words[subject.to];
  const endsThere =
    subject.to >= sentence.to ||
    (after?.kind === 'mark' && after.quote < 0) ||
    (after !== undefined && after.quote >= 0);
  const goesOn =
    isIn(after, CLASS.preposition | CLASS.relative | CLASS.time | CLASS.subordinator | CLASS.adverb) ||
    (isPlainWord(after) && isName(words[subject.to - 1])) ||
    (after !== undefined && opensRelay(paragraph, lexicon, subject.to));
  if (opensSentence) {
    if (after?.text !== ':') return null;
    const rest = contentRightOf(context, subject.to);
    return rest && make(context, subject, rest.content, CONFIDENCE.inverted, 'inverted', rest.elsewhere);
  }
  if (!endsThere && !(goesOn && (isAfterQuote || !group.invertedPronoun))) return null;
  // "The report, which …, found prices | rose": a subject before the insertion wins unless the clause ends with the second one.
  if (!isAfterQuote && !group.invertedPronoun && !isSpeakerLike(words, subject)) return null;
  if (!isAfterQuote && !endsThere && phraseEndingAt(paragraph, lexicon, sentence.from, group.from)) return null;
  const start = clauseStart(context);
  const before = trimSpan(
    paragraph.text,
    start,
    words[group.from - 1]!.quote >= 0 ? words[group.from - 1]!.end : words[group.from - 1]!.start,
  );
  if (!before) return null;
  const quotation = quotationAfter(context, subject.to);
  // «Ледник, считают учёные, исчезнет»: where a word's form shows the subject, the commas hold no more than the cue.
  const isAside =
    isAfterComma && quotation.length === 0 && lexicon.subjectForms.size > 0 && !isCitedAgain(context, subject.to);
  const content = [before, ...(isAside ? afterParenthesis(context, subject.to) : quotation)];
  const cutsAt = isAfterComma ? words[group.from - 1]!.start : null;
  const candidate = make(
    context,
    subject,
    content,
    isAfterQuote ? CONFIDENCE.inverted : CONFIDENCE.inverted - 0.06,
    'inverted',
  );
  return candidate && { ...candidate, cutsAt };
}

/** „Am Montag sagte Ana Ruiz, die Lage sei ernst“: something else opens the clause, the subject follows the verb. */
function readSecond(context: Context): Candidate | null {
  const { paragraph, sentence, lexicon, group } = context;
  if (lexicon.pack.order !== 'verb-second' || group.from === sentence.from) return null;
  const { words } = paragraph;
  const opening = words[clauseFrom(context)];
  const isOther = isIn(opening, CLASS.preposition | CLASS.time | CLASS.adverb) && !isIn(opening, CLASS.determiner);
  if (!isOther) return null;
  const subject = subjectAfter(paragraph, lexicon, group.to, sentence.to);
  if (!subject || !canSpeak(words, subject) || !isWorthy(context, subject, true)) return null;
  const rest = contentRightOf(context, subject.to);
  return rest?.isExplicit
    ? make(context, subject, rest.content, CONFIDENCE.subject, 'verb-second', rest.elsewhere)
    : null;
}

/** First word of the clause that a verb group stands in. */
function clauseFrom({ paragraph, sentence, group }: Context): number {
  let at = group.from;
  while (at > sentence.from && !(paragraph.words[at - 1]!.kind === 'mark' && paragraph.words[at - 1]!.quote < 0)) at--;
  return at;
}

/** « …, dit-on à Bercy », « Dans l’entourage de la ministre, on reconnaît que … »: nobody speaks, a place does. */
function readImpersonal(context: Context): Candidate | null {
  const { paragraph, sentence, lexicon, group } = context;
  const { words } = paragraph;
  const rest = group.invertedPronoun ? null : contentRightOf(context, group.to);
  const left = trimSpan(paragraph.text, clauseStart(context), words[group.from - 1]?.start ?? sentence.start);
  const content = rest?.content ?? (left && group.invertedPronoun ? [left] : []);
  if (content.length === 0) return null;
  const opening = words[sentence.from];
  const placeAt = group.invertedPronoun ? group.to : sentence.from;
  const place =
    isIn(words[placeAt], CLASS.preposition) || isIn(opening, CLASS.preposition)
      ? phraseFrom(paragraph, lexicon, placeAt + 1, sentence.to)
      : null;
  const named = place && place.to <= Math.max(group.from, placeAt + 14) && isSpeakerLike(words, place) ? place : null;
  if (named && (group.invertedPronoun || rest)) return make(context, named, content, CONFIDENCE.agent, 'impersonal');
  const { cueFrom, cueTo } = group;
  return group.invertedPronoun
    ? {
        cue: spanOf(paragraph, { from: cueFrom, to: cueTo }),
        source: null,
        sharesBefore: false,
        content,
        polarity: 'said',
        cueClass: context.form.verb.class,
        confidence: 0.6,
        rule: 'impersonal',
        cutsAt: null,
        sentence,
      }
    : null;
}

/** The clause before the cue begins with a quotation: what stands there was said. */
function opensWithQuote(context: Context): boolean {
  const { paragraph, sentence } = context;
  const start = clauseStart(context);
  const first = paragraph.words.slice(sentence.from, sentence.to).find(word => word.start >= start);
  return first !== undefined && first.quote >= 0;
}

function isSpeakerLike(words: readonly Word[], phrase: Phrase): boolean {
  return words
    .slice(phrase.from, phrase.to)
    .some(word => isSourceNoun(word) || isName(word) || isIn(word, CLASS.pronoun));
}

function isPlainWord(word: Word | undefined): boolean {
  return word !== undefined && word.kind === 'word' && !word.isCapital && word.classes === 0;
}

/** «В министерстве сообщили, что …», «…, говорится в докладе»: no subject, a place tells whose words they are. */
function readPlace(context: Context): Candidate | null {
  const { paragraph, sentence, lexicon, group, form } = context;
  const { words } = paragraph;
  if (!form.isPlaceForm) return null;
  const place = readPlaceSource(paragraph, lexicon, sentence, group);
  if (!place) return null;
  const { source, isBefore } = place;
  if (isBefore) {
    const rest = contentRightOf(context, group.to);
    if (rest?.isExplicit) return make(context, source, rest.content, CONFIDENCE.subject, 'place', rest.elsewhere);
  }
  const left = words[isBefore ? place.from - 1 : group.from - 1];
  const border = left?.kind === 'mark' && (isBefore ? place.from : group.from) > sentence.from ? left : null;
  if (!border || border.text === ';') return null;
  const content = trimSpan(paragraph.text, clauseStart(context), border.quote >= 0 ? border.end : border.start);
  const candidate = content && make(context, source, [content], CONFIDENCE.parenthetical, 'place');
  return candidate && { ...candidate, cutsAt: border.text === ',' ? border.start : null };
}

/** Subject before the verb: "the agency said …", "…, the agency said." */
function readSubject(context: Context): Candidate | null {
  const { paragraph, sentence, lexicon, group, before } = context;
  const { words } = paragraph;
  const left = words[group.from - 1];
  if (group.from > sentence.from && isIn(left, CLASS.relative) && !isIn(left, CLASS.conjunction)) {
    const antecedentEnd = words[group.from - 2]?.text === ',' ? group.from - 2 : group.from - 1;
    const antecedent = phraseEndingAt(paragraph, lexicon, sentence.from, antecedentEnd);
    const rest = contentRightOf(context, group.to);
    if (!antecedent || !rest || !isWorthy(context, antecedent, rest.isExplicit)) return null;
    const closing = antecedentEnd === group.from - 2 ? nextComma(paragraph, group.to, sentence.to) : null;
    const content =
      closing === null
        ? rest.content
        : rest.content
            .map(span => trimSpan(paragraph.text, span.start, Math.min(span.end, closing)))
            .filter(span => span !== null);
    return make(context, antecedent, content, CONFIDENCE.relative, 'relative', rest.elsewhere);
  }
  if (isReflexive(context) || isPlaceOnly(context)) return null;
  if (group.from > sentence.from && isIn(left, CLASS.conjunction)) return readJoined(context);
  if (isIn(left, CLASS.impersonal) && group.from > sentence.from) return readImpersonal(context);
  if (isReducedPassive(context)) return null;
  const subject = subjectBefore(paragraph, lexicon, sentence.from, group.from);
  if (!subject || !canSpeak(words, subject)) return null;
  const rest = contentRightOf(context, group.to);
  const preceding = words[subject.from - 1];
  const isAfterQuote = subject.from > sentence.from && isQuoteEnd(paragraph, subject.from - 1);
  const isAfterComma = subject.from > sentence.from && preceding?.text === ',';
  const leftSpan =
    isAfterQuote || isAfterComma
      ? trimSpan(paragraph.text, clauseStart(context), isAfterQuote ? preceding!.end : preceding!.start)
      : null;
  if (rest && !(isAfterQuote && !rest.isQuote && opensWithQuote(context))) {
    if (!isWorthy(context, subject, rest.isExplicit)) return null;
    if (isAfterQuote && leftSpan && opensWithQuote(context))
      return make(
        context,
        subject,
        [leftSpan, ...rest.content],
        CONFIDENCE.parenthetical,
        'parenthetical',
        rest.elsewhere,
      );
    const confidence = CONFIDENCE.subject + (rest.isExplicit ? 0.05 : -0.1);
    const candidate = make(context, subject, rest.content, confidence, 'subject-verb', rest.elsewhere);
    const opensClause = subject.from > sentence.from && isIn(preceding, CLASS.conjunction | CLASS.subordinator);
    return candidate && opensClause && before.length > 0
      ? { ...candidate, cutsAt: cutBefore(paragraph, subject.from - 1) }
      : candidate;
  }
  if (!leftSpan || !isWorthy(context, subject, isAfterQuote)) return null;
  if (!context.form.verb.takes.includes('clause') && !isAfterQuote) return null;
  if (hasOtherObject(context)) return null;
  const aside = make(
    context,
    subject,
    [leftSpan, ...afterParenthesis(context)],
    CONFIDENCE.parenthetical,
    'parenthetical',
  );
  return aside && { ...aside, cutsAt: isAfterComma ? preceding!.start : null };
}

/** "An article | cited by her campaign": the verb hangs on the noun before it, and who acts follows. */
function isReducedPassive({ paragraph, sentence, group }: Context): boolean {
  const { words } = paragraph;
  if (group.to - group.from > 1) return false;
  let at = group.to;
  while (at < Math.min(sentence.to, group.to + 3) && isIn(words[at], CLASS.adverb | CLASS.time)) at++;
  const actor = words[at + 1];
  return isIn(words[at], CLASS.agent) && (isIn(actor, CLASS.determiner) || isName(actor) || isSourceNoun(actor));
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
  return isObject && !isIn(paragraph.words[group.to + 1], CLASS.time);
}

/** «se adelantaron», «destaca-se», «si legge»: who does it to themselves, or nobody in particular; no one's statement. */
function isReflexive({ paragraph, group, form }: Context): boolean {
  if (form.verb.hasOwnPronoun) return false;
  return paragraph.words
    .slice(group.from, group.to)
    .some(word => isIn(word, CLASS.impersonal) && isIn(word, CLASS.clitic));
}

/** «“…”, acrescentou.», «Acrescentou que …»: the verb has no subject, the source is the one in hand. */
function readDropped(context: Context): Candidate | null {
  const { paragraph, sentence, lexicon, group, form } = context;
  const { words, text } = paragraph;
  if (!lexicon.pack.grammar.dropsSubjects || form.verb.needsSource || group.isNegated || group.invertedPronoun)
    return null;
  if (form.verb.class !== 'say' && form.verb.class !== 'announce' && form.verb.class !== 'opine') return null;
  if (isReflexive(context)) return null;
  const after = words[pastHearer(paragraph, lexicon, group.to, sentence.to)];
  const isOver =
    after === undefined ||
    after.start >= sentence.end ||
    (after.kind === 'mark' && after.quote < 0) ||
    (isIn(after, CLASS.preposition | CLASS.time | CLASS.adverb) && !isIn(after, CLASS.determiner));
  const left = words[group.from - 1];
  const opens =
    group.from === sentence.from || (group.from - 1 === sentence.from && isIn(left, CLASS.conjunction | CLASS.adverb));
  if (opens) {
    const rest = contentRightOf(context, group.to);
    return rest?.isExplicit ? makeUnsaid(context, rest.content) : null;
  }
  if (left === undefined || !isOver) return null;
  const isAfterQuote = isQuoteEnd(paragraph, group.from - 1) && opensWithQuote(context);
  const endsSentence = after === undefined || after.start >= sentence.end || /^[.!?…]$/u.test(after.text);
  if (!isAfterQuote && !(left.text === ',' && endsSentence && canInvertAfterComma(context))) return null;
  const before = trimSpan(text, clauseStart(context), left.quote >= 0 ? left.end : left.start);
  if (!before) return null;
  const content = [before, ...quotationAfter(context, group.to)];
  // «“…”, spiegano dal ministero»: people of a body that is named as a place.
  const place = isIn(after, CLASS.place)
    ? phraseFrom(paragraph, lexicon, words.indexOf(after!) + 1, sentence.to)
    : null;
  const speaks =
    place &&
    words.slice(place.from, place.to).some(word => isNoun(word, 'institution', 'spokesperson') || word.name >= 0);
  return speaks ? make(context, place, content, CONFIDENCE.agent, 'place') : makeUnsaid(context, content);
}

function makeUnsaid(context: Context, content: readonly Span[]): Candidate {
  const { paragraph, sentence, group, form } = context;
  return {
    cue: spanOf(paragraph, { from: group.cueFrom, to: group.cueTo }),
    source: null,
    sharesBefore: false,
    content,
    polarity: polarityOf(context),
    cueClass: form.verb.class,
    confidence: CONFIDENCE.dropped,
    rule: 'dropped',
    cutsAt: null,
    sentence,
  };
}

/** "The association said A and called B": the second verb keeps the first one's source. */
function readJoined(context: Context): Candidate | null {
  const { paragraph, group, before } = context;
  const rest = contentRightOf(context, group.to);
  if (!rest) return null;
  const last = before.at(-1);
  const cutsAt = cutBefore(paragraph, group.from - 1);
  if (last) {
    const candidate = makeShared(
      context,
      last,
      rest.content,
      CONFIDENCE.joined + (rest.isExplicit ? 0.1 : 0),
      'joined',
    );
    return { ...candidate, cutsAt };
  }
  const subject = mainSubject(context);
  if (
    !subject ||
    !canSpeak(paragraph.words, subject) ||
    !(rest.isExplicit || rest.isQuote || context.form.verb.class === 'say') ||
    !isWorthy(context, subject, rest.isExplicit)
  )
    return null;
  return make(context, subject, rest.content, CONFIDENCE.joined - 0.08, 'joined', rest.elsewhere);
}

/** ", adding that …", "a statement saying that …". */
function readParticiple(context: Context): Candidate | null {
  const { paragraph, sentence, lexicon, group, before } = context;
  const { words } = paragraph;
  const rest = contentRightOf(context, group.to);
  if (!rest) return null;
  const left = words[group.from - 1];
  if (group.from === sentence.from || left === undefined) return null;
  const hangsOnClause =
    left.text === ',' ||
    left.text === '–' ||
    left.text === '—' ||
    isIn(left, CLASS.joiner | CLASS.agent | CLASS.subordinator) ||
    isQuoteEnd(paragraph, group.from - 1);
  if (hangsOnClause) {
    const last = before.at(-1);
    const cutsAt = cutBefore(paragraph, group.from - 1);
    if (last) return { ...makeShared(context, last, rest.content, CONFIDENCE.participle, 'participle'), cutsAt };
    const subject = mainSubject(context);
    if (!subject || !canSpeak(words, subject) || !isWorthy(context, subject, rest.isExplicit)) return null;
    return make(context, subject, rest.content, CONFIDENCE.participle - 0.12, 'participle', rest.elsewhere);
  }
  const noun = phraseEndingAt(paragraph, lexicon, sentence.from, group.from);
  if (
    !noun ||
    !words.slice(noun.from, noun.to).some(word => isNoun(word, 'document', 'anonymous', 'collective', 'author'))
  )
    return null;
  const issuer = issuerOf(context, noun);
  const candidate = make(
    context,
    issuer ?? noun,
    rest.content,
    CONFIDENCE.participle - 0.12,
    'participle',
    rest.elsewhere,
  );
  return issuer && candidate?.source
    ? { ...candidate, source: { ...candidate.source, document: spanOf(paragraph, noun) } }
    : candidate;
}

/** "The town | issued a statement saying that …": who puts the document out. */
function issuerOf({ paragraph, sentence, lexicon }: Context, document: Phrase): Phrase | null {
  const { words } = paragraph;
  let verb = document.from - 1;
  if (verb > sentence.from && isIn(words[verb], CLASS.adverb | CLASS.preposition)) verb--;
  if (verb <= sentence.from || !isIn(words[verb], CLASS.issuing)) return null;
  while (verb - 1 > sentence.from && isIn(words[verb - 1], CLASS.auxiliary | CLASS.adverb)) verb--;
  const subject = subjectBefore(paragraph, lexicon, sentence.from, verb);
  return subject && canSpeak(words, subject) ? subject : null;
}

/** "were told by a ministry aide that …". */
function readAgent(context: Context): Candidate | null {
  const { paragraph, sentence, lexicon, group } = context;
  const { words } = paragraph;
  for (let at = group.to; at < Math.min(sentence.to, group.to + 4); at++) {
    if (words[at]!.kind === 'mark' || isIn(words[at], CLASS.complementiser)) return null;
    if (!isIn(words[at], CLASS.agent)) continue;
    const agent = phraseFrom(paragraph, lexicon, at + 1, sentence.to);
    if (!agent || !canSpeak(words, agent)) return null;
    const rest = contentRightOf({ ...context, isAfterAgent: true }, agent.to);
    const left = trimSpan(paragraph.text, clauseStart(context), words[group.from]!.start);
    const content =
      rest?.isExplicit || rest?.isQuote
        ? rest.content
        : context.form.verb.takes.includes('object') && left
          ? [left, ...(rest?.content ?? [])]
          : [];
    return content.length > 0 && isWorthy(context, agent, false)
      ? make(context, agent, content, CONFIDENCE.agent, 'agent')
      : null;
  }
  return null;
}

/** « Nous irons, a-t-il dit, jusqu’au bout »: the cue cuts a quotation in two. */
function readIncise(context: Context): Candidate | null {
  const { paragraph, sentence, lexicon, group } = context;
  const { words } = paragraph;
  const left = words[group.from - 1];
  if (group.form === 'participle' || left === undefined || group.from <= sentence.from) return null;
  const quote = paragraph.quotes[words[group.at]!.quote]!;
  const opening = left.text;
  if (!/^[,!?…–—.]$/u.test(opening) || left.quote < 0) return null;
  const subject =
    group.invertedPronoun ?? subjectAfter(withoutQuotes(paragraph, group.to), lexicon, group.to, sentence.to);
  if (!subject || !canSpeak(words, subject)) return null;
  const after = Math.max(subject.to, group.to);
  let closing = after;
  while (closing < sentence.to && words[closing]!.kind !== 'mark' && closing < after + 14) closing++;
  const mark = words[closing];
  if (mark?.kind !== 'mark' || (closing > after && !isIn(words[after], CLASS.preposition | CLASS.time | CLASS.adverb)))
    return null;
  const isAside =
    opening === ',' || opening === '–' || opening === '—'
      ? mark.text === opening || mark.start >= quote.inner.end || mark.text === '.'
      : true;
  if (!isAside) return null;
  const first = trimSpan(paragraph.text, quote.inner.start, left.start + (opening === ',' ? 0 : left.text.length));
  const second = trimSpan(paragraph.text, mark.end, quote.inner.end);
  const content = [first, second].filter(span => span !== null);
  return content.length > 0 ? make(context, subject, content, CONFIDENCE.inverted, 'incise') : null;
}

function withoutQuotes(paragraph: Paragraph, from: number): Paragraph {
  return {
    ...paragraph,
    words: paragraph.words.map((word, at) => (at >= from && at < from + 24 ? { ...word, quote: -1 } : word)),
  };
}

/** The subject of the sentence's main clause, past opening adverbs and phrases: "At an event in Ames, | Mrs. Clinton …". */
function mainSubject({ paragraph, sentence, lexicon, group }: Context): Phrase | null {
  const { words } = paragraph;
  const opensAside = CLASS.preposition | CLASS.subordinator | CLASS.relative | CLASS.time;
  for (let at = sentence.from; at < group.from; at++) {
    const word = words[at]!;
    const opens =
      at === sentence.from || words[at - 1]!.text === ',' || isIn(words[at - 1], CLASS.adverb | CLASS.conjunction);
    if (
      !opens ||
      word.kind === 'mark' ||
      word.quote >= 0 ||
      (isIn(word, opensAside) && !isIn(word, CLASS.determiner) && word.name < 0)
    )
      continue;
    if (isIn(word, CLASS.adverb | CLASS.conjunction) && word.noun === null) continue;
    const phrase = phraseFrom(paragraph, lexicon, at, group.from);
    if (phrase && canSpeak(words, phrase)) return phrase;
  }
  return null;
}

/** True if a sentence's word at `at` ends a quotation of its own. */
export function isQuoteEnd(paragraph: Paragraph, at: number): boolean {
  const word = paragraph.words[at];
  if (word?.kind !== 'mark') return false;
  // «…», — сказал он: the dash between a quotation and its cue.
  if (word.quote < 0 && /^[–—]$/u.test(word.text)) return isQuoteEnd(paragraph, at - 1);
  if (word.quote >= 0) return word.end >= paragraph.quotes[word.quote]!.end - 1;
  return word.text === ',' && (paragraph.words[at - 1]?.quote ?? -1) >= 0;
}

/** Where the content before a cue begins: the sentence, or the clause after an earlier cue's. */
function clauseStart(context: Context): number {
  const { paragraph, sentence, group, before } = context;
  const last = before.at(-1);
  if (!last) return sentence.start;
  for (let at = group.from - 1; at > sentence.from; at--) {
    const word = paragraph.words[at]!;
    if (word.start <= last.cue.end) break;
    if (isIn(word, CLASS.conjunction | CLASS.subordinator) && paragraph.words[at - 1]?.kind === 'mark') return word.end;
    if (word.text === ';' || word.text === ':') return word.end;
  }
  return sentence.start;
}

/** A quotation that goes on after an inverted cue: "“A,” she said, “and B.”" */
function quotationAfter(context: Context, at: number): Span[] {
  const { paragraph, sentence } = context;
  for (let next = at; next < sentence.to && next < at + 30; next++) {
    const word = paragraph.words[next]!;
    if (word.quote >= 0 && word.start === paragraph.quotes[word.quote]!.start) {
      const previous = paragraph.words[next - 1];
      const opens =
        previous?.text === ',' ||
        previous?.text === ':' ||
        previous?.text === '.' ||
        previous?.text === '–' ||
        previous?.text === '—';
      const span = trimSpan(paragraph.text, word.start, sentence.end);
      return opens && span ? [span] : [];
    }
  }
  return [];
}

/** What follows the comma is a further word on the speaker or a clause of its own. */
function isCitedAgain({ paragraph }: Context, at: number): boolean {
  const next = paragraph.words[at + 1];
  return isSourceNoun(next) || isIn(next, CLASS.conjunction | CLASS.subordinator | CLASS.relative | CLASS.preposition);
}

/** What follows an aside: "Pay came third, it said, behind fear of assault." */
function afterParenthesis(context: Context, after = context.group.to): Span[] {
  const { paragraph, sentence } = context;
  const { words } = paragraph;
  const comma = words[after];
  if (comma?.text !== ',' || after >= sentence.to) return [];
  const next = words[after + 1];
  if (isIn(next, CLASS.relative) || context.lexicon.verbForms(next?.key ?? '').some(form => form.form === 'participle'))
    return [];
  const span = trimSpan(paragraph.text, comma.end, sentence.end);
  return span ? [span] : [];
}

function nextComma(paragraph: Paragraph, from: number, to: number): number | null {
  for (let at = from; at < to; at++)
    if (paragraph.words[at]!.text === ',' && paragraph.words[at]!.quote < 0) return paragraph.words[at]!.start;
  return null;
}

function cutBefore(paragraph: Paragraph, at: number): number {
  const previous = paragraph.words[at - 1];
  return previous?.text === ',' ? previous.start : paragraph.words[at]!.start;
}

/** A subject that is at least possible: no bare adverb, date or number. */
function canSpeak(words: readonly Word[], phrase: Phrase): boolean {
  const inside = words.slice(phrase.from, phrase.to);
  if (inside.some(word => isIn(word, CLASS.pronoun) || isSourceNoun(word))) return true;
  return inside.some(
    word => word.kind === 'word' && !isIn(word, CLASS.time | CLASS.adverb | CLASS.determiner | CLASS.preposition),
  );
}

/**
 * Whether a subject is the kind that is cited. A word that is often no cue ("show", "find") needs a source word, a known
 * name or a person; any subject does where "that" or a quotation follows a plain verb of saying.
 */
function isWorthy(context: Context, phrase: Phrase, isExplicit: boolean): boolean {
  const { paragraph, form } = context;
  const inside = paragraph.words.slice(phrase.from, phrase.to);
  const isPronoun = inside.length === 1 && isIn(inside[0], CLASS.pronoun);
  const isKnown = inside.some(word => isSourceNoun(word) || word.name >= 0);
  const isNamed = inside.some(
    (word, i) =>
      isName(word) && (i > 0 || phrase.from > context.sentence.from || isKnown || isExplicit || inside.length > 1),
  );
  if (form.verb.class === 'accuse') return isPronoun || isKnown || inside.some(isName);
  if (!form.verb.needsSource)
    return isPronoun || isKnown || inside.some(isName) || isExplicit || form.verb.class === 'say';
  if (isPronoun) return isExplicit || isOwnVerb(form);
  if (isExplicit) return isKnown || isNamed;
  if (form.verb.class === 'estimate' && isKnown) return true;
  // "teachers had shown the app": a thing shown or found is a finding only where who shows it is a study or a body.
  return inside.some(
    word => word.name >= 0 || isNoun(word, 'document', 'institution', 'author', 'source', 'spokesperson'),
  );
}

/** Verbs of figures say enough by themselves: "it puts the market at …". */
function isOwnVerb(form: CueForm): boolean {
  return form.verb.class === 'estimate';
}

function make(
  context: Context,
  subject: Phrase,
  content: readonly Span[],
  confidence: number,
  rule: string,
  elsewhere?: Candidate['contentElsewhere'],
): Candidate | null {
  const { paragraph, sentence, lexicon, group, form } = context;
  if (content.length === 0 && !elsewhere) return null;
  const inside = paragraph.words.slice(subject.from, subject.to);
  const isKnown = inside.some(word => isSourceNoun(word) || isName(word) || isIn(word, CLASS.pronoun));
  return {
    cue: spanOf(paragraph, { from: group.cueFrom, to: group.cueTo }),
    source: readSourcePhrase(paragraph, lexicon, subject),
    sharesBefore: false,
    content,
    ...(elsewhere ? { contentElsewhere: elsewhere } : {}),
    polarity: polarityOf(context),
    cueClass: form.verb.class,
    confidence: Math.max(0, Math.min(0.99, confidence - (isKnown ? 0 : 0.2))),
    rule,
    cutsAt: null,
    sentence,
  };
}

function makeShared(
  context: Context,
  last: Candidate,
  content: readonly Span[],
  confidence: number,
  rule: string,
): Candidate {
  const { paragraph, sentence, group, form } = context;
  return {
    cue: spanOf(paragraph, { from: group.cueFrom, to: group.cueTo }),
    source: last.source,
    sharesBefore: true,
    content,
    polarity: polarityOf(context),
    cueClass: form.verb.class,
    confidence: Math.min(confidence, last.confidence),
    rule,
    cutsAt: null,
    sentence,
  };
}

function polarityOf({ group, form }: Context): Candidate['polarity'] {
  if (group.isNegated) return 'unsaid';
  return form.verb.class === 'deny' ? 'denied' : 'said';
}
