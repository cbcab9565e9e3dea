import { isIn, type Paragraph } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import { quotedHearerEnd } from './case-hearer';
import { isFiniteCueForm } from './clause-at';
import { isMedium } from './phrases';
import type { RightContext } from './right-context';

/** How many words may stand between a verb and the "that", colon or quotation it governs. */
const LONGEST_GAP = 28;

/** The "that", colon or quotation mark that opens the content, past hearers, dates and places; `null` if none does. */
export function openingAfter(context: RightContext, start: number): number | null {
  const { paragraph, sentence } = context;
  const { words } = paragraph;
  let commas = 0;
  for (let at = start; at < Math.min(sentence.to, start + LONGEST_GAP); at++) {
    const word = words[at]!;
    if (word.quote >= 0) {
      if (!opensQuotation(context, at)) return null;
      // „sagte der „Kieler Zeitung“, …“: a paper that hears it.
      if (!isHearer(context, at)) return isContentQuote(context, start, at, commas) ? at : null;
      while (at + 1 < sentence.to && words[at + 1]!.quote === word.quote) at++;
      continue;
    }
    // "advise you | to choose something hardy: the fern"
    if (word.text === ':') return asksFor(context, start, at) ? null : at;
    if (word.text === ';') return null;
    if (word.text === ',' || word.text === '–' || word.text === '—') commas++;
    if (word.kind === 'mark') continue;
    if (isIn(word, CLASS.complementiser)) return isThatOfVerb(context, start, at, commas) ? at : null;
    if (commas === 0 && opensOtherClause(context, start, at) && !isVerbOfTime(context, start, at)) return null;
  }
  return null;
}

/** The mark at `at` opens a quotation that the verb does not stand in. */
function opensQuotation({ paragraph: { words, quotes }, group }: RightContext, at: number): boolean {
  const word = words[at]!;
  return word.start === quotes[word.quote]!.start && words[group.at]!.quote !== word.quote;
}

/** Right after the verb, a comma or a colon a quotation is content; further on only if nothing else can be. */
function isContentQuote(context: RightContext, start: number, at: number, commas: number): boolean {
  const { paragraph, lexicon, form } = context;
  const { words } = paragraph;
  const before = words[at - 1];
  // "when the guard rang, | Pell ignored “the noise”": another clause's quotation.
  const isInClause = words[start]?.text === ',' || (commas > 0 && lexicon.pack.grammar.hasCommaClauses === true);
  if (isInClause && before?.kind === 'word') return false;
  return at === start || before?.text === ',' || before?.text === ':' || form.verb.takes.includes('quote');
}

/** "said, however, | that": the verb's own, and not one of an aside, of a noun or of a clause within. */
function isThatOfVerb(context: RightContext, start: number, at: number, commas: number): boolean {
  const { paragraph, lexicon, form } = context;
  const { words } = paragraph;
  const isRelative = isIn(words[at], CLASS.relative);
  // Past a comma only if the aside has closed.
  if (commas > 0 && words[at - 1]?.text !== ',') return false;
  if (commas > 0 && isOfNounBefore(context, start, at - 2)) return false;
  if (commas > 1 && isInReported(context, start, at)) return false;
  if (
    commas > 0 &&
    !lexicon.pack.grammar.hasCommaBeforeThat &&
    words[start]?.text !== ',' &&
    !isIn(words[start], CLASS.preposition | CLASS.time | CLASS.adverb) &&
    !(form.verb.hearerFirst && isSetOffAdverb(words, at))
  )
    return false;
  if (commas === 1 && isRelative && words[at - 1]?.text === ',' && hasObject(words, start, at)) return false;
  const isOfNoun =
    isRelative &&
    at > start &&
    !isIn(words[at - 1], CLASS.adverb | CLASS.time) &&
    commas === 0 &&
    words[at - 1]?.kind === 'word' &&
    !form.verb.hearerFirst &&
    !hasPreposition(paragraph, start, at);
  return !isOfNoun;
}

/** "told the Courier |, however, | that": nothing but an adverb between the commas before `end`. */
function isSetOffAdverb(words: Paragraph['words'], end: number): boolean {
  let at = end - 2;
  while (isIn(words[at], CLASS.adverb | CLASS.conjunction)) at--;
  return at < end - 2 && words[at]?.text === ',' && words[end - 1]?.text === ',';
}

/** «выложить | доказательства того |, что …»: "that" hangs on a noun of what the verb says. */
function isOfNounBefore({ paragraph: { words }, lexicon }: RightContext, start: number, at: number): boolean {
  if (at <= start || !folded(lexicon.pack.grammar.correlatives).has(words[at]!.key)) return false;
  return words[at - 1]!.kind === 'word' && !isIn(words[at - 1], CLASS.preposition | CLASS.adverb);
}

/** A verb or a subject of another clause. */
function opensOtherClause({ paragraph: { words }, lexicon }: RightContext, start: number, at: number): boolean {
  const word = words[at]!;
  const opens = CLASS.auxiliary | CLASS.passive | CLASS.commonVerb | CLASS.pronoun | CLASS.subordinator;
  if (isIn(word, opens) && !isIn(word, CLASS.preposition | CLASS.determiner)) return true;
  return at > start && isFiniteCueForm(lexicon, word);
}

/** "wrote | after the vote was held | that …": the verb of what tells when. */
function isVerbOfTime({ paragraph: { words }, lexicon }: RightContext, start: number, at: number): boolean {
  if (!isIn(words[start], CLASS.subordinator) || !isIn(words[start], CLASS.preposition)) return false;
  return (
    at > start + 1 && (!isFiniteCueForm(lexicon, words[at]!) || isIn(words[at - 1], CLASS.auxiliary | CLASS.passive))
  );
}

/** „erklärte, | er sei besorgt |, dass …“: "that" hangs on a clause which is itself reported. */
function isInReported({ paragraph, lexicon }: RightContext, start: number, end: number): boolean {
  const { words } = paragraph;
  if (!lexicon.pack.grammar.hasCommaClauses) return false;
  const comma = words.findIndex((word, at) => at >= start && word.text === ',');
  const first = words[comma + 1];
  return (
    comma < end - 1 &&
    isIn(first, CLASS.determiner | CLASS.pronoun | CLASS.otherPronoun) &&
    words.slice(comma + 2, end - 1).some(word => lexicon.reportedForms.has(word.key))
  );
}

/** An infinitive of what is asked for stands before the colon. */
function asksFor({ paragraph, form }: RightContext, start: number, colon: number): boolean {
  if (!form.verb.takes.includes('infinitive') || !form.verb.hearerFirst) return false;
  return paragraph.words.slice(start, colon).some(word => isIn(word, CLASS.infinitive));
}

/** Words a paper's name in quotation marks has at the most, marks included. */
const LONGEST_PAPER = 6;

function isHearer(context: RightContext, at: number): boolean {
  const { paragraph, lexicon, form } = context;
  const { words } = paragraph;
  const before = words[at - 1];
  if (isToldByCase(context, at)) return true;
  if (!lexicon.pack.grammar.hearerDeterminers || form.verb.takes.includes('object') || !before) return false;
  // „dem Magazin | „Weitblick““
  if (!isIn(before, CLASS.determiner) && !isMedium(before.noun?.senses)) return false;
  let to = at;
  while (words[to]?.quote === words[at]!.quote) to++;
  return (
    to - at <= LONGEST_PAPER &&
    (words[to] === undefined || words[to]!.kind === 'mark' || isIn(words[to], CLASS.time | CLASS.preposition))
  );
}

/** «сообщил | «Ведомостям»|, что …», «рассказал изданию | «Маяк»|: …» */
function isToldByCase({ paragraph, lexicon }: RightContext, at: number): boolean {
  const to = quotedHearerEnd(paragraph, lexicon, at);
  const next = paragraph.words[to];
  return to > at && (next === undefined || next.kind === 'mark' || isIn(next, CLASS.time | CLASS.preposition));
}

/** «pedirá ante la junta | el cierre del puerto, que …»: an article that no preposition governs. */
function hasObject(words: Paragraph['words'], start: number, end: number): boolean {
  for (let at = start; at < end - 1; at++) {
    const word = words[at]!;
    const next = words[at + 1]!;
    if (!isIn(word, CLASS.determiner) || isIn(word, CLASS.preposition | CLASS.genitive | CLASS.adverb)) continue;
    const isGoverned = at > start && isIn(words[at - 1], CLASS.preposition | CLASS.genitive | CLASS.determiner);
    const isDate = isIn(next, CLASS.time | CLASS.adverb) || next.kind === 'number' || isIn(words[at + 2], CLASS.time);
    if (!isGoverned && !isDate && next.kind === 'word') return true;
  }
  return false;
}

function hasPreposition({ words }: Paragraph, from: number, to: number): boolean {
  // «avisó | este lunes | a la prensa que …»
  const first = isIn(words[from], CLASS.determiner) && isIn(words[from + 1], CLASS.time) ? from + 1 : from;
  return isIn(words[first], CLASS.preposition | CLASS.time | CLASS.adverb) && to > first;
}
