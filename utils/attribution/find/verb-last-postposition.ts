import { foldKey } from '../../text/fold';
import { isIn, isNoun, type Paragraph, type Sentence, type Word } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import type { VerbLast } from '../pack';
import type { Candidate } from './candidate';
import { trimSpan } from './content';
import { beforeBrackets, isName, isPossessive } from './phrases';
import { takeApart } from './verb-last-owner';

/** Words a source before a postposition may have. */
const LONGEST = 14;

/** «Rapora göre fiyatlar düştü»: a source, then the word that credits it. */
export function findPostposition(
  paragraph: Paragraph,
  sentence: Sentence,
  lexicon: Lexicon,
  verbLast: VerbLast,
): Candidate[] {
  const { words, text } = paragraph;
  const found: Candidate[] = [];
  const marks = verbLast.postpositions.split(' ').map(foldKey);
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    const word = words[at]!;
    if (word.quote >= 0 || !marks.includes(word.key) || isCompared(words, at, verbLast)) continue;
    const saying = sayingBefore(words, sentence.from, at, verbLast);
    let to = at - saying;
    while (saying > 0 && to > sentence.from && isIn(words[to - 1], CLASS.adverb | CLASS.time)) to--;
    const from = startOfSource(words, sentence.from, to);
    const inside = words.slice(from, to);
    const isKnown = inside.some(one => one.noun !== null || one.name >= 0);
    const opensSentence = from === sentence.from;
    const isNamed = opensSentence && inside.some(isName) && (isPossessive(words[to - 1]) || saying > 0);
    if (from >= to || !(isKnown || isNamed)) continue;
    const source = takeApart(paragraph, lexicon, verbLast, { from, to });
    const isDated = inside.some(
      one => isIn(one, CLASS.time) && one.start >= source.source.start && one.end <= source.source.end,
    );
    if (isDated) continue;
    const left = opensSentence ? null : trimSpan(text, sentence.start, words[from - 1]!.end);
    const right = trimSpan(text, word.end, sentence.end);
    const content = [left, right].filter(span => span !== null);
    if (content.length === 0) continue;
    found.push({
      cue: { start: words[at - saying]!.start, end: word.end },
      source,
      sharesBefore: false,
      content,
      polarity: 'said',
      cueClass: 'say',
      confidence: isKnown ? 0.95 : 0.8,
      rule: 'postposition',
      cutsAt: null,
      sentence,
    });
  }
  return found;
}

function isCompared(words: readonly Word[], at: number, verbLast: VerbLast): boolean {
  const comparisons = verbLast.comparisons.split(' ').map(foldKey);
  const not = verbLast.notBeforePostposition.split(' ').map(foldKey);
  const next = words[at + 1];
  // "according to the report, 40 per cent": only what can be measured is compared with a figure.
  const speaks = isNoun(words[at - 1], 'document', 'collective', 'spokesperson', 'anonymous');
  return (
    (!speaks && (comparisons.includes(next?.key ?? '') || next?.kind === 'number')) ||
    [at - 1, at - 2].some(back => not.includes(words[back]?.key ?? '') && !isGotFrom(words, back, verbLast))
  );
}

/** «Seçim Kurulundan | edinilen | bilgiye göre»: from whom it was got stands before it. */
function isGotFrom(words: readonly Word[], at: number, { issuerLinks, originEndings }: VerbLast): boolean {
  if (!issuerLinks.some(link => foldKey(link) === words[at]!.key)) return false;
  const last = words[beforeBrackets(words, 0, at - 1) - (words[at - 1]?.text === ')' ? 1 : 0)];
  if (!last || !(last.noun !== null || last.name >= 0 || isPossessive(last))) return false;
  return originEndings.split(' ').some(ending => last.key.endsWith(foldKey(ending)));
}

/** Words before the postposition that say the source spoke: «Bakanlığın | açıkladığına | göre». */
function sayingBefore(words: readonly Word[], low: number, at: number, { sayingNouns }: VerbLast): number {
  for (const phrase of sayingNouns) {
    const parts = phrase.split(' ').map(foldKey);
    const from = at - parts.length;
    if (from > low && parts.every((part, i) => words[from + i]!.key === part)) return parts.length;
  }
  return 0;
}

/** The clause's first word, if near; else the names and source nouns that stand in a row before the postposition. */
function startOfSource(words: readonly Word[], low: number, at: number): number {
  let from = at;
  let isUnbroken = true;
  for (let back = at - 1; back >= Math.max(low, at - LONGEST); back--) {
    const open = beforeBrackets(words, low, back);
    if (open < back) {
      back = open;
      continue;
    }
    const word = words[back]!;
    if (
      word.quote >= 0 ||
      (word.kind === 'mark' && !isPossessive(word)) ||
      isIn(word, CLASS.conjunction | CLASS.commonVerb | CLASS.adverb)
    ) {
      const isComma = word.text === ',';
      return isComma && isUnbroken ? back + 1 : from;
    }
    const isPart = isName(word) || word.noun !== null || isPossessive(word) || word.name >= 0;
    if (isUnbroken && isPart && !(back === low && from < at && !isName(words[back + 1]))) from = back;
    else if (!isPart) isUnbroken = isUnbroken && from < at ? false : isUnbroken;
    if (back === low) return low;
  }
  return from;
}
