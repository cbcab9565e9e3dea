import { isIn, isNoun, type Paragraph, type Sentence } from '../analyse';
import { folded } from '../folded';
import { CLASS, type Lexicon } from '../lexicon';
import { quotedHearerEnd } from './case-hearer';
import { phraseFrom } from './phrase-after';
import { beforeBrackets, isName, type Phrase } from './phrases';
import type { VerbGroup } from './verb-group';

/** A body or document that stands where a place would, and where its preposition is. */
export type PlaceSource = { readonly source: Phrase; readonly from: number; readonly isBefore: boolean };

/** «в министерстве» beside a verb that has no subject: who or what says it; `null` where none stands there. */
export function readPlaceSource(
  paragraph: Paragraph,
  lexicon: Lexicon,
  sentence: Sentence,
  group: VerbGroup,
): PlaceSource | null {
  const { words } = paragraph;
  if (isIn(words[group.to], CLASS.place)) {
    const source = placeAt(paragraph, lexicon, group.to, sentence.to);
    const previous = words[group.from - 1];
    if (source && group.from > sentence.from && previous?.kind === 'mark') {
      return { source, from: group.to, isBefore: false };
    }
  }
  for (let at = group.from - 1; at >= sentence.from; at--) {
    const word = words[at]!;
    const open = beforeBrackets(words, sentence.from, at);
    if (open < at) {
      at = open;
      continue;
    }
    if (word.kind === 'mark' && word.quote < 0 && word.text !== '-') return null;
    const opensClause = CLASS.subordinator | CLASS.complementiser | CLASS.relative | CLASS.commonVerb;
    if (isIn(word, opensClause) && !isIn(word, CLASS.determiner)) return null;
    const opens =
      at === sentence.from || words[at - 1]!.kind === 'mark' || isIn(words[at - 1], CLASS.conjunction | CLASS.adverb);
    if (!opens || !isIn(word, CLASS.place)) continue;
    const source = placeAt(paragraph, lexicon, at, group.from);
    if (!source) return null;
    const end = pastAddressee(paragraph, lexicon, source.to, group.from);
    return isFree(paragraph, lexicon, end, group.from) ? { source, from: at, isBefore: true } : null;
  }
  return null;
}

/** The body or document behind the preposition at `at`, where nothing but it and small words stand up to `high`. */
export function placeFilling(paragraph: Paragraph, lexicon: Lexicon, at: number, high: number): Phrase | null {
  const source = placeAt(paragraph, lexicon, at, high);
  return source && isFree(paragraph, lexicon, source.to, high) ? source : null;
}

function placeAt(paragraph: Paragraph, lexicon: Lexicon, at: number, high: number): Phrase | null {
  // «в | его | письме»
  const owned = folded(lexicon.pack.sources.possessives).has(paragraph.words[at + 1]?.key ?? '');
  const bare = phraseFrom(paragraph, lexicon, owned ? at + 2 : at + 1, high);
  const whole = bare && owned && lexicon.subjectForms.size > 0 ? { from: at + 1, to: bare.to } : bare;
  const phrase = whole && withoutHearer(paragraph, lexicon, whole);
  const inside = phrase ? paragraph.words.slice(phrase.from, phrase.to) : [];
  const isTown = lexicon.townPrepositions.has(paragraph.words[at]!.key);
  const isSource = inside.some(
    word =>
      isNoun(word, 'institution', 'document', 'spokesperson', 'anonymous') ||
      word.name >= 0 ||
      (isName(word) && !isTown),
  );
  return isSource && !inside.some(word => isIn(word, CLASS.time)) ? phrase : null;
}

/** „In einem Brief | an die Fraktionen | heißt es …“: to whom it went. */
function pastAddressee(paragraph: Paragraph, lexicon: Lexicon, from: number, high: number): number {
  if (!lexicon.addressPrepositions.has(paragraph.words[from]?.key ?? '')) return from;
  const phrase = phraseFrom(paragraph, lexicon, from + 1, high);
  return phrase ? phrase.to : from;
}

/** «в пресс-службе мэрии | «Газете.Ru» | пояснили»: a site that is told stands behind who tells. */
function withoutHearer(paragraph: Paragraph, lexicon: Lexicon, phrase: Phrase): Phrase {
  const { words } = paragraph;
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    const to = quotedHearerEnd(paragraph, lexicon, at, phrase.to);
    if (to === phrase.to && words.slice(at, to).some(word => word.text.includes('.')))
      return { from: phrase.from, to: at };
  }
  return phrase;
}

/** Only dates, adverbs and hearers may stand between the place and its verb. */
function isFree(paragraph: Paragraph, lexicon: Lexicon, from: number, to: number): boolean {
  const { words } = paragraph;
  // «в Программе ООН | (ЮНЕП)»
  const end = words[from]?.text === '(' && beforeBrackets(words, from - 1, to - 1) === from ? to : from;
  for (let at = end; at < to; at++) {
    const word = words[at]!;
    if (word.quote >= 0 && lexicon.hearerEndings.length > 0) {
      const past = quotedHearerEnd(paragraph, lexicon, at, to);
      if (past === at) return false;
      at = past - 1;
      continue;
    }
    const isSmall = isIn(word, CLASS.time | CLASS.adverb | CLASS.hearer | CLASS.preposition | CLASS.otherPronoun);
    if (!isSmall && word.kind !== 'number') return false;
  }
  return true;
}
