import { foldKey } from '../../text/fold';
import { isIn, type Paragraph, type Sentence, type Word } from '../analyse';
import { CLASS, type CueForm, type Lexicon } from '../lexicon';
import { isManner } from './head';
import type { Phrase } from './phrases';

/** A cue verb with its auxiliaries, adverbs and particle. All indexes are into `Paragraph.words`. */
export type VerbGroup = {
  /** The cue verb. */
  readonly at: number;
  /** First auxiliary or adverb. */
  readonly from: number;
  /** First word of what leads the verb, «acaba de | anunciar»; the verb itself where nothing does. */
  readonly ledFrom: number;
  /** After the verb and its particle. */
  readonly to: number;
  /** Words of the cue as shown: the verb and its particle. */
  readonly cueFrom: number;
  readonly cueTo: number;
  readonly form: 'finite' | 'participle';
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  /** A pronoun tied to the verb by a hyphen: "dit-il", "a-t-elle ajouté". */
  readonly invertedPronoun: Phrase | null;
};

/**
 * Read the verb group around a cue verb.
 *
 * @param start - Where the verb begins that leads it: «| acaba de | anunciar».
 * @param sharesAuxiliary - A participle before it has one for both: « a dit … et | ajouté ».
 * @return `null` where the word is no verb of saying here: a noun ("the report"), an infinitive ("to say"), an unreal mood
 *   ("could say"), or without the particle it needs.
 */
export function readVerbGroup(
  paragraph: Paragraph,
  sentence: Sentence,
  cue: CueForm,
  at: number,
  start = at,
  sharesAuxiliary = false,
  lexicon?: Lexicon,
): VerbGroup | null {
  const { words } = paragraph;
  let from = start;
  let isPassive = false;
  let isNegated = false;
  let isUnreal = false;
  let hasAuxiliary = false;
  let invertedPronoun: Phrase | null = null;
  while (from > sentence.from) {
    const word = words[from - 1]!;
    const aside = asideBefore(words, sentence.from, from);
    if (aside !== null) {
      from = aside;
      continue;
    }
    if (word.quote !== words[at]!.quote || word.kind !== 'word' || (word.name >= 0 && !isIn(word, CLASS.auxiliary)))
      break;
    if (isTied(paragraph, word)) {
      if (!isIn(word, CLASS.pronoun | CLASS.otherPronoun | CLASS.impersonal)) break;
      invertedPronoun = { from: from - 1, to: from };
    } else if (isIn(word, CLASS.negation)) {
      isNegated = true;
      // "wasn't called"
      if (isIn(word, CLASS.passive) && !isIn(word, CLASS.adverb)) isPassive = true;
    } else if (isIn(word, CLASS.auxiliary | CLASS.passive | CLASS.unreal)) {
      if (isIn(word, CLASS.passive) && !isPassiveCancelled(words, from, at)) isPassive = true;
      if (isIn(word, CLASS.unreal)) isUnreal = true;
      hasAuxiliary = true;
    } else if (lexicon && isManner(word, lexicon)) {
      // "generally | recommend"
    } else if (!isIn(word, CLASS.adverb | CLASS.clitic) || (word.isCapital && from - 1 > sentence.from)) break;
    else if (isIn(word, CLASS.adverb) && word.noun !== null) break;
    from--;
  }
  let lead = 0;
  if (cue.verb.leadWords) {
    // „bekannt | gegeben“: right before the verb. « s’est félicité »: with its own pronoun the auxiliary makes no passive.
    const before = leadBefore(words, cue, sentence, at);
    if (before === null) {
      if (!words.slice(from, at).some(word => cue.verb.leadWords!.includes(word.key))) return null;
      isPassive = false;
    } else {
      // A pronoun of the group (« se félicite ») is no part of the cue; a word that makes the verb another one is.
      if (at - before < from) lead = before;
      from = Math.min(from, at - before);
    }
  }
  // Adverbs that open the sentence belong to it, not to the verb ("Today the…" never ends here; "Later said" does).
  if (isUnreal) return null;
  const before = words[from - 1];
  const verbBefore = words[at - 1];
  if (from > sentence.from && isIn(before, CLASS.infinitive) && before?.quote === words[at]!.quote && !hasAuxiliary)
    return null;
  if (
    cue.isNounToo &&
    !cue.verb.particles?.some(particle => foldKey(particle) === words[at + 1]?.key) &&
    isNounHere(words, at, sentence, hasAuxiliary, cue.verb.lemma === words[at]!.key)
  )
    return null;
  if (cue.form === 'past-participle' && !hasAuxiliary && !sharesAuxiliary) return null;
  const isProgressive = cue.form === 'participle' && isPassive;
  if (cue.form === 'participle' && !isProgressive && hasAuxiliary && isIn(verbBefore, CLASS.auxiliary)) return null;

  let to = at + 1;
  const next = words[to];
  // «queixa-se | António Pires»: the verb's own pronoun is no subject.
  const isOwn = cue.verb.hasOwnPronoun === true && isIn(next, CLASS.clitic | CLASS.impersonal);
  if (next && isOwn && to < sentence.to && isTied(paragraph, next)) to++;
  else if (
    next &&
    to < sentence.to &&
    isTied(paragraph, next) &&
    isIn(next, CLASS.pronoun | CLASS.otherPronoun | CLASS.impersonal)
  ) {
    invertedPronoun = { from: to, to: to + 1 };
    to++;
  } else if (next && to < sentence.to && isTied(paragraph, next) && isIn(next, CLASS.clitic)) to++;
  const particle = particleAt(words, cue, to, sentence.to);
  if (particle === 0 && cue.verb.needsParticle) return null;
  to += particle;
  if (isRefused(words, cue, to, sentence.to) && !isFronted(words, cue, sentence, at)) return null;
  if (!opensRight(words, cue, to, sentence.to)) return null;
  return {
    at,
    from,
    ledFrom: start,
    to,
    cueFrom: at - lead,
    cueTo: invertedPronoun && invertedPronoun.from >= at ? at + 1 : to,
    form: cue.form === 'participle' && !isProgressive ? 'participle' : 'finite',
    isPassive: isPassive && !isProgressive && cue.form !== 'participle',
    isNegated,
    invertedPronoun,
  };
}

/** Words that an aside between auxiliary and verb may have. */
const LONGEST_ASIDE = 6;

/** First word of « a | , lundi, | annoncé », if nothing but adverbs and dates stands between the commas and an auxiliary before. */
function asideBefore(words: readonly Word[], low: number, end: number): number | null {
  if (words[end - 1]?.text !== ',') return null;
  for (let at = end - 2; at > low && end - at <= LONGEST_ASIDE; at--) {
    if (words[at]!.text === ',') return at < end - 2 && isIn(words[at - 1], CLASS.auxiliary) ? at : null;
    if (!isIn(words[at], CLASS.adverb | CLASS.time) && words[at]!.kind !== 'number') return null;
  }
  return null;
}

/** A hyphen ties the word to the one before: "dit-il". */
function isTied(paragraph: Paragraph, word: Word): boolean {
  return /[-‐‑]/u.test(paragraph.text[word.start - 1] ?? '') && !word.spaceBefore;
}

/** "has been saying", "was saying": no passive. */
function isPassiveCancelled(words: readonly Word[], passiveEnd: number, at: number): boolean {
  return passiveEnd - 1 < 0 || words[at] === undefined;
}

function particleAt(words: readonly Word[], cue: CueForm, from: number, high: number): number {
  // "table désormais sur": an adverb or two may stand before the particle.
  for (let at = from; at <= from + 3 && at < high; at++) {
    for (const particle of cue.verb.particles ?? []) {
      const parts = particle.split(/[ ’']/u).filter(Boolean).map(foldKey);
      if (parts.every((part, i) => at + i < high && words[at + i]?.key === part)) return at - from + parts.length;
    }
    if (!isIn(words[at], CLASS.adverb | CLASS.time)) return 0;
  }
  return 0;
}

/** Words of the lead phrase right before the verb, 0 where it needs none; null where it needs one and none stands there. */
function leadBefore(words: readonly Word[], cue: CueForm, sentence: Sentence, at: number): number | null {
  if (!cue.verb.leadWords) return 0;
  for (const lead of cue.verb.leadWords) {
    const parts = lead.split(' ').map(foldKey);
    const start = at - parts.length;
    if (start >= sentence.from && parts.every((part, i) => words[start + i]!.key === part)) return parts.length;
  }
  return null;
}

/** « se dit | très favorable »: what the verb needs behind it, past adverbs, is there. */
function opensRight(words: readonly Word[], { verb }: CueForm, from: number, high: number): boolean {
  if (!verb.opensWith) return true;
  let at = from;
  while (at < high && isIn(words[at], CLASS.adverb)) at++;
  const word = at < high ? words[at] : undefined;
  return word !== undefined && (word.quote >= 0 || verb.opensWith.includes(word.key));
}

/** The words after the verb make it something else, or the word it waits for never comes. */
function isRefused(words: readonly Word[], cue: CueForm, at: number, high: number): boolean {
  const refused = cue.verb.butNot?.some(phrase => phrase.split(' ').every((part, i) => words[at + i]?.key === part));
  if (refused) return true;
  const { notLaterWords } = cue.verb;
  if (notLaterWords && words.slice(at, clauseEnd(words, at, high)).some(word => notLaterWords.includes(word.key)))
    return true;
  if (cue.verb.endWords && endWordAfter(words, cue.verb.endWords, at, high) === null) return true;
  if (cue.verb.notEndWords && endWordAfter(words, cue.verb.notEndWords, at, clauseEnd(words, at, high)) !== null)
    return true;
  if (!cue.verb.laterWords) return false;
  for (let next = at; next < Math.min(high, at + 12); next++)
    if (cue.verb.laterWords.some(later => isLater(words, next, later))) return false;
  return true;
}

function clauseEnd(words: readonly Word[], from: number, high: number): number {
  let at = from;
  while (at < high && !(words[at]!.text === ',' && words[at]!.quote < 0)) at++;
  return at;
}

/** „**Von** einem Desaster spricht der Verband“: the word it waits for opens the clause. */
function isFronted(words: readonly Word[], cue: CueForm, sentence: Sentence, at: number): boolean {
  if (!cue.isSecond || !cue.verb.laterWords || cue.verb.butNot || cue.verb.endWords) return false;
  let start = at;
  while (start > sentence.from && !(words[start - 1]!.kind === 'mark' && words[start - 1]!.quote < 0)) start--;
  return start < at && cue.verb.laterWords.includes(words[start]!.key);
}

/** Words between a verb and its last part: „teilte … mit“. */
const LONGEST_BRACKET = 30;
/** Words behind a comma within which that part still belongs to the verb before it. */
const NEAR_COMMA = 3;

/** Index of the last part of a verb, which closes its clause; null if none of them does. */
export function endWordAfter(
  words: readonly Word[],
  endWords: readonly string[],
  from: number,
  high: number,
): number | null {
  let comma = -1;
  for (let at = from; at < Math.min(high, from + LONGEST_BRACKET); at++) {
    const word = words[at]!;
    if (word.text === ',' && word.quote < 0) comma = at;
    if (word.quote >= 0 || !endWords.includes(word.key)) continue;
    // „teilte den Gästen, die dort schliefen, | mit“, but „führt die Tabelle an, Neufeld liegt vier Punkte | zurück“.
    if (comma >= 0 && at - comma > NEAR_COMMA) continue;
    const next = words[at + 1];
    if (at + 1 >= high || next === undefined || next.kind === 'mark' || isIn(next, CLASS.conjunction)) return at;
    // „kündigte an, …“ but not „gab es an der Schule“.
    if (!isIn(word, CLASS.preposition) && isIn(next, CLASS.subordinator)) return at;
  }
  return null;
}

/** The word itself; with ` #`, a figure within the next three: "at | about 5%". */
function isLater(words: readonly Word[], at: number, later: string): boolean {
  const [word, figure] = later.split(' ');
  if (words[at]!.key !== word) return false;
  return figure === undefined || words.slice(at + 1, at + 4).some(({ kind }) => kind === 'number');
}

function isNounHere(
  words: readonly Word[],
  at: number,
  sentence: Sentence,
  hasAuxiliary: boolean,
  isBare: boolean,
): boolean {
  if (hasAuxiliary) return false;
  const before = words[at - 1];
  const after = words[at + 1];
  if (at === sentence.from) return true;
  if (isIn(before, CLASS.determiner | CLASS.genitive | CLASS.preposition) && before!.name < 0) return true;
  // « la forte | demande | d’étain »
  if (isIn(after, CLASS.genitive) && isAttributive(words, at)) return true;
  if (before && (before.kind === 'number' || /^['’ʼ]/u.test(before.text))) return true;
  if (isIn(after, CLASS.complementiser | CLASS.infinitive)) return false;
  // The bare form before a preposition is the noun ("one project in three"); with its ending it may be the verb ("notes in its guidance").
  // « le rapport pointe | des | lacunes »
  if (isIn(after, CLASS.genitive) && isIn(after, CLASS.determiner)) return false;
  return (
    isIn(after, CLASS.auxiliary | CLASS.passive | CLASS.genitive | CLASS.commonVerb) ||
    (isBare && isIn(after, CLASS.preposition))
  );
}

/** A word of no class, without a noun in it, between an article and the noun that looks like a verb. */
function isAttributive(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const article = words[at - 2];
  if (before?.kind !== 'word' || before.isCapital || before.classes !== 0 || before.noun !== null) return false;
  return isIn(article, CLASS.determiner) && article!.quote === before.quote && before.name < 0;
}
