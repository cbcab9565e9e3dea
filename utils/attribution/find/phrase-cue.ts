import type { Span } from '../../model';
import { firstAt } from '../../text/first-at';
import { isIn, type Paragraph, type Sentence, type Word } from '../analyse';
import { CLASS, type CompiledPhrase, type Lexicon } from '../lexicon';
import type { Candidate } from './candidate';
import { phraseStandingAt, stands } from './clause-at';
import { trimSpan } from './content';
import { withoutHalf } from './cue-head';
import { contentAround, pastBeside, present, sentenceBefore } from './phrase-content';
import { fillingOf, followsAdjective, isOrdinal, isRefused, slotOf, tellsMeasure } from './phrase-slot';
import { type Phrase, pastBrackets } from './phrases';
import { asideFrom, mayCite, withoutQuotes } from './quoted-aside';
import { readSourcePhrase, spanOf } from './source-phrase';
import { showsSpeech } from './speech-sign';

const CONFIDENCE = 0.95;

/** Fixed phrases with a slot for the source: "according to {source}", « selon {source} ». */
export function findPhraseCues(paragraph: Paragraph, sentence: Sentence, lexicon: Lexicon): Candidate[] {
  const { words } = paragraph;
  const found: Candidate[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = words[at]!;
    if (word.kind !== 'word' || (word.quote >= 0 && !mayCite(paragraph, at)) || word.name >= 0) continue;
    for (const phrase of phrasesStandingAt(words, at, lexicon)) {
      const length = lengthAt(words, phrase, at, sentence.to, lexicon);
      if (length === 0) continue;
      if (phrase.slot === 'inside' && !holdsPronoun(words, phrase, at)) continue;
      const read = word.quote >= 0 ? readQuotedAside : readPhrase;
      const candidate = read({ paragraph, sentence, lexicon, phrase, at, length });
      if (candidate) {
        found.push(candidate);
        at += length - 1;
      } else if (length > phrase.words.length) continue;
      break;
    }
  }
  return found;
}

/** Phrases that may stand at `at`, by its first two words; „nach | ersten | Schätzungen“: with an adjective between them too. */
function phrasesStandingAt(words: readonly Word[], at: number, lexicon: Lexicon): readonly CompiledPhrase[] {
  const { key } = words[at]!;
  const next = words[at + 1]?.key ?? '';
  const found = lexicon.phrasesAt(key, next);
  const beyond = words[at + 2]?.key;
  if (lexicon.adjectiveEndings.length === 0 || beyond === undefined || beyond === next) return found;
  const around = lexicon.phrasesAt(key, beyond).filter(({ words: own }) => own.length > 1);
  return [...found, ...around].sort((a, b) => a.rank - b.rank);
}

/** Words of the phrase at `at`, 0 if it does not stand there. „nach | ersten | Schätzungen“: one adjective may stand inside. */
function lengthAt(words: readonly Word[], phrase: CompiledPhrase, at: number, high: number, lexicon: Lexicon): number {
  const keys = phrase.words;
  if (at + keys.length <= high && stands(words, at, keys)) return keys.length;
  const inner = words[at + 1];
  const isAdjective =
    phrase.slot === 'after' &&
    keys.length > 1 &&
    words[at]!.key === keys[0] &&
    inner?.kind === 'word' &&
    inner.classes === 0 &&
    !inner.isCapital &&
    lexicon.adjectiveEndings.some(ending => inner.key.endsWith(ending));
  // „nach | eigenen | Angaben“ names no source.
  if (!isAdjective || phraseStandingAt(words, at, lexicon.ownWords)) return 0;
  return at + keys.length < high && stands(words, at + 2, keys.slice(1)) ? keys.length + 1 : 0;
}

/** «по | его | словам» */
function holdsPronoun(words: readonly Word[], phrase: CompiledPhrase, at: number): boolean {
  const slot = at + phrase.words.length;
  return isIn(words[slot], CLASS.pronoun) && phrase.tail.every((key, i) => words[slot + 1 + i]?.key === key);
}

/** A phrase of the pack that stands at word `at`, `length` words long. */
type Standing = {
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
  readonly lexicon: Lexicon;
  readonly phrase: CompiledPhrase;
  readonly at: number;
  readonly length: number;
};

/** «"Il ponte – si legge nell’atto – resta chiuso"»: the phrase tells where the quotation around it is from. */
function readQuotedAside(standing: Standing): Candidate | null {
  const { paragraph, phrase, at, length } = standing;
  const aside = phrase.slot === 'after' ? asideFrom(paragraph, at, at + length) : null;
  if (!aside) return null;
  const candidate = readPhrase({ ...standing, paragraph: withoutQuotes(paragraph, at) });
  const isInside = candidate?.source && candidate.source.source.end <= aside.end;
  return isInside ? { ...candidate, content: aside.parts, cutsAt: null } : null;
}

function readPhrase({ paragraph, sentence, lexicon, phrase, at, length }: Standing): Candidate | null {
  const { words } = paragraph;
  const end = at + length - (phrase.cue.holdsHead ? 1 : 0);
  const slot = slotOf(paragraph, sentence, lexicon, phrase, at, end);
  if (isOrdinal(words, phrase, at)) return null;
  if (!slot || isRefused(words, phrase, slot) || tellsMeasure(lexicon, words, phrase, at, slot)) return null;
  const inside = words.slice(slot.from, slot.to);
  if (length > phrase.words.length && !followsAdjective(lexicon, inside[0])) return null;
  const filling = fillingOf(lexicon, phrase, inside);
  if (!filling) return null;
  const { speechSigns, pointsBack, closesClause } = phrase.cue;
  if (speechSigns && !(opensClause(paragraph, sentence, at) && showsSpeech(paragraph, sentence, slot, speechSigns)))
    return null;
  // "All | that is according to | her wishes"
  if (pointsBack && at > sentence.from && words[at - 1]!.kind === 'word') return null;
  if (phrase.cue.behindQuote && !endsQuotation(paragraph, at)) return null;
  if (closesClause && isVerb(lexicon, inside[0])) return null;
  if (closesClause && !standsAlone(paragraph, sentence, at, slot.to, pointsBack === true)) return null;
  if (!lexicon.pack.hasCapitals && isRunOn(words, slot)) return null;
  const from = phrase.slot === 'before' ? slot.from : at;
  const ends = phrase.slot === 'before' ? end : slot.to + phrase.tail.length;
  // «segundo a Secretaria de Saúde | (Sesa) |, …»
  const closed = phrase.slot === 'after' ? pastBrackets(words, ends, sentence.to) : ends;
  const to = words[closed]?.text === ',' ? closed : ends;
  if (phrase.cue.opensClause && !(opensClause(paragraph, sentence, from) && words[to]?.text === ',')) return null;
  if (phrase.cue.opensClause && from > sentence.from && isVerb(lexicon, words[to + 1])) return null;
  // «بر اساس گزارشی که …، …»: where the verb comes last, "that" only tells more of the source.
  const isTold = lexicon.pack.grammar.closesWithVerb && !phrase.cue.needsThat;
  const isThat = phrase.slot === 'before' && isIn(words[to], CLASS.complementiser);
  const that = isThat ? to : phrase.slot === 'after' && !isTold ? thatAfter(words, to, sentence.to) : null;
  if (phrase.cue.needsThat && that === null) return null;
  const isToldBehind = phrase.cue.class === 'relay' && isVerb(lexicon, words[to]);
  // «“…”, così il sindaco»: in the quotation's own sentence.
  const content =
    pointsBack && !(phrase.cue.behindQuote && at > sentence.from)
      ? sentenceBefore(paragraph, sentence)
      : that !== null && (from === sentence.from || isThat)
        ? present(trimSpan(paragraph.text, words[that]!.end, sentence.end))
        : contentAround(paragraph, sentence, lexicon, from, to, !isToldBehind);
  if (content.length === 0 || (phrase.cue.needsFigure && !holdsFigure(paragraph, content))) return null;
  return {
    cue: spanOf(paragraph, { from: at, to: phrase.slot === 'inside' ? ends : end }),
    source: readSourcePhrase(paragraph, lexicon, inside.at(-2)?.text === '-' ? withoutHalf(words, slot) : slot),
    sharesBefore: false,
    content,
    polarity: 'said',
    cueClass: phrase.cue.class,
    confidence: CONFIDENCE - (filling.isClear ? 0 : 0.25),
    rule: 'phrase',
    cutsAt: words[from - 1]?.text === ',' && from - 1 > sentence.from ? words[from - 1]!.start : null,
    sentence,
  };
}

/** "The bureau, in its latest survey, | puts …": what stands between a subject and its verb opens no clause. */
function isVerb(lexicon: Lexicon, word: Word | undefined): boolean {
  if (word?.kind !== 'word') return false;
  if (isIn(word, CLASS.auxiliary | CLASS.commonVerb)) return true;
  return !word.isCapital && lexicon.verbForms(word.key).some(({ form }) => form === 'finite');
}

/** Words that may tell more of a source before « il ressort d’une étude | publiée jeudi | que ». */
const LONGEST_MORE = 8;

/** The "that" behind a source, with no mark and no other verb's clause between; null if none stands there. */
function thatAfter(words: readonly Word[], from: number, high: number): number | null {
  for (let at = from; at < Math.min(high, from + LONGEST_MORE); at++) {
    const word = words[at]!;
    if (word.kind === 'mark' || word.quote >= 0) return null;
    // «um dossiê | a que o diário teve acesso»
    const isGoverned = at > from && isIn(words[at - 1], CLASS.preposition | CLASS.genitive);
    if (isIn(word, CLASS.complementiser)) return isGoverned || isIn(word, CLASS.determiner) ? null : at;
    if (isIn(word, CLASS.auxiliary | CLASS.commonVerb | CLASS.pronoun)) return null;
  }
  return null;
}

/** A mark before the phrase, and a mark or the sentence's end behind its source and what is told of it. */
function standsAlone({ words }: Paragraph, sentence: Sentence, from: number, to: number, mayOpen: boolean): boolean {
  const opens = mayOpen && from === sentence.from;
  const end = pastBeside(words, to, sentence.to);
  const isClosed = end >= sentence.to || words[end]!.kind === 'mark';
  return isClosed && (opens || (from > sentence.from && words[from - 1]!.kind === 'mark'));
}

function holdsFigure({ words }: Paragraph, content: readonly Span[]): boolean {
  return content.some(span => {
    for (let at = firstAt(words, span.start); at < words.length && words[at]!.end <= span.end; at++)
      if (words[at]!.kind === 'number') return true;
    return false;
  });
}

/** Words a source without capitals may have before it is a clause misread. */
const LONGEST_PLAIN_SOURCE = 9;

/** Without capitals a source that no mark ends may have swallowed the clause: a verb right after it shows that. */
function isRunOn(words: readonly Word[], slot: Phrase): boolean {
  const next = words[slot.to];
  return slot.to - slot.from > LONGEST_PLAIN_SOURCE || isIn(next, CLASS.auxiliary | CLASS.commonVerb | CLASS.passive);
}

/** The last word before is a quotation's, or nothing but a mark stands between. */
function endsQuotation({ words }: Paragraph, at: number): boolean {
  let last = at - 1;
  if (last >= 0 && words[last]!.kind === 'mark' && words[last]!.quote < 0) last--;
  return last >= 0 && words[last]!.quote >= 0;
}

/** At the sentence's start or right after a comma. */
function opensClause(paragraph: Paragraph, sentence: Sentence, from: number): boolean {
  return (
    from === sentence.from ||
    paragraph.words[from - 1]!.kind === 'mark' ||
    isIn(paragraph.words[from - 1], CLASS.conjunction | CLASS.adverb)
  );
}
