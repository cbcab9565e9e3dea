import type { Span } from '../../model';
import { isIn } from '../analyse';
import { CLASS } from '../lexicon';
import type { Candidate } from './candidate';
import { nextComma } from './clause-at';
import { trimSpan } from './content';
import { CONFIDENCE, type Context } from './context';
import { phraseEndingAt } from './phrase-before';
import type { Phrase } from './phrases';
import { spanOf } from './source-phrase';
import { make } from './verb-candidate';
import { isWorthy } from './verb-context';

const VERB = CLASS.auxiliary | CLASS.passive | CLASS.commonVerb;

/**
 * "a law | which | she said would fail", "the levy, | which | the union denies |.": the relative stands for what is spoken of, so that
 * the clause behind the verb lacks its subject or the verb its object. Null where neither is lacking.
 */
export function readRelativeObject(context: Context, subject: Phrase): Candidate | null {
  const { paragraph, sentence, lexicon, group, form } = context;
  const { words, text } = paragraph;
  // "a line | that Halden | announced": without an article of its own a name seems to have "that" for one.
  const isInside = subject.to - subject.from > 1 && isIn(words[subject.from], CLASS.relative);
  const relative = isInside ? subject.from : subject.from - 1;
  if (lexicon.pack.order !== 'subject-verb' || !lexicon.pack.grammar.hasBareClauses || group.isNegated) return null;
  if (relative <= sentence.from || !isIn(words[relative], CLASS.relative) || words[relative]!.quote >= 0) return null;
  const topic = deniedClause(context, relative) ?? topicBefore(context, relative);
  if (!topic) return null;
  const next = group.to < sentence.to ? words[group.to] : undefined;
  const goesOn = form.verb.takes.includes('clause') && isIn(next, VERB);
  const { takes } = form.verb;
  const isDated = isIn(next, CLASS.preposition) && isIn(words[group.to + 1], CLASS.time);
  const isLeft = next === undefined || next.kind === 'mark' || isIn(next, CLASS.time) || isDated;
  const isObject = takes.includes('object') && isLeft && next?.text !== ':' && (next?.quote ?? -1) < 0;
  if (!(goesOn || isObject) || !isWorthy(context, subject, goesOn)) return null;
  const speaker = { from: relative + 1, to: subject.to };
  const end = nextComma(paragraph, group.to, sentence.to) ?? sentence.end;
  // What is said begins with the verb whose subject the relative is: "would fail".
  const said = goesOn ? trimSpan(text, next!.start, end) : topic;
  return said && make(context, speaker, [said], CONFIDENCE.relative, 'relative-object');
}

/** "The fund underpaid them, | which | it denies": a denial is of all that was told before its comma. */
function deniedClause({ paragraph, sentence, form, before }: Context, relative: number): Span | null {
  const comma = paragraph.words[relative - 1]!;
  if (form.verb.class !== 'deny' || comma.text !== ',') return null;
  const told = before.at(-1)?.content[0]?.start ?? sentence.start;
  return told < comma.start ? trimSpan(paragraph.text, told, comma.start) : null;
}

/** The noun phrase that the relative at `relative` is on; null where a hearer stands there: "told | the court | that". */
function topicBefore({ paragraph, sentence, lexicon }: Context, relative: number): Span | null {
  const { words } = paragraph;
  const end = words[relative - 1]!.text === ',' ? relative - 1 : relative;
  const phrase = phraseEndingAt(paragraph, lexicon, sentence.from, end);
  if (!phrase || phrase.to !== end || isIn(words[phrase.from], CLASS.pronoun)) return null;
  const verb = phrase.from > sentence.from ? words[phrase.from - 1]!.key : '';
  const isHearer = lexicon.verbForms(verb).some(({ verb: { hearerFirst } }) => hearerFirst === true);
  return isHearer && isIn(words[relative], CLASS.complementiser) ? null : spanOf(paragraph, phrase);
}
