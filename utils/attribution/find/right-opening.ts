import { isIn, type Paragraph } from '../analyse';
import { CLASS } from '../lexicon';
import { isFiniteCueForm } from './clause-at';
import { isMedium } from './phrases';
import type { RightContext } from './right-context';

/** How many words may stand between a verb and the "that", colon or quotation it governs. */
const LONGEST_GAP = 28;

/** The "that", colon or quotation mark that opens the content, past hearers, dates and places; `null` if none does. */
export function openingAfter(context: RightContext, start: number): number | null {
  const { paragraph, sentence, lexicon, form, group } = context;
  const { words } = paragraph;
  let commas = 0;
  for (let at = start; at < Math.min(sentence.to, start + LONGEST_GAP); at++) {
    const word = words[at]!;
    if (word.quote >= 0) {
      const quote = paragraph.quotes[word.quote]!;
      if (word.start !== quote.start || words[group.at]!.quote === word.quote) return null;
      // „sagte der „Kieler Zeitung“, …“: a paper that hears it.
      if (isHearer(context, at)) {
        while (at + 1 < sentence.to && words[at + 1]!.quote === word.quote) at++;
        continue;
      }
      // Right after the verb, a comma or a colon a quotation is content; further on only if nothing else can be.
      const before = words[at - 1];
      // "when the guard rang, | Pell ignored “the noise”": another clause's quotation.
      const isInClause = words[start]?.text === ',' || (commas > 0 && lexicon.pack.grammar.hasCommaClauses === true);
      if (isInClause && before?.kind === 'word') return null;
      return at === start || before?.text === ',' || before?.text === ':' || form.verb.takes.includes('quote')
        ? at
        : null;
    }
    // "advise you | to choose something hardy: the fern"
    if (word.text === ':') return asksFor(context, start, at) ? null : at;
    if (word.text === ',' || word.text === '–' || word.text === '—') {
      commas++;
      continue;
    }
    if (word.kind === 'mark') {
      if (word.text === ';') return null;
      continue;
    }
    if (isIn(word, CLASS.complementiser)) {
      // "said, however, that": past a comma only if the aside has closed.
      if (commas > 0 && words[at - 1]?.text !== ',') return null;
      if (commas > 1 && isInReported(context, start, at)) return null;
      if (
        commas > 0 &&
        !lexicon.pack.grammar.hasCommaBeforeThat &&
        words[start]?.text !== ',' &&
        !isIn(words[start], CLASS.preposition | CLASS.time | CLASS.adverb)
      )
        return null;
      if (commas === 1 && isIn(word, CLASS.relative) && words[at - 1]?.text === ',' && hasObject(words, start, at))
        return null;
      const isRelative =
        isIn(word, CLASS.relative) &&
        at > start &&
        !isIn(words[at - 1], CLASS.adverb | CLASS.time) &&
        commas === 0 &&
        followsNoun(words, at, start) &&
        !form.verb.hearerFirst &&
        !hasPreposition(paragraph, start, at);
      if (!isRelative || at === start) return at;
      return null;
    }
    if (
      isIn(word, CLASS.auxiliary | CLASS.passive | CLASS.commonVerb | CLASS.pronoun | CLASS.subordinator) &&
      commas === 0 &&
      !isIn(word, CLASS.preposition | CLASS.determiner)
    )
      return null;
    if (at > start && isFiniteCueForm(lexicon, word) && commas === 0) return null;
  }
  return null;
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

function isHearer({ paragraph, lexicon, form }: RightContext, at: number): boolean {
  const { words } = paragraph;
  const before = words[at - 1];
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

function followsNoun(words: Paragraph['words'], at: number, start: number): boolean {
  return at - start >= 1 && words[at - 1]?.kind === 'word';
}

function hasPreposition({ words }: Paragraph, from: number, to: number): boolean {
  // «avisó | este lunes | a la prensa que …»
  const first = isIn(words[from], CLASS.determiner) && isIn(words[from + 1], CLASS.time) ? from + 1 : from;
  return isIn(words[first], CLASS.preposition | CLASS.time | CLASS.adverb) && to > first;
}
