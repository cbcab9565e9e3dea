import type { Span } from '../../model';
import { isIn, isNoun, type Paragraph, type Sentence, type Word } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import { trimSpan } from './content';
import { clauseBehindFront } from './phrase-front';
import { isSourceNoun, opensRelay } from './phrases';

/**
 * The clause that the phrase hangs on: what follows when it opens the sentence, what precedes otherwise.
 *
 * @param tellsWhole - Not where its clause only says that something is told: „Unter Berufung auf das Amt schreibt das Blatt, | …“.
 */
export function contentAround(
  paragraph: Paragraph,
  sentence: Sentence,
  lexicon: Lexicon,
  from: number,
  to: number,
  tellsWhole = true,
): Span[] {
  const { words, text } = paragraph;
  const start = clauseStartBefore(paragraph, sentence, lexicon, from);
  if (start === null) {
    const front = lexicon.pack.order === 'verb-second' && tellsWhole ? clauseBehindFront(words, to, sentence.to) : null;
    const opening = front === null ? afterApposition(paragraph, sentence, lexicon, to) : words[front]!.start;
    return present(trimSpan(text, opening, sentence.end));
  }
  // «A previsão, | ainda | de acordo com …»: an adverb before the phrase is no content.
  let edge = from;
  while (edge - 1 > sentence.from && isIn(words[edge - 1], CLASS.adverb)) edge--;
  if (words[edge - 1]?.text !== ',') edge = from;
  // «Lo | si apprende da …»: a pronoun tells nothing.
  if (edge - sentence.from === 1 && isIn(words[sentence.from], CLASS.clitic)) return [];
  const left = trimSpan(text, start, words[edge - 1]!.end);
  const next = words[to];
  const opensInside = words[edge - 1]?.text === ',' && next?.text === ',';
  if (!left) return present(trimSpan(text, words[to]?.start ?? sentence.end, sentence.end));
  if (lexicon.pack.order === 'verb-second') return [left, ...present(restOfClause(paragraph, sentence, edge, to))];
  const after = words[to + 1];
  const goesOn =
    opensInside &&
    after !== undefined &&
    to + 1 < sentence.to &&
    !isIn(after, CLASS.subordinator | CLASS.conjunction | CLASS.relative) &&
    !isLastApposition(paragraph, sentence, to + 1) &&
    !lexicon.verbForms(after.key).some(form => form.form === 'participle');
  return goesOn ? [left, ...present(trimSpan(text, after.start, sentence.end))] : [left];
}

/** « Les crèches sont pleines, selon l’Ofam, | le bureau des familles du ministère. »: what closes the sentence tells who the source is. */
function isLastApposition({ words }: Paragraph, { from, to }: Sentence, at: number): boolean {
  if (!isIn(words[at], CLASS.determiner) || !isNoun(words[at + 1], 'institution', 'role', 'spokesperson')) return false;
  if (isIn(words[from], CLASS.preposition | CLASS.time | CLASS.subordinator)) return false;
  const verb = CLASS.auxiliary | CLASS.passive | CLASS.commonVerb | CLASS.clitic;
  const rest = words.slice(at + 1, to);
  return (
    rest.length <= 12 &&
    !rest.some(word => (isIn(word, verb) && !isIn(word, CLASS.determiner)) || word.text === ',' || word.quote >= 0) &&
    words.slice(from, at).some(word => isIn(word, CLASS.auxiliary | CLASS.passive | CLASS.commonVerb))
  );
}

/** „Der Umsatz ist nach Angaben der Firma | gestiegen“, „Die Lage, so Kern weiter, | sei ernst“: the clause goes on behind. */
function restOfClause({ words, text }: Paragraph, sentence: Sentence, edge: number, to: number): Span | null {
  let at = to;
  const isAside = words[edge - 1]?.text === ',';
  if (isAside) at = pastBeside(words, to, sentence.to);
  const next = words[at];
  if (next === undefined || at >= sentence.to) return null;
  if (next.kind === 'mark' && !(isAside && next.text === ',')) return null;
  if (isAside && next.kind !== 'mark') return null;
  const first = words[at + 1];
  if (isAside && isIn(first, CLASS.subordinator | CLASS.conjunction)) return null;
  return trimSpan(text, next.start, sentence.end);
}

/** Words that may tell when, where or with whom between a source and the next mark. */
const LONGEST_ASIDE = 12;
const VERBAL = CLASS.auxiliary | CLASS.passive | CLASS.commonVerb | CLASS.complementiser | CLASS.pronoun;

/** Past what stands with a source before the next mark, with no verb: „…, so Kern | weiter |, …“, „…, so Kern | am Montag in Graz |.“ */
export function pastBeside(words: readonly Word[], to: number, high: number): number {
  const isBorder = (at: number) => at >= high || (words[at]!.kind === 'mark' && words[at]!.quote < 0);
  let at = to;
  while (at < high && isIn(words[at], CLASS.adverb | CLASS.time)) at++;
  if (isBorder(at) || !isIn(words[at], CLASS.preposition)) return at;
  let end = at;
  while (
    !isBorder(end) &&
    end - at < LONGEST_ASIDE &&
    (!isIn(words[end], VERBAL) || isIn(words[end], CLASS.determiner))
  )
    end++;
  return isBorder(end) ? end : at;
}

/** Offset where the clause before word `from` begins; `null` if the phrase opens its clause. */
function clauseStartBefore(paragraph: Paragraph, sentence: Sentence, lexicon: Lexicon, from: number): number | null {
  const { words } = paragraph;
  let isOpening = true;
  for (let at = sentence.from; at < from; at++) {
    const word = words[at]!;
    if (word.kind === 'mark' || isIn(word, CLASS.conjunction | CLASS.adverb | CLASS.time | CLASS.complementiser))
      continue;
    isOpening = false;
    break;
  }
  if (isOpening) return null;
  // "…; according to X, …" and "…, but according to X, …" open a clause of their own.
  const before = words[from - 1];
  // «…, что, по данным ООН, …», "…, which, according to the office, …": between "that" and its clause.
  if (
    before?.text === ',' &&
    isIn(words[from - 2], CLASS.complementiser | CLASS.relative) &&
    (lexicon.pack.grammar.hasCommaBeforeThat || words[from - 3]?.text === ',')
  )
    return null;
  if (
    before &&
    (before.text === ';' ||
      before.text === ':' ||
      (isIn(before, CLASS.conjunction | CLASS.subordinator) && words[from - 2]?.kind === 'mark'))
  )
    return null;
  // «El lago bajó y, según la junta, | seguirá bajando»
  if (lexicon.pack.grammar.dropsSubjects && before?.text === ',' && isIn(words[from - 2], CLASS.joiner)) return null;
  // «una resolución que | según confirmó el ministro | llegará en mayo»
  if (lexicon.pack.grammar.dropsSubjects && isIn(before, CLASS.relative | CLASS.complementiser)) return null;
  for (let at = from - 1; at > sentence.from; at--) if (words[at]!.text === ';') return words[at]!.end;
  return (lexicon.pack.order === 'verb-second' && ownClauseStart(words, sentence, from)) || sentence.start;
}

/**
 * „Der Pegel fiel und | bleibt laut dem Amt niedrig“, „Das Öl brennt, | was laut der Wehr gefährlich ist“: behind a verb of its own or
 * such a word only that clause is credited. Null where the phrase stands in the sentence's first clause.
 */
function ownClauseStart(words: readonly Word[], sentence: Sentence, from: number): number | null {
  const verb = CLASS.auxiliary | CLASS.passive | CLASS.commonVerb;
  for (let at = from - 1; at > sentence.from; at--) {
    const word = words[at]!;
    const before = words[at - 1]!;
    if (word.quote >= 0) return null;
    if (before.text === ',' && isIn(word, CLASS.relative) && !isIn(word, CLASS.determiner)) return word.start;
    if (!isIn(before, CLASS.joiner) || word.isCapital) continue;
    const isReflexive = word.classes === 0 && isIn(words[at + 1], CLASS.otherPronoun) && /^\p{Ll}/u.test(word.text);
    if ((isIn(word, verb) && !isIn(word, CLASS.determiner)) || isReflexive) return word.start;
  }
  return null;
}

/** Past what only describes the source: "According to the agency, which is based in Geneva, prices rose." */
function afterApposition(paragraph: Paragraph, sentence: Sentence, lexicon: Lexicon, to: number): number {
  const { words } = paragraph;
  let at = to;
  while (at < sentence.to && words[at]!.text !== ',' && words[at]!.text !== ':' && words[at]!.quote < 0) at++;
  if (at >= sentence.to) return words[to]?.start ?? sentence.end;
  const comma = words[at]!;
  if (
    (describes(words, at + 1, sentence.to) && !(isOfBody(words, to) && isBareRole(words, at + 1))) ||
    namesPerson(words, to, at + 1, sentence.to) ||
    // « Selon Le Soir, | cité par Belga, … »
    (at + 1 < sentence.to && opensRelay(paragraph, lexicon, at + 1)) ||
    (isIn(words[at + 1], CLASS.relative) && !isIn(words[at + 1], CLASS.conjunction))
  ) {
    for (let next = at + 1; next < sentence.to && next < at + 40; next++)
      if (words[next]!.text === ',' || words[next]!.text === ':') return words[next]!.end;
  }
  return comma.quote >= 0 ? comma.start : comma.end;
}

/** Words of a body's name to look back at. */
const LONGEST_BODY = 6;

/** The source that ends before word `to` is a body and no person. */
function isOfBody(words: readonly Word[], to: number): boolean {
  let from = to;
  while (from > 0 && to - from < LONGEST_BODY && words[from - 1]!.kind === 'word') from--;
  const inside = words.slice(from, to);
  return (
    inside.some(word => word.name >= 0 || isNoun(word, 'institution')) &&
    !inside.some(word => isNoun(word, 'role', 'spokesperson', 'author'))
  );
}

/** «…, | a passageira |, identificada como …»: of a body it tells nothing, but opens what the body says. */
function isBareRole(words: readonly Word[], at: number): boolean {
  return isIn(words[at], CLASS.determiner) && isNoun(words[at + 1], 'role') && words[at + 2]?.text === ',';
}

/** « Selon l’avocat de la famille, | Me Paul Sarda, | … »: the name of a person told by their role. */
function namesPerson(words: readonly Word[], to: number, from: number, high: number): boolean {
  const hasRole = words.slice(Math.max(0, to - 8), to).some(word => isNoun(word, 'role', 'spokesperson'));
  let at = from;
  while (at < high && at - from <= 4 && words[at]!.isCapital && words[at]!.name < 0 && words[at]!.kind === 'word') at++;
  return hasRole && at - from >= 2 && words[at]?.text === ',' && at < high;
}

/** A short aside without a verb that tells who the source is: ", chercheuse à l’Ifri,", ", of Lund University,". */
function describes(words: readonly Word[], from: number, high: number): boolean {
  const first = words[from];
  if (!first || !(isSourceNoun(first) || isIn(first, CLASS.preposition | CLASS.determiner))) return false;
  let hasNoun = false;
  for (let at = from; at < Math.min(high, from + 14); at++) {
    const word = words[at]!;
    if (word.text === ',' || word.text === ':') return hasNoun && (isSourceNoun(first) || at - from <= 9);
    if (/^[()-]$/u.test(word.text)) continue;
    if (word.kind === 'mark' || isIn(word, CLASS.auxiliary | CLASS.passive | CLASS.commonVerb | CLASS.pronoun))
      return false;
    // «Segundo a nota, na abertura | o | presidente, …»: a noun phrase of its own.
    if (opensAnother(words, from, at)) return false;
    hasNoun ||= isNoun(word, 'role', 'spokesperson', 'author', 'institution') || word.name >= 0;
  }
  return false;
}

/** Behind a preposition and its noun, an article with nothing that ties it to them. */
function opensAnother(words: readonly Word[], from: number, at: number): boolean {
  const ties = CLASS.preposition | CLASS.genitive | CLASS.joiner | CLASS.determiner;
  if (!isIn(words[from], CLASS.preposition) || at < from + 2 || !isIn(words[at], CLASS.determiner)) return false;
  return !isIn(words[at], CLASS.preposition | CLASS.genitive) && !isIn(words[at - 1], ties) && !words[at]!.isCapital;
}

/** « C’est ce qui ressort de l’étude. »: what the sentence before tells. */
export function sentenceBefore({ sentences, text }: Paragraph, sentence: Sentence): Span[] {
  const before = sentences[sentences.findIndex(other => other.to === sentence.to) - 1];
  const span = before ? trimSpan(text, before.start, before.end) : null;
  if (!span) return [];
  return [{ start: span.start, end: /[.!?…]/u.test(text[span.end - 1] ?? '') ? span.end - 1 : span.end }];
}

/** A span as a list: empty where there is none. */
export function present(span: Span | null): Span[] {
  return span ? [span] : [];
}
