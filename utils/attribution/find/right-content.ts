import type { BlockSpan, Span } from '../../model';
import { isIn, isNoun, type Paragraph } from '../analyse';
import { CLASS } from '../lexicon';
import { isCircumstance, pastCircumstance } from './circumstance';
import { trimSpan } from './content';
import { phraseFrom } from './phrase-after';
import { isPossessive } from './phrases';
import { questionAfter } from './question';
import { afterComma, infinitiveAfter } from './right-comma';
import { hasClauseAfter, pastAdverbs, type RightContext, seemsClauseAfter } from './right-context';
import { infinitiveFrom, opensInfinitive } from './right-infinitive';
import { isNoThing, opensGerund } from './right-object';
import { openingAfter } from './right-opening';
import { endWordAfter } from './verb-complement';
import { pastDate, pastPlace, pastWhen } from './when-said';

export type RightContent = {
  readonly content: readonly Span[];
  readonly elsewhere?: readonly BlockSpan[];
  /** "that", a colon or a quotation says that speech follows. */
  readonly isExplicit: boolean;
  readonly isQuote: boolean;
};

/**
 * What the verb says of the text to its right, from word `start` to the end of the sentence.
 *
 * @return `null` where nothing there is its content.
 */
export function contentRightOf(context: RightContext, verbEnd: number): RightContent | null {
  const start = pastSetOff(context, verbEnd);
  const { paragraph, lexicon, form } = context;
  const { words } = paragraph;
  const { takes } = form.verb;
  if (opensInfinitive(words, lexicon, start) && takes.includes('clause') && form.verb.infinitiveIsDeed) return null;
  if (opensInfinitive(words, lexicon, start) && takes.includes('clause') && !context.isAfterAgent)
    return toEnd(context, words[start]!.start, SPOKEN);
  const object = closedObject(context, start);
  if (object) return { content: [object], ...NOT_SHOWN };
  if (takes.includes('gerund') && opensGerund(words, lexicon, start))
    return toEnd(context, words[start]!.start, SPOKEN);
  const opening = openingAfter(context, start);
  if (opening !== null) return contentFromOpening(context, start, opening);
  if (form.verb.needsQuote) return null;
  const shown = questionAfter(context, start) ?? infinitiveAfter(context, start) ?? afterComma(context, start);
  if (shown) return { content: [shown], ...SPOKEN };
  return contentWithoutOpening(context, start);
}

const SPOKEN = { isExplicit: true, isQuote: false } as const;
const NOT_SHOWN = { isExplicit: false, isQuote: false } as const;

type Signs = Pick<RightContent, 'isExplicit' | 'isQuote'>;

/** The rest of the sentence from a character on, as content. */
function toEnd({ paragraph, sentence }: RightContext, from: number, signs: Signs): RightContent | null {
  const span = trimSpan(paragraph.text, from, sentence.end);
  return span && { content: [span], ...signs };
}

/** Behind "that", a colon or a quotation mark at word `opening`. */
function contentFromOpening(context: RightContext, start: number, opening: number): RightContent | null {
  const { lexicon } = context;
  const { words } = context.paragraph;
  const { takes, laterWords } = context.form.verb;
  const word = words[opening]!;
  if (word.text === ':')
    return toEnd(context, word.end, { isExplicit: true, isQuote: (words[opening + 1]?.quote ?? -1) >= 0 });
  if (word.quote >= 0) {
    // "called the plan “reckless”": what is called belongs to it.
    const isPredicate =
      takes.includes('object') &&
      (!takes.includes('clause') || laterWords !== undefined) &&
      words[opening - 1]?.kind === 'word';
    const isWhole = isPredicate || endsQuoted(context, start, opening);
    return toEnd(context, isWhole ? words[start]!.start : word.start, { isExplicit: true, isQuote: true });
  }
  // "explains how | to mend a tyre": instructions; but "that | to mend it is cheap" is a clause.
  const isInstruction =
    lexicon.pack.grammar.headsSpeak &&
    isIn(words[opening + 1], CLASS.infinitive) &&
    !isIn(word, CLASS.relative | CLASS.determiner);
  if (!takes.includes('clause') || isInstruction) return null;
  const isRelative = isIn(word, CLASS.relative) && !isIn(word, CLASS.determiner) && !isIn(word, CLASS.complementiser);
  return toEnd(context, isRelative ? word.start : afterComplementiser(context, opening), SPOKEN);
}

/** With no sign before it: an infinitive, a bare clause or a mere object. */
function contentWithoutOpening(context: RightContext, start: number): RightContent | null {
  const { paragraph, sentence, lexicon, form } = context;
  const { words, text } = paragraph;
  const { takes } = form.verb;
  const dated = lexicon.pack.grammar.ownersFollow ? pastWhen(words, start, sentence.to) : start;
  const at = pastAdverbs(context, afterHearer(context, dated));
  const word = words[at];
  // "urged calm" has its hearer as content; "told reporters." has none.
  if (word === undefined || at >= sentence.to || word.kind === 'mark')
    return at > start && takes.includes('object') ? toEnd(context, words[start]!.start, NOT_SHOWN) : null;
  if (isIn(word, CLASS.infinitive) && takes.includes('infinitive')) return toEnd(context, words[start]!.start, SPOKEN);
  const infinitive = takes.includes('clause') && !context.isAfterAgent ? infinitiveFrom(context, at) : null;
  if (infinitive !== null) return toEnd(context, words[infinitive]!.start, SPOKEN);
  const canBeClause = takes.includes('clause') && lexicon.pack.grammar.hasBareClauses === true && !context.isAfterAgent;
  if (!opensContent(context, at, canBeClause) || saysElsewhere(context, at)) return null;
  const told =
    canBeClause && !takes.includes('object')
      ? pastCircumstance(paragraph, at, sentence.to)
      : lexicon.pack.grammar.ownersFollow
        ? pastWhen(words, at, sentence.to)
        : pastDate(words, at);
  const holdsHearer = told === at && at > start && takes.includes('object') && form.verb.hearerFirst === true;
  const span = trimSpan(
    text,
    words[holdsHearer ? start : told]!.start,
    canBeClause && (!takes.includes('object') || hasClauseAfter(context, at))
      ? sentence.end
      : beforeEndWord(context, at),
  );
  return span && { content: [span], ...NOT_SHOWN };
}

/** "announced | on Monday.", "posted | on Channel Six saying …": only when or where, and what is told comes before or behind a participle. */
function saysElsewhere({ paragraph, sentence, lexicon }: RightContext, at: number): boolean {
  const { words } = paragraph;
  if (!lexicon.pack.grammar.headsSpeak || isIn(words[at], CLASS.determiner)) return false;
  if (isCircumstance(words, at, sentence.to)) return true;
  if (!isIn(words[at], CLASS.preposition)) return false;
  return words
    .slice(at + 1, Math.min(sentence.to, at + LONGEST_PLACE))
    .some(({ key }) => lexicon.verbForms(key).some(({ form }) => form === 'participle'));
}

/** Words that a place may have before the participle which tells what was said there. */
const LONGEST_PLACE = 5;

/** Whether an object or a bare clause, as the verb takes them, may begin with word `at`. */
function opensContent(context: RightContext, at: number, canBeClause: boolean): boolean {
  const { paragraph, lexicon, form } = context;
  const { takes, isPlain, thingsOnly } = form.verb;
  const word = paragraph.words[at]!;
  const isArticle = isIn(word, CLASS.determiner);
  if (isIn(word, CLASS.relative | CLASS.auxiliary | CLASS.passive) && !isArticle) return false;
  if (isIn(word, CLASS.joiner) || isNothing(context, at)) return false;
  // "report | to the minister": to whom, and no word of what.
  if (lexicon.pack.grammar.headsSpeak && isIn(word, CLASS.infinitive)) return false;
  if (thingsOnly && isNoThing(context, at)) return false;
  const takesObject = takes.includes('object');
  if (isArticle || !isIn(word, CLASS.preposition | CLASS.time | CLASS.adverb | CLASS.subordinator))
    return (
      takesObject || (canBeClause && (isPlain === true || hasClauseAfter(context, at) || seemsClauseAfter(context, at)))
    );
  const isClause = hasClauseAfter(context, at) || (lexicon.pack.grammar.closesWithVerb === true && isPlain === true);
  if (!takesObject && !(canBeClause && isClause)) return false;
  // "port | records this week": what is found needs no preposition.
  const isBare = lexicon.pack.order === 'subject-verb' && canBeClause && !isClause;
  return !(form.verb.class === 'find' && isBare && isIn(word, CLASS.preposition));
}

/** „weist | den Verdacht | zurück und betont, dass …“: behind the verb's last part and "and" another verb has its say. */
function closedObject({ paragraph, sentence, lexicon, form }: RightContext, start: number): Span | null {
  const { words, text } = paragraph;
  if (!lexicon.pack.grammar.hasVerbBracket || !form.verb.endWords || !form.verb.takes.includes('object')) return null;
  const last = endWordAfter(words, form.verb.endWords, start, sentence.to);
  if (last === null || last <= start || !isIn(words[last + 1], CLASS.joiner)) return null;
  if (words.slice(start, last).some(word => word.kind === 'mark' && word.quote < 0)) return null;
  return lexicon.verbForms(words[last + 2]?.key ?? '').length > 0
    ? trimSpan(text, words[start]!.start, words[last]!.start)
    : null;
}

/** "said the road | “was very bad”": the clause's subject stands before the quotation. */
function endsQuoted({ paragraph, lexicon, form }: RightContext, start: number, opening: number): boolean {
  const { words } = paragraph;
  const isBare = lexicon.pack.order === 'subject-verb' && lexicon.pack.grammar.hasBareClauses === true;
  if (!isBare || opening === start || form.verb.hearerFirst || !form.verb.takes.includes('clause')) return false;
  if (isIn(words[start], CLASS.preposition | CLASS.time | CLASS.adverb) && !isIn(words[start], CLASS.determiner))
    return false;
  if (words.slice(start, opening).some(word => word.kind === 'mark' && !isPossessive(word))) return false;
  return /^\p{Ll}/u.test(words[opening + 1]?.text ?? '');
}

/** Past what commas set off: a date, a pronoun: "ont mis en garde, jeudi, | contre". */
function pastSetOff({ paragraph, sentence }: RightContext, start: number): number {
  const { words } = paragraph;
  if (words[start]?.text !== ',') return start;
  // « assure, elle, | avoir prévenu »
  if (isIn(words[start + 1], CLASS.pronoun) && words[start + 2]?.text === ',') return start + 3;
  for (let at = start + 1; at < Math.min(sentence.to - 1, start + 7); at++) {
    if (words[at]!.text === ',') return at > start + 1 ? pastPlace(words, at, sentence.to) + 1 : start;
    const isDated =
      isIn(words[at], CLASS.time | CLASS.adverb | CLASS.preposition) ||
      words[at]!.kind === 'number' ||
      // «pediu, | esta | quinta-feira, …»
      (isIn(words[at], CLASS.determiner) && isIn(words[at + 1], CLASS.time));
    if (!isDated && !isOccasion(words, start, at)) return start;
  }
  return start;
}

/** « a annoncé, jeudi | dans un communiqué |, la fermeture »: the document behind a preposition, where the aside opens with a date or one. */
function isOccasion(words: Paragraph['words'], comma: number, at: number): boolean {
  const word = words[at]!;
  if (!isIn(words[comma + 1], CLASS.time | CLASS.preposition | CLASS.adverb)) return false;
  if (isIn(word, CLASS.determiner)) return isIn(words[at - 1], CLASS.preposition);
  return isNoun(word, 'document', 'institution') && !word.isCapital && isIn(words[at - 1], CLASS.determiner);
}

function afterComplementiser({ paragraph }: RightContext, at: number): number {
  return paragraph.words[at]!.end;
}

/** Past "reporters", "the BBC", "to journalists": who is told is never the source nor the content. */
function afterHearer({ paragraph, sentence, lexicon, form }: RightContext, start: number): number {
  const { words } = paragraph;
  if (!form.verb.hearerFirst) return start;
  const from = isIn(words[start], CLASS.preposition) ? start + 1 : start;
  const hearer = phraseFrom(paragraph, lexicon, from, sentence.to);
  return hearer ? hearer.to : isIn(words[start], CLASS.otherPronoun | CLASS.pronoun) ? start + 1 : start;
}

/** A noun phrase as content stops where a clause or aside of the newsroom begins: "denied the charge, although …". */
function objectEnd({ paragraph, sentence }: RightContext, at: number): number {
  const { words } = paragraph;
  for (let next = at + 1; next < sentence.to - 1; next++) {
    const word = words[next]!;
    if (word.quote >= 0 || word.text !== ',') continue;
    if (
      isIn(words[next + 1], CLASS.subordinator | CLASS.preposition | CLASS.adverb | CLASS.relative | CLASS.conjunction)
    ) {
      if (!isIn(words[next + 1], CLASS.joiner)) return word.start;
    }
  }
  return sentence.end;
}

/** "denied it", „sagte nichts“: a pronoun alone tells nothing. */
function isNothing({ paragraph, sentence }: RightContext, at: number): boolean {
  const { words } = paragraph;
  // "said she | “was tired”": a quotation goes on with the clause.
  // "says | he’s | ready": the verb is tied to it.
  const next = words[at + 1];
  const isOver = at + 1 >= sentence.to || (next?.kind === 'mark' && next.quote < 0 && !isPossessive(next));
  return isIn(words[at], CLASS.otherPronoun | CLASS.pronoun) && isOver;
}

/** „lehnt | den Plan | ab“: the verb's last part is no content. */
function beforeEndWord(context: RightContext, at: number): number {
  const { paragraph, sentence, form } = context;
  const end = objectEnd(context, at);
  const last = form.verb.endWords ? endWordAfter(paragraph.words, form.verb.endWords, at, sentence.to) : null;
  return last !== null && last > at && paragraph.words[last]!.end <= end ? paragraph.words[last]!.start : end;
}
