import { foldKey } from '../../text/fold';
import { isIn, type Paragraph, type Sentence, type Word } from '../analyse';
import { CLASS, type CueForm, type Lexicon } from '../lexicon';
import { isManner } from './head';
import type { Phrase } from './phrases';
import { isFronted, isRefused, opensRight, particleAt } from './verb-complement';
import { isNounHere } from './verb-or-noun';

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
  const auxiliaries = auxiliariesBefore(paragraph, sentence, at, start, lexicon);
  const { isNegated, isUnreal, hasAuxiliary } = auxiliaries;
  if (isUnreal) return null;
  const led = withLead(words, cue, sentence, at, auxiliaries);
  if (led === null) return null;
  const { from } = led;
  if (!isVerbHere(words, cue, sentence, at, from, hasAuxiliary)) return null;
  if (cue.form === 'past-participle' && !hasAuxiliary && !sharesAuxiliary) return null;
  const isProgressive = cue.form === 'participle' && led.isPassive;
  if (cue.form === 'participle' && !isProgressive && hasAuxiliary && isIn(words[at - 1], CLASS.auxiliary)) return null;

  const tied = tiedAfter(paragraph, sentence, cue, at);
  const particle = particleAt(words, cue, tied.to, sentence.to);
  if (particle === 0 && cue.verb.needsParticle) return null;
  const to = tied.to + particle;
  if (isRefused(words, cue, to, sentence.to) && !isFronted(words, cue, sentence, at)) return null;
  if (!opensRight(words, cue, to, sentence.to)) return null;
  return {
    at,
    from,
    ledFrom: start,
    to,
    cueFrom: at - led.length,
    cueTo: tied.subject ? at + 1 : to,
    form: cue.form === 'participle' && !isProgressive ? 'participle' : 'finite',
    isPassive: led.isPassive && !isProgressive && cue.form !== 'participle',
    isNegated,
    invertedPronoun: tied.subject ?? auxiliaries.invertedPronoun,
  };
}

/**
 * The group with the lead word that the verb needs: „bekannt | gegeben“ right before it, or « s’est | félicité » somewhere in the
 * group, its own pronoun, with which an auxiliary makes no passive. Null where it needs one and none is there.
 */
function withLead(
  words: readonly Word[],
  cue: CueForm,
  sentence: Sentence,
  at: number,
  { from, isPassive }: Auxiliaries,
): { readonly from: number; readonly isPassive: boolean; readonly length: number } | null {
  const { leadWords } = cue.verb;
  if (!leadWords) return { from, isPassive, length: 0 };
  const length = leadBefore(words, leadWords, sentence, at);
  if (length === 0) {
    const hasLead = words.slice(from, at).some(word => leadWords.includes(word.key));
    return hasLead ? { from, isPassive: false, length: 0 } : null;
  }
  // A pronoun of the group (« se félicite ») is no part of the cue; a word that makes the verb another one is.
  return { from: Math.min(from, at - length), isPassive, length: at - length < from ? length : 0 };
}

/** No infinitive ("to say") and no noun ("the report"). */
function isVerbHere(
  words: readonly Word[],
  cue: CueForm,
  sentence: Sentence,
  at: number,
  from: number,
  hasAuxiliary: boolean,
): boolean {
  const before = words[from - 1];
  if (from > sentence.from && isIn(before, CLASS.infinitive) && before?.quote === words[at]!.quote && !hasAuxiliary)
    return false;
  if (!cue.isNounToo || cue.verb.particles?.some(particle => foldKey(particle) === words[at + 1]?.key)) return true;
  return !isNounHere(words, at, sentence, hasAuxiliary, cue.verb.lemma === words[at]!.key);
}

/** Past a pronoun that a hyphen ties to the verb: its subject, « dit-| il », or none, «queixa-| se | António Pires». */
function tiedAfter(
  paragraph: Paragraph,
  sentence: Sentence,
  cue: CueForm,
  at: number,
): { readonly to: number; readonly subject: Phrase | null } {
  const to = at + 1;
  const next = paragraph.words[to];
  if (!next || to >= sentence.to || !isTied(paragraph, next)) return { to, subject: null };
  const isOwn = cue.verb.hasOwnPronoun === true && isIn(next, CLASS.clitic | CLASS.impersonal);
  if (!isOwn && isIn(next, CLASS.pronoun | CLASS.otherPronoun | CLASS.impersonal))
    return { to: to + 1, subject: { from: to, to: to + 1 } };
  return { to: isOwn || isIn(next, CLASS.clitic) ? to + 1 : to, subject: null };
}

/** What stands before a cue verb and belongs to it. */
type Auxiliaries = {
  /** First word of it. */
  readonly from: number;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  /** "could", "would": nothing was said. */
  readonly isUnreal: boolean;
  readonly hasAuxiliary: boolean;
  /** Tied to an auxiliary by a hyphen: « a-t-| elle | ajouté ». */
  readonly invertedPronoun: Phrase | null;
};

/** Auxiliaries, adverbs, negations and object pronouns before the verb at `at`, reading leftwards from `start`. */
function auxiliariesBefore(
  paragraph: Paragraph,
  sentence: Sentence,
  at: number,
  start: number,
  lexicon: Lexicon | undefined,
): Auxiliaries {
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
      if (isIn(word, CLASS.passive)) isPassive = true;
      if (isIn(word, CLASS.unreal)) isUnreal = true;
      hasAuxiliary = true;
    } else if (lexicon && isManner(word, lexicon)) {
      // "generally | recommend"
    } else if (!isIn(word, CLASS.adverb | CLASS.clitic) || (word.isCapital && from - 1 > sentence.from)) break;
    else if (isIn(word, CLASS.adverb) && word.noun !== null) break;
    from--;
  }
  return { from, isPassive, isNegated, isUnreal, hasAuxiliary, invertedPronoun };
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

/** Words of the lead phrase that ends right before the verb; 0 if none does. */
function leadBefore(words: readonly Word[], leads: readonly string[], sentence: Sentence, at: number): number {
  for (const lead of leads) {
    const parts = lead.split(' ').map(foldKey);
    const start = at - parts.length;
    if (start >= sentence.from && parts.every((part, i) => words[start + i]!.key === part)) return parts.length;
  }
  return 0;
}
