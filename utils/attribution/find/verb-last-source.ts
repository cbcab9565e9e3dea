import { foldKey } from '../../text/fold';
import { isIn, isNoun, type Paragraph, type Word } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import type { VerbLast } from '../pack';
import { beforeBrackets, isName, isPossessive, type Phrase } from './phrases';
import { type SourcePhrase, spanOf } from './source-phrase';

/** A source that opens its sentence. */
export type OpeningSource = {
  readonly phrase: SourcePhrase;
  /** Words of it: half-open. */
  readonly from: number;
  readonly to: number;
  /** Offset where what was said can begin. */
  readonly end: number;
};

/** Words a subject that opens its sentence may have. */
const LONGEST = 20;

/** The subject that opens the sentence, past dates and adverbs; `null` where the form of its head shows no subject. */
export function openingSubject(
  paragraph: Paragraph,
  lexicon: Lexicon,
  verbLast: VerbLast,
  low: number,
  high: number,
): OpeningSource | null {
  const { words } = paragraph;
  const from = pastOpening(words, low, high);
  const parted = commaSubject(words, from, high, lexicon, verbLast);
  if (parted) {
    const own = { from: pastMeanwhile(words, from, parted.to, lexicon, verbLast), to: parted.to };
    return opening(paragraph, lexicon, verbLast, own, parted.comma);
  }
  const phrase = subjectRun(paragraph, lexicon, verbLast, from, high);
  return phrase && opening(paragraph, lexicon, verbLast, phrase, phrase.to - 1);
}

/** A subject after its verb: «“…” dedi Ayşe Kaya». */
export function subjectFrom(paragraph: Paragraph, lexicon: Lexicon, from: number, high: number): SourcePhrase | null {
  const { verbLast } = lexicon.pack;
  const phrase = verbLast ? subjectRun(paragraph, lexicon, verbLast, from, high) : null;
  return phrase && verbLast ? takeApart(paragraph, lexicon, verbLast, phrase) : null;
}

/** Who stands behind a verb that comes before its source: «“…” diyen | Ayşe Kaya, …». */
export function subjectBehind(
  paragraph: Paragraph,
  lexicon: Lexicon,
  verbLast: VerbLast,
  from: number,
  high: number,
): SourcePhrase | null {
  const { words } = paragraph;
  if (from >= high || words[from]!.kind !== 'word' || words[from]!.quote >= 0) return null;
  const parted = commaSubject(words, from, high, lexicon, verbLast);
  if (parted) return takeApart(paragraph, lexicon, verbLast, { from, to: parted.to });
  return subjectFrom(paragraph, lexicon, from, high);
}

/** A document or body in the form of a place that opens the sentence: «Raporda, …». */
export function openingPlace(
  paragraph: Paragraph,
  lexicon: Lexicon,
  verbLast: VerbLast,
  low: number,
  high: number,
): OpeningSource | null {
  const { words } = paragraph;
  const from = pastOpening(words, low, high);
  for (let at = from; at < Math.min(high, from + LONGEST); at++) {
    const word = words[at]!;
    if (word.quote >= 0 || (word.kind === 'mark' && !isPossessive(word))) return null;
    if (!isNoun(word, 'document') || !hasEnding(words, at, verbLast.placeEndings)) continue;
    const to = isPossessive(words[at + 1]) ? at + 2 : at + 1;
    return opening(paragraph, lexicon, verbLast, { from, to }, words[to]?.text === ',' ? to : to - 1);
  }
  return null;
}

function opening(
  paragraph: Paragraph,
  lexicon: Lexicon,
  verbLast: VerbLast,
  phrase: Phrase,
  lastAt: number,
): OpeningSource {
  return { phrase: takeApart(paragraph, lexicon, verbLast, phrase), ...phrase, end: paragraph.words[lastAt]!.end };
}

/** Past what a source does meanwhile: «gazetecilere açıklama yapan | Bakan Kaya». */
function pastMeanwhile(words: readonly Word[], from: number, to: number, lexicon: Lexicon, verbLast: VerbLast): number {
  const participles = verbLast.speakerParticiples.split(' ').map(foldKey);
  for (let at = to - 2; at > from; at--) {
    const { key, noun } = words[at]!;
    if (noun === null && (participles.includes(key) || lexicon.verbForms(key).some(({ form }) => form === 'relative')))
      return at + 1;
  }
  return from;
}

/** Without where a person belongs: «derneğin üyelerinden | Prof. Dr. Ayşe Kaya». */
function withoutOrigin(words: readonly Word[], { from, to }: Phrase, lexicon: Lexicon, verbLast: VerbLast): Phrase {
  const endings = verbLast.originEndings.split(' ').map(foldKey);
  let start = to;
  let names = 0;
  while (start > from) {
    const word = words[start - 1]!;
    const isRole = isNoun(word, 'role', 'spokesperson') && lexicon.subjectForms.has(word.key);
    if (word.text === '.' || isIn(word, CLASS.title) || isRole) start--;
    else if (word.kind === 'word' && isName(word) && !endings.some(ending => word.key.endsWith(ending) && word.noun)) {
      if (word.name >= 0 || isNoun(word, 'institution', 'document')) break;
      names++;
      start--;
    } else break;
  }
  const before = words[start - 1];
  const isOrigin = before !== undefined && endings.some(ending => before.key.endsWith(ending));
  return names > 1 && start > from && isOrigin ? { from: start, to } : { from, to };
}

/** "the ministry's report": the owner before a document is the source. */
export function takeApart(paragraph: Paragraph, lexicon: Lexicon, verbLast: VerbLast, phrase: Phrase): SourcePhrase {
  const { words } = paragraph;
  const span = spanOf(paragraph, withoutSuffix(words, phrase));
  let head = phrase.to - 1;
  while (head > phrase.from && isPossessive(words[head])) head--;
  if (!isNoun(words[head], 'document')) {
    const own = withoutOrigin(words, withoutSuffix(words, phrase), lexicon, verbLast);
    return { source: spanOf(paragraph, own), coSources: [], document: null };
  }
  const owner = ownerBefore(words, lexicon, verbLast, phrase.from, head);
  if (!owner) return { source: span, coSources: [], document: span };
  return {
    source: spanOf(paragraph, withoutSuffix(words, owner)),
    coSources: [],
    document: spanOf(paragraph, withoutSuffix(words, { from: owner.to, to: phrase.to })),
  };
}

function ownerBefore(
  words: readonly Word[],
  lexicon: Lexicon,
  verbLast: VerbLast,
  from: number,
  head: number,
): Phrase | null {
  for (const link of verbLast.issuerLinks) {
    const parts = link.split(' ').map(foldKey);
    for (let at = from + 1; at + parts.length <= head; at++) {
      if (!parts.every((part, i) => words[at + i]!.key === part)) continue;
      let to = at;
      while (to > from + 1 && isIn(words[to - 1], CLASS.time | CLASS.adverb)) to--;
      return { from, to };
    }
  }
  // "the agency's story that leans on officials": whose story it is stands in the genitive, before all else.
  const genitive = words.findIndex((word, at) => at > from && at < head && isPossessive(word));
  if (genitive > 0) return { from, to: genitive + 1 };
  for (let at = head - 1; at >= from; at--) {
    const word = words[at]!;
    const isOwner =
      isPossessive(word) ||
      isNoun(word, 'institution', 'author') ||
      word.name >= 0 ||
      (isName(word) && at > from && !isIn(word, CLASS.time));
    if (isOwner && words.slice(from, at + 1).some(one => one.kind === 'word' && (isName(one) || one.noun !== null))) {
      return isPossessive(word) && at === from ? null : { from, to: at + 1 };
    }
  }
  return lexicon.pack.hasCase && isName(words[from]) && head - from === 1 && /^\p{Lu}{2,}$/u.test(words[from]!.text)
    ? { from, to: head }
    : null;
}

/** Without the case ending behind an apostrophe: «Dünya Bankası'na». */
function withoutSuffix(words: readonly Word[], phrase: Phrase): Phrase {
  let { to } = phrase;
  while (to - 1 > phrase.from && isPossessive(words[to - 1])) to--;
  return { from: phrase.from, to };
}

/** Past adverbs, dates and joining words that open a sentence, with their comma. */
function pastOpening(words: readonly Word[], low: number, high: number): number {
  let at = low;
  while (
    at < high &&
    words[at]!.quote < 0 &&
    words[at]!.noun === null &&
    (isIn(words[at], CLASS.adverb | CLASS.time | CLASS.conjunction) ||
      words[at]!.kind === 'number' ||
      words[at]!.text === ',')
  )
    at++;
  return at;
}

function commaAfter(words: readonly Word[], from: number, high: number): number | null {
  for (let at = from + 1; at < Math.min(high, from + LONGEST); at++) {
    if (words[at]!.quote >= 0) return null;
    if (words[at]!.text === ',') return at;
  }
  return null;
}

/** A subject that a comma parts from what follows, letters in brackets behind it left out: «Tarım Örgütü (FAO), …». */
function commaSubject(
  words: readonly Word[],
  from: number,
  high: number,
  lexicon: Lexicon,
  verbLast: VerbLast,
): (Phrase & { readonly comma: number }) | null {
  const comma = commaAfter(words, from, high);
  if (comma === null) return null;
  const open = beforeBrackets(words, from, comma - 1);
  const to = open < comma - 1 ? open : comma;
  const isSubject =
    to > from && isSubjectHead(words, to, from, lexicon, verbLast) && !hasClause(words, from, to, lexicon);
  return isSubject ? { from, to, comma } : null;
}

/** The word before the comma is a subject's head: a noun in that form, or a name without an ending behind an apostrophe. */
function isSubjectHead(
  words: readonly Word[],
  comma: number,
  from: number,
  lexicon: Lexicon,
  verbLast: VerbLast,
): boolean {
  const head = words[comma - 1]!;
  if (isSubjectNoun(words, comma - 1, lexicon) || isIn(head, CLASS.pronoun)) return true;
  return (
    head.kind === 'word' &&
    isName(head) &&
    (comma - 1 > from || head.name >= 0 || head.text.length > 2) &&
    !hasEnding(words, comma - 1, verbLast.placeEndings) &&
    !isIn(head, CLASS.time)
  );
}

function hasClause(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  return words
    .slice(from, to)
    .some(
      word =>
        isIn(word, CLASS.commonVerb | CLASS.subordinator | CLASS.auxiliary) ||
        lexicon.verbForms(word.key).some(({ form, verb }) => form !== 'relative' && !verb.leadWords),
    );
}

/** Names and source nouns in a row from `from`, the last of them in the form of a subject. */
function subjectRun(
  paragraph: Paragraph,
  lexicon: Lexicon,
  verbLast: VerbLast,
  from: number,
  high: number,
): Phrase | null {
  const { words } = paragraph;
  if (isIn(words[from], CLASS.pronoun)) return { from, to: from + 1 };
  let best: Phrase | null = null;
  for (let at = from; at < Math.min(high, from + LONGEST); at++) {
    const word = words[at]!;
    if (word.quote >= 0 || (word.name < 0 && isIn(word, CLASS.commonVerb | CLASS.conjunction | CLASS.adverb))) break;
    if (isPossessive(word)) continue;
    if (word.kind !== 'word') break;
    const isSubject = isSubjectNoun(words, at, lexicon) && !isPossessive(words[at + 1]);
    if (isSubject) {
      best = { from, to: at + 1 };
      continue;
    }
    const follows = best !== null && best.to === at;
    const isRun = isName(word) || word.noun !== null || isIn(word, CLASS.determiner) || (at === from && best === null);
    if (!isRun) break;
    // A name that ends the run is a subject if something told that a person or body is meant, or two capitals stand together.
    const isPlainName =
      isName(word) &&
      word.noun === null &&
      !isPossessive(words[at + 1]) &&
      !hasEnding(words, at, verbLast.placeEndings);
    if (
      isPlainName &&
      (follows || (at > from && isName(words[at - 1]) && at - from >= 1 && words[at - 1]!.kind === 'word'))
    )
      best = { from, to: at + 1 };
  }
  return best;
}

/** A noun, or a fixed phrase that ends here, in the form of a subject. */
function isSubjectNoun(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  if (lexicon.subjectForms.has(words[at]!.key)) return true;
  const first = words[at - 1];
  return first?.noun?.length === 2 && lexicon.subjectForms.has(`${first.key} ${words[at]!.key}`);
}

function hasEnding(words: readonly Word[], at: number, endings: string): boolean {
  const suffix = words[at + 1];
  const key = isPossessive(suffix) ? suffix!.key : words[at]!.key;
  return endings.split(' ').some(ending => key.endsWith(foldKey(ending)));
}
